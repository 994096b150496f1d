public import LetterSource
public import Vocabulary

/// A guideline or its publisher, named in the running text of a letter.
public struct Reference: Sendable {
  /// What is named.
  public let concept: ConceptID
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

  /// The references of a sentence, in order.
  func references(in sentence: SentenceReading) -> [Reference] {
    sentence.references.map { match in
      let clause = sentence.clauses[sentence.clause(of: match.tokens.lowerBound)]
      return Reference(
        concept: match.concept, speaks: clause.speaker == .guideline && clause.namesSpeaker,
        isByReview: sentence.section.kind == .summary || sentence.tellsOfReview,
        range: text.range(of: match.tokens),
        section: sentence.section, sentence: sentence.index)
    }
  }
}
