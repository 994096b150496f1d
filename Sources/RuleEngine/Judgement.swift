import Determinations
import Facts
import Findings
import LetterSource
import RuleLanguage

/// One rule held against one letter.
struct Judgement {
  private let rule: Rule
  private let facts: LetterFacts
  private let evaluator: Evaluator
  private var found: [Finding] = []

  init(rule: Rule, facts: LetterFacts) {
    self.rule = rule
    self.facts = facts
    evaluator = Evaluator(facts: facts, slotCount: rule.slotCount)
  }

  /// What the rule finds, each conflict once.
  mutating func findings() -> [Finding] {
    bind(0, .yes)
    return merged()
  }

  // MARK: Ranging over things

  /// Goes through the things of a binding; `isMeant` says whether the things bound so far are meant.
  private mutating func bind(_ depth: Int, _ isMeant: Truth) {
    guard depth < rule.bindings.count else { return judge(isMeant) }
    let binding = rule.bindings[depth]
    let restsOnInference = evaluator.restsOnInference
    for thing in things(binding) {
      evaluator.restsOnInference = restsOnInference
      evaluator.slots[binding.slot] = .entities([thing])
      let filter = binding.condition.map { evaluator.truth($0) } ?? .yes
      if filter != .no { bind(depth + 1, isMeant && filter) }
    }
  }

  private func things(_ binding: Rule.Binding) -> [Entity] {
    if let list = binding.list {
      guard case .entities(let things) = evaluator.fact(list).value else { return [] }
      return things
    }
    return facts.all(binding.kind)
  }

  private mutating func judge(_ isMeant: Truth) {
    for definition in rule.definitions {
      evaluator.slots[definition.slot] = evaluator.fact(definition.value).value
    }
    switch conflict(isMeant) {
    case .no: return
    case .yes: report(rule.severity, rule.message)
    case .unknown: reportUnknown()
    }
  }

  /// Whether the rule applies and what it demands does not hold.
  private mutating func conflict(_ isMeant: Truth) -> Truth {
    var result = isMeant
    for condition in rule.onlyIf {
      result = result && evaluator.truth(condition)
      if result == .no { return .no }
    }
    result = result && !evaluator.truth(rule.require)
    if result == .no { return .no }
    for exception in rule.exceptions {
      result = result && !evaluator.truth(exception.condition)
      if result == .no { return .no }
    }
    return result
  }

  private mutating func reportUnknown() {
    for unknown in rule.unknowns {
      if let condition = unknown.condition, evaluator.truth(condition) != .yes { continue }
      if let (severity, message) = unknown.report { report(severity, message) }
      return
    }
  }

  // MARK: Findings

  /// A finding that rests on an inferred fact is a warning at most.
  private mutating func report(_ severity: Severity, _ message: MessageTemplate) {
    let severity = evaluator.restsOnInference ? min(severity, .warning) : severity
    var places: [Place] = []
    for pointer in rule.pointers {
      for fact in evaluator.each(pointer.value) {
        guard let range = fact.place, !places.contains(where: { $0.range == range }) else {
          continue
        }
        places.append(
          Place(range: range, role: places.isEmpty ? .primary : .evidence, label: pointer.label))
      }
    }
    if places.isEmpty {
      places = [Place(range: facts.determination.anchor, role: .primary, label: "")]
    }
    let formatter = ValueFormatter(facts: facts)
    found.append(
      Finding(
        rule: rule.id, kind: rule.kind, severity: severity, item: item(at: places[0].range),
        message: formatter.text(of: message, evaluator), places: places))
  }

  /// The item that a place belongs to, from 1; 0 for the letter.
  private func item(at place: ByteRange) -> Int {
    facts.items.first { $0.item.range.contains(place.start) }?.item.number ?? 0
  }

  /// Findings that say the same of the same item are one: the places of the later ones become
  /// further evidence of the first.
  private func merged() -> [Finding] {
    var merged: [Finding] = []
    for finding in found {
      guard
        let index = merged.firstIndex(where: {
          $0.item == finding.item && $0.message == finding.message
        })
      else {
        merged.append(finding)
        continue
      }
      let first = merged[index]
      let more = finding.places.filter { place in
        !first.places.contains { $0.range == place.range }
      }
      merged[index] = Finding(
        rule: first.rule, kind: first.kind, severity: first.severity, item: first.item,
        message: first.message,
        places: first.places
          + more.map { Place(range: $0.range, role: .evidence, label: $0.label) })
    }
    return merged
  }
}
