import ByteOutput

/// Makes text from outside safe to show on a terminal.
public enum Visible {
  /// The text with control characters and direction controls as their escapes ("\u{1B}"), tabs as
  /// spaces: nothing in a letter, a path or a message can move the cursor or read as something else.
  public static func text(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: ByteWriter.isHidden) else { return text }
    var visible = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{0C}" {
        visible.append(" ")
      } else if ByteWriter.isHidden(scalar) {
        visible += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }
}
