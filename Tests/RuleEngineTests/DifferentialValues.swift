import Determinations
import Facts
import LetterSource
import Vocabulary

/// Yes, no, or open, in the order no < open < yes: "and" is the least of several answers, "or" the
/// greatest, "not" turns the order round.
enum Answer: Int, Comparable {
  case no = 0
  case open = 1
  case yes = 2

  init(_ known: Bool) { self = known ? .yes : .no }

  /// What all ways of filling in what is not known agree on.
  init(ofAll results: some Sequence<Bool>) {
    let seen = Set(results)
    self = seen.count == 1 ? (seen.contains(true) ? .yes : .no) : .open
  }

  static func < (left: Answer, right: Answer) -> Bool { left.rawValue < right.rawValue }

  var opposite: Answer { self == .yes ? .no : self == .no ? .yes : .open }
}

/// A value in plain terms: sets and bounds that can be enumerated.
enum PlainValue: Equatable {
  case unknown
  case truth(Bool)
  /// The least and the greatest, in parts of one.
  case number(Int, Int)
  case strength([Int], unit: String)
  /// The words, in small letters.
  case text(String)
  /// The first and last day that it can be, and how it is written.
  case date(Int, Int, String)
  case word(String)
  case concepts([String])
  /// Every part of the body that is meant, and what they were read from.
  case regions(Set<String>, names: [String])
  case sides(Set<String>)
  case levels(PlainLevels)
  case thing(Entity)
  case group([Entity])
}

/// Levels of the spine as names of vertebrae and of pairs of neighbours.
struct PlainLevels: Equatable {
  let text: String
  private(set) var vertebrae: Set<String> = []
  private(set) var segments: Set<String> = []

  static let spine =
    (1...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" }
    + (1...5).map { "S\($0)" }

  /// The levels of a text like "L2-L3, L4-S1, C5".
  init(_ text: String) {
    self.text = text
    for run in text.split(separator: ",") {
      let ends = run.split(separator: "-").compactMap { end in
        Self.spine.firstIndex { $0 == end.drop { $0 == " " } }
      }
      guard let first = ends.min(), let last = ends.max() else { continue }
      vertebrae.formUnion(Self.spine[first...last])
      for index in first..<last { segments.insert("\(Self.spine[index])-\(Self.spine[index + 1])") }
    }
  }

  /// A segment in common; a vertebra in common where one of the two has no segment.
  func overlaps(_ other: PlainLevels) -> Bool {
    segments.isEmpty || other.segments.isEmpty
      ? !vertebrae.isDisjoint(with: other.vertebrae) : !segments.isDisjoint(with: other.segments)
  }

  func contains(_ other: PlainLevels) -> Bool {
    vertebrae.isSuperset(of: other.vertebrae) && segments.isSuperset(of: other.segments)
  }
}

/// A value with its place, and whether it is inferred.
struct PlainFact {
  var value: PlainValue
  var place: ByteRange?

  static let unknown = PlainFact(value: .unknown, place: nil)
}

/// The facts of a letter in plain terms.
struct PlainLetter {
  let facts: LetterFacts
  /// Whether what is carried over from other words counts as not known.
  var hidesInferred = false

  func read(_ field: FactField, of thing: Entity) -> PlainFact {
    let fact = field.read(facts, thing.index)
    if hidesInferred, fact.isInferred { return .unknown }
    return PlainFact(value: plain(fact.value, field.type), place: fact.place)
  }

  /// A fact by the name of its field.
  func read(_ field: String, of thing: Entity) -> PlainFact {
    guard let field = FactSchema.field(field, of: thing.kind) else {
      preconditionFailure("\(thing.kind) has no \(field)")
    }
    return read(field, of: thing)
  }

  func name(of concept: ConceptID) -> String { facts.vocabulary[concept].name }

  private func plain(_ value: FactValue, _ type: FactType) -> PlainValue {
    switch value {
    case .unknown: return .unknown
    case .truth(let truth): return .truth(truth)
    case .number(let number): return .number(number.low, number.high)
    case .strength(let strength):
      return .strength(strength.amounts, unit: name(of: strength.unit))
    case .text(let range):
      let text = facts.determination.text.letter.foldedText(range)
      return .text(text.lowercased().filter { $0 != "," })
    case .date(let date): return .date(date.firstDay, date.lastDay, date.description)
    case .choice(let index):
      guard case .choice(let set) = type else { return .unknown }
      return .word(set.words[index])
    case .concepts(let concepts): return .concepts(concepts.map(name))
    case .regions(_, let names):
      let names = names.map(name)
      return .regions(
        Set(names.flatMap(DifferentialTerms.regions).flatMap(DifferentialTerms.parts)),
        names: names)
    case .sides(let sides):
      return .sides(sides.name == "bilateral" ? ["left", "right"] : [sides.name])
    case .levels(let levels): return .levels(PlainLevels(levels.description))
    case .entities(let things):
      if case .entity = type, let thing = things.first { return .thing(thing) }
      return .group(things)
    }
  }

  // MARK: How values are written in messages

  func text(of value: PlainValue) -> String {
    switch value {
    case .unknown: "not stated"
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let low, let high):
      low == high ? Self.decimal(low) : "\(Self.decimal(low))-\(Self.decimal(high))"
    case .strength(let amounts, let unit):
      amounts.map(Self.decimal).joined(separator: "/") + " " + words([unit])
    case .text: preconditionFailure("text stands in no message")
    case .date(_, _, let text): text
    case .word(let word): words([word])
    case .concepts(let names): words(names)
    case .regions(_, let names): words(names.flatMap(DifferentialTerms.regions))
    case .sides(let sides): sides.count == 2 ? "bilateral" : sides.first ?? ""
    case .levels(let levels): levels.text
    case .thing(let thing): text(of: thing)
    case .group(let things): things.map { text(of: $0) }.joined(separator: ", ")
    }
  }

  private func text(of thing: Entity) -> String {
    func field(_ name: String) -> String { text(of: read(name, of: thing).value) }
    func isKnown(_ name: String) -> Bool { read(name, of: thing).value != .unknown }
    switch thing.kind {
    case .letter: return "the letter"
    case .item:
      return "item \(field("number"))" + (isKnown("services") ? " (\(field("services")))" : "")
    case .source: return isKnown("guidelines") ? field("guidelines") : "the cited source"
    case .event: return "\(field("kind")) of \(field("date"))"
    case .mention: return field("concept")
    case .quantity:
      let limit = field("comparison")
      return (limit == "exactly" ? "" : limit + " ") + "\(field("value")) \(field("unit"))"
    case .review: return field("services")
    case .order: return isKnown("services") ? field("services") : ""
    case .reference: return field("names")
    case .disclosure: return field("form")
    case .trait:
      return isKnown("age") ? "age \(field("age"))" : isKnown("sex") ? field("sex") : "either sex"
    }
  }

  /// Names once each, with spaces.
  private func words(_ names: [String]) -> String {
    var seen: [String] = []
    for name in names where !seen.contains(name) { seen.append(name) }
    return seen.map { $0.replacing("-", with: " ") }.joined(separator: ", ")
  }

  /// A number of ten-thousandths.
  private static func decimal(_ parts: Int) -> String {
    var digits = String(abs(parts) % 10_000 + 10_000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return (parts < 0 ? "-" : "") + String(abs(parts) / 10_000)
      + (digits.isEmpty ? "" : "." + digits)
  }
}
