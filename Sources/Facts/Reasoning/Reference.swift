public import Determinations
public import LetterSource
public import Vocabulary

/// A guideline or its publisher, named in the running text of a letter.
public struct Reference: Sendable {
  /// What is named.
  public let concept: ConceptID
  /// The number of the chapter that stands beside its name, with its place: "ACOEM Chapter 12".
  public let chapter: Located<Int>?
  /// Whether it is said to say something: "ODG recommends", "according to the MTUS".
  public let speaks: Bool
  /// Whether it is what utilization review cited: it stands in the summary, or in a sentence that tells of
  /// utilization review.
  public let isByReview: Bool
  /// Its words.
  public let range: ByteRange
  /// Where in the letter it stands.
  public let section: Section
  /// The position of its sentence in `LetterFacts.sentences`.
  public let sentence: Int
}

/// Finds the guidelines that sentences name.
struct ReferenceReader {
  let text: LetterText

  private static let chapter = Spelling.hash("chapter")
  /// The most words between a guideline's name and the number of its chapter: "Chapter 8 of the ACOEM".
  private static let reach = 4

  /// The references of a sentence, in order.
  func references(in sentence: SentenceReading) -> [Reference] {
    sentence.references.map { match in
      let clause = sentence.clauses[sentence.clause(of: match.tokens.lowerBound)]
      return Reference(
        concept: match.concept, chapter: chapter(beside: match, in: sentence),
        speaks: clause.speaker == .guideline && clause.namesSpeaker,
        isByReview: sentence.section.kind == .summary || sentence.tellsOfReview,
        range: text.range(of: match.tokens),
        section: sentence.section, sentence: sentence.index)
    }
  }

  /// "ACOEM, Chapter 12", "chapter 12 of the ACOEM guidelines".
  private func chapter(beside match: PhraseMatch, in sentence: SentenceReading) -> Located<Int>? {
    let first = max(sentence.tokens.lowerBound, match.tokens.lowerBound - Self.reach - 1)
    let last = min(sentence.tokens.upperBound - 1, match.tokens.upperBound + Self.reach)
    guard first < last,
      let word = (first..<last).first(where: { text.tokens[$0].hash == Self.chapter }),
      text.tokens[word + 1].kind == .number,
      let parts = NumberReader(text: text).value(at: word + 1),
      let number = NumberRange(parts: parts).whole
    else { return nil }
    return Located(number, at: text.range(of: word..<(word + 2)))
  }
}
