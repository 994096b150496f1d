public import LetterSource
public import Vocabulary

/// A count or measure of a letter with its unit: "six weeks", "at least 50 %", "8-10 visits".
public struct Quantity: Sendable {
  /// How a number limits.
  public enum Comparison: String, Positioned, Sendable {
    /// It is the number itself.
    case exactly
    case atLeast = "at-least"
    case atMost = "at-most"
    case moreThan = "more-than"
    case lessThan = "less-than"
  }

  /// The number or the range.
  public let value: NumberRange
  /// What is counted.
  public let unit: ConceptID
  /// Whether the number is a limit.
  public let comparison: Comparison
  /// Whether its clause denies it.
  public let isDenied: Bool
  /// The words of the number and its unit.
  public let range: ByteRange
  /// Where in the letter it stands.
  public let section: Section
  /// The position of its sentence in `LetterFacts.sentences`.
  public let sentence: Int
  /// The clause of the sentence, from 0.
  public let clause: Int
  /// Who says it.
  public let speaker: Mention.Speaker
  /// The position of the mention that it measures; nil where it counts something else.
  public internal(set) var subject: Int?
  /// Whether the measure was taken with medication; nil where nothing is said of it.
  public internal(set) var withMedication: Bool?
}
