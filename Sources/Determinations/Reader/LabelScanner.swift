import LetterSource

/// A label of the form, found in a letter.
struct LabelHit {
  /// Which label.
  let label: FormLabel
  /// The tokens of its words.
  let tokens: Range<Int>
}

/// Finds the labels of the form in a letter, in one pass over its tokens.
struct LabelScanner {
  /// The labels by the low byte of the hash of their first word: most tokens meet none.
  private let sequences: [[(label: FormLabel, words: WordSequence)]]

  /// The scanner of all labels of the form. Made once for each process.
  static let shared = LabelScanner()

  private init() {
    var sequences = [[(label: FormLabel, words: WordSequence)]](repeating: [], count: 256)
    for label in FormLabel.allCases {
      for spelling in label.spellings {
        let words = WordSequence(spelling)
        sequences[Int(words.first & 255)].append((label, words))
      }
    }
    self.sequences = sequences
  }

  /// The labels of a letter, in order, the longest where several start at one token.
  func hits(in text: LetterText) -> [LabelHit] {
    let tokens = text.tokens
    var hits: [LabelHit] = []
    var index = 0
    while index < tokens.count - 1 {
      let low = Int(tokens[index].hash & 255)
      guard !sequences[low].isEmpty else {
        index += 1
        continue
      }
      var best: LabelHit?
      for (label, words) in sequences[low]
      where words.count > best?.tokens.count ?? 0
        && words.stands(at: index, in: tokens, before: tokens.count - 1)
      {
        let hit = LabelHit(label: label, tokens: index..<(index + words.count))
        if isPlaced(hit, in: tokens) { best = hit }
      }
      if let best {
        hits.append(best)
        index = best.tokens.upperBound
      } else {
        index += 1
      }
    }
    return hits
  }

  private func isPlaced(_ hit: LabelHit, in tokens: [Token]) -> Bool {
    let before = tokens[hit.tokens.lowerBound].gap
    let after = tokens[hit.tokens.upperBound].gap
    switch hit.label.place {
    case .anywhere:
      return true
    case .colon:
      return after.contains(.colon)
    case .line:
      let starts = hit.tokens.lowerBound == 0 || before.hasAny([.line, .page])
      let ends =
        after.hasAny([.line, .page, .colon]) || tokens[hit.tokens.upperBound].kind == .end
      return starts && ends
    }
  }
}
