import Facts
import RuleLanguage
import Vocabulary

/// Makes a sieve's program of rules.
///
/// Cost: a few steps for each clause, definitions once for each kind of thing they are about.
struct SieveCompiler {
  typealias Node = SieveProgram.Node

  var program = SieveProgram()
  var testNumbers: [SieveProgram.Test: Node] = [:]
  var valueNumbers: [SieveProgram.Value: Node] = [:]
  var runs: [[Node]: SieveProgram.Run] = [:]
  var fieldNumbers: [String: Int32] = [:]
  var constantNumbers: [FactValue: Int32] = [:]
  var kindNumbers: [[ConceptID]: Int32] = [:]
  var queryNumbers: [EvidenceQuery: Int32] = [:]
  var quantifiedNumbers: [SieveProgram.Quantified: Int32] = [:]
  var groupNumbers: [SieveProgram.Group: Int32] = [:]
  var tableNumbers: [SieveProgram.Table: Int32] = [:]
  var predicateNumbers: [SieveProgram.Body: Int32] = [:]
  var recollectionNumbers: [SieveProgram.Body: Int32] = [:]

  /// Where a clause stands: the slots of the rule that it can see, with their slots in the frame.
  struct Context {
    var slots: [Int: (frame: Int32, kind: EntityKind)]
    var depth: Int32
    /// The rule's names for values.
    var definitions: [Int: Expression]

    /// Those slots of the rule, as a set.
    var seen: SlotSet { slots.keys.reduce(into: SlotSet()) { $0.insert($1) } }

    /// The same with one more thing bound.
    func binding(_ slot: Int, _ kind: EntityKind) -> Context {
      var inner = self
      inner.depth += 1
      inner.slots[slot] = (inner.depth, kind)
      return inner
    }

    /// A thing alone, and the letter.
    func alone(_ slot: Int, _ kind: EntityKind) -> Context {
      Context(slots: [slot: (1, kind)], depth: 1, definitions: definitions)
    }

    /// The letter alone.
    var letter: Context { Context(slots: [:], depth: 1, definitions: definitions) }
  }

  // MARK: Rules

  /// How a rule is sieved; nil where it has a name for values of each of several things, or too many
  /// variables.
  mutating func plan(_ rule: Rule) -> SievePlan? {
    guard rule.slotCount <= SlotSet.capacity,
      !rule.definitions.contains(where: { $0.value.isEach })
    else { return nil }
    var context = Context(slots: [:], depth: 0, definitions: [:])
    for definition in rule.definitions {
      context.definitions[definition.slot] = definition.value
    }
    var open = rule.onlyIf.flatMap(Self.conjuncts)
    let ofLetter = take(&open, seenIn: context).map { test($0, context) }
    var loops: [SievePlan.Loop] = []
    for binding in rule.bindings {
      let outer = context
      context = context.binding(binding.slot, binding.kind)
      program.frameSize = max(program.frameSize, Int(context.depth) + 1)
      open += binding.condition.map(Self.conjuncts) ?? []
      let parts = take(&open, seenIn: context)
      let own = parts.filter { slots(of: $0, context) == SlotSet(binding.slot) }
      let rest = parts.filter { slots(of: $0, context) != SlotSet(binding.slot) }
      loops.append(
        SievePlan.Loop(
          kind: binding.kind, list: binding.list.map { value($0, outer) } ?? SieveProgram.none,
          own: own.isEmpty
            ? SieveProgram.none : predicate(own, isBoth: true, of: binding.slot, context),
          rest: tests(rest, context)))
    }
    return SievePlan(
      ofLetter: ofLetter, loops: loops, require: test(rule.require, context),
      exceptions: rule.exceptions.map { test($0.condition, context) },
      passesUnknown: rule.unknowns.first.map { $0.condition == nil && $0.report == nil } ?? false)
  }

  /// The parts of a condition all of which must hold.
  static func conjuncts(_ condition: Condition) -> [Condition] {
    guard case .all(let parts) = condition.form else { return [condition] }
    return parts.flatMap(conjuncts)
  }

  /// Takes out what can be asked with the things bound so far.
  func take(_ open: inout [Condition], seenIn context: Context) -> [Condition] {
    let isSeen = { (condition: Condition) in
      context.seen.contains(slots(of: condition, context))
    }
    defer { open.removeAll(where: isSeen) }
    return open.filter(isSeen)
  }

  // MARK: Conditions

  /// The node of a condition. What is about one of several things that are bound, or about none of them, is a
  /// predicate.
  mutating func test(_ condition: Condition, _ context: Context) -> Node {
    let asked = slots(of: condition, context)
    if asked.count <= 1, asked.count < context.slots.count {
      if let slot = asked.first, let bound = context.slots[slot] {
        return applied(
          predicate([condition], isBoth: true, of: slot, context), to: thing(bound.frame))
      }
      return applied(add(predicate: test(condition, context.letter), of: .letter), to: thing(0))
    }
    return ownTest(condition, context)
  }

  mutating func ownTest(_ condition: Condition, _ context: Context) -> Node {
    switch condition.form {
    case .all(let parts): return add(.all(run(tests(parts, context))))
    case .any(let parts): return add(.any(run(tests(parts, context))))
    case .not(let inner): return add(.not(test(inner, context)))
    case .isTrue(let expression):
      if case .defined(_, .truth(let body), let slot, let owner) = expression.form,
        let kind = Self.kind(of: owner)
      {
        let own = predicate([body], isBoth: true, of: slot, context.alone(slot, kind))
        return applied(own, to: value(owner, context))
      }
      return add(.isTrue(value(expression, context)))
    case .isAny(let expression, let others):
      if let words = Self.words(others) { return add(.isOneOf(value(expression, context), words)) }
      return add(.isAny(value(expression, context), run(others.map { value($0, context) })))
    case .isKind(let expression, let kinds):
      if case .field(let field, let owner) = expression.form, field.isConceptOfMention {
        return add(.isMention(value(owner, context), of: number(kinds)))
      }
      return add(.isKind(value(expression, context), of: number(kinds)))
    case .isKnown(let expression): return add(.isKnown(value(expression, context)))
    case .isEmpty(let expression): return add(.isEmpty(value(expression, context)))
    case .compares(let left, let comparison, let right, let margin):
      return add(
        .compares(value(left, context), comparison, value(right, context), margin: Int32(margin)))
    case .overlaps(let left, let right):
      return add(.overlaps(value(left, context), value(right, context)))
    case .contains(let left, let right):
      return add(.contains(value(left, context), value(right, context)))
    case .states(let section, let item, let concepts):
      return add(
        .states(
          section, item: item.map { value($0, context) } ?? SieveProgram.none, number(concepts)))
    case .quantified(let quantifier, let slot, let list, let body):
      return quantified(quantifier, slot, list, body, context)
    }
  }

  /// A bit for each word of a choice, where nothing but words are written; nil otherwise.
  static func words(_ values: [Expression]) -> UInt64? {
    var words: UInt64 = 0
    for value in values {
      guard case .constant(.choice(let word)) = value.form, word < 64 else { return nil }
      words |= 1 << UInt64(word)
    }
    return words
  }

  mutating func quantified(
    _ quantifier: Quantifier, _ slot: Int, _ list: Expression, _ body: Condition,
    _ context: Context
  ) -> Node {
    guard let kind = Self.kind(of: list) else { preconditionFailure("a group is of things") }
    let inner = context.binding(slot, kind)
    program.frameSize = max(program.frameSize, Int(inner.depth) + 1)
    let (parts, isBoth): ([Condition], Bool) =
      switch body.form {
      case .all(let parts): (parts, true)
      case .any(let parts): (parts, false)
      default: ([body], true)
      }
    let own = parts.filter { slots(of: $0, inner) == SlotSet(slot) }
    let rest = tests(parts.filter { slots(of: $0, inner) != SlotSet(slot) }, inner)
    let form = SieveProgram.Quantified(
      quantifier: quantifier, list: value(list, context), slot: inner.depth,
      own: own.isEmpty ? SieveProgram.none : predicate(own, isBoth: isBoth, of: slot, inner),
      rest: rest.isEmpty ? SieveProgram.none : add(isBoth ? .all(run(rest)) : .any(run(rest))),
      isBoth: isBoth)
    return add(
      .quantified(Self.number(form, in: &quantifiedNumbers, &program.quantifieds)))
  }

  /// The predicate that some conditions about one thing are, all of them or any.
  mutating func predicate(
    _ parts: [Condition], isBoth: Bool, of slot: Int, _ context: Context
  ) -> Int32 {
    guard let kind = context.slots[slot]?.kind else { preconditionFailure("the thing is bound") }
    let alone = context.alone(slot, kind)
    let nodes = tests(parts, alone)
    let body = nodes.count == 1 ? nodes[0] : add(isBoth ? .all(run(nodes)) : .any(run(nodes)))
    return add(predicate: body, of: kind)
  }

  mutating func add(predicate body: Node, of kind: EntityKind) -> Int32 {
    // A predicate of a predicate of the same thing is that.
    if case .applied(let inner, let owner) = program.tests[Int(body)],
      program.values[Int(owner)] == .thing(kind == .letter ? 0 : 1),
      program.predicates[Int(inner)].kind == kind
    {
      return inner
    }
    return Self.number(
      SieveProgram.Body(kind: kind, node: body), in: &predicateNumbers, &program.predicates)
  }

  mutating func applied(_ predicate: Int32, to owner: Node) -> Node {
    add(.applied(predicate, to: owner))
  }

  // MARK: What is asked first

  /// The nodes of conditions in the order in which they are asked: the cheap ones first. All or any of them is
  /// the same in every order.
  mutating func tests(_ conditions: [Condition], _ context: Context) -> [Node] {
    let tests = conditions.map { test($0, context) }
    guard tests.count > 1 else { return tests }
    let costs = tests.map(cost)
    return tests.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { tests[$0] }
  }

  /// Roughly how long a condition takes: 1 for a field.
  func cost(_ test: Node) -> Int {
    switch program.tests[Int(test)] {
    case .all(let run), .any(let run):
      program.children[run.range].reduce(0) { min($0 + cost($1), 1000) }
    case .not(let inner): cost(inner)
    case .isMention: 0
    case .isOneOf, .isTrue, .isKind, .isKnown, .isAny, .compares: 1
    case .overlaps, .contains, .isEmpty: 2
    case .states: 20
    case .quantified: 100
    case .applied(let predicate, _): min(cost(program.predicates[Int(predicate)].node), 1000)
    }
  }

  // MARK: What is asked of which thing

  /// The slots of the context whose things a condition is about.
  func slots(of condition: Condition, _ context: Context) -> SlotSet {
    var found = SlotWalk(context.definitions)
    found.visit(condition)
    return found.free
  }

  // MARK: Numbers

  mutating func add(_ test: SieveProgram.Test) -> Node {
    Self.number(test, in: &testNumbers, &program.tests)
  }

  mutating func add(_ value: SieveProgram.Value) -> Node {
    Self.number(value, in: &valueNumbers, &program.values)
  }

  mutating func number(_ concepts: [ConceptID]) -> Int32 {
    Self.number(concepts, in: &kindNumbers, &program.kinds)
  }

  mutating func number(_ field: FactField) -> Int32 {
    let key = "\(field.owner.rawValue) \(field.name)"
    if let known = fieldNumbers[key] { return known }
    program.readers.append(SieveProgram.Reader(read: field.read))
    fieldNumbers[key] = Int32(program.readers.count - 1)
    return Int32(program.readers.count - 1)
  }

  mutating func run(_ nodes: [Node]) -> SieveProgram.Run {
    if let known = runs[nodes] { return known }
    let run = SieveProgram.Run(start: Int32(program.children.count), count: Int32(nodes.count))
    program.children += nodes
    runs[nodes] = run
    return run
  }

  static func number<Form: Hashable>(
    _ form: Form, in numbers: inout [Form: Int32], _ forms: inout [Form]
  ) -> Int32 {
    if let known = numbers[form] { return known }
    forms.append(form)
    numbers[form] = Int32(forms.count - 1)
    return Int32(forms.count - 1)
  }
}
