public import LetterSource

/// A part of a heading that says what was asked for, what of it was granted before the review, or what
/// of it is in dispute.
public struct RequestPortion: Sendable {
  /// Which part of the request it is.
  public enum Kind: String, CaseIterable, Sendable {
    /// All that the heading asks for: the form's portions are not used.
    case whole
    /// What was asked for at first.
    case original
    /// What the claims administrator authorized of it.
    case authorized
    /// What is left of it for the review.
    case remaining
  }

  /// Which part of the request it is.
  public let kind: Kind
  /// Its tokens, without the form's own words.
  public let tokens: Range<Int>
  /// Its bytes.
  public let range: ByteRange
}
