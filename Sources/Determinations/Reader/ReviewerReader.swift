import LetterSource

/// Reads what a letter says of its reviewer, as lines of credentials or in sentences.
struct ReviewerReader {
  let text: LetterText
  /// The tokens from "How the IMR final determination was made" to the next section.
  let block: Range<Int>
  /// The labels of the block, in order.
  let hits: [LabelHit]

  func reviewer() -> Reviewer {
    var reviewer = Reviewer()
    guard !block.isEmpty else { return reviewer }
    reviewer.range = text.range(of: block)
    let sentences = SentenceSplitter.shared.passage(prose, in: text).sentences
    reviewer.licensure =
      line(.licensure).map { list($0, isTitleList: false) }
      ?? clause(after: FormWords.licensedIn, in: sentences).map { list($0, isTitleList: false) }
    reviewer.specialty =
      line(.specialty).map { list($0, isTitleList: true) }
      ?? clause(after: FormWords.boardCertified, in: sentences).map { list($0, isTitleList: true) }
    if let specialty = reviewer.specialty,
      let subspecialty = clause(after: FormWords.subspecialty, in: sentences)
    {
      let members = specialty.value + list(subspecialty, isTitleList: true).value
      reviewer.specialty = Located(members, at: specialty.range)
    }
    reviewer.affiliation = sentence(with: FormWords.affiliation, in: sentences)
    reviewer.activePractice = sentence(with: FormWords.activePractice, in: sentences)
    reviewer.hoursPerWeek = hoursPerWeek()
    return reviewer
  }

  /// The block up to its credential lines.
  private var prose: Range<Int> {
    let first = hits.first { $0.label == .credentials || $0.label == .licensure }
    return block.lowerBound..<(first?.tokens.lowerBound ?? block.upperBound)
  }

  /// What stands behind a credential label, up to the next label or the end of the block.
  private func line(_ label: FormLabel) -> Range<Int>? {
    guard let at = hits.firstIndex(where: { $0.label == label }) else { return nil }
    let end = at + 1 < hits.count ? hits[at + 1].tokens.lowerBound : block.upperBound
    let tokens = hits[at].tokens.upperBound..<end
    return tokens.isEmpty ? nil : tokens
  }

  private static let stops = [WordSequence](FormWords.credentialStops)
  private static let hoursPerWeek = [WordSequence](FormWords.hoursPerWeek)

  /// What stands behind some words in a sentence, up to ", and is ...", ", has ..." or its end.
  private func clause(after words: String, in sentences: [Sentence]) -> Range<Int>? {
    let sequence = WordSequence(words)
    for sentence in sentences {
      guard let found = sequence.first(in: sentence.tokens, of: text.tokens) else { continue }
      let rest = found.upperBound..<sentence.tokens.upperBound
      let end = Self.stops.first(in: rest, of: text.tokens)?.lowerBound ?? rest.upperBound
      if end > rest.lowerBound { return rest.lowerBound..<end }
    }
    return nil
  }

  /// A text and its members: separated by commas, and in a list of places by a closing "and" too.
  private func list(_ tokens: Range<Int>, isTitleList: Bool) -> Located<[ByteRange]> {
    let and = Spelling.hash("and")
    var members: [ByteRange] = []
    var start = tokens.lowerBound
    for index in tokens {
      let token = text.tokens[index]
      let isAnd = !isTitleList && token.hash == and
      if index > start, token.gap.hasAny([.comma, .semicolon]) || isAnd {
        members.append(text.range(of: start..<index))
        start = index
      }
      if isAnd { start = index + 1 }
    }
    if start < tokens.upperBound { members.append(text.range(of: start..<tokens.upperBound)) }
    return Located(members, at: text.range(of: tokens))
  }

  private func sentence(with words: String, in sentences: [Sentence]) -> ByteRange? {
    let sequence = WordSequence(words)
    return sentences.first { sequence.first(in: $0.tokens, of: text.tokens) != nil }?.range
  }

  private func hoursPerWeek() -> Located<Int>? {
    guard let found = Self.hoursPerWeek.first(in: block, of: text.tokens),
      found.lowerBound > block.lowerBound,
      let hours = text.integer(found.lowerBound - 1)
    else { return nil }
    return Located(hours, at: text.range(of: (found.lowerBound - 1)..<found.upperBound))
  }
}
