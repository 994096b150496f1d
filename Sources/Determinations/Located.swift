public import LetterSource

/// A value that was read from a letter, and where.
public struct Located<Value> {
  /// What was read.
  public let value: Value
  /// Where it stands.
  public let range: ByteRange

  /// A value read at a place.
  public init(_ value: Value, at range: ByteRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
