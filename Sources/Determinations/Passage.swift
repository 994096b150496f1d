public import LetterSource

/// A sentence of a passage.
public struct Sentence: Equatable, Sendable {
  /// The tokens of the sentence; never empty.
  public let tokens: Range<Int>
  /// Its bytes, with the marks that stand against its first and last word.
  public let range: ByteRange
}

/// Running text of a letter: the clinical case summary, a heading, a citation slot, a rationale.
public struct Passage: Equatable, Sendable {
  /// The tokens of the passage.
  public let tokens: Range<Int>
  /// Its bytes from the first token to the closing mark, without white space at the ends.
  public let range: ByteRange
  /// Its sentences, in order, together all of its tokens.
  public let sentences: [Sentence]

  /// Whether nothing stands in the passage.
  public var isEmpty: Bool { tokens.isEmpty }
}
