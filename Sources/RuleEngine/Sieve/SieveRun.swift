import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// A sieve's program over the facts of one letter, with the answers it has given.
///
/// It says only whether things can be in conflict; what is found, and why, is the judgement's.
struct SieveRun {
  let facts: LetterFacts
  let program: SieveProgram
  let comparison: FactComparison
  /// Frames one behind the other: the letter, then the things bound.
  var slots: [Entity]
  var base = 0
  /// For each predicate, where its answers begin in `truths`; -1 before it was asked.
  private var truthRows: [Int32]
  private var truths: [UInt8] = []
  var valueRows: [Int32]
  var recalled: [FactValue?] = []
  /// For each predicate, the things of its kind of which it is not false.
  private var candidates: [[Entity]?]

  init(_ program: SieveProgram, facts: LetterFacts) {
    self.program = program
    self.facts = facts
    comparison = FactComparison(facts: facts)
    slots = Array(repeating: .letter, count: program.frameSize * 8)
    truthRows = Array(repeating: -1, count: program.predicates.count)
    valueRows = Array(repeating: -1, count: program.recollections.count)
    candidates = Array(repeating: nil, count: program.predicates.count)
  }

  // MARK: Rules

  /// Tells of the things that a rule speaks of, outermost first: those whose conditions are not false.
  ///
  /// - Parameter each: told the things, and whether they are in conflict.
  mutating func sift(_ plan: SievePlan, _ each: ([Entity], Truth) -> Void) {
    let isMeant = all(plan.ofLetter, .yes)
    guard isMeant != .no else { return }
    // A rule with a loop over nothing speaks of nothing.
    for loop in plan.loops where loop.list == SieveProgram.none {
      if facts.count(of: loop.kind) == 0 { return }
      if loop.own != SieveProgram.none, members(loop.own).isEmpty { return }
    }
    var things: [Entity] = []
    bind(plan, &things, isMeant, each)
  }

  private mutating func all(_ tests: [SieveProgram.Node], _ start: Truth) -> Truth {
    var result = start
    for test in tests {
      result = result && truth(test)
      if result == .no { break }
    }
    return result
  }

  private mutating func bind(
    _ plan: SievePlan, _ things: inout [Entity], _ isMeant: Truth,
    _ each: ([Entity], Truth) -> Void
  ) {
    let depth = things.count
    guard depth < plan.loops.count else { return each(things, conflict(plan, isMeant)) }
    let loop = plan.loops[depth]
    func go(on thing: Entity) {
      var isMeant = isMeant
      if loop.own != SieveProgram.none { isMeant = isMeant && holds(loop.own, thing) }
      slots[base + depth + 1] = thing
      isMeant = all(loop.rest, isMeant)
      guard isMeant != .no else { return }
      things.append(thing)
      bind(plan, &things, isMeant, each)
      things.removeLast()
    }
    if loop.list != SieveProgram.none {
      guard case .entities(let members) = value(loop.list) else { return }
      for thing in members { go(on: thing) }
    } else if loop.own != SieveProgram.none {
      for thing in members(loop.own) { go(on: thing) }
    } else {
      for position in 0..<facts.count(of: loop.kind) { go(on: Entity(loop.kind, position)) }
    }
  }

  /// Whether things are in conflict: what the rule demands fails, and no exception holds.
  private mutating func conflict(_ plan: SievePlan, _ isMeant: Truth) -> Truth {
    var result = isMeant && !truth(plan.require)
    for exception in plan.exceptions where result != .no {
      result = result && !truth(exception)
    }
    return result
  }

  /// The things of a kind of which a predicate is not false, in order.
  mutating func members(_ predicate: Int32) -> [Entity] {
    if let known = candidates[Int(predicate)] { return known }
    var found: [Entity] = []
    let kind = program.predicates[Int(predicate)].kind
    if kind == .mention, let named = namedKinds(program.predicates[Int(predicate)].node) {
      for position in facts.mentionIndex.mentions(of: named) {
        let thing = Entity(.mention, Int(position))
        if holds(predicate, thing) != .no { found.append(thing) }
      }
    } else {
      for position in 0..<facts.count(of: kind) {
        let thing = Entity(kind, position)
        if holds(predicate, thing) != .no { found.append(thing) }
      }
    }
    candidates[Int(predicate)] = found
    return found
  }

  /// The concepts one of which a mention must be a kind of to satisfy a condition; nil for any.
  private func namedKinds(_ test: SieveProgram.Node) -> [ConceptID]? {
    switch program.tests[Int(test)] {
    case .isMention(let thing, let kinds) where program.values[Int(thing)] == .thing(1):
      return program.kinds[Int(kinds)]
    case .applied(let predicate, let owner) where program.values[Int(owner)] == .thing(1):
      return namedKinds(program.predicates[Int(predicate)].node)
    case .all(let run):
      for child in program.children[run.range] {
        if let kinds = namedKinds(child) { return kinds }
      }
      return nil
    default: return nil
    }
  }

  // MARK: Predicates

  /// Whether a predicate holds of a thing, asked once.
  mutating func holds(_ predicate: Int32, _ thing: Entity) -> Truth {
    var row = truthRows[Int(predicate)]
    if row < 0 {
      row = Int32(truths.count)
      truthRows[Int(predicate)] = row
      truths.append(contentsOf: repeatElement(0, count: facts.count(of: thing.kind)))
    }
    let cell = Int(row) + thing.index
    switch truths[cell] {
    case 1: return .yes
    case 2: return .no
    case 3: return .unknown
    default: break
    }
    enter(thing)
    let truth = truth(program.predicates[Int(predicate)].node)
    leave()
    truths[cell] =
      switch truth {
      case .yes: 1
      case .no: 2
      case .unknown: 3
      }
    return truth
  }

  /// Opens a frame in which something is asked about one thing alone.
  mutating func enter(_ thing: Entity) {
    base += program.frameSize
    if base + program.frameSize > slots.count {
      slots.append(contentsOf: repeatElement(.letter, count: slots.count))
    }
    slots[base + 1] = thing
  }

  /// Closes it.
  mutating func leave() { base -= program.frameSize }

  // MARK: Conditions

  /// As `Evaluator` judges a condition, over nodes: the law tests hold the two to each other.
  mutating func truth(_ node: SieveProgram.Node) -> Truth {
    switch program.tests[Int(node)] {
    case .all(let run):
      var result = Truth.yes
      for child in run.range {
        result = result && truth(program.children[child])
        if result == .no { break }
      }
      return result
    case .any(let run):
      var result = Truth.no
      for child in run.range {
        result = result || truth(program.children[child])
        if result == .yes { break }
      }
      return result
    case .not(let inner): return !truth(inner)
    case .isTrue(let value):
      guard case .truth(let truth) = self.value(value) else { return .unknown }
      return Truth(truth)
    case .isOneOf(let value, let words):
      guard case .choice(let word) = self.value(value) else { return .unknown }
      return Truth(words & (1 << UInt64(word)) != 0)
    case .isAny(let value, let others):
      let left = self.value(value)
      var result = Truth.no
      for other in others.range {
        result = result || comparison.same(left, self.value(program.children[other]))
        if result == .yes { break }
      }
      return result
    case .isKind(let value, let kinds):
      return comparison.isKind(self.value(value), program.kinds[Int(kinds)])
    case .isMention(let thing, let kinds):
      guard let thing = self.thing(thing) else { return .unknown }
      for kind in program.kinds[Int(kinds)]
      where facts.vocabulary.isA(facts.mentions[thing.index].concept, kind) {
        return .yes
      }
      return .no
    case .isKnown(let value):
      if case .unknown = self.value(value) { return .no }
      return .yes
    case .isEmpty(let value): return comparison.isEmpty(self.value(value))
    case .compares(let left, let order, let right, let margin):
      return comparison.order(value(left), order, value(right), margin: Int(margin))
    case .overlaps(let left, let right): return comparison.overlap(value(left), value(right))
    case .contains(let left, let right): return comparison.containment(value(left), value(right))
    case .states(let section, let item, let concepts):
      return Truth(
        facts.states(
          program.kinds[Int(concepts)], in: section, item: thing(item)?.index))
    case .quantified(let form): return quantified(program.quantifieds[Int(form)])
    case .applied(let predicate, let owner):
      guard let thing = thing(owner) else { return .unknown }
      return holds(predicate, thing)
    }
  }

  mutating func quantified(_ form: SieveProgram.Quantified) -> Truth {
    var things: [Entity]
    let count: Int
    if case .everything(let kind) = program.values[Int(form.list)] {
      count = facts.count(of: kind)
      // Those that are not so are not looked at one by one.
      if form.isBoth, form.own != SieveProgram.none {
        things = members(form.own)
        if form.quantifier == .every, things.count < count { return count == 0 ? .unknown : .no }
      } else {
        things = facts.all(kind)
      }
    } else {
      guard case .entities(let group) = value(form.list) else { return .unknown }
      things = group
      count = group.count
    }
    guard count > 0 else { return .unknown }
    var yes = 0
    var open = 0
    for thing in things {
      switch member(thing, form) {
      case .yes: yes += 1
      case .unknown: open += 1
      case .no: if form.quantifier == .every { return .no }
      }
      switch form.quantifier {
      case .some where yes > 0: return .yes
      case .no where yes > 0: return .no
      case .atLeast(let least) where yes >= least: return .yes
      default: break
      }
    }
    return form.quantifier.truth(yes: yes, open: open, of: count)
  }

  /// Whether a member of a group satisfies the condition of a quantifier.
  private mutating func member(_ thing: Entity, _ form: SieveProgram.Quantified) -> Truth {
    var result: Truth = form.isBoth ? .yes : .no
    if form.own != SieveProgram.none {
      result = holds(form.own, thing)
      if result == (form.isBoth ? .no : .yes) { return result }
    }
    guard form.rest != SieveProgram.none else { return result }
    slots[base + Int(form.slot)] = thing
    return form.isBoth ? result && truth(form.rest) : result || truth(form.rest)
  }
}
