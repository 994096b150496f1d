public import LetterSource
public import Vocabulary

/// What utilization review decided about a service before the independent review.
public struct ReviewDecision: Sendable {
  /// What was decided.
  public enum Outcome: String, Positioned, Sendable {
    case denied
    case certified
    /// Certified in part, or something else in its place.
    case modified
  }

  /// The service.
  public let service: ConceptID
  /// The position of the mention of it.
  public let mention: Int
  /// Whether the sentence that decides names the service; otherwise the sentence before it does.
  public let isNamed: Bool
  /// What was decided.
  public let outcome: Outcome
  /// How much of it: what was granted where it was modified, else what was asked for.
  public let regimen: Regimen
  /// When; nil where its sentence has no date of the decision.
  public let date: CalendarDate?
  /// Why, in the words of the sentence; nil where it gives no reason.
  public let reason: ByteRange?
  /// The words of the decision.
  public let range: ByteRange
}
