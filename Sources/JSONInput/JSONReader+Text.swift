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
    var fault: TextFault?
    while true {
      let run = try plainRun()
      if !run.isEmpty, fault == nil {
        if text.count + run.count > limit { fault = .tooLong }
        if fault == nil { text.append(contentsOf: bytes[run]) }
      }
      if bytes[at] == UInt8(ascii: "\"") { break }
      guard let scalar = try escape() else {
        fault = fault ?? .loneSurrogate
        continue
      }
      guard fault == nil else { continue }
      if scalar.value < 0x80 {
        text.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        text.append(contentsOf: UTF8.encode(scalar)!)
      }
      if text.count > limit { fault = .tooLong }
    }
    at += 1
    return fault
  }

  /// Passes over a text.
  mutating func skipText() throws(JSONFault) {
    guard take("\"") else { throw JSONFault(.value, at: at) }
    while true {
      _ = try plainRun()
      if bytes[at] == UInt8(ascii: "\"") { break }
      _ = try escape()
    }
    at += 1
  }

  /// Passes over the bytes that stand for themselves, up to a quotation mark or a backslash; they are
  /// UTF-8.
  private mutating func plainRun() throws(JSONFault) -> Range<Int> {
    let start = at
    var union: UInt8 = 0
    at = Self.plainEnd(bytes.span, from: start, to: end, union: &union)
    guard at < end else { throw JSONFault(.closingQuote, at: at) }
    guard bytes[at] >= 0x20 else { throw JSONFault(.escapedControl, at: at) }
    // Escapes are ASCII, so that no character reaches from one run into the next.
    if union >= 0x80 {
      do {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<at))
      } catch {
        throw JSONFault(.utf8, at: start + error.byteOffsets.lowerBound)
      }
    }
    return start..<at
  }

  /// The next quotation mark, backslash or control character, or the end; `union` gets the bits of all
  /// bytes before it.
  private static func plainEnd(
    _ bytes: borrowing Span<UInt8>, from start: Int, to end: Int, union: inout UInt8
  ) -> Int {
    var at = start
    var bits: UInt8 = 0
    while at < end {
      let byte = bytes[at]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
      bits |= byte
      at += 1
    }
    union = bits
    return at
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
