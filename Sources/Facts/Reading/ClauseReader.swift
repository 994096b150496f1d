import LetterSource
import Vocabulary

/// Cuts a sentence into clauses, so that a "not" denies what it stands with and nothing further.
///
/// A clause begins at a semicolon, at a word that opens one ("but", "since", "while"), and behind the
/// comma that ends an opening clause or one that gives a ground.
struct ClauseReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The longest member of a list between commas, in tokens: a longer stretch is a clause.
  static let longestListMember = 5

  /// Where clauses start, and the cues that open them.
  private struct Starts {
    private var openers: [Int: Root] = [:]
    private(set) var all: Set<Int> = []

    mutating func add(_ token: Int, opener: Root? = nil) {
      all.insert(token)
      if let opener { openers[token] = opener }
    }

    func opener(at token: Int) -> Root? { openers[token] }

    /// The first start behind a token.
    func next(after token: Int) -> Int? { all.filter { $0 > token }.min() }
  }

  func clauses(of tokens: Range<Int>, matches: [PhraseMatch]) -> [SentenceReading.Clause] {
    var starts = Starts()
    starts.add(tokens.lowerBound)
    for index in tokens where text.tokens[index].gap.contains(.semicolon) { starts.add(index) }
    for match in matches {
      let root = vocabulary[match.concept].root
      let start = match.tokens.lowerBound
      switch root {
      case .clauseBreak, .because: starts.add(start, opener: root)
      case .hypothesis:
        // "if" and "whether" open a clause of their own only where a sentence or a comma begins.
        if start == tokens.lowerBound || text.tokens[start].gap.contains(.comma) {
          starts.add(start, opener: root)
        }
      default: break
      }
    }
    addMainClauses(in: tokens, matches, to: &starts)
    let ordered = starts.all.sorted()
    return ordered.enumerated().map { position, start in
      let end = position + 1 < ordered.count ? ordered[position + 1] : tokens.upperBound
      return SentenceReading.Clause(tokens: start..<end, opener: starts.opener(at: start))
    }
  }

  /// "Since the procedure is not necessary, the stay is not": the comma behind a clause that gives a
  /// ground begins another clause, and so does the comma behind any clause that opens the sentence.
  private func addMainClauses(
    in tokens: Range<Int>, _ matches: [PhraseMatch], to starts: inout Starts
  ) {
    for start in starts.all.sorted() {
      guard let opener = starts.opener(at: start),
        start == tokens.lowerBound || opener == .because
      else { continue }
      let end = starts.next(after: start) ?? tokens.upperBound
      if let comma = mainClause(behind: start, before: end, matches) { starts.add(comma) }
    }
  }

  /// The first comma of a clause behind which more than a member of a list stands: a longer stretch,
  /// or one that speaks of the request or the patient.
  private func mainClause(behind start: Int, before end: Int, _ matches: [PhraseMatch]) -> Int? {
    let commas = (start..<end).dropFirst().filter { text.tokens[$0].gap.contains(.comma) }
    return commas.indices.first { position in
      let next = position + 1 < commas.endIndex ? commas[position + 1] : end
      return next - commas[position] > Self.longestListMember
        || hasSubject(commas[position]..<next, matches)
    }.map { commas[$0] }
  }

  private func hasSubject(_ tokens: Range<Int>, _ matches: [PhraseMatch]) -> Bool {
    matches.contains { match in
      guard tokens.contains(match.tokens.lowerBound) else { return false }
      let root = vocabulary[match.concept].root
      return root == .ownReference || root == .patient
    }
  }
}
