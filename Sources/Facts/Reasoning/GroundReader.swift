public import LetterSource
import Vocabulary

/// Whether a rationale says that the criteria of its guideline are met.
public enum CriteriaStatus: String, Positioned, Sendable {
  case met
  case notMet = "not-met"
}

/// What a rationale says of the criteria, with its words.
public struct CriteriaStatement: Sendable {
  /// Whether they are met.
  public let status: CriteriaStatus
  /// The words that say so.
  public let range: ByteRange
}

/// Finds on what a rationale rests its conclusion: criteria met or not, another service.
struct GroundReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens before the subject of a clause: "Since the requested".
  private static let subjectReach = 4

  /// What the reviewer says of the criteria, the last time he does; nil where he says nothing.
  func criteria(
    of sentences: [SentenceReading], mentions: (Int) -> ArraySlice<Mention>
  ) -> CriteriaStatement? {
    for sentence in sentences.reversed() {
      for match in sentence.matches.reversed() where match.root == .fulfilment {
        let clause = sentence.clause(of: match.tokens.lowerBound)
        let namesCriteria = mentions(sentence.index).contains {
          $0.clause == clause && vocabulary.flag(.criteria, of: $0.concept) == true
        }
        guard namesCriteria, sentence.clauses[clause].speaker == .reviewer else { continue }
        let assertion = AssertionReader(text: text)
          .assertion(of: match.tokens, .fulfilment, in: sentence, isConclusion: true)
        guard assertion.status != .hypothetical else { continue }
        return CriteriaStatement(
          status: assertion.polarity == .affirmed ? .met : .notMet,
          range: text.range(of: match.tokens))
      }
    }
    return nil
  }

  /// The words that name the service on which the conclusion rests: at the head of a clause that gives a
  /// ground, or of one that says of a procedure that it is necessary or not.
  func dependencies(
    of sentences: [SentenceReading], verdicts: [Verdict], mentions: (Int) -> ArraySlice<Mention>
  ) -> [ByteRange] {
    sentences.flatMap { sentence -> [ByteRange] in
      sentence.clauses.indices.compactMap { index in
        let clause = sentence.clauses[index]
        let isGround =
          clause.opener == .because
          && sentence.matches(inClause: index).contains { $0.layer == .verdict }
        let isPrimary = verdicts.contains {
          $0.subject == .primary && text.range(of: clause.tokens).contains($0.range)
        }
        guard isGround || isPrimary else { return nil }
        return subject(of: clause, sentence, mentions(sentence.index))
      }
    }
  }

  private func subject(
    of clause: SentenceReading.Clause, _ sentence: SentenceReading,
    _ mentions: ArraySlice<Mention>
  ) -> ByteRange? {
    let limit = clause.tokens.lowerBound + Self.subjectReach
    let service = mentions.first {
      $0.root == .service && clause.tokens.contains($0.tokens.lowerBound)
        && $0.tokens.lowerBound <= limit
    }
    if let service { return service.range }
    return sentence.matches[clause.matches].first {
      $0.root == .primaryReference && $0.tokens.lowerBound <= limit
    }.map { text.range(of: $0.tokens) }
  }
}
