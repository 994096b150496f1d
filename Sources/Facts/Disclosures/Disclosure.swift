public import LetterSource

/// Words of a letter that tell who somebody is, and should have been taken out before it was issued.
public struct Disclosure: Sendable {
  /// What they are.
  public enum Form: String, Positioned, Sendable {
    case socialSecurityNumber = "social-security-number"
    case telephoneNumber = "telephone-number"
    case emailAddress = "e-mail-address"
    case streetAddress = "street-address"
    case birthDate = "birth-date"
    /// The number of a claim, a medical record or a case at the appeals board.
    case recordNumber = "record-number"
    case personalName = "personal-name"
    /// What a template holds the place of something with.
    case placeholder
  }

  /// What they are.
  public let form: Form
  /// Where they stand.
  public let range: ByteRange
  /// Whether they can be nothing else: a name without a title or a degree may be that of a firm.
  public let isCertain: Bool
  /// Whether they stand in what the letter says of its reviewer.
  public let isReviewers: Bool
}
