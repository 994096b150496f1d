import Determinations
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// Proofs for people: each step with the words of the letter that it rests on.
struct ProofText {
  /// The most places, and the most things of a group, that are shown of one step.
  private static let mostPlaces = 3
  private static let mostMembers = 4

  let rule: Rule
  let book: RuleBook
  let facts: LetterFacts
  let excerpt: LetterExcerpt
  private let wording: Wording
  private let formatter: ValueFormatter

  init(rule: Rule, book: RuleBook, facts: LetterFacts) {
    self.rule = rule
    self.book = book
    self.facts = facts
    excerpt = LetterExcerpt(facts.determination.text.letter, isMasked: rule.kind == .privacy)
    wording = Wording(of: rule, in: book.vocabulary)
    formatter = ValueFormatter(facts: facts)
  }

  /// A proof, a line a row.
  func rows(of proof: Proof) -> [String] {
    var rows: [String] = []
    for step in proof.steps where !(step.reading == nil && step.values.isEmpty) {
      rows += self.rows(of: step).map { "  " + $0 }
    }
    return rows + ["  => \(conclusion(of: proof))"]
  }

  /// The things that a proof is about: "A is item 2 (assistant surgeon)".
  func title(of proof: Proof) -> String {
    let names = zip(rule.bindings, proof.things).map { binding, thing in
      "\(wording.name(ofSlot: binding.slot)) is \(name(of: thing))"
    }
    return names.isEmpty ? "the letter" : names.joined(separator: ", ")
  }

  /// What came of it, in a line.
  func conclusion(of proof: Proof) -> String {
    switch proof.outcome {
    case .found(let finding, let openCase, let isLowered):
      let because = openCase == nil ? "" : " (what the rule needs is open)"
      let lowered = isLowered ? " (a warning at most: it rests on an inferred fact)" : ""
      return "\(finding.severity.rawValue): \(Visible.text(finding.message))\(because)\(lowered)"
    case .nothing: return "silent: " + nothing(at: proof.things.count)
    case .notMeant: return "not meant: \(deciding(proof))"
    case .silence: return "silent: \(deciding(proof))"
    case .passed: return "silent, because it is open: \(deciding(proof))"
    }
  }

  private func nothing(at depth: Int) -> String {
    let binding = rule.bindings[depth]
    let group = binding.list.map { " among \(wording.text(of: $0))" } ?? ""
    return "there is no \(binding.kind.rawValue)\(group) to look at"
  }

  private func deciding(_ proof: Proof) -> String {
    guard let step = proof.deciding, let reading = step.reading else {
      return "it says nothing of what is open"
    }
    let words = "\(step.clause.keyword(in: rule)) \(wording.text(of: reading.condition))"
    switch (step.clause, reading.truth) {
    case (_, .unknown): return "'\(words)' is open"
    case (.require, .yes): return "'\(words)' holds, as the rule demands"
    case (.unless, .yes): return "the exception '\(words)' applies"
    default: return "'\(words)' does not hold"
    }
  }

  // MARK: Steps

  private func rows(of step: Proof.Step) -> [String] {
    guard let reading = step.reading else {
      // A name for a value says nothing by itself unless it is empty or open.
      return step.values.flatMap { value -> [String] in
        isTelling(value.value)
          ? []
          : ["[open]  \(step.clause.keyword(in: rule)) \(self.value(value))"]
            + looked(value.lookedAt)
      }
    }
    return rows(of: reading, lead: step.clause.keyword(in: rule) + " ", place: true)
  }

  private func isTelling(_ value: FactValue) -> Bool {
    switch value {
    case .unknown: false
    case .entities(let things): !things.isEmpty
    default: true
    }
  }

  private func rows(of reading: Proof.Reading, lead: String, place: Bool) -> [String] {
    let mark =
      switch reading.truth {
      case .yes: "[yes]   "
      case .no: "[no]    "
      case .unknown: "[open]  "
      }
    let line = place ? "  (\(BookPlace(reading.condition.range, in: book).text))" : ""
    var rows = [mark + Visible.text(lead + wording.text(of: reading.condition)) + line]
    let inner = details(of: reading)
    rows += inner.map { "          " + $0 }
    return rows
  }

  private func details(of reading: Proof.Reading) -> [String] {
    var rows: [String] = []
    for value in reading.values where !value.isVariable {
      rows.append(self.value(value))
      rows += places(value.places) + (value.places.isEmpty ? looked(value.lookedAt) : [])
    }
    if case .states = reading.condition.form {
      rows +=
        reading.statements.isEmpty ? looked(reading.lookedAt) : places(reading.statements)
    }
    return rows + parts(of: reading)
  }

  /// The conditions inside; of a group the things that decided, and how many others there were.
  private func parts(of reading: Proof.Reading) -> [String] {
    let members = reading.parts.filter { $0.member != nil }
    var rows: [String] = []
    for part in reading.parts where part.member == nil {
      rows += self.rows(of: part, lead: "", place: false)
    }
    let telling = members.sorted { Self.weight($0.truth) > Self.weight($1.truth) }
    for part in telling.prefix(Self.mostMembers) {
      let name = part.member.map(name) ?? ""
      rows += self.rows(of: part, lead: "for \(name): ", place: false)
    }
    if members.count > Self.mostMembers {
      rows.append("... and of \(members.count - Self.mostMembers) more")
    }
    return rows
  }

  private static func weight(_ truth: Truth) -> Int {
    switch truth {
    case .yes: 2
    case .unknown: 1
    case .no: 0
    }
  }

  // MARK: Values and places

  private func value(_ value: Proof.Value) -> String {
    let inferred = value.isInferred ? " (inferred)" : ""
    return Visible.text(
      "\(wording.text(of: value.expression)): \(text(of: value))\(inferred)")
  }

  func text(of value: Proof.Value) -> String {
    switch value.value {
    case .text: "present"
    case .unknown: "not stated"
    case .entities(let things):
      things.isEmpty
        ? "none"
        : things.prefix(Self.mostMembers).map(name).joined(separator: ", ")
          + (things.count > Self.mostMembers ? " and \(things.count - Self.mostMembers) more" : "")
    default:
      excerpt.isMasked
        ? "[masked]" : formatter.text(of: value.value, type: value.expression.type)
    }
  }

  func name(of thing: Entity) -> String {
    if rule.kind == .privacy, thing.kind != .item, thing.kind != .letter {
      return thing.kind.article
    }
    let name = formatter.text(of: .entities([thing]), type: .entity(thing.kind))
    return thing.kind == .item || thing.kind == .letter ? name : "\(thing.kind.rawValue) \(name)"
  }

  private func places(_ places: [ByteRange]) -> [String] {
    var seen: [ByteRange] = []
    for place in places where !seen.contains(place) && !place.isEmpty { seen.append(place) }
    var rows = seen.prefix(Self.mostPlaces).flatMap { excerpt.rows($0).map { "  " + $0 } }
    if seen.count > Self.mostPlaces {
      rows.append("  ... and \(seen.count - Self.mostPlaces) more places")
    }
    return rows
  }

  private func looked(_ ranges: [ByteRange]) -> [String] {
    ranges.prefix(Self.mostPlaces).map { "  looked at \(excerpt.passage($0))" }
  }
}

extension Proof.Value {
  /// Whether it is a thing that a variable stands for: what is asked of it is said elsewhere.
  fileprivate var isVariable: Bool {
    guard case .variable = expression.form, case .entity = expression.type else { return false }
    return true
  }
}

/// A place of a rule book in words: "Rules/letter/decisions.md:25".
struct BookPlace {
  /// The path of the chapter.
  let path: String
  /// The line, from 1.
  let line: Int

  init(_ range: RuleRange, in book: RuleBook) {
    let file = book.files[range.file]
    path = file.path
    var line = 1
    for byte in file.bytes.prefix(range.range.start) where byte == 0x0A { line += 1 }
    self.line = line
  }

  /// The place, escaped.
  var text: String { "\(Visible.text(path)):\(line)" }
}
