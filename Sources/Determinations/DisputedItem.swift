public import LetterSource

/// A disputed item or service of a letter, with what was decided about it.
public struct DisputedItem: Sendable {
  /// The position among the items of the letter, from 1.
  public let number: Int
  /// The heading up to the colon before the decision; empty where none was found.
  public let heading: Passage
  /// The heading as the form's portions; one for all of it where it has none.
  public let portions: [RequestPortion]
  /// The decision at its word; nil where none stands behind the heading.
  public let decision: Located<Decision>?
  /// The claims administrator's guideline line, or nil where its label is missing.
  public let claimsAdministrator: CitationSlot?
  /// The reviewer's guideline line, or nil where its label is missing.
  public let reviewer: CitationSlot?
  /// The decision rationale; nil where its label is missing, empty where nothing follows it.
  public let rationale: Passage?
  /// From the heading to the end of the rationale.
  public let range: ByteRange
}
