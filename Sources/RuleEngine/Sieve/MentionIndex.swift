import Facts
import Vocabulary

/// The mentions of a letter by what they are kinds of.
struct MentionIndex {
  /// The name of the field that it is by.
  static let field = "concept"

  /// For each concept that something of the letter is a kind of, those mentions in order.
  private var mentions: [ConceptID: [Int32]] = [:]

  /// Cost: linear in the mentions and the concepts above theirs.
  init(_ facts: LetterFacts) {
    for (position, mention) in facts.mentions.enumerated() {
      for kind in facts.vocabulary.ancestors(of: mention.concept) {
        mentions[kind, default: []].append(Int32(position))
      }
    }
  }

  /// The mentions of some kinds, in order, each once.
  func mentions(of kinds: [ConceptID]) -> [Int32] {
    if kinds.count == 1 { return mentions[kinds[0]] ?? [] }
    var all: Set<Int32> = []
    for kind in kinds { all.formUnion(mentions[kind] ?? []) }
    return all.sorted()
  }
}
