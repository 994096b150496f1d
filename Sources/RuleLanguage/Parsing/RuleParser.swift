/// Reads the clauses of a rule.
struct RuleParser {
  private(set) var rule: RuleSyntax
  private var seen: Set<String> = []

  /// The clauses of a rule, in the order in which they are written.
  static let clauses = [
    "title", "kind", "severity", "authority", "since", "effective from", "off by default",
    "for each", "let", "only if", "require", "unless", "when unknown", "say", "point at",
  ]

  init(id: Name) { rule = RuleSyntax(id: id) }

  /// The clauses that a rule must have and this one has not.
  var missingClauses: [String] {
    var missing: [String] = []
    if rule.title == nil { missing.append("title") }
    if rule.kind == nil { missing.append("kind") }
    if rule.severity == nil { missing.append("severity") }
    if rule.authority == nil { missing.append("authority") }
    if rule.since == nil { missing.append("since") }
    if rule.require == nil { missing.append("require") }
    if rule.say == nil { missing.append("say") }
    if rule.pointers.isEmpty { missing.append("point at") }
    return missing
  }

  /// The clauses that a rule may have more than once.
  private static let repeatable: Set = ["for each", "let", "only if", "unless", "when unknown"]

  mutating func clause(_ word: String, _ cursor: inout TokenCursor) throws(RuleProblem) {
    guard seen.insert(word).inserted || Self.repeatable.contains(word) else {
      throw RuleProblem(.repeatedClause(word), at: cursor.lastPlace)
    }
    switch word {
    case "title": rule.title = try cursor.text("a title")
    case "kind": rule.kind = try cursor.word("a kind of conflict")
    case "severity": rule.severity = try cursor.word("a severity")
    case "authority": rule.authority = try AuthorityParser.authority(&cursor)
    case "since": rule.since = try Self.version(&cursor)
    case "effective from": try effective(&cursor)
    case "off by default": rule.isOff = true
    case "for each":
      if cursor.skip("row") {
        guard rule.rows == nil else {
          throw RuleProblem(.repeatedClause("for each row"), at: cursor.lastPlace)
        }
        let variable = try cursor.word("a name for the row")
        try cursor.expect("of")
        rule.rows = (variable, try cursor.word("a table of the book"))
      } else {
        rule.bindings.append(try Self.binding(&cursor))
      }
    case "let":
      let name = try cursor.word("a name")
      try cursor.expect("=")
      rule.lets.append((name, try Self.path(&cursor)))
    case "only if": rule.onlyIf.append(try Self.condition(&cursor))
    case "require": rule.require = try Self.condition(&cursor)
    case "unless":
      let condition = try Self.condition(&cursor)
      try cursor.expect("label")
      rule.exceptions.append(
        RuleSyntax.Exception(condition: condition, label: try cursor.word("a label")))
    case "when unknown": rule.unknowns.append(try unknown(&cursor))
    case "say": rule.say = try cursor.text("a message")
    case "point at": try pointers(&cursor)
    default: throw cursor.unexpected("a clause of a rule")
    }
  }

  /// A version like 1.0, which is a word to the lexer.
  static func version(_ cursor: inout TokenCursor) throws(RuleProblem) -> RuleToken {
    let name = try cursor.wordOrNumber("a version like 1.0")
    return RuleToken(kind: .text, value: name.word, range: name.range)
  }

  private mutating func effective(_ cursor: inout TokenCursor) throws(RuleProblem) {
    rule.effectiveFrom = try cursor.wordOrNumber("a date like 2015-04-20")
    if cursor.skip("until") {
      rule.effectiveUntil = try cursor.wordOrNumber("a date like 2017-11-30")
    }
  }

  private static func condition(_ cursor: inout TokenCursor) throws(RuleProblem) -> ConditionSyntax
  {
    var parser = ConditionParser(cursor)
    let condition = try parser.condition()
    cursor = parser.cursor
    return condition
  }

  private static func path(_ cursor: inout TokenCursor) throws(RuleProblem) -> PathSyntax {
    var parser = ConditionParser(cursor)
    let path = try parser.path()
    cursor = parser.cursor
    return path
  }

  /// "item A in GROUP where CONDITION".
  static func binding(_ cursor: inout TokenCursor) throws(RuleProblem) -> RuleSyntax.Binding {
    let kind = try cursor.word("a kind of thing: item, source, event")
    let variable = try cursor.word("a name for it")
    let list = cursor.skip("in") ? try path(&cursor) : nil
    let condition = cursor.skip("where") ? try condition(&cursor) : nil
    return RuleSyntax.Binding(kind: kind, variable: variable, list: list, condition: condition)
  }

  private func unknown(_ cursor: inout TokenCursor) throws(RuleProblem) -> RuleSyntax.Unknown {
    let start = cursor.place
    let condition = cursor.isAt("->") ? nil : try Self.condition(&cursor)
    try cursor.expect("->")
    if cursor.skip("pass") {
      return RuleSyntax.Unknown(
        condition: condition, severity: nil, message: nil, range: start.through(cursor.lastPlace))
    }
    let severity = try cursor.word("'pass' or a severity")
    let message = try cursor.text("a message")
    return RuleSyntax.Unknown(
      condition: condition, severity: severity, message: message,
      range: start.through(cursor.lastPlace))
  }

  private mutating func pointers(_ cursor: inout TokenCursor) throws(RuleProblem) {
    repeat {
      let path = try Self.path(&cursor)
      let label = cursor.skip("as") ? try cursor.text("a label") : nil
      rule.pointers.append(RuleSyntax.Pointer(path: path, label: label))
    } while cursor.skip(";")
  }
}

/// Reads what a rule rests on.
enum AuthorityParser {
  static func authority(_ cursor: inout TokenCursor) throws(RuleProblem) -> RuleSyntax.Authority {
    let kind = try cursor.word("what the rule rests on: practice, arithmetic, statute ...")
    return RuleSyntax.Authority(kind: kind, text: cursor.textIfAny())
  }
}
