import LetterSource

/// Cuts running text into sentences, for text as these letters have it: wrapped hard, sentences
/// glued without a space ("pain.Physical"), decimals, abbreviations, numbered lists.
struct SentenceSplitter {
  private let abbreviations: WordSet
  /// Words whose full stop ends no sentence in front of a number: "No. 2", "Jan. 2016".
  private let beforeNumbers: WordSet

  /// The splitter with the form's abbreviations.
  static let shared = SentenceSplitter()

  private init() {
    abbreviations = WordSet(FormWords.abbreviations)
    beforeNumbers = WordSet((FormWords.abbreviationsOfNumbers + FormWords.months.flatMap { $0 }))
  }

  /// The passage of these tokens; its range ends behind the mark that closes the last sentence.
  func passage(_ tokens: Range<Int>, in text: LetterText) -> Passage {
    guard !tokens.isEmpty else {
      let at = text.range(of: tokens)
      return Passage(tokens: tokens, range: at, sentences: [])
    }
    var sentences: [Sentence] = []
    var start = tokens.lowerBound
    for index in tokens.dropFirst() where endsSentence(before: index, from: start, in: text) {
      sentences.append(sentence(start..<index, in: text))
      start = index
    }
    sentences.append(sentence(start..<tokens.upperBound, in: text))
    return Passage(
      tokens: tokens,
      range: ByteRange(from: sentences[0].range, through: sentences[sentences.count - 1].range),
      sentences: sentences)
  }

  private func sentence(_ tokens: Range<Int>, in text: LetterText) -> Sentence {
    return Sentence(
      tokens: tokens,
      range: ByteRange(
        opening(before: tokens.lowerBound, in: text),
        closing(after: tokens.upperBound - 1, in: text)))
  }

  /// The offset of the marks that stand against a token's front: a quotation mark, a bracket.
  private func opening(before index: Int, in text: LetterText) -> Int {
    let gap = text.gapRange(before: index)
    let bytes = text.letter.bytes
    var start = gap.end
    while start > gap.start, !Letter.isWhiteSpace(bytes[start - 1]), bytes[start - 1] != 0x3A {
      start -= 1
    }
    // Against the sentence before, the marks are its own.
    return index > 0 && start == gap.start ? gap.end : start
  }

  /// The offset behind the marks that stand against a token: "." and a quotation mark, a bracket.
  private func closing(after index: Int, in text: LetterText) -> Int {
    let gap = text.gapRange(before: index + 1)
    var end = gap.start
    while end < gap.end, !Letter.isWhiteSpace(text.letter.bytes[end]) { end += 1 }
    return end
  }

  /// Whether a sentence that began at `start` ends before a token.
  private func endsSentence(before index: Int, from start: Int, in text: LetterText) -> Bool {
    let token = text.tokens[index]
    let gap = token.gap
    if gap.contains(.question) { return gap.hasAny(.white) || token.style.contains(.capital) }
    guard gap.contains(.stop) else { return false }
    let previous = text.tokens[index - 1]
    let opensUpper =
      token.style.contains(.capital) || token.kind == .number || gap.hasAny([.open, .quote])
    guard gap.hasAny(.white) else {
      // Glued: "pain.Physical", "2012.Thus"; not "U.S.", "www.site", "Ph.D".
      let previousLength = Int(previous.finish - previous.start)
      return token.kind == .word && token.style.contains(.capital)
        && Int(token.finish - token.start) > 1 && previousLength > 1
        && !abbreviations.contains(previous.hash)
    }
    if abbreviations.contains(previous.hash) { return false }
    if token.kind == .number, beforeNumbers.contains(previous.hash) { return false }
    if isEnumerator(index - 1, from: start, in: text) { return false }
    // An initial or a dotted abbreviation: "J. Smith", "e.g. a brace", "p.m. the next day".
    if previous.kind == .word, previous.finish - previous.start == 1 { return false }
    return opensUpper || previous.finish - previous.start > 3
  }

  /// Whether a token is the number of a list entry: "1. Tumor", "indications: 1. Tumor, 2. Fracture".
  private func isEnumerator(_ index: Int, from start: Int, in text: LetterText) -> Bool {
    guard let value = text.integer(index), value <= 20 else { return false }
    if index == start { return true }
    let gap = text.tokens[index].gap
    if value == 1 { return gap.hasAny([.colon, .semicolon, .open]) }
    // Any other number continues a list: the number before it has a full stop of its own.
    return (start..<index).contains { earlier in
      text.integer(earlier) == value - 1 && text.tokens[earlier + 1].gap.contains(.stop)
    }
  }
}
