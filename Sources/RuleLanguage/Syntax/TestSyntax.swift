/// A test as written.
struct TestSyntax: Sendable {
  /// What a test changes in its letter.
  enum Edit: Sendable {
    /// "edit decision of item 3 = overturned", "edit injury-date of letter = "10/10/2015"".
    case set(field: Name, item: Int?, value: String)
    /// "edit replace "a" with "b"".
    case replace(String, with: String, RuleRange)
  }

  /// What a test expects.
  enum Expectation: Sendable {
    /// A finding of a rule, at an item or anywhere.
    case finding(rule: Name, item: Int?)
    /// No finding of a rule.
    case silence(rule: Name)
  }

  /// A part of a letter given in the test itself.
  struct Part: Sendable {
    let name: Name
    let text: String
  }

  let name: RuleToken
  let isKnownGap: Bool
  let range: RuleRange
  var letter: Name?
  var parts: [Part] = []
  var edits: [Edit] = []
  var expectations: [Expectation] = []
  /// Whether findings beside those expected fail the test.
  var nothingElse = false
}
