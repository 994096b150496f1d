import Determinations
import Facts
import LetterSource
import RuleEngine
import Vocabulary

/// What was read from a letter, thing by thing, with the names by which rules ask for it.
struct FactListing {
  /// A thing of the letter.
  struct Thing {
    /// What kind of thing: "mention", "clause".
    let kind: String
    /// Where it stands.
    let place: ByteRange
    /// What is known of it.
    let values: [Value]
  }

  /// Something known of a thing.
  struct Value {
    /// The name by which rules ask for it.
    let name: String
    /// The value in words.
    let text: String
    /// Whether it is a plain yes.
    let isFlag: Bool
    /// Whether it was carried over from other words.
    let isInferred: Bool
  }

  /// The kinds that can be asked for.
  static let kinds = EntityKind.allCases.filter { $0 != .letter }.map(\.rawValue) + ["clause"]

  /// The things of some kinds, or of all, in the order of the letter; only those at an offset where one
  /// is given.
  static func things(of facts: LetterFacts, kinds: [String], at offset: Int?) -> [Thing] {
    var things: [Thing] = []
    for kind in EntityKind.allCases where kind != .letter {
      guard kinds.isEmpty || kinds.contains(kind.rawValue) else { continue }
      things += facts.all(kind).map { thing($0, facts) }
    }
    if kinds.isEmpty || kinds.contains("clause") { things += clauses(of: facts) }
    return
      things.filter { offset.map($0.place.contains) ?? true }
      .enumerated().sorted {
        ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
      }.map(\.element)
  }

  private static func thing(_ entity: Entity, _ facts: LetterFacts) -> Thing {
    let formatter = ValueFormatter(facts: facts)
    let values = FactSchema.fields(of: entity.kind).compactMap { field -> Value? in
      let fact = field.read(facts, entity.index)
      switch fact.value {
      case .unknown, .truth(false): return nil
      case .text where field.owner == .item || field.owner == .order: return nil
      case .entities(let things) where things.isEmpty: return nil
      default:
        return Value(
          name: field.name, text: formatter.text(of: fact.value, type: field.type),
          isFlag: fact.value == .truth(true), isInferred: fact.isInferred)
      }
    }
    return Thing(kind: entity.kind.rawValue, place: facts.place(of: entity), values: values)
  }

  private static func clauses(of facts: LetterFacts) -> [Thing] {
    facts.sentences.flatMap { sentence in
      sentence.clauses.map { clause in
        var values = [
          Value(
            name: "speaker", text: clause.speaker.rawValue, isFlag: false,
            isInferred: !clause.namesSpeaker)
        ]
        if let opener = clause.opener {
          values.append(
            Value(name: "opened by", text: opener.rawValue, isFlag: false, isInferred: false))
        }
        return Thing(
          kind: "clause", place: facts.determination.text.range(of: clause.tokens), values: values)
      }
    }
  }
}
