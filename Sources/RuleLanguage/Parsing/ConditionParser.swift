/// Reads conditions and values.
///
/// "and" and "or" do not mix without brackets, so that there is no precedence to remember.
struct ConditionParser {
  var cursor: TokenCursor
  private var depth = 0

  /// The deepest nesting of brackets and paths that is read.
  private static let deepest = 40

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  // MARK: Conditions

  mutating func condition() throws(RuleProblem) -> ConditionSyntax {
    try enter()
    defer { depth -= 1 }
    var parts = [try simple()]
    var joint: String?
    while let word = cursor.next?.value, cursor.next?.kind == .word, word == "and" || word == "or" {
      if let joint, joint != word { throw RuleProblem(.mixedAndOr, at: cursor.place) }
      joint = word
      _ = cursor.advance()
      parts.append(try simple())
    }
    if parts.count == 1 { return parts[0] }
    return joint == "and" ? .all(parts) : .any(parts)
  }

  private mutating func enter() throws(RuleProblem) {
    depth += 1
    guard depth <= Self.deepest else { throw cursor.unexpected("fewer brackets") }
  }

  private mutating func simple() throws(RuleProblem) -> ConditionSyntax {
    let start = cursor.place
    if cursor.skip("not") {
      let inner = try simple()
      return .not(inner, start.through(inner.range))
    }
    if cursor.skip("(") {
      let inner = try condition()
      try cursor.expect(")")
      return inner
    }
    if let quantifier = try quantifier() { return try quantified(quantifier, from: start) }
    let path = try path()
    let predicate = try predicate()
    return .test(path, predicate, start.through(cursor.lastPlace))
  }

  private mutating func quantifier() throws(RuleProblem) -> QuantifierSyntax? {
    for (word, quantifier) in [("some", QuantifierSyntax.some), ("every", .every), ("no", .no)]
    where cursor.skip(word) {
      return quantifier
    }
    if cursor.skip("at least") {
      return .atLeast(try cursor.number("how many of them, in digits").value)
    }
    return nil
  }

  private mutating func quantified(
    _ quantifier: QuantifierSyntax, from start: RuleRange
  ) throws(RuleProblem) -> ConditionSyntax {
    guard !cursor.isAt("in") else { throw cursor.unexpected("a name for each of them") }
    let variable = try cursor.word("a name for each of them")
    try cursor.expect("in")
    let list = try path()
    if cursor.skip("satisfies") {
      let body = try simple()
      return .quantified(
        quantifier, variable: variable, list: list, body, start.through(cursor.lastPlace))
    }
    let predicateStart = cursor.place
    let predicate = try predicate()
    let body = ConditionSyntax.test(
      .word(variable), predicate, predicateStart.through(cursor.lastPlace))
    return .quantified(
      quantifier, variable: variable, list: list, body, start.through(cursor.lastPlace))
  }

  // MARK: Predicates

  private mutating func predicate() throws(RuleProblem) -> PredicateSyntax {
    if cursor.skip("is") || cursor.skip("are") { return try afterIs() }
    let negated = cursor.skip("does not") || cursor.skip("do not")
    for word in ["overlaps", "overlap"] where cursor.skip(word) {
      return .overlaps(try path(), negated: negated)
    }
    for word in ["contains", "contain"] where cursor.skip(word) {
      return .contains(try path(), negated: negated)
    }
    for word in ["states", "state"] where cursor.skip(word) {
      return .states(try names("a concept"), negated: negated)
    }
    throw cursor.unexpected("'is', 'overlaps', 'contains' or 'states'")
  }

  /// What a value is asked to be, as it stands behind "is".
  mutating func afterIs() throws(RuleProblem) -> PredicateSyntax {
    let negated = cursor.skip("not")
    if cursor.skip("known") || cursor.skip("present") { return .isKnown(negated: negated) }
    if cursor.skip("unknown") || cursor.skip("missing") { return .isKnown(negated: !negated) }
    if cursor.skip("empty") { return .isEmpty(negated: negated) }
    if !negated {
      for comparison in ComparisonSyntax.allCases.sorted(by: {
        $0.rawValue.count > $1.rawValue.count
      })
      where cursor.skip(comparison.rawValue) {
        return .compares(comparison, try path(), margin: try margin())
      }
    }
    if cursor.isAt("a") || cursor.isAt("an") {
      return .isKind(try kinds(), negated: negated)
    }
    var values = [try path()]
    while cursor.isAt("or"), followsValue() {
      _ = cursor.advance()
      values.append(try path())
    }
    return .isAny(values, negated: negated)
  }

  /// Whether the "or" that comes next joins another value: one word that no "of" or "is" follows, and that
  /// opens no condition of its own.
  private func followsValue() -> Bool {
    var ahead = cursor
    _ = ahead.advance()
    guard !ahead.isAt("at least"), !ahead.isAt("days from") else { return false }
    guard let word = ahead.advance(), word.kind == .word, word.value != "not" else { return false }
    guard let after = ahead.next else { return true }
    // "or some P in ...": a quantifier with its name.
    var behind = ahead
    if ["some", "every", "no"].contains(word.value), behind.advance() != nil, behind.isAt("in") {
      return false
    }
    return ![
      "of", "plus", "minus", "times", "is", "are", "in", "overlaps", "contains", "states", "does",
    ].contains(
      after.value)
  }

  /// "by more than 6 days": the margin as a number.
  private mutating func margin() throws(RuleProblem) -> Name? {
    guard cursor.skip("by more than") else { return nil }
    let (value, range) = try cursor.number("a number of days")
    if !cursor.skip("day") { try cursor.expect("days") }
    return Name(word: String(value), range: range)
  }

  private mutating func kinds() throws(RuleProblem) -> [Name] {
    var kinds: [Name] = []
    repeat {
      _ = cursor.skip("a") || cursor.skip("an")
      kinds.append(try concept("a concept"))
    } while skipOr()
    return kinds
  }

  private mutating func names(_ what: String) throws(RuleProblem) -> [Name] {
    var names = [try concept(what)]
    while skipOr() { names.append(try concept(what)) }
    return names
  }

  /// A concept by name, or by the column of a row: "service of R".
  private mutating func concept(_ what: String) throws(RuleProblem) -> Name {
    let name = try cursor.word(what)
    guard cursor.skip("of") else { return name }
    let row = try cursor.word("a row")
    return Name(word: "\(name.word) of \(row.word)", range: name.range.through(row.range))
  }

  private mutating func skipOr() -> Bool {
    cursor.isAt("or") && followsValue() && cursor.skip("or")
  }

  // MARK: Values

  /// A value, or the sum, difference or product of two.
  ///
  /// There is no precedence to remember: a third number needs a name of its own ("let").
  mutating func path() throws(RuleProblem) -> PathSyntax {
    let left = try operand()
    for arithmetic in ArithmeticSyntax.allCases where cursor.skip(arithmetic.rawValue) {
      let result = PathSyntax.arithmetic(arithmetic, left, try operand())
      if ArithmeticSyntax.allCases.contains(where: { cursor.isAt($0.rawValue) }) {
        throw RuleProblem(.chainedArithmetic, at: cursor.place)
      }
      return result
    }
    return left
  }

  private mutating func operand() throws(RuleProblem) -> PathSyntax {
    try enter()
    defer { depth -= 1 }
    if let token = cursor.next, token.kind == .number {
      let (value, range) = try cursor.number("a number")
      return .number(value, range)
    }
    let start = cursor.place
    if cursor.skip("days from") {
      let first = try operand()
      try cursor.expect("to")
      let last = try operand()
      return .days(from: first, to: last, start.through(last.range))
    }
    if cursor.skip("count of") {
      let list = try operand()
      return .count(list, start.through(list.range))
    }
    if cursor.isAt("evidence of") { return .evidence(try evidence()) }
    let word = try cursor.word("a value")
    if cursor.skip("of") { return .field(word, of: try operand()) }
    return .word(word)
  }

  /// "evidence of nonunion or failure by ct at levels of I in rationale of I".
  mutating func evidence() throws(RuleProblem) -> EvidenceSyntax {
    let start = cursor.place
    try cursor.expect("evidence of")
    let findings = try names("a finding")
    let studies = cursor.skip("by") ? try names("a study") : []
    let levels = cursor.skip("at") ? try path() : nil
    var sections: [Name] = []
    var item: PathSyntax?
    if cursor.skip("in") {
      repeat {
        sections.append(try cursor.word("'summary' or 'rationale'"))
        if cursor.skip("of") { item = try path() }
      } while cursor.skip("or")
    }
    return EvidenceSyntax(
      findings: findings, studies: studies, levels: levels, item: item, sections: sections,
      range: start.through(cursor.lastPlace))
  }
}
