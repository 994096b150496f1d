/// Reads definitions: "define NAME of KIND X", and one clause that says what it is.
struct DefinitionParser {
  let name: Name
  let owner: Name
  let variable: Name
  private var body: DefinitionSyntax.Body?

  /// The clauses of a definition; one of them.
  static let clauses = ["when", "is", "each"]

  /// Reads the head, behind "define".
  init(head: inout TokenCursor) throws(RuleProblem) {
    name = try head.word("a name for the fact")
    try head.expect("of")
    owner = try head.word("a kind of thing: item, order, letter")
    // The letter is one, and has its name.
    variable = owner.word == "letter" && head.isAtEnd ? owner : try head.word("a name for it")
    try head.expectEnd()
  }

  mutating func clause(_ word: String, _ cursor: inout TokenCursor) throws(RuleProblem) {
    guard body == nil else { throw RuleProblem(.repeatedClause(word), at: cursor.lastPlace) }
    if word == "each" {
      body = .group(try RuleParser.binding(&cursor))
      return
    }
    var parser = ConditionParser(cursor)
    body = word == "when" ? .truth(try parser.condition()) : .value(try parser.path())
    cursor = parser.cursor
  }

  /// The definition; nil where it has no clause.
  var definition: DefinitionSyntax? {
    body.map { DefinitionSyntax(name: name, owner: owner, variable: variable, body: $0) }
  }
}
