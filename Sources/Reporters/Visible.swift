import ByteOutput

/// Makes text from outside safe to show on a terminal.
public enum Visible {
  /// The text in one line, without anything that works on a terminal or in a build log.
  public static func text(_ text: String) -> String { VisibleText.of(text) }

  /// A path at the start of a line: one that begins like a command of a build log ("::error") gets
  /// "./" before it.
  public static func path(_ path: String) -> String {
    let visible = VisibleText.of(path)
    return visible.drop { $0 == " " }.hasPrefix("::") ? "./" + visible : visible
  }
}
