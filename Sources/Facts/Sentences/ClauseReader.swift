import LetterSource
import Vocabulary

/// Cuts a sentence into clauses, so that a "not" denies what it stands with and nothing further.
///
/// A clause begins at a semicolon; at a word that opens one ("but", "since", "while"); behind the
/// comma that ends an opening clause or one that gives a ground; and where, a finite verb having gone
/// before, "and" or a comma brings a subject with a verb of its own.
struct ClauseReader {
  let text: LetterText

  /// The longest member of a list between commas, in tokens: a longer stretch is a clause.
  static let longestListMember = 5
  /// The longest subject between the start of a clause and its verb, in tokens.
  private static let longestSubject = 9
  private static let and = Spelling.hash("and")
  private static let or = WordSet(["or", "nor"])
  /// Words that hang a clause on the thing before it.
  private static let relatives = WordSet(["that", "which", "who", "whom", "where"])

  /// Where clauses start, and the cues that open them.
  private struct Starts {
    private(set) var all: [Int]
    private var openers: [Int: Root] = [:]

    init(_ first: Int) { all = [first] }

    mutating func add(_ token: Int, opener: Root? = nil) {
      if let at = all.firstIndex(where: { $0 >= token }) {
        if all[at] != token { all.insert(token, at: at) }
      } else {
        all.append(token)
      }
      if let opener { openers[token] = opener }
    }

    func opener(at token: Int) -> Root? { openers[token] }

    /// The start of the clause that a token is in.
    func last(through token: Int) -> Int { all.last { $0 <= token } ?? all[0] }

    /// The first start behind a token.
    func next(after token: Int) -> Int? { all.first { $0 > token } }
  }

  func clauses(of tokens: Range<Int>, matches: [PhraseMatch]) -> [SentenceReading.Clause] {
    var starts = Starts(tokens.lowerBound)
    for index in tokens.dropFirst() where text.tokens[index].gap.contains(.semicolon) {
      starts.add(index)
    }
    for match in matches {
      let start = match.tokens.lowerBound
      switch match.root {
      case .clauseBreak, .because: starts.add(start, opener: match.root)
      case .since:
        // "Change since the study was not shown": where no verb has gone before, the verb is not that of
        // "since", but of the sentence.
        let isOwn =
          start == tokens.lowerBound || text.tokens[start].gap.contains(.comma)
          || matches.contains { $0.root.isFiniteVerb && $0.tokens.upperBound <= start }
        if isOwn, hasVerb(behind: match.tokens.upperBound, before: tokens.upperBound, matches) {
          starts.add(start, opener: .because)
        }
      case .hypothesis:
        // "if" and "whether" open a clause of their own only where a sentence or a comma begins.
        if start == tokens.lowerBound || text.tokens[start].gap.contains(.comma) {
          starts.add(start, opener: .hypothesis)
        }
      default: break
      }
    }
    addMainClauses(in: tokens, matches, to: &starts)
    addPredicates(in: tokens, matches, to: &starts)
    return clauses(from: starts, end: tokens.upperBound, matches)
  }

  /// Whether a finite verb comes before the next comma.
  private func hasVerb(behind start: Int, before end: Int, _ matches: [PhraseMatch]) -> Bool {
    let comma = (start..<end).first { text.tokens[$0].gap.contains(.comma) } ?? end
    return matches.contains {
      $0.root.isFiniteVerb && $0.tokens.lowerBound >= start && $0.tokens.lowerBound < comma
    }
  }

  private func clauses(
    from starts: Starts, end: Int, _ matches: [PhraseMatch]
  ) -> [SentenceReading.Clause] {
    var first = 0
    return starts.all.enumerated().map { position, start in
      let end = position + 1 < starts.all.count ? starts.all[position + 1] : end
      var last = first
      while last < matches.count, matches[last].tokens.lowerBound < end { last += 1 }
      defer { first = last }
      return SentenceReading.Clause(
        tokens: start..<end, opener: starts.opener(at: start), matches: first..<last)
    }
  }

  // MARK: Behind an opening clause

  /// "Since the procedure is not necessary, the stay is not": the comma behind a clause that gives a
  /// ground begins another clause, and so does the comma behind any clause that opens the sentence.
  private func addMainClauses(
    in tokens: Range<Int>, _ matches: [PhraseMatch], to starts: inout Starts
  ) {
    for start in starts.all {
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
    let first = commas.indices.first { position in
      let next = position + 1 < commas.endIndex ? commas[position + 1] : end
      return next - commas[position] > Self.longestListMember
        || hasSubject(commas[position]..<next, matches)
    }
    return first.map { commas[$0] }
      ?? commas.first { comma in
        matches.contains { $0.root.isFiniteVerb && start..<comma ~= $0.tokens.lowerBound }
          && matches.contains { $0.root.isFiniteVerb && comma..<end ~= $0.tokens.lowerBound }
      }
  }

  private func hasSubject(_ tokens: Range<Int>, _ matches: [PhraseMatch]) -> Bool {
    matches.contains {
      tokens.contains($0.tokens.lowerBound) && ($0.root == .ownReference || $0.root == .patient)
    }
  }

  // MARK: Where another verb comes

  /// "Spurling's was negative, Tinel's was positive", "denied the excision and certified a brace".
  private func addPredicates(
    in tokens: Range<Int>, _ matches: [PhraseMatch], to starts: inout Starts
  ) {
    let verbs = matches.filter { $0.root.isFiniteVerb }.map(\.tokens.lowerBound)
    guard verbs.count > 1 else { return addBehindPreposition(in: tokens, matches, verbs, &starts) }
    for verb in verbs.dropFirst() {
      guard let join = join(before: verb, from: starts.last(through: verb)) else { continue }
      let start = starts.all.last { $0 <= join } ?? tokens.lowerBound
      let hasVerb = verbs.contains { $0 >= start && $0 < join }
      let opensWithPhrase =
        opensWithPreposition(start, matches)
        && !isDeniedList(from: start, over: join, before: verb, matches)
      if join > start, hasVerb || opensWithPhrase { starts.add(join) }
    }
  }

  /// "Without evidence of weakness, the study is not supported": one verb, and a phrase before it.
  private func addBehindPreposition(
    in tokens: Range<Int>, _ matches: [PhraseMatch], _ verbs: [Int], _ starts: inout Starts
  ) {
    guard let verb = verbs.first, opensWithPreposition(tokens.lowerBound, matches),
      let join = join(before: verb, from: tokens.lowerBound), text.tokens[join].gap.contains(.comma)
    else { return }
    if !isDeniedList(from: tokens.lowerBound, over: join, before: verb, matches) {
      starts.add(join)
    }
  }

  /// "No tumor, infection or fracture was seen": the comma parts the members of a denied list.
  private func isDeniedList(
    from start: Int, over join: Int, before verb: Int, _ matches: [PhraseMatch]
  ) -> Bool {
    matches.contains { $0.root == .negation && $0.tokens == start..<(start + 1) }
      && (join..<verb).contains { Self.or.contains(text.tokens[$0].hash) }
  }

  private func opensWithPreposition(_ start: Int, _ matches: [PhraseMatch]) -> Bool {
    matches.contains {
      $0.tokens.lowerBound == start
        && ($0.root == .preposition || $0.root == .because || $0.root == .negation)
    }
  }

  /// The "and" or comma that begins the clause of a verb: the nearest one before it, with no more than
  /// a subject between.
  private func join(before verb: Int, from start: Int) -> Int? {
    var index = verb
    while index > start, verb - index <= Self.longestSubject {
      if Self.relatives.contains(text.tokens[index].hash) { return nil }
      if text.tokens[index].hash == Self.and { return index }
      if text.tokens[index].gap.contains(.comma) { return index == verb ? nil : index }
      index -= 1
    }
    return nil
  }
}
