public import Findings

/// How much was judged and found.
public struct Tally: Equatable, Sendable {
  /// The number of letters judged.
  public private(set) var letters = 0
  /// The number of findings of each severity.
  public private(set) var findings: [Severity: Int] = [:]

  /// Nothing yet.
  public init() {}

  /// Counts a letter.
  public mutating func add(_ judged: JudgedLetter) {
    letters += 1
    for finding in judged.findings { findings[finding.severity, default: 0] += 1 }
  }

  /// Counts what another tally counted.
  public mutating func add(_ other: Tally) {
    letters += other.letters
    findings.merge(other.findings, uniquingKeysWith: +)
  }

  /// Whether anything at least this severe was found.
  public func reaches(_ level: Severity) -> Bool {
    findings.contains { $0.key >= level && $0.value > 0 }
  }
}
