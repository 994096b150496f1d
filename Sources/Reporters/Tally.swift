public import Findings

/// How much was judged and found.
public struct Tally: Equatable, Sendable {
  /// The number of letters judged.
  public private(set) var letters = 0
  /// The number of findings of each severity that count.
  public private(set) var findings: [Severity: Int] = [:]
  /// The number of findings that the baseline holds.
  public private(set) var baselined = 0
  /// The number of findings that ledgers answer for.
  public private(set) var suppressed = 0

  /// Nothing yet.
  public init() {}

  /// Counts a letter.
  public mutating func add(_ judged: JudgedLetter) {
    if !judged.isLedger { letters += 1 }
    for entry in judged.entries {
      switch entry.standing {
      case .open: findings[entry.finding.severity, default: 0] += 1
      case .baselined: baselined += 1
      case .suppressed: suppressed += 1
      }
    }
  }

  /// Counts what another tally counted.
  public mutating func add(_ other: Tally) {
    letters += other.letters
    findings.merge(other.findings, uniquingKeysWith: +)
    baselined += other.baselined
    suppressed += other.suppressed
  }

  /// Whether anything at least this severe was found.
  public func reaches(_ level: Severity) -> Bool {
    findings.contains { $0.key >= level && $0.value > 0 }
  }

  /// "2 errors, 1 note in 3 letters; 4 in the baseline", for people.
  public var sentence: String {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings[severity] ?? 0
      return count == 0 ? nil : Self.count(count, severity == .info ? "note" : severity.rawValue)
    }
    var text = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    text += " in \(Self.count(letters, "letter"))"
    if baselined > 0 { text += "; \(baselined) in the baseline" }
    if suppressed > 0 { text += "; \(suppressed) suppressed" }
    return text
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
