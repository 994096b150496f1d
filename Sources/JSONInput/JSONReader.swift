/// Reads JSON strictly and in one pass, byte by byte, and makes values only of what is asked for.
///
/// It is a cursor over a range of bytes: whoever uses it says what is to come, and gets it or a
/// `JSONFault` with the place. Source: RFC 8259.
public struct JSONReader: Sendable {
  /// The deepest that arrays and objects may be nested in a value that is passed over.
  public static let deepestNesting = 256

  let bytes: [UInt8]
  let end: Int
  /// The offset of the byte that is read next.
  public internal(set) var at: Int

  /// A reader of a range of bytes.
  public init(_ bytes: [UInt8], in range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a range of the bytes")
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
  }

  /// The next byte behind white space, which stays to be read; nil at the end.
  public mutating func peek() -> UInt8? {
    while at < end {
      let byte = bytes[at]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      at += 1
    }
    return nil
  }

  /// Passes over a mark behind white space; false, and nothing is passed over but the white space,
  /// where another byte stands there.
  public mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: mark) else { return false }
    at += 1
    return true
  }

  /// Expects that nothing but white space is left.
  public mutating func expectEnd() throws(JSONFault) {
    guard peek() == nil else { throw JSONFault(.end, at: at) }
  }

  // MARK: Objects

  /// Reads an object: calls `member` behind each key and its colon, with the key's letters.
  ///
  /// Whatever `member` leaves unread of the value is a fault.
  public mutating func object<Failure: Error>(
    orElse fault: (JSONFault) -> Failure,
    _ member: (_ key: [UInt8], inout JSONReader) throws(Failure) -> Void
  ) throws(Failure) {
    guard take("{") else { throw fault(JSONFault(.value, at: at)) }
    if take("}") { return }
    var key: [UInt8] = []
    repeat {
      do throws(JSONFault) {
        guard peek() == UInt8(ascii: "\"") else { throw JSONFault(.key, at: at) }
        key.removeAll(keepingCapacity: true)
        _ = try text(into: &key)
        guard take(":") else { throw JSONFault(.colon, at: at) }
      } catch { throw fault(error) }
      try member(key, &self)
    } while take(",")
    guard take("}") else { throw fault(JSONFault(.commaOrBrace, at: at)) }
  }

  // MARK: Values that are passed over

  /// Passes over a value of any kind; returns where it stands, without white space.
  @discardableResult
  public mutating func skipValue() throws(JSONFault) -> Range<Int> {
    try skipValue(depth: 0)
  }

  private mutating func skipValue(depth: Int) throws(JSONFault) -> Range<Int> {
    let first = peek()
    let start = at
    guard depth < Self.deepestNesting else { throw JSONFault(.lessNesting, at: at) }
    switch first {
    case UInt8(ascii: "\""): try skipText()
    case UInt8(ascii: "{"):
      at += 1
      if take("}") { break }
      repeat {
        guard peek() == UInt8(ascii: "\"") else { throw JSONFault(.key, at: at) }
        try skipText()
        guard take(":") else { throw JSONFault(.colon, at: at) }
        _ = try skipValue(depth: depth + 1)
      } while take(",")
      guard take("}") else { throw JSONFault(.commaOrBrace, at: at) }
    case UInt8(ascii: "["):
      at += 1
      if take("]") { break }
      repeat { _ = try skipValue(depth: depth + 1) } while take(",")
      guard take("]") else { throw JSONFault(.commaOrBracket, at: at) }
    case UInt8(ascii: "t"): try skip("true")
    case UInt8(ascii: "f"): try skip("false")
    case UInt8(ascii: "n"): try skip("null")
    default: _ = try number()
    }
    return start..<at
  }

  private mutating func skip(_ word: String) throws(JSONFault) {
    for byte in word.utf8 {
      guard at < end, bytes[at] == byte else { throw JSONFault(.value, at: at) }
      at += 1
    }
  }

  // MARK: Numbers

  /// Reads a number; returns where it stands, since what it is worth is its reader's matter.
  public mutating func number() throws(JSONFault) -> Range<Int> {
    let first = peek()
    let start = at
    if first == UInt8(ascii: "-") { at += 1 }
    guard at < end, Self.isDigit(bytes[at]) else {
      throw JSONFault(at == start ? .value : .digit, at: at)
    }
    if bytes[at] == UInt8(ascii: "0") { at += 1 } else { try skipDigits() }
    if at < end, bytes[at] == UInt8(ascii: ".") {
      at += 1
      try skipDigits()
    }
    if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
      try skipDigits()
    }
    return start..<at
  }

  private mutating func skipDigits() throws(JSONFault) {
    guard at < end, Self.isDigit(bytes[at]) else { throw JSONFault(.digit, at: at) }
    repeat { at += 1 } while at < end && Self.isDigit(bytes[at])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
