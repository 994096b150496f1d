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

  /// Gives out the mentions of some kinds, in order, each once.
  func forEach(of kinds: [ConceptID], _ body: (Int) -> Void) {
    if kinds.count == 1 {
      for position in mentions[kinds[0]] ?? [] { body(Int(position)) }
      return
    }
    var all: [Int32] = []
    for kind in kinds { all += mentions[kind] ?? [] }
    var last: Int32 = -1
    for position in all.sorted() where position != last {
      body(Int(position))
      last = position
    }
  }
}
