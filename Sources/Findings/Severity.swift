/// How much a finding weighs.
public enum Severity: String, CaseIterable, Sendable, Comparable {
  /// Worth knowing, lawful, or style.
  case info
  /// Very likely inconsistent; one reading saves it.
  case warning
  /// Both statements cannot be true, an identifier is disclosed, or a required part is missing.
  case error

  /// From info up to error.
  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}
