extension JSONReader {
  /// Why a text that is JSON cannot be taken as text.
  public enum TextFault: Sendable {
    /// It holds half of a surrogate pair, which is no character.
    case loneSurrogate
    /// It is longer than it may be.
    case tooLong
  }

  /// Reads a text, its escapes undone, and appends its UTF-8 to `text`, at most so many bytes that
  /// `text` has `limit`; returns what is wrong with it where it cannot be taken, and is behind it all the same.
  ///
  /// Cost: one pass; what stands between two escapes is copied at once.
  public mutating func text(
    into text: inout [UInt8], limit: Int = .max
  ) throws(JSONFault) -> TextFault? {
    guard take("\"") else { throw JSONFault(.value, at: at) }
    let start = at
    var fault: TextFault?
    var seen: UInt8 = 0
    while true {
      let stop = Self.plainEnd(bytes.span, from: at, to: end, seen: &seen)
      if stop > at {
        if text.count + (stop - at) > limit { fault = fault ?? .tooLong }
        if fault == nil { text.append(contentsOf: bytes[at..<stop]) }
        at = stop
      }
      guard at < end else { throw JSONFault(.closingQuote, at: at) }
      switch bytes[at] {
      case UInt8(ascii: "\""):
        if seen >= 0x80 { try expectUTF8(start..<at) }
        at += 1
        return fault
      case UInt8(ascii: "\\"):
        let scalar = try escape()
        if scalar == nil { fault = fault ?? .loneSurrogate }
        guard let scalar, fault == nil else { continue }
        if scalar.value < 0x80 {
          text.append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
          text.append(contentsOf: UTF8.encode(scalar)!)
        }
        if text.count > limit { fault = .tooLong }
      default: throw JSONFault(.escapedControl, at: at)
      }
    }
  }

  /// Passes over a text.
  mutating func skipText() throws(JSONFault) {
    at += 1
    let start = at
    var seen: UInt8 = 0
    while true {
      at = Self.plainEnd(bytes.span, from: at, to: end, seen: &seen)
      guard at < end else { throw JSONFault(.closingQuote, at: at) }
      switch bytes[at] {
      case UInt8(ascii: "\""):
        if seen >= 0x80 { try expectUTF8(start..<at) }
        at += 1
        return
      case UInt8(ascii: "\\"): _ = try escape()
      default: throw JSONFault(.escapedControl, at: at)
      }
    }
  }

  /// The end of the bytes that stand for themselves: the next quotation mark, backslash or control
  /// character. `seen` becomes 0x80 or more where one of them is not ASCII.
  private static func plainEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, seen: inout UInt8
  ) -> Int {
    var at = start
    var union: UInt8 = seen
    while at < end {
      let byte = bytes[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      union |= byte
      at += 1
    }
    seen = union
    return at
  }

  private func expectUTF8(_ range: Range<Int>) throws(JSONFault) {
    do {
      _ = try UTF8Span(validating: bytes.span.extracting(range))
    } catch {
      throw JSONFault(.utf8, at: range.lowerBound + error.byteOffsets.lowerBound)
    }
  }

  // MARK: Escapes

  /// The character of an escape, from its backslash on; nil for half of a surrogate pair.
  private mutating func escape() throws(JSONFault) -> Unicode.Scalar? {
    let start = at
    guard at + 1 < end else { throw JSONFault(.escape, at: start) }
    let mark = bytes[at + 1]
    at += 2
    switch mark {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(mark)
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "b"): return "\u{08}"
    case UInt8(ascii: "u"):
      let high = try fourDigits(of: start)
      guard 0xD800..<0xE000 ~= high else { return Unicode.Scalar(high) }
      guard high < 0xDC00, at + 1 < end, bytes[at] == UInt8(ascii: "\\"),
        bytes[at + 1] == UInt8(ascii: "u")
      else { return nil }
      let second = at
      at += 2
      let low = try fourDigits(of: second)
      guard 0xDC00..<0xE000 ~= low else {
        // What follows is a character of its own, or half of one: it is read anew.
        at = second
        return nil
      }
      return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    default: throw JSONFault(.escape, at: start)
    }
  }

  private mutating func fourDigits(of escape: Int) throws(JSONFault) -> UInt32 {
    guard at + 4 <= end else { throw JSONFault(.escape, at: escape) }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw JSONFault(.escape, at: escape)
      }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
