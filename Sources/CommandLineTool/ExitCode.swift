/// How a run ended, as the process's exit code. Where several apply, the highest wins.
public enum ExitCode: Int32, Comparable, Sendable {
  /// It ran completely, and found nothing at or above the fail level.
  case success = 0
  /// It ran completely, and found something, or an expectation was not met.
  case findings = 1
  /// The command, the configuration or the rule book is wrong, or a named path does not exist.
  case usage = 2
  /// It did not run completely: a read or write error, a bound, an internal error.
  case incomplete = 3

  /// By weight.
  public static func < (left: ExitCode, right: ExitCode) -> Bool {
    left.rawValue < right.rawValue
  }
}
