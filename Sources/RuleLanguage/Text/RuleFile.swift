public import LetterSource

/// A chapter of a rule book as it was read.
public struct RuleFile: Sendable {
  /// The path under which it is reported: "Rules/letter/decisions.md".
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A chapter.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A chapter of this text.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }
}

/// A place in a rule book.
public struct RuleRange: Hashable, Sendable {
  /// The position of the file in the book.
  public let file: Int
  /// The bytes in that file.
  public let range: ByteRange

  /// From the start of this place to the end of another in the same file.
  func through(_ other: RuleRange) -> RuleRange {
    RuleRange(file: file, range: ByteRange(from: range, through: other.range))
  }
}
