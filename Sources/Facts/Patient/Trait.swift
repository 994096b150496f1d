public import LetterSource

/// What a word says of somebody's age or sex: "46 year old", "female", "his".
public struct Trait: Sendable {
  /// Whom a word can mean.
  public enum Person: String, Positioned, Sendable {
    case patient
    /// Anybody who treats or examines the patient.
    case provider
    /// Anybody who reviewed the request, utilization review's own included.
    case reviewer
    /// A relative, an employer, a person in general.
    case other
  }

  /// What a noun or a pronoun says of a person's sex.
  public enum Sex: String, Positioned, Sendable {
    case female
    case male
  }

  /// Whom the word means.
  public let person: Person
  /// The sex that it says; nil for an age.
  public let sex: Sex?
  /// The age that it says; nil for a sex word.
  public let age: NumberRange?
  /// Whether the age is that at the date of injury or at another past time.
  public let isPast: Bool
  /// Whether the word is a pronoun.
  public let isPronoun: Bool
  /// Whether the word cannot mean anybody else.
  public let isCertain: Bool
  /// Its bytes.
  public let range: ByteRange
  /// Where in the letter it stands.
  public let section: Section
  /// The position of its sentence in `LetterFacts.sentences`.
  public let sentence: Int
}
