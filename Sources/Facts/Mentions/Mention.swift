public import LetterSource
public import Vocabulary

/// A concept where a letter speaks of it, with what the letter says of it there.
public struct Mention: Sendable {
  /// Whether the concept is said to be there.
  public enum Polarity: String, Positioned, Sendable {
    case affirmed
    case denied
  }

  /// How the concept is spoken of.
  public enum Status: String, Positioned, Sendable {
    /// As a fact of the present.
    case actual
    /// As possible or suspected.
    case uncertain
    /// As a condition or a question.
    case hypothetical
    /// As past.
    case historical
    /// As requested, planned or recommended.
    case planned
  }

  /// Who says it.
  public enum Speaker: String, Positioned, Sendable {
    case reviewer
    case record
    case utilizationReview = "utilization-review"
    case provider
    case patient
    case guideline
  }

  /// What is spoken of.
  public let concept: ConceptID
  /// The root of what is spoken of.
  public let root: Root
  /// The tokens of the phrase.
  public let tokens: Range<Int>
  /// The bytes of the phrase.
  public let range: ByteRange
  /// Where in the letter it stands.
  public let section: Section
  /// The position of its sentence in `LetterFacts.sentences`.
  public let sentence: Int
  /// The clause of the sentence, from 0.
  public let clause: Int
  /// Whether it is affirmed or denied.
  public let polarity: Polarity
  /// Whether a denial speaks only of a kind of it: "no CT showing failure" does not deny the CT.
  public let isQualified: Bool
  /// How it is spoken of.
  public let status: Status
  /// Whether it is said of a relative or another person, not of the patient.
  public let isFamily: Bool
  /// Who says it.
  public let speaker: Speaker
  /// Where in the body the letter puts it.
  public let site: Site

  /// Whether it is spoken of as a fact of the patient's present or past.
  public var isFact: Bool { !isFamily && (status == .actual || status == .historical) }

  /// Whether it is told as fact in a voice that counts: not utilization review's, not a guideline's.
  var isTold: Bool { isFact && speaker != .utilizationReview && speaker != .guideline }
}
