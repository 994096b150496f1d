extension ByteWriter {
  /// Appends text as XML character data or as the value of an attribute.
  ///
  /// What XML 1.0 cannot hold at all (most control characters, U+FFFE, U+FFFF) and direction controls
  /// are written as their visible escapes ("\u{1B}"); line ends become spaces.
  /// Source: XML 1.0, section 2.2.
  public mutating func writeXML(_ text: String) {
    for scalar in VisibleText.of(text).unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      case "'": write("&#39;")
      case "\u{FFFE}", "\u{FFFF}": write("\\u{\(String(scalar.value, radix: 16))}")
      default: write(String(scalar))
      }
    }
  }

  /// Appends an attribute with the space before it.
  public mutating func writeXMLAttribute(_ name: String, _ value: String) {
    write(" \(name)=\"")
    writeXML(value)
    write("\"")
  }
}
