import Determinations
public import LetterSource
public import Vocabulary

/// One thing that is asked for, with how much of it: in a portion of a heading, or in the words by which a
/// rationale disposes of it.
public struct Order: Sendable {
  /// Where it stands.
  public enum Portion: String, Positioned, Sendable {
    /// In a heading without portions.
    case whole
    /// In what was asked for at first.
    case original
    /// In what the claims administrator authorized.
    case authorized
    /// In what is left for the review.
    case remaining
    /// In the words of the rationale that conclude about the request.
    case closing

    init(_ kind: RequestPortion.Kind) {
      switch kind {
      case .whole: self = .whole
      case .original: self = .original
      case .authorized: self = .authorized
      case .remaining: self = .remaining
      }
    }
  }

  /// The position of its item.
  public let item: Int
  /// Where it stands.
  public let portion: Portion
  /// The services, in the order of the words.
  public let services: [ConceptID]
  /// The regions, sides and levels that its words name or imply.
  public let anatomy: Site
  /// How much of it, how often and how long.
  public let regimen: Regimen
  /// The date of service, or the first of a period.
  public let date: CalendarDate?
  /// The last date of a period of service.
  public let lastDate: CalendarDate?
  /// Its words.
  public let range: ByteRange
}
