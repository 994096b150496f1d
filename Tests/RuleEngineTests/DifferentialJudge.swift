import Determinations
import Facts
import Findings
import LetterSource
import Vocabulary

/// What a rule is expected to find in a letter, found by trying everything.
///
/// Written from the rule book's guide, and sharing nothing with the engine but the reading of single
/// facts: all combinations of things are tried, every part of every condition is answered, and what
/// rests on inferred facts is found by judging again without them.
struct DifferentialJudge {
  /// A finding as far as rules decide it.
  struct Found: Hashable {
    let severity: Severity
    let item: Int
    let message: String
  }

  /// What comes of a rule for one combination of things.
  private enum Outcome: Equatable {
    case silence
    case conflict
    /// Open, and the position of the case that says what to do.
    case open(Int)
  }

  /// The values of names: one, or one for each of several things.
  private typealias Names = [String: [PlainFact]]

  let rule: DraftRule
  let facts: LetterFacts
  private let seen: PlainLetter
  private let certain: PlainLetter

  init(rule: DraftRule, facts: LetterFacts) {
    self.rule = rule
    self.facts = facts
    seen = PlainLetter(facts: facts)
    certain = PlainLetter(facts: facts, hidesInferred: true)
  }

  /// What the rule finds, the same of the same item once, as the gravest of them.
  func findings() -> [Found] {
    guard !facts.determination.problems.contains(where: \.kind.leavesNothingToJudge), isInForce
    else { return [] }
    var gravest: [Found: Severity] = [:]
    for things in combinations(0, ["letter": .letter]) {
      guard let found = finding(things) else { continue }
      let same = Found(severity: .info, item: found.item, message: found.message)
      gravest[same] = max(gravest[same] ?? .info, found.severity)
    }
    return gravest.map { Found(severity: $1, item: $0.item, message: $0.message) }
  }

  /// Whether some combination of things leaves the rule open.
  var isEverOpen: Bool {
    combinations(0, ["letter": .letter]).contains { things in
      if case .open = outcome(things, seen) { true } else { false }
    }
  }

  /// Whether the decision date, or else the latest date of an event, can lie in the rule's period.
  private var isInForce: Bool {
    guard let effective = rule.effective else { return true }
    var date = seen.read("decision-date", of: .letter).value
    if date == .unknown {
      let dates = facts.all(.event).map { seen.read("date", of: $0).value }
      date = dates.max { lastDay($0) < lastDay($1) } ?? .unknown
    }
    guard case .date(let first, let last, _) = date,
      let from = CalendarDate(iso: effective.from)
    else { return false }
    let until = effective.until.flatMap { CalendarDate(iso: $0) }
    return last >= from.firstDay && first <= until?.lastDay ?? Int.max
  }

  private func lastDay(_ value: PlainValue) -> Int {
    if case .date(_, let last, _) = value { last } else { Int.min }
  }

  // MARK: Combinations

  private func combinations(_ depth: Int, _ things: [String: Entity]) -> [[String: Entity]] {
    guard depth < rule.bindings.count else { return [things] }
    let binding = rule.bindings[depth]
    var members: [Entity] = []
    if let list = binding.list {
      let (fact, _) = value(list, names(things), seen)
      if case .group(let group) = fact[0].value { members = group }
    } else {
      members = facts.all(EntityKind(rawValue: binding.kind) ?? .letter)
    }
    return members.flatMap { member in
      var more = things
      more[binding.name] = member
      return combinations(depth + 1, more)
    }
  }

  private func names(_ things: [String: Entity]) -> Names {
    things.mapValues { [PlainFact(value: .thing($0), place: facts.place(of: $0))] }
  }

  // MARK: One combination

  private func outcome(_ things: [String: Entity], _ letter: PlainLetter) -> Outcome {
    var known: Names = ["letter": names(things)["letter"] ?? []]
    var answers: [Answer] = []
    for binding in rule.bindings {
      known[binding.name] = names(things)[binding.name]
      if let condition = binding.condition { answers.append(answer(condition, known, letter)) }
    }
    let named = withLets(known, letter)
    answers += rule.onlyIf.map { answer($0, named.names, letter, named.each) }
    answers.append(answer(rule.require, named.names, letter, named.each).opposite)
    answers += rule.unless.map { answer($0, named.names, letter, named.each).opposite }
    switch answers.min() ?? .yes {
    case .no: return .silence
    case .yes: return .conflict
    case .open:
      let first = rule.unknowns.firstIndex { unknown in
        unknown.condition.map { answer($0, named.names, letter, named.each) == .yes } ?? true
      }
      return first.map { .open($0) } ?? .silence
    }
  }

  private func withLets(
    _ names: Names, _ letter: PlainLetter
  ) -> (names: Names, each: Set<String>) {
    var names = names
    var each: Set<String> = []
    for (name, value) in rule.lets {
      let (facts, isEach) = self.value(value, names, letter, each)
      names[name] = facts
      if isEach { each.insert(name) }
    }
    return (names, each)
  }

  private func finding(_ things: [String: Entity]) -> Found? {
    let outcome = outcome(things, seen)
    var severity: Severity
    let message: [DraftRule.MessagePart]
    switch outcome {
    case .silence: return nil
    case .conflict:
      severity = Severity(rawValue: rule.severity) ?? .info
      message = rule.message
    case .open(let index):
      guard let report = rule.unknowns[index].report else { return nil }
      severity = Severity(rawValue: report.severity) ?? .info
      message = report.message
    }
    // What comes out otherwise without inferred facts rests on them.
    if self.outcome(things, certain) != outcome { severity = min(severity, .warning) }
    let (names, each) = withLets(self.names(things), seen)
    let text = message.map { part in
      switch part {
      case .words(let words): words
      case .value(let term): self.text(of: term, names, each)
      }
    }.joined()
    let place = rule.pointers.lazy.compactMap { pointer in
      places(of: pointer, names, each).first
    }.first
    return Found(
      severity: severity, item: item(at: place ?? facts.determination.anchor), message: text)
  }

  private func text(of term: DraftTerm, _ names: Names, _ each: Set<String>) -> String {
    var texts: [String] = []
    for fact in value(term, names, seen, each).facts {
      let text = seen.text(of: fact.value)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: ", ")
  }

  private func places(
    of term: DraftTerm, _ names: Names, _ each: Set<String>
  ) -> [ByteRange] {
    value(term, names, seen, each).facts.flatMap { fact -> [ByteRange] in
      if case .group(let things) = fact.value { return things.map { facts.place(of: $0) } }
      return fact.place.map { [$0] } ?? []
    }
  }

  private func item(at place: ByteRange) -> Int {
    facts.items.first { $0.item.range.contains(place.start) }?.item.number ?? 0
  }

  // MARK: Values

  /// A value; several where it is one for each of several things.
  private func value(
    _ term: DraftTerm, _ names: Names, _ letter: PlainLetter, _ each: Set<String> = []
  ) -> (facts: [PlainFact], isEach: Bool) {
    func one(_ term: DraftTerm) -> PlainFact { value(term, names, letter, each).facts[0] }
    switch term {
    case .name(let name): return (names[name] ?? [.unknown], each.contains(name))
    case .literal(let value, _): return ([PlainFact(value: value, place: nil)], false)
    case .field(let field, let owner):
      let (owners, isEach) = value(owner, names, letter, each)
      if !isEach, case .thing(let thing) = owners[0].value {
        return ([letter.read(field, of: thing)], false)
      }
      if !isEach, case .unknown = owners[0].value { return ([.unknown], false) }
      return (
        owners.flatMap { owner -> [PlainFact] in
          switch owner.value {
          case .thing(let thing): members(of: letter.read(field, of: thing))
          case .group(let things): things.flatMap { members(of: letter.read(field, of: $0)) }
          default: []
          }
        }, true
      )
    case .days(let from, let to):
      guard case .date(let first, _, let start) = one(from).value,
        case .date(let last, _, let end) = one(to).value, start.count == 10, end.count == 10
      else { return ([.unknown], false) }
      let days = (last - first) * 10_000
      return ([PlainFact(value: .number(days, days), place: nil)], false)
    case .arithmetic(let word, let left, let right):
      let (left, right) = (one(left), one(right))
      guard case .number(let a, let b) = left.value, case .number(let c, let d) = right.value else {
        return ([.unknown], false)
      }
      let results = [(a, c), (a, d), (b, c), (b, d)].map { first, second in
        word == "plus" ? first + second : word == "minus" ? first - second : first * second / 10_000
      }
      let value = PlainValue.number(results.min() ?? 0, results.max() ?? 0)
      return ([PlainFact(value: value, place: left.place ?? right.place)], false)
    case .count(let list):
      guard case .group(let things) = one(list).value else { return ([.unknown], false) }
      let count = things.count * 10_000
      return ([PlainFact(value: .number(count, count), place: nil)], false)
    }
  }

  /// The things of a group, or a value alone.
  private func members(of fact: PlainFact) -> [PlainFact] {
    guard case .group(let things) = fact.value else { return [fact] }
    return things.map { PlainFact(value: .thing($0), place: facts.place(of: $0)) }
  }

  // MARK: Conditions

  private func answer(
    _ condition: DraftCondition, _ names: Names, _ letter: PlainLetter, _ each: Set<String> = []
  ) -> Answer {
    func plain(_ term: DraftTerm) -> PlainValue { value(term, names, letter, each).facts[0].value }
    func turned(_ answer: Answer, _ negated: Bool) -> Answer { negated ? answer.opposite : answer }
    switch condition {
    case .and(let parts): return parts.map { answer($0, names, letter, each) }.min() ?? .yes
    case .or(let parts): return parts.map { answer($0, names, letter, each) }.max() ?? .no
    case .not(let inner): return answer(inner, names, letter, each).opposite
    case .has(let thing, let field, let negated):
      guard case .truth(let truth) = plain(.field(field, of: thing)) else { return .open }
      return turned(Answer(truth), negated)
    case .isAny(let term, let others, let negated):
      let left = plain(term)
      return turned(others.map { Self.same(left, plain($0)) }.max() ?? .no, negated)
    case .isKind(let term, let kinds, let negated):
      guard case .concepts(let concepts) = plain(term) else { return .open }
      let isAny = concepts.contains { concept in
        kinds.contains { DifferentialTerms.lineage(of: concept).contains($0) }
      }
      return turned(Answer(isAny), negated)
    case .isKnown(let term, let word, let negated):
      let isKnown = plain(term) != .unknown
      return turned(Answer(isKnown == ["known", "present"].contains(word)), negated)
    case .isEmpty(let term, let negated):
      let isEmpty: Answer =
        switch plain(term) {
        case .text(let text): Answer(!text.contains { $0.isLetter || $0.isNumber })
        case .group(let things): Answer(things.isEmpty)
        case .concepts(let concepts): Answer(concepts.isEmpty)
        default: .open
        }
      return turned(isEmpty, negated)
    case .compares(let left, let word, let right, let margin):
      return Self.compared(plain(left), word, plain(right), margin ?? 0)
    case .overlaps(let left, let right, let negated):
      return turned(Self.overlap(plain(left), plain(right)), negated)
    case .contains(let left, let right, let negated):
      return turned(Self.contain(plain(left), plain(right)), negated)
    case .quantified(let quantifier, let name, let list, let body):
      guard case .group(let things) = plain(list), !things.isEmpty else { return .open }
      let answers = things.map { thing in
        var inner = names
        inner[name] = [PlainFact(value: .thing(thing), place: nil)]
        return answer(body, inner, letter, each.subtracting([name]))
      }
      switch quantifier {
      case .some: return answers.max() ?? .open
      case .every: return answers.min() ?? .open
      case .no: return answers.max()?.opposite ?? .open
      case .atLeast(let count):
        // As sure as the last of the surest so many.
        if count == 0 { return .yes }
        return count > answers.count ? .no : answers.sorted(by: >)[count - 1]
      }
    }
  }

  private static func same(_ left: PlainValue, _ right: PlainValue) -> Answer {
    switch (left, right) {
    case (.unknown, _), (_, .unknown): return .open
    case (.date(let a, let b, let first), .date(let c, let d, let second)):
      if first.count == 10, second.count == 10 { return Answer(first == second) }
      return max(a, c) <= min(b, d) ? .open : .no
    case (.number(let a, let b), .number(let c, let d)):
      // The same range twice is the same words.
      if a == c, b == d { return .yes }
      return max(a, c) <= min(b, d) ? .open : .no
    case (.strength(let first, let unit), .strength(let second, let other)):
      guard unit == other else { return .open }
      let shared = min(first.count, second.count)
      return Answer(first.prefix(shared) == second.prefix(shared))
    case (.regions(let first, _), .regions(let second, _)): return Answer(first == second)
    case (.concepts(let first), .concepts(let second)): return Answer(Set(first) == Set(second))
    case (.group(let first), .group(let second)): return Answer(Set(first) == Set(second))
    case (.levels(let first), .levels(let second)):
      return Answer(first.vertebrae == second.vertebrae && first.segments == second.segments)
    default: return Answer(left == right)
    }
  }

  private static func compared(
    _ left: PlainValue, _ word: String, _ right: PlainValue, _ margin: Int
  ) -> Answer {
    switch (left, right) {
    case (.number(let a, let b), .number(let c, let d)):
      let pairs = [(a, c), (a, d), (b, c), (b, d)]
      return Answer(
        ofAll: pairs.map { first, second in
          switch word {
          case "at least": first >= second
          case "at most": first <= second
          case "more than": first > second
          default: first < second
          }
        })
    case (.date(let a, let b, _), .date(let c, let d, _)):
      // "on or before" is the opposite of "after", with the same margin.
      let pairs = [(a, c), (a, d), (b, c), (b, d)]
      return Answer(
        ofAll: pairs.map { first, second in
          switch word {
          case "before": second - first > margin
          case "after": first - second > margin
          case "on or before": first - second <= margin
          default: second - first <= margin
          }
        })
    default: return .open
    }
  }

  private static func overlap(_ left: PlainValue, _ right: PlainValue) -> Answer {
    switch (left, right) {
    case (.sides(let first), .sides(let second)): Answer(!first.isDisjoint(with: second))
    case (.regions(let first, _), .regions(let second, _)): Answer(!first.isDisjoint(with: second))
    case (.levels(let first), .levels(let second)): Answer(first.overlaps(second))
    case (.concepts(let first), .concepts(let second)): areRelated(first, second)
    default: .open
    }
  }

  private static func contain(_ left: PlainValue, _ right: PlainValue) -> Answer {
    switch (left, right) {
    case (.sides(let first), .sides(let second)): Answer(first.isSuperset(of: second))
    case (.regions(let first, _), .regions(let second, _)): Answer(first.isSuperset(of: second))
    case (.levels(let first), .levels(let second)): Answer(first.contains(second))
    case (.concepts(let first), .concepts(let second)): holdsAll(first, second)
    default: .open
    }
  }

  /// Whether one of the concepts is one of the others or a kind of it, or the other way round.
  private static func areRelated(_ first: [String], _ second: [String]) -> Answer {
    Answer(
      first.contains { one in
        second.contains { other in
          DifferentialTerms.lineage(of: one).contains(other)
            || DifferentialTerms.lineage(of: other).contains(one)
        }
      })
  }

  /// Whether each of the others is one of the concepts or a kind of one.
  private static func holdsAll(_ first: [String], _ second: [String]) -> Answer {
    Answer(
      second.allSatisfy { one in
        first.contains { DifferentialTerms.lineage(of: one).contains($0) }
      })
  }
}
