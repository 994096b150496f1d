public import LetterSource
public import Vocabulary

/// A date of a letter with what happened on it.
public struct Event: Sendable {
  /// What happened: a kind of `event` of the vocabulary.
  public let kind: ConceptID
  /// When, or when it began.
  public let date: CalendarDate
  /// When it ended, where a period is given.
  public let last: CalendarDate?
  /// The words of the date.
  public let range: ByteRange
  /// The words that say what happened.
  public let trigger: ByteRange
  /// Where in the letter it stands.
  public let section: Section
  /// The position of its sentence in `LetterFacts.sentences`.
  public let sentence: Int
  /// The study, operation or treatment that it was, where the words name one.
  public let service: ConceptID?
  /// Where in the body that was.
  public let site: Site
}
