import LetterSource

/// All phrases of a vocabulary as a graph of words, ready to be walked: arrays without a pointer in them.
///
/// Made of a `PhraseTrie`. The first word is looked up by its number, the few behind a node by halving.
struct PhraseAutomaton: Sendable {
  typealias Ending = PhraseTrie.Ending

  /// The words by their spelling.
  let words: WordTable
  /// The number of different phrases, variants included.
  let phraseCount: Int
  /// Where the steps of a node start in `steps`, for each node and one more.
  let stepStarts: [UInt32]
  /// The steps of all nodes; those of one node in the order of their words.
  let steps: [Step]
  /// Where the endings of a node start in `endings`, for each node and one more.
  let endingStarts: [UInt32]
  /// The endings of all nodes.
  let endings: [Ending]
  /// The node behind each word that opens a phrase, by the word's number; 0 for none.
  private let openings: [UInt32]

  /// A way from a node: over a word, or over any number.
  struct Step: Hashable, Sendable {
    /// The number of the word, `anyNumber`, or one of them with `PhraseTrie.mark`.
    let word: UInt32
    /// The node behind it.
    let target: UInt32
  }

  /// The word of a step over any number: no phrase has the word of this number.
  static let anyNumber = WordTable.unknown

  init(
    words: WordTable, phraseCount: Int, stepStarts: [UInt32], steps: [Step],
    endingStarts: [UInt32], endings: [Ending]
  ) {
    self.words = words
    self.phraseCount = phraseCount
    self.stepStarts = stepStarts
    self.steps = steps
    self.endingStarts = endingStarts
    self.endings = endings
    var openings = [UInt32](repeating: 0, count: Int(words.count) + 1)
    for step in steps[..<Int(stepStarts[1])] { openings[Int(step.word)] = step.target }
    self.openings = openings
  }

  /// The number of nodes, the first of which is where every phrase starts.
  var nodeCount: Int { stepStarts.count - 1 }

  /// Whether some phrase opens with a word.
  @inline(__always)
  func opens(_ word: UInt32) -> Bool { word < openings.count && openings[Int(word)] != 0 }

  /// The node behind a word, or nil.
  @inline(__always)
  func next(_ node: Int, word: UInt32) -> Int? {
    if node == 0 {
      guard word < openings.count, openings[Int(word)] != 0 else { return nil }
      return Int(openings[Int(word)])
    }
    var low = Int(stepStarts[node])
    var high = Int(stepStarts[node + 1])
    while low < high {
      let middle = (low + high) / 2
      let step = steps[middle]
      if step.word == word { return Int(step.target) }
      if step.word < word { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Whether a phrase goes on behind a node.
  @inline(__always)
  func goesOn(_ node: Int) -> Bool { stepStarts[node] < stepStarts[node + 1] }

  /// Whether a node has words before which a mark may stand.
  @inline(__always)
  func hasMarkedWords(_ node: Int) -> Bool {
    // Marked words are the greatest.
    goesOn(node) && steps[Int(stepStarts[node + 1]) - 1].word >= PhraseTrie.mark
  }

  /// The positions in `endings` of the concepts whose phrases end at a node.
  @inline(__always)
  func endings(at node: Int) -> Range<Int> {
    Int(endingStarts[node])..<Int(endingStarts[node + 1])
  }

  /// Whether a gap before a word lets a phrase go on where it may have a mark there.
  @inline(__always)
  static func admitsMarked(_ gap: Token.Gap) -> Bool {
    gap.isOnly(Token.Gap.joining.union([.slash, .comma, .colon, .symbol]))
  }
}
