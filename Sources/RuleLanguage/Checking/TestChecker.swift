import LetterSource

/// Checks the tests of a rule book against its rules.
struct TestChecker {
  let ruleIDs: [String]
  private(set) var problems: [RuleProblem] = []

  init(ruleIDs: [String]) { self.ruleIDs = ruleIDs }

  /// The parts of a letter that an edit can set, and whether they are an item's.
  static let parts: [(field: String, isItems: Bool)] = [
    ("decision", true), ("heading", true), ("rationale", true), ("reviewer-guideline", true),
    ("claims-administrator-guideline", true), ("summary", false), ("injury-date", false),
    ("ur-date", false), ("received-date", false), ("assigned-date", false),
    ("decision-date", false), ("licensure", false), ("specialty", false),
  ]

  mutating func test(_ syntax: TestSyntax) -> RuleTest {
    RuleTest(
      name: syntax.name.value, isKnownGap: syntax.isKnownGap,
      subject: syntax.letter.map { .file($0.word) }
        ?? .parts(syntax.parts.map { ($0.name.word, $0.text) }),
      edits: syntax.edits.map { edit($0) }, expectations: syntax.expectations.map { check($0) },
      nothingElse: syntax.nothingElse, range: syntax.range)
  }

  private mutating func edit(_ edit: TestSyntax.Edit) -> RuleTest.Edit {
    switch edit {
    case .replace(let old, let new, _): return .replace(old, with: new)
    case .set(let field, let item, let value):
      let legal = Self.parts.filter { $0.isItems == (item != nil) }.map(\.field)
      if !legal.contains(field.word) {
        problems.append(
          RuleProblem(
            .unknownWord(
              found: field.word, what: "part of \(item == nil ? "a letter" : "an item")",
              nearest: NearestWord.nearest(to: field.word, among: legal), legal: legal),
            at: field.range))
      }
      return .set(field: field.word, item: item, value: value)
    }
  }

  private mutating func check(_ expectation: TestSyntax.Expectation) -> RuleTest.Expectation {
    switch expectation {
    case .finding(let rule, let item):
      check(rule)
      return .finding(rule: rule.word, item: item)
    case .silence(let rule):
      check(rule)
      return .silence(rule: rule.word)
    }
  }

  private mutating func check(_ rule: Name) {
    guard !ruleIDs.contains(rule.word) else { return }
    problems.append(
      RuleProblem(
        .unknownRule(
          found: rule.word, nearest: NearestWord.nearest(to: rule.word, among: ruleIDs)),
        at: rule.range))
  }
}
