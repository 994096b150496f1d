public import Facts
public import Findings

/// A letter with all that a report shows of it.
public struct LetterReading: Sendable {
  /// The path under which it is reported.
  public let path: String
  /// What was read from it.
  public let facts: LetterFacts
  /// What was found in it, in order.
  public let findings: [Finding]

  /// A letter that was read and judged.
  public init(path: String, facts: LetterFacts, findings: [Finding]) {
    self.path = path
    self.facts = facts
    self.findings = findings
  }
}
