/// A half-open range of UTF-8 byte offsets into a letter as it was read.
///
/// Offsets are kept in 32 bits: a letter has at most 16 MiB (`Letter.maximumSize`), and thousands
/// of ranges are made for each one.
public struct ByteRange: Hashable, Comparable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  /// The offset of the first byte.
  public var start: Int { Int(lower) }

  /// The offset just past the last byte; equal to `start` for an empty range.
  public var end: Int { Int(upper) }

  /// The number of bytes in the range.
  public var count: Int { Int(upper - lower) }

  /// Whether the range holds no byte: a place between two bytes.
  public var isEmpty: Bool { lower == upper }

  /// The bytes from `start` up to, not including, `end`.
  ///
  /// - Precondition: `0 <= start <= end`, and both fit in 32 bits.
  public init(_ start: Int, _ end: Int) {
    precondition(start >= 0 && start <= end, "a byte range runs forward")
    lower = UInt32(start)
    upper = UInt32(end)
  }

  /// The range from the start of `first` to the end of `last`.
  public init(from first: ByteRange, through last: ByteRange) {
    self.init(first.start, max(first.end, last.end))
  }

  /// Whether the two ranges share a byte.
  public func overlaps(_ other: ByteRange) -> Bool {
    max(lower, other.lower) < min(upper, other.upper)
  }

  /// Whether every byte of `other` is in this range.
  public func contains(_ other: ByteRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  /// Whether the byte at `offset` is in this range.
  public func contains(_ offset: Int) -> Bool {
    start <= offset && offset < end
  }

  /// Ranges are ordered by where they start, and the shorter of two comes first.
  public static func < (left: ByteRange, right: ByteRange) -> Bool {
    left.lower != right.lower ? left.lower < right.lower : left.upper < right.upper
  }
}
