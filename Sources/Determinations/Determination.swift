public import LetterSource

/// A determination letter as it was read: every field with the bytes that it was read from.
///
/// What a letter lacks is nil or empty here, and what could not be read is a problem: no letter is
/// refused, and no text is lost without `unread` naming it.
public struct Determination: Sendable {
  /// The letter and its tokens.
  public let text: LetterText
  /// The field block at the top.
  public let header: Header
  /// What it says of the reviewer.
  public let reviewer: Reviewer
  /// The clinical case summary; nil where its heading is missing.
  public let summary: Passage?
  /// Where the heading of the issues section stands.
  public let issuesHeading: ByteRange?
  /// The disputed items, in order.
  public let items: [DisputedItem]
  /// What could not be read.
  public let problems: [ReadProblem]
  /// Text that belongs to no field.
  public let unread: [ByteRange]
}

extension Determination {
  /// Where to point for something that the letter as a whole lacks: the heading of its issues, else
  /// its first word.
  public var anchor: ByteRange {
    issuesHeading ?? text.range(of: text.allTokens.prefix(1))
  }
}
