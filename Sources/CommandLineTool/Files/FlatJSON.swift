/// Reads an object of JSON whose members are texts and whole numbers.
enum FlatJSON {
  /// The members of an object, numbers by their digits; nil where it is none, or holds anything else.
  static func members(of bytes: [UInt8]) -> [String: String]? {
    var scanner = Scanner(bytes: bytes)
    guard scanner.take("{") else { return nil }
    var members: [String: String] = [:]
    if !scanner.take("}") {
      repeat {
        guard let key = scanner.text(), scanner.take(":"),
          let value = scanner.text() ?? scanner.digits(),
          members.updateValue(value, forKey: key) == nil
        else { return nil }
      } while scanner.take(",")
      guard scanner.take("}") else { return nil }
    }
    return scanner.isAtEnd ? members : nil
  }

  private struct Scanner {
    let bytes: [UInt8]
    var at = 0

    var isAtEnd: Bool {
      mutating get {
        skip()
        return at == bytes.count
      }
    }

    mutating func skip() {
      while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D {
        at += 1
      }
    }

    mutating func take(_ mark: Unicode.Scalar) -> Bool {
      skip()
      guard at < bytes.count, bytes[at] == UInt8(ascii: mark) else { return false }
      at += 1
      return true
    }

    mutating func digits() -> String? {
      skip()
      let start = at
      while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
      return at > start ? String(decoding: bytes[start..<at], as: UTF8.self) : nil
    }

    mutating func text() -> String? {
      let start = at
      guard take("\"") else { return nil }
      var value: [UInt8] = []
      while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
        if bytes[at] == UInt8(ascii: "\\") {
          at += 1
          guard let scalar = escaped() else { break }
          value += Array(String(scalar).utf8)
        } else {
          value.append(bytes[at])
          at += 1
        }
      }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
        at = start
        return nil
      }
      at += 1
      return String(decoding: value, as: UTF8.self)
    }

    /// The character of an escape, behind its backslash; what lies beyond 16 bits is never escaped by
    /// whoever writes these files.
    mutating func escaped() -> Unicode.Scalar? {
      guard at < bytes.count else { return nil }
      let mark = bytes[at]
      at += 1
      switch mark {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{C}"
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(mark)
      case UInt8(ascii: "u"):
        guard at + 4 <= bytes.count,
          let value = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
        else { return nil }
        at += 4
        return Unicode.Scalar(value)
      default: return nil
      }
    }
  }
}
