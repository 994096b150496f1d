public import Vocabulary

/// The mentions of a letter by what they are kinds of.
public struct MentionIndex: Sendable {
  /// Positions of mentions, those of one concept in order and one behind the other.
  private let positions: [Int32]
  /// Where the positions of each concept begin, for each concept and one more.
  private let starts: [Int32]

  /// Cost: linear in the concepts of the vocabulary, the mentions, and the concepts above theirs.
  init(_ mentions: [Mention], in vocabulary: Vocabulary) {
    var starts = [Int32](repeating: 0, count: vocabulary.concepts.count + 1)
    for mention in mentions {
      vocabulary.forEachKind(of: mention.concept) { starts[$0 + 1] += 1 }
    }
    for concept in 1..<starts.count { starts[concept] += starts[concept - 1] }
    var next = starts
    var positions = [Int32](repeating: 0, count: Int(starts[starts.count - 1]))
    for (position, mention) in mentions.enumerated() {
      vocabulary.forEachKind(of: mention.concept) {
        positions[Int(next[$0])] = Int32(position)
        next[$0] += 1
      }
    }
    self.positions = positions
    self.starts = starts
  }

  /// The mentions of a kind, in order.
  public func mentions(of kind: ConceptID) -> ArraySlice<Int32> {
    positions[Int(starts[kind.index])..<Int(starts[kind.index + 1])]
  }

  /// The mentions of some kinds, in order, each once.
  public func mentions(of kinds: [ConceptID]) -> [Int32] {
    if kinds.count == 1 { return Array(mentions(of: kinds[0])) }
    var all: [Int32] = []
    for kind in kinds { all += mentions(of: kind) }
    guard all.count > 1 else { return all }
    all.sort()
    var last = 0
    for position in all.indices.dropFirst() where all[position] != all[last] {
      last += 1
      all[last] = all[position]
    }
    all.removeSubrange((last + 1)...)
    return all
  }
}
