import Determinations
import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// How an evaluation runs: the compiler makes a judge of its own for each.
protocol EvaluationMode {
  /// Whether something is supposed, changed or written down on the way.
  static var isWatched: Bool { get }
}

/// Judging letters: nothing but that.
enum Plain: EvaluationMode {
  static var isWatched: Bool { false }
}

/// Judging with something supposed or changed, or with every step written down.
enum Watched: EvaluationMode {
  static var isWatched: Bool { true }
}

/// Evaluates the values and conditions of a rule over a letter's facts.
///
/// A class, so that the facts of a letter are not retained anew at every step.
final class Evaluator<Mode: EvaluationMode> {
  let facts: LetterFacts
  private let comparison: FactComparison
  /// The facts that the rule's variables name, by slot: one, or one for each of several things.
  private(set) var slots: [[Fact]]
  /// What is supposed in place of what the letter says, when a rule book is analysed; nil for a letter.
  var supposition: Supposition?
  /// Writes down what is asked and what comes of it, where a proof is asked for.
  var recorder: Recorder?
  /// Facts that are taken to be other than the letter says.
  var changes: [FactKey: FactValue] = [:]
  /// Whether inferred facts are taken as not known.
  private var isWithoutInference = false

  init(facts: LetterFacts, slotCount: Int) {
    self.facts = facts
    comparison = FactComparison(facts: facts)
    slots = Array(repeating: [], count: slotCount)
    bind(.letter, to: 0)
  }

  // MARK: Variables

  /// Lets a variable stand for a thing.
  func bind(_ thing: Entity, to slot: Int) {
    slots[slot] = [Fact(.entities([thing]), at: facts.place(of: thing))]
  }

  /// Lets a variable stand for a value, with its place and what it rests on.
  func define(_ slot: Int, as value: Expression) {
    slots[slot] = value.isEach ? each(value) : [fact(value)]
  }

  /// What comes of a question where inferred facts are taken as not known; the variables are left as they
  /// were.
  func withoutInference<Answer>(_ question: () -> Answer) -> Answer {
    let (known, recorder) = (slots, recorder)
    isWithoutInference = true
    self.recorder = nil
    defer {
      isWithoutInference = false
      slots = known
      self.recorder = recorder
    }
    return question()
  }

  // MARK: Values

  /// One value.
  func fact(_ expression: Expression) -> Fact {
    guard Mode.isWatched else { return read(expression) }
    if let supposition {
      if case .constant(let value) = expression.form { return Fact(value, at: nil) }
      return Fact(
        supposition.values[expression.key(naming: supposition.names)] ?? .unknown, at: nil)
    }
    recorder?.beginValue()
    let fact = read(expression)
    recorder?.endValue(expression, fact, self)
    return fact
  }

  private func read(_ expression: Expression) -> Fact {
    switch expression.form {
    case .variable(let slot): return slots[slot].first ?? .unknown
    case .field(let field, let owner):
      guard let entity = entity(owner) else { return .unknown }
      return read(field, of: entity)
    case .defined(_, let fact, let slot, let owner):
      guard let entity = entity(owner) else { return .unknown }
      return defined(fact, slot: slot, of: entity)
    case .constant(let value): return Fact(value, at: nil)
    case .days(let from, let to):
      return Fact(comparison.days(from: fact(from).value, to: fact(to).value), at: nil)
    case .arithmetic(let arithmetic, let left, let right):
      return self.arithmetic(arithmetic, fact(left), fact(right))
    case .count(let list):
      guard case .entities(let things) = fact(list).value else { return .unknown }
      return Fact(.number(NumberRange(things.count)), at: nil)
    case .evidence(let query, let item, let levels):
      if Mode.isWatched, let key = key(of: expression), let value = changes[key] {
        return Fact(value, at: nil)
      }
      let evidence = evidence(query, item, levels)
      let index = evidence.state.position
      return Fact(.choice(index), at: evidence.places.first)
    }
  }

  /// What tells a fact that is read from the letter from all others; nil for what is worked out of others.
  func key(of expression: Expression) -> FactKey? {
    switch expression.form {
    case .field(let field, let owner):
      return entity(owner).map { FactKey(field: field.name, thing: $0) }
    case .evidence(_, let item, _):
      let name = expression.key(naming: [:])
      return FactKey(field: name, thing: item.flatMap(entity) ?? .letter)
    default: return nil
    }
  }

  /// A fact that the book defines, of a thing.
  private func defined(_ fact: DefinedFact, slot: Int, of thing: Entity) -> Fact {
    bind(thing, to: slot)
    switch fact {
    case .truth(let condition):
      let truth = truth(condition)
      return Fact(truth == .unknown ? .unknown : .truth(truth == .yes), at: facts.place(of: thing))
    case .value(let value): return self.fact(value)
    case .group(let kind, let slot, let list, let condition):
      return group(of: kind, slot, list, condition)
    case .decision(let table):
      return outcome(of: table).map { Fact(.choice($0), at: facts.place(of: thing)) } ?? .unknown
    }
  }

  /// The things that satisfy a condition; open where it is open of one of them.
  private func group(
    of kind: EntityKind, _ slot: Int, _ list: Expression?, _ condition: Condition?
  ) -> Fact {
    var candidates = facts.all(kind)
    if let list {
      guard case .entities(let things) = fact(list).value else { return .unknown }
      candidates = things
    }
    guard let condition else { return Fact(.entities(candidates), at: nil) }
    var members: [Entity] = []
    for thing in candidates {
      bind(thing, to: slot)
      if Mode.isWatched { recorder?.nextMember = thing }
      switch truth(condition) {
      case .yes: members.append(thing)
      case .unknown: return .unknown
      case .no: break
      }
    }
    return Fact(.entities(members), at: nil)
  }

  /// The outcome of a decision table: that of the rows that hold or may hold, where they agree.
  private func outcome(of table: DecisionTable) -> Int? {
    var outcome: Int?
    for row in table.rows {
      let truth = row.conditions.reduce(Truth.yes) { $0 && self.truth($1) }
      if truth == .yes { return row.outcome }
      guard truth == .unknown else { continue }
      if let outcome, outcome != row.outcome { return nil }
      outcome = row.outcome
    }
    return outcome
  }

  private func read(_ field: FactField, of entity: Entity) -> Fact {
    if Mode.isWatched, let value = changes[FactKey(field: field.name, thing: entity)] {
      return Fact(value, at: nil)
    }
    let fact = field.read(facts, entity.index)
    return isWithoutInference && fact.isInferred ? .unknown : fact
  }

  /// The sum, difference or product of two numbers, at the place of the first that has one.
  private func arithmetic(_ arithmetic: Arithmetic, _ left: Fact, _ right: Fact) -> Fact {
    let result = comparison.result(arithmetic, left.value, right.value)
    return result == .unknown ? .unknown : Fact(result, at: left.place ?? right.place)
  }

  /// Every value, where an expression has one for each of several things; every thing of a group; every
  /// place, for evidence.
  func each(_ expression: Expression) -> [Fact] {
    if case .evidence(let query, let item, let levels) = expression.form {
      let evidence = evidence(query, item, levels)
      let index = evidence.state.position
      return evidence.places.map { Fact(.choice(index), at: $0) }
    }
    if case .variable(let slot) = expression.form, expression.isEach { return slots[slot] }
    if case .field(let field, let owner) = expression.form, expression.isEach {
      return each(owner).flatMap { fact -> [Fact] in
        guard case .entities(let things) = fact.value else { return [] }
        return things.flatMap { members(of: read(field, of: $0)) }
      }
    }
    if case .defined(_, let fact, let slot, let owner) = expression.form, expression.isEach {
      return each(owner).flatMap { own -> [Fact] in
        guard case .entities(let things) = own.value else { return [] }
        return things.flatMap { members(of: defined(fact, slot: slot, of: $0)) }
      }
    }
    return members(of: fact(expression))
  }

  /// The things of a group with their places; any other fact alone.
  private func members(of fact: Fact) -> [Fact] {
    guard case .entities(let things) = fact.value else { return [fact] }
    return things.map { Fact(.entities([$0]), at: facts.place(of: $0)) }
  }

  func entity(_ expression: Expression) -> Entity? {
    guard case .entities(let things) = fact(expression).value, things.count == 1 else { return nil }
    return things[0]
  }

  func evidence(
    _ query: EvidenceQuery, _ item: Expression?, _ levels: Expression?
  ) -> Evidence {
    var wanted = LevelSet()
    if let levels, case .levels(let known) = fact(levels).value { wanted = known }
    return facts.evidence(query, item: item.flatMap(entity)?.index, levels: wanted)
  }

  // MARK: Conditions

  func truth(_ condition: Condition) -> Truth {
    guard Mode.isWatched else { return judge(condition) }
    if let supposition, let truth = supposition.truths[condition.key(naming: supposition.names)] {
      return truth
    }
    recorder?.begin(condition)
    let truth = judge(condition)
    recorder?.end(condition, truth, self)
    return truth
  }

  private func judge(_ condition: Condition) -> Truth {
    switch condition.form {
    case .all(let parts):
      var result = Truth.yes
      for part in parts {
        result = result && truth(part)
        if result == .no { break }
      }
      return result
    case .any(let parts):
      var result = Truth.no
      for part in parts {
        result = result || truth(part)
        if result == .yes { break }
      }
      return result
    case .not(let inner): return !truth(inner)
    case .isTrue(let expression):
      guard case .truth(let value) = fact(expression).value else { return .unknown }
      return Truth(value)
    case .isAny(let value, let others):
      let left = fact(value).value
      var result = Truth.no
      for other in others { result = result || comparison.same(left, fact(other).value) }
      return result
    case .isKind(let value, let kinds): return comparison.isKind(fact(value).value, kinds)
    case .isKnown(let value):
      if case .unknown = fact(value).value { return .no }
      return .yes
    case .isEmpty(let value): return comparison.isEmpty(fact(value).value)
    case .compares(let left, let comparison, let right, let margin):
      return self.comparison.order(fact(left).value, comparison, fact(right).value, margin: margin)
    case .overlaps(let left, let right):
      return comparison.overlap(fact(left).value, fact(right).value)
    case .contains(let left, let right):
      return comparison.containment(fact(left).value, fact(right).value)
    case .states(let section, let item, let concepts):
      return Truth(facts.states(concepts, in: section, item: item.flatMap(entity)?.index))
    case .quantified(let quantifier, let slot, let list, let body):
      return quantified(quantifier, slot, list, body)
    }
  }

  private func quantified(
    _ quantifier: Quantifier, _ slot: Int, _ list: Expression, _ body: Condition
  ) -> Truth {
    guard case .entities(let things) = fact(list).value, !things.isEmpty else { return .unknown }
    var yes = 0
    var open = 0
    for thing in things {
      bind(thing, to: slot)
      if Mode.isWatched { recorder?.nextMember = thing }
      switch truth(body) {
      case .yes: yes += 1
      case .unknown: open += 1
      case .no: break
      }
    }
    return quantifier.truth(yes: yes, open: open, of: things.count)
  }
}
