public import LetterSource

/// A part of a letter that is read for facts.
public struct Section: Hashable, Sendable {
  /// What part.
  public enum Kind: String, Positioned, Sendable {
    case summary
    case heading
    case claimsAdministratorGuideline = "claims-administrator-guideline"
    case reviewerGuideline = "reviewer-guideline"
    case rationale
  }

  /// What part.
  public let kind: Kind
  /// The position of the item it belongs to, from 0; nil for the summary.
  public let item: Int?
}
