import LetterSource

/// Sentences of guidelines that the rationales of several items have word for word.
struct SharedCriteria: Sendable {
  /// For each item that has one: its first such sentence, and the other items, in order.
  let byItem: [Int: (range: ByteRange, others: [Int])]

  /// The fewest words of a sentence that is a criterion and no turn of phrase.
  private static let shortest = 12

  /// Cost: linear in the words of the rationales.
  init(in sentences: [SentenceReading], of text: LetterText) {
    var items: [[UInt32]: [Int]] = [:]
    var keys: [(item: Int, key: [UInt32], range: ByteRange)] = []
    for sentence in sentences {
      guard let item = sentence.section.item, Self.isCriterion(sentence) else { continue }
      let key = sentence.tokens.map { text.tokens[$0].hash }
      keys.append((item, key, sentence.range))
      if items[key]?.last != item { items[key, default: []].append(item) }
    }
    var byItem: [Int: (range: ByteRange, others: [Int])] = [:]
    for (item, key, range) in keys where byItem[item] == nil {
      guard let sharing = items[key], sharing.count > 1 else { continue }
      byItem[item] = (range, sharing.filter { $0 != item })
    }
    self.byItem = byItem
  }

  /// Whether a guideline speaks in a sentence of a rationale, and at some length.
  private static func isCriterion(_ sentence: SentenceReading) -> Bool {
    sentence.section.kind == .rationale && sentence.tokens.count >= shortest
      && sentence.clauses.contains { $0.speaker == .guideline }
  }
}
