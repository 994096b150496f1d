import Determinations
import Facts
import Findings
import LetterSource
import RuleLanguage

/// One rule held against one letter.
struct Judgement<Mode: EvaluationMode> {
  private let rule: Rule
  private let facts: LetterFacts
  private let evaluator: Evaluator<Mode>
  private var found: [Finding] = []
  private var reachedDemand = false
  private var wasOpen = false

  /// A rule over a letter's facts; `recorder` writes down how it came out.
  init(
    rule: Rule, facts: LetterFacts, recorder: Recorder? = nil,
    changes: [FactKey: FactValue] = [:]
  ) {
    self.rule = rule
    self.facts = facts
    evaluator = Evaluator(facts: facts, slotCount: rule.slotCount)
    if let recorder {
      evaluator.recorder = recorder
      evaluator.changes = changes
    }
  }

  /// What the rule finds, each conflict once.
  mutating func findings() -> [Finding] {
    bind(0, .yes)
    return merged()
  }

  /// Judges some things, one for each binding.
  mutating func judge(_ things: [Entity]) {
    var isMeant = Truth.yes
    for (thing, binding) in zip(things, rule.bindings) {
      evaluator.bind(thing, to: binding.slot)
      isMeant = isMeant && (binding.condition.map { evaluator.truth($0) } ?? .yes)
    }
    judge(isMeant)
  }

  /// Who writes down what is judged; known to be nobody where letters are judged.
  private var recorder: Recorder? { Mode.isWatched ? evaluator.recorder : nil }

  /// What became of the rule, once it was judged.
  var standing: RuleStanding {
    if !found.isEmpty { return .found }
    return wasOpen ? .unknown : reachedDemand ? .satisfied : .notApplicable
  }

  // MARK: Ranging over things

  /// Goes through the things of a binding; `isMeant` says whether the things bound so far are meant.
  private mutating func bind(_ depth: Int, _ isMeant: Truth) {
    guard depth < rule.bindings.count else { return judge(isMeant) }
    let binding = rule.bindings[depth]
    recorder?.begin(.group(depth))
    let things = things(binding)
    if things.isEmpty { recorder?.conclude(.nothing) }
    for thing in things {
      evaluator.bind(thing, to: binding.slot)
      recorder?.bind(thing, at: depth)
      let filter = binding.condition.map { evaluator.truth($0) } ?? .yes
      if filter != .no {
        bind(depth + 1, isMeant && filter)
      } else {
        recorder?.conclude(.notMeant)
      }
    }
  }

  private func things(_ binding: Rule.Binding) -> [Entity] {
    if let list = binding.list {
      guard case .entities(let things) = evaluator.fact(list).value else { return [] }
      return things
    }
    return facts.all(binding.kind)
  }

  // MARK: Judging

  /// What comes of the rule for the things bound.
  private enum Outcome: Equatable {
    case silence
    case conflict
    /// Open, and the position of the case that says what to do.
    case open(Int)
  }

  private mutating func judge(_ isMeant: Truth) {
    define()
    let outcome = outcome(isMeant)
    let (severity, message): (Severity, MessageTemplate)
    switch outcome {
    case .silence:
      recorder?.conclude(.silence)
      return
    case .conflict: (severity, message) = (rule.severity, rule.message)
    case .open(let index):
      wasOpen = true
      guard let report = rule.unknowns[index].report else {
        recorder?.conclude(.passed(case: index))
        return
      }
      (severity, message) = report
    }
    // A finding that rests on an inferred fact is a warning at most.
    let isTooGrave = severity > .warning && restsOnInference(outcome)
    report(isTooGrave ? .warning : severity, message)
    if let recorder, let finding = found.last {
      var openCase: Int?
      if case .open(let index) = outcome { openCase = index }
      recorder.conclude(.found(finding, openCase: openCase, isLowered: isTooGrave))
    }
  }

  private func define() {
    recorder?.begin(.definitions)
    for definition in rule.definitions { evaluator.define(definition.slot, as: definition.value) }
  }

  /// Whether the rule applies and what it demands does not hold, or what to do where that is open.
  private mutating func outcome(_ isMeant: Truth) -> Outcome {
    switch conflict(isMeant) {
    case .no: return .silence
    case .yes: return .conflict
    case .unknown:
      let index = rule.unknowns.indices.first { index in
        recorder?.begin(.whenUnknown(index))
        return rule.unknowns[index].condition.map { evaluator.truth($0) == .yes } ?? true
      }
      return index.map { .open($0) } ?? .silence
    }
  }

  private mutating func conflict(_ isMeant: Truth) -> Truth {
    var result = isMeant
    for (index, condition) in rule.onlyIf.enumerated() {
      recorder?.begin(.onlyIf(index))
      result = result && evaluator.truth(condition)
      if result == .no { return .no }
    }
    reachedDemand = true
    recorder?.begin(.require)
    result = result && !evaluator.truth(rule.require)
    if result == .no { return .no }
    for (index, exception) in rule.exceptions.enumerated() {
      recorder?.begin(.unless(index))
      result = result && !evaluator.truth(exception.condition)
      if result == .no { return .no }
    }
    return result
  }

  /// Whether something else would come of the rule if inferred facts were not known.
  private mutating func restsOnInference(_ outcome: Outcome) -> Bool {
    evaluator.withoutInference {
      var isMeant = Truth.yes
      for case let condition? in rule.bindings.map(\.condition) {
        isMeant = isMeant && evaluator.truth(condition)
      }
      define()
      return self.outcome(isMeant) != outcome
    }
  }

  // MARK: Findings

  private mutating func report(_ severity: Severity, _ message: MessageTemplate) {
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
  /// further evidence of the first, and the gravest of them says how much it weighs.
  func merged() -> [Finding] {
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
        rule: first.rule, kind: first.kind, severity: max(first.severity, finding.severity),
        item: first.item,
        message: first.message,
        places: first.places
          + more.map { Place(range: $0.range, role: .evidence, label: $0.label) })
    }
    return merged
  }
}
