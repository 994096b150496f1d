public import LetterSource
public import Vocabulary

/// A sentence with the phrases found in it, cut into clauses.
public struct SentenceReading: Sendable {
  /// A clause of a sentence.
  public struct Clause: Sendable {
    /// Its tokens.
    public let tokens: Range<Int>
    /// The cue that opens it, where one does.
    public let opener: Root?
    /// Its phrases, as positions in the sentence's `matches`.
    public let matches: Range<Int>
    /// Who speaks in it.
    public internal(set) var speaker = Mention.Speaker.record
    /// Whether the clause itself says who speaks; otherwise it goes on in the voice before it.
    public internal(set) var namesSpeaker = false
  }

  /// The tokens of the sentence.
  public let tokens: Range<Int>
  /// Its bytes.
  public let range: ByteRange
  /// Where the sentence stands.
  public let section: Section
  /// Its position among the sentences of the letter.
  public let index: Int
  /// The phrases in it, in order.
  public let matches: [PhraseMatch]
  /// Its clauses, in order, together all of it.
  public internal(set) var clauses: [Clause]
  /// The dates and periods in it, in order.
  let dates: [DatePeriod]
  /// The quotations that reach into it.
  public let quotes: [Range<Int>]

  /// The number of the clause that a token is in.
  func clause(of token: Int) -> Int {
    clauses.firstIndex { token < $0.tokens.upperBound } ?? clauses.count - 1
  }

  /// Whether a phrase stands inside quotation marks.
  func isQuoted(_ phrase: Range<Int>) -> Bool {
    quotes.contains { $0.contains(phrase.lowerBound) && $0.contains(phrase.upperBound - 1) }
  }

  /// The phrases in a clause, in order.
  func matches(inClause clause: Int) -> ArraySlice<PhraseMatch> {
    matches[clauses[clause].matches]
  }

  /// Whether a cue of a root lies in some tokens of the sentence.
  func hasCue(_ root: Root, in tokens: Range<Int>) -> Bool {
    matches.contains {
      $0.root == root && $0.tokens.lowerBound >= tokens.lowerBound
        && $0.tokens.upperBound <= tokens.upperBound
    }
  }

  /// Whether it names utilization review, or utilization review speaks in it.
  var tellsOfReview: Bool {
    matches.contains { $0.root == .utilizationReview }
      || clauses.contains { $0.speaker == .utilizationReview }
  }

  /// The guidelines and publishers that the sentence names. A chapter's title that is also the name of a
  /// part of the body, or of something else that letters speak of, is one only in a citation.
  var references: [PhraseMatch] {
    matches.filter { match in
      guard match.root == .guideline else { return match.root == .publisher }
      return match.tokens.count > 1
        && !matches.contains {
          ($0.layer == .anatomy || $0.layer == .content) && $0.tokens.overlaps(match.tokens)
            && $0.tokens.count >= match.tokens.count
        }
    }
  }
}
