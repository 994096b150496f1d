import Findings

/// How output looks on a terminal: in colours, or plain.
public struct TerminalStyle: Sendable {
  private let isColoured: Bool

  /// Without colours.
  public static let plain = TerminalStyle(isColoured: false)
  /// With colours, as ANSI escape sequences.
  public static let coloured = TerminalStyle(isColoured: true)

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }

  func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: wrap("error", "1;31")
    case .warning: wrap("warning", "1;33")
    case .info: wrap("note", "1;36")
    }
  }

  func mark(_ text: String, _ role: Place.Role) -> String {
    wrap(text, role == .primary ? "1;31" : "1;34")
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
