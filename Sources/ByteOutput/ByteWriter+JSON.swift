extension ByteWriter {
  /// Appends text as a JSON string, with its quotation marks.
  ///
  /// Control characters, U+2028 and U+2029 are escaped, so that a line stays a line in every reader;
  /// so are the direction controls that make text read as something else, and the bracket of "##[",
  /// with which a line of a build log becomes a command wherever it stands.
  /// Source: RFC 8259, section 7.
  public mutating func writeJSON(_ text: String) {
    write("\"")
    // Almost all that is written needs no escape, and goes out at once.
    if Self.isPlain(text) {
      write(text)
    } else {
      writeEscaped(text)
    }
    write("\"")
  }

  /// Whether a text is ASCII without anything that is escaped in any place.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for at in bytes.indices {
      let byte = bytes[at]
      if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
        || byte == UInt8(ascii: "#")
      {
        return false
      }
    }
    return true
  }

  private mutating func writeEscaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": write("\\\"")
      case "\\": write("\\\\")
      case "\n": write("\\n")
      case "\r": write("\\r")
      case "\t": write("\\t")
      case "[" where bytes.suffix(2).elementsEqual("##".utf8): writeEscape(scalar)
      case _ where Self.isHidden(scalar): writeEscape(scalar)
      default: write(String(scalar))
      }
    }
  }

  /// Appends a value of JSON, a number or a text with its quotation marks, as it was written; only what
  /// `writeJSON` never writes as it is becomes an escape.
  ///
  /// - Precondition: valid JSON in UTF-8.
  public mutating func writeJSON(asWritten value: ArraySlice<UInt8>) {
    // Almost every id is ASCII without "##[", and goes out at once.
    guard value.contains(where: { $0 >= 0x7F || $0 == UInt8(ascii: "#") }) else {
      return write(value)
    }
    for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
      let opensCommand = scalar == "[" && bytes.suffix(2).elementsEqual("##".utf8)
      if opensCommand || Self.isHidden(scalar) {
        writeEscape(scalar)
      } else {
        write(String(scalar))
      }
    }
  }

  /// Appends a key with its colon.
  public mutating func writeKey(_ key: String) {
    writeJSON(key)
    write(":")
  }

  private mutating func writeEscape(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16)
    write("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
  }

  /// Whether a character is a control or changes the direction of text: never written as it is.
  ///
  /// Source: Unicode Standard Annex 9, explicit directional formatting characters.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029: true
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
