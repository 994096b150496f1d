import Determinations
import LetterSource
import Vocabulary

extension LetterFacts {
  /// The fewest words of a sentence that is a criterion and no turn of phrase.
  private static let shortestCriterion = 12

  /// A sentence of a guideline that an item's rationale has word for word in common with those of other items,
  /// the first one, with those items; nil where there is none.
  ///
  /// Cost: linear in the words of the rationales.
  func sharedCriterion(ofItem item: Int) -> (range: ByteRange, items: [Int])? {
    var others: [[UInt8]: [Int]] = [:]
    for sentence in sentences where sentence.section.item != item {
      guard let other = sentence.section.item, let key = criterionKey(sentence) else { continue }
      others[key, default: []].append(other)
    }
    guard !others.isEmpty else { return nil }
    for sentence in sentences where sentence.section.item == item {
      if let key = criterionKey(sentence), let items = others[key] {
        return (sentence.range, Array(Set(items)).sorted())
      }
    }
    return nil
  }

  /// The words of a sentence in which a guideline speaks, in one spelling; nil for other sentences.
  private func criterionKey(_ sentence: SentenceReading) -> [UInt8]? {
    guard sentence.section.kind == .rationale, sentence.tokens.count >= Self.shortestCriterion,
      sentence.clauses.contains(where: { $0.speaker == .guideline })
    else { return nil }
    let text = determination.text
    return sentence.tokens.flatMap { index in
      Spelling.folded(Array(text.letter.spellingBytes(of: text.tokens[index]))) + [0x20]
    }
  }
}
