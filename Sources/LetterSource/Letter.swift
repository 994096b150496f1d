/// The bytes of one letter, as they were read.
///
/// Everything else in the product points into these bytes with a `ByteRange`; a `String` is made
/// only for what is printed.
public struct Letter: Sendable {
  /// The largest letter that is read: 16 MiB. Real letters have 4 to 60 KB.
  public static let maximumSize = 16 * 1024 * 1024

  /// The bytes of the file, unchanged: no normalisation, no stripped byte order mark.
  public let bytes: [UInt8]

  /// A letter of these bytes.
  ///
  /// - Precondition: at most `maximumSize` bytes; whoever reads files refuses larger ones.
  public init(bytes: [UInt8]) {
    precondition(bytes.count <= Self.maximumSize, "a letter beyond the size bound was not refused")
    self.bytes = bytes
  }

  /// A letter of this text.
  public init(text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Whether a byte separates words without being seen: space, tab, line ends, page break.
  @inlinable
  public static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// The text of a range as it stands, invalid UTF-8 replaced by U+FFFD.
  public func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The text of a range with every run of white space (line ends and page breaks too) as one
  /// space, none at the ends; invalid UTF-8 replaced by U+FFFD.
  public func foldedText(_ range: ByteRange) -> String {
    String(decoding: foldedBytes(range), as: UTF8.self)
  }

  /// The bytes of a range with white space folded as in `foldedText`.
  public func foldedBytes(_ range: ByteRange) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(range.count)
    var pendingSpace = false
    for byte in bytes[range.start..<range.end] {
      if Self.isWhiteSpace(byte) {
        pendingSpace = !folded.isEmpty
      } else {
        if pendingSpace { folded.append(0x20) }
        pendingSpace = false
        folded.append(byte)
      }
    }
    return folded
  }

  /// The same range without white space at its two ends.
  public func trimmed(_ range: ByteRange) -> ByteRange {
    var start = range.start
    var end = range.end
    while start < end, Self.isWhiteSpace(bytes[start]) { start += 1 }
    while end > start, Self.isWhiteSpace(bytes[end - 1]) { end -= 1 }
    return ByteRange(start, end)
  }

  /// Where the letter is not valid UTF-8, in order; at most `limit` places.
  ///
  /// Costs one pass over the letter when it is valid.
  public func invalidUTF8(limit: Int = 100) -> [ByteRange] {
    var places: [ByteRange] = []
    var from = 0
    while from < bytes.count, places.count < limit {
      do {
        _ = try UTF8Span(validating: bytes.span.extracting(from..<bytes.count))
        break
      } catch {
        let bad = error.byteOffsets
        places.append(ByteRange(from + bad.lowerBound, from + bad.upperBound))
        from += max(bad.upperBound, 1)
      }
    }
    return places
  }
}
