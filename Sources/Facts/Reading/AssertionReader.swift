import LetterSource
import Vocabulary

/// Says of each phrase in a sentence whether it is affirmed or denied, and how it is spoken of.
///
/// A cue reaches over the clause it stands in: forward to the end of its noun phrase or list,
/// backward to the start of the clause. The method is that of the NegEx and ConText algorithms,
/// with clauses in place of fixed windows.
struct AssertionReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// What a sentence says of a phrase.
  struct Assertion {
    var polarity = Mention.Polarity.affirmed
    var status = Mention.Status.actual
    var isQualified = false
    /// The tokens of the cue that denies it.
    var negation: Range<Int>?
  }

  /// - Parameter isConclusion: Whether the phrase is one of necessity, which "is not supported as"
  ///   in front of it denies too.
  func assertion(
    of phrase: Range<Int>, in sentence: SentenceReading, isConclusion: Bool = false
  ) -> Assertion {
    let clause = sentence.clause(of: phrase.lowerBound)
    let cues = sentence.matches(inClause: clause)
    var assertion = Assertion()
    for cue in cues {
      let root = vocabulary[cue.concept].root
      if cue.tokens.overlaps(phrase) {
        // "is not supported" holds the word that it denies.
        if root == .negationAfter { apply(backward: root, cue.tokens, to: &assertion) }
      } else if cue.tokens.upperBound <= phrase.lowerBound {
        guard reaches(cue.tokens.upperBound, phrase, root) else { continue }
        apply(
          forward: isConclusion && root == .negationAfter ? .negation : root, cue.tokens,
          to: &assertion)
      } else {
        apply(backward: root, cue.tokens, to: &assertion)
      }
    }
    if sentence.clauses[0].opener == .hypothesis || sentence.clauses[clause].opener == .hypothesis {
      assertion.status = .hypothetical
    }
    assertion.isQualified = assertion.polarity == .denied && isRestricted(phrase, cues)
    return assertion
  }

  private func apply(forward root: Root, _ cue: Range<Int>, to assertion: inout Assertion) {
    switch root {
    case .negation, .contrary:
      assertion.polarity = .denied
      assertion.negation = cue
    case .uncertainty: raise(&assertion, to: .uncertain)
    case .hypothesis: raise(&assertion, to: .hypothetical)
    case .history: raise(&assertion, to: .historical)
    case .plan: raise(&assertion, to: .planned)
    default: break
    }
  }

  private func apply(backward root: Root, _ cue: Range<Int>, to assertion: inout Assertion) {
    switch root {
    case .negationAfter:
      assertion.polarity = .denied
      assertion.negation = cue
    case .uncertaintyAfter: raise(&assertion, to: .uncertain)
    default: break
    }
  }

  /// The stronger reservation wins: a hypothesis over a plan over doubt over the past.
  private func raise(_ assertion: inout Assertion, to status: Mention.Status) {
    let order: [Mention.Status] = [.actual, .historical, .uncertain, .planned, .hypothetical]
    let rank = { (status: Mention.Status) in order.firstIndex(of: status) ?? 0 }
    if rank(status) > rank(assertion.status) { assertion.status = status }
  }

  // MARK: How far a cue reaches

  /// Whether a cue that ends at a token reaches a phrase behind it: across the members of a list,
  /// not across a comma behind which a longer stretch begins.
  private func reaches(_ end: Int, _ phrase: Range<Int>, _ root: Root) -> Bool {
    guard end < phrase.lowerBound else { return true }
    let commas = (end + 1...phrase.lowerBound).filter { text.tokens[$0].gap.contains(.comma) }
    guard let last = commas.last else { return true }
    if root == .hypothesis { return false }
    var start = end
    for comma in commas {
      if comma - start > ClauseReader.longestListMember + 3 { return false }
      start = comma
    }
    return phrase.upperBound - last <= ClauseReader.longestListMember + 2
  }

  /// Whether words behind a denied phrase say which kind of it is denied: "CT showing failure".
  private func isRestricted(_ phrase: Range<Int>, _ cues: [PhraseMatch]) -> Bool {
    cues.contains {
      vocabulary[$0.concept].root == .restriction && $0.tokens.lowerBound >= phrase.upperBound
        && $0.tokens.lowerBound - phrase.upperBound <= ClauseReader.longestListMember
    }
  }
}
