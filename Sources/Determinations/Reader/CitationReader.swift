import LetterSource

/// Reads a guideline line of an item: what it says of the MTUS, and the raw fields of its sources.
struct CitationReader {
  let text: LetterText
  /// The tokens of the line, behind its label.
  let tokens: Range<Int>

  private static let basedOn = WordSequence(FormWords.decisionBasedOn)
  private static let mtus = WordSequence(FormWords.mtus)
  private static let nonMTUS = [WordSequence](FormWords.nonMTUS)
  private static let citation = WordSequence(FormWords.citation)
  private static let citedNone = WordSequence(FormWords.citedNone)
  private static let notBased = WordSequence(FormWords.notBasedOnMTUS)
  private static let outside = WordSequence(FormWords.outsideMTUS)
  private static let otherGuideline = WordSequence(FormWords.otherGuideline)

  /// "Decision based on ..." up to the next one.
  private struct Basis {
    let label: CitedSource.Label
    let labelTokens: Range<Int>
    let source: Range<Int>
  }

  func slot() -> CitationSlot {
    let bases = bases()
    return CitationSlot(
      text: SentenceSplitter.shared.passage(tokens, in: text), stance: stance(bases),
      deniesMTUS: first(Self.notBased), sources: bases.flatMap(sources))
  }

  private func first(_ words: WordSequence) -> ByteRange? {
    words.first(in: tokens, of: text.tokens).map(text.range(of:))
  }

  private func bases() -> [Basis] {
    var starts: [Int] = []
    for index in tokens
    where Self.basedOn.stands(at: index, in: text.tokens, before: tokens.upperBound) {
      starts.append(index)
    }
    return starts.enumerated().map { position, start in
      let end = position + 1 < starts.count ? starts[position + 1] : tokens.upperBound
      var source = start + Self.basedOn.count
      var label = CitedSource.Label.none
      if let count = Self.nonMTUS.length(at: source, in: text.tokens, before: end) {
        label = .outsideMTUS
        source += count
        if Self.citation.stands(at: source, in: text.tokens, before: end) { source += 1 }
      } else if Self.mtus.stands(at: source, in: text.tokens, before: end) {
        label = .mtus
      }
      return Basis(
        label: label,
        labelTokens: start..<max(source, start + Self.basedOn.count + (label == .mtus ? 1 : 0)),
        source: source..<end)
    }
  }

  private func stance(_ bases: [Basis]) -> Located<CitationSlot.Stance> {
    let inside = bases.first { $0.label == .mtus }.map { text.range(of: $0.labelTokens) }
    let outside =
      bases.first { $0.label == .outsideMTUS }.map { text.range(of: $0.labelTokens) }
    let saysOutside = first(Self.outside) ?? first(Self.notBased)
    if let inside, let outside {
      return Located(
        .both, at: ByteRange(from: min(inside, outside), through: max(inside, outside)))
    }
    if let inside { return Located(.mtus, at: inside) }
    if let place = saysOutside ?? outside { return Located(.outsideMTUS, at: place) }
    if let none = first(Self.citedNone) { return Located(.noneCited, at: none) }
    return Located(.unstated, at: text.range(of: tokens))
  }

  // MARK: Sources

  private func sources(_ basis: Basis) -> [CitedSource] {
    var source = basis.source
    if let other = Self.otherGuideline.first(in: source, of: text.tokens),
      other.lowerBound == source.lowerBound
    {
      source = other.upperBound..<source.upperBound
    }
    guard !source.isEmpty else { return [] }
    let pieces = basis.label == .mtus ? split(source) : [source]
    return pieces.map { CitedSourceReader(text: text, label: basis.label, tokens: $0).source() }
  }

  /// Cuts "Shoulder Complaints 2004, Section(s): Summary, and Knee Complaints 2004" where the next
  /// source begins: at an "and" or a comma behind a year and in front of another.
  private func split(_ tokens: Range<Int>) -> [Range<Int>] {
    let and = Spelling.hash("and")
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    var hasYear = false
    for index in tokens {
      if CitedSourceReader.isYear(index, in: text) { hasYear = true }
      let isAnd = text.tokens[index].hash == and
      guard hasYear, index > start, isAnd || text.tokens[index].gap.contains(.comma),
        opensSource(isAnd ? index + 1 : index, before: tokens.upperBound)
      else { continue }
      pieces.append(start..<index)
      start = isAnd ? index + 1 : index
      hasYear = false
    }
    return pieces + [start..<tokens.upperBound]
  }

  /// Whether a title and a year follow, with no section list between.
  private func opensSource(_ index: Int, before end: Int) -> Bool {
    guard index < end, !CitedSourceReader.isYear(index, in: text) else { return false }
    for next in index..<min(end, index + 12) {
      if CitedSourceReader.isYear(next, in: text) { return true }
      let gap = text.tokens[next].gap
      if next > index, gap.hasAny([.colon, .semicolon]) { return false }
      if CitedSourceReader.isSectionLabel(next, in: text, before: end) { return false }
    }
    return false
  }
}
