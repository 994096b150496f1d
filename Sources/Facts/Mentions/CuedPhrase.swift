import LetterSource
import Vocabulary

/// A phrase with the clause that it stands in and the cues there, and how far those cues reach.
struct CuedPhrase {
  let text: LetterText
  /// The tokens of the phrase.
  let phrase: Range<Int>
  /// What the phrase is.
  let root: Root
  /// Whether a prescription of it counts as taking it.
  let isPrescribed: Bool
  /// Whether it is one of necessity or fulfilment.
  let isConclusion: Bool
  /// The clause.
  let clause: SentenceReading.Clause
  /// The phrases of the clause, in order.
  let cues: ArraySlice<PhraseMatch>

  /// Whether a cue of one of some roots lies between two tokens.
  func has(_ roots: Root..., from start: Int, to end: Int) -> Bool {
    cues.contains {
      $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end && roots.contains($0.root)
    }
  }

  /// Whether a comma lies between two tokens.
  func hasComma(from end: Int, to start: Int) -> Bool {
    end <= start && (end...start).contains { text.tokens[$0].gap.contains(.comma) }
  }

  /// Whether the members of a list between a token and the phrase are all short.
  func reachesList(from end: Int) -> Bool {
    guard end < phrase.lowerBound else { return true }
    var start = end
    var isList = false
    for index in (end + 1)..<(phrase.lowerBound + 1) where text.tokens[index].gap.contains(.comma) {
      if index - start > ClauseReader.longestListMember + 3 { return false }
      start = index
      isList = true
    }
    return !isList || phrase.upperBound - start <= ClauseReader.longestListMember + 2
  }

  /// Whether a verb behind another thing parts a cue that ends at a token from the phrase.
  func isBlocked(from end: Int) -> Bool {
    cues.contains { verb in
      verb.root.isFiniteVerb && verb.tokens.lowerBound >= end
        && verb.tokens.upperBound <= phrase.lowerBound
        && cues.contains {
          $0.layer == .content && $0.tokens.lowerBound >= end
            && $0.tokens.upperBound <= verb.tokens.lowerBound
        }
    }
  }

  /// Whether a verb with an object of its own stands between the phrase and a cue behind it: in "the MRI
  /// showed a tear and was not repeated" the MRI is the subject of both, the tear of none.
  func isParted(before start: Int) -> Bool {
    guard
      let verb = cues.first(where: {
        $0.root.isFiniteVerb && $0.tokens.lowerBound >= phrase.upperBound
          && $0.tokens.upperBound <= start
      })
    else { return false }
    return verb.root == .copula
      || cues.contains {
        $0.layer == .content && $0.tokens.lowerBound >= verb.tokens.upperBound
          && $0.tokens.upperBound <= start
      }
  }
}
