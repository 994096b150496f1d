/// Reads the clauses of a test.
struct TestParser {
  private(set) var test: TestSyntax

  /// The clauses of a test, in the order in which they are written.
  static let clauses = ["letter", "edit", "expect"] + parts

  /// The parts of a letter that a test can give itself.
  static let parts = [
    "header", "summary", "item", "claims-administrator-guideline", "reviewer-guideline",
    "rationale",
  ]

  init(name: RuleToken, isKnownGap: Bool, range: RuleRange) {
    test = TestSyntax(name: name, isKnownGap: isKnownGap, range: range)
  }

  /// The clauses that a test must have and this one has not.
  var missingClauses: [String] {
    var missing: [String] = []
    if test.letter == nil && test.parts.isEmpty { missing.append("letter") }
    if test.expectations.isEmpty && !test.nothingElse { missing.append("expect") }
    return missing
  }

  mutating func clause(_ word: String, _ cursor: inout TokenCursor) throws(RuleProblem) {
    switch word {
    case "letter": test.letter = try cursor.word("the path of a letter")
    case "edit": try edit(&cursor)
    case "expect": try expect(&cursor)
    default:
      let range = cursor.lastPlace
      let text = try cursor.text("text in quotation marks")
      var words = text.value
      while let more = cursor.textIfAny() { words += " " + more.value }
      test.parts.append(TestSyntax.Part(name: Name(word: word, range: range), text: words))
    }
  }

  private mutating func edit(_ cursor: inout TokenCursor) throws(RuleProblem) {
    if cursor.skip("replace") {
      let old = try cursor.text("the text to replace")
      try cursor.expect("with")
      let new = try cursor.text("the text to put there")
      test.edits.append(.replace(old.value, with: new.value, old.range))
      return
    }
    let field = try cursor.word("a part of the letter: decision, rationale, injury-date ...")
    try cursor.expect("of")
    var item: Int?
    if cursor.skip("item") {
      item = try cursor.number("the number of an item").value
    } else {
      try cursor.expect("letter")
    }
    try cursor.expect("=")
    let value: String
    if let text = cursor.textIfAny() {
      value = text.value
    } else {
      value = try cursor.wordOrNumber("what it becomes").word
    }
    test.edits.append(.set(field: field, item: item, value: value))
  }

  private mutating func expect(_ cursor: inout TokenCursor) throws(RuleProblem) {
    repeat {
      if cursor.skip("and nothing else") || cursor.skip("nothing else") || cursor.skip("nothing") {
        test.nothingElse = true
      } else if cursor.skip("no") {
        test.expectations.append(.silence(rule: try cursor.word("a rule")))
      } else {
        let rule = try cursor.word("a rule, 'no' or 'nothing'")
        let item = cursor.skip("at item") ? try cursor.number("the number of an item").value : nil
        test.expectations.append(.finding(rule: rule, item: item))
      }
    } while cursor.skip(",") || cursor.isAt("and nothing else")
  }
}
