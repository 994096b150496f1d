/// Text from outside with nothing in it that works on what shows it.
public enum VisibleText {
  /// The text in one line, with control characters and direction controls as their escapes
  /// ("\u{1B}"), tabs and line ends as spaces: nothing in a letter, a path or a message can move the
  /// cursor, read as something else, or give a build log a command ("##[").
  public static func of(_ text: String) -> String {
    guard needsWork(text) else {
      return text
    }
    var visible = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{0C}" {
        visible.append(" ")
      } else if ByteWriter.isHidden(scalar) || (scalar == "[" && visible.hasSuffix("##")) {
        visible += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        visible.unicodeScalars.append(scalar)
      }
    }
    return visible
  }

  private static func needsWork(_ text: String) -> Bool {
    var marks = 0
    for scalar in text.unicodeScalars {
      if ByteWriter.isHidden(scalar) || (scalar == "[" && marks >= 2) { return true }
      marks = scalar == "#" ? marks + 1 : 0
    }
    return false
  }
}
