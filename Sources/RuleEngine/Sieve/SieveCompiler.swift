import Facts
import RuleLanguage
import Vocabulary

/// Makes a sieve's program of rules.
///
/// Cost: a few steps for each clause, definitions once for each kind of thing they are about.
struct SieveCompiler {
  typealias Node = SieveProgram.Node

  private(set) var program = SieveProgram()
  private var testNumbers: [SieveProgram.Test: Node] = [:]
  private var valueNumbers: [SieveProgram.Value: Node] = [:]
  private var runs: [[Node]: SieveProgram.Run] = [:]
  private var fieldNumbers: [String: Int32] = [:]
  private var constantNumbers: [FactValue: Int32] = [:]
  private var kindNumbers: [[ConceptID]: Int32] = [:]
  private var queryNumbers: [EvidenceQuery: Int32] = [:]
  private var quantifiedNumbers: [SieveProgram.Quantified: Int32] = [:]
  private var groupNumbers: [SieveProgram.Group: Int32] = [:]
  private var tableNumbers: [SieveProgram.Table: Int32] = [:]
  private var predicateNumbers: [SieveProgram.Body: Int32] = [:]
  private var recollectionNumbers: [SieveProgram.Body: Int32] = [:]

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
  private static func conjuncts(_ condition: Condition) -> [Condition] {
    guard case .all(let parts) = condition.form else { return [condition] }
    return parts.flatMap(conjuncts)
  }

  /// Takes out what can be asked with the things bound so far.
  private func take(_ open: inout [Condition], seenIn context: Context) -> [Condition] {
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

  private mutating func ownTest(_ condition: Condition, _ context: Context) -> Node {
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
  private static func words(_ values: [Expression]) -> UInt64? {
    var words: UInt64 = 0
    for value in values {
      guard case .constant(.choice(let word)) = value.form, word < 64 else { return nil }
      words |= 1 << UInt64(word)
    }
    return words
  }

  private mutating func quantified(
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
  private mutating func predicate(
    _ parts: [Condition], isBoth: Bool, of slot: Int, _ context: Context
  ) -> Int32 {
    guard let kind = context.slots[slot]?.kind else { preconditionFailure("the thing is bound") }
    let alone = context.alone(slot, kind)
    let nodes = tests(parts, alone)
    let body = nodes.count == 1 ? nodes[0] : add(isBoth ? .all(run(nodes)) : .any(run(nodes)))
    return add(predicate: body, of: kind)
  }

  private mutating func add(predicate body: Node, of kind: EntityKind) -> Int32 {
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

  private mutating func applied(_ predicate: Int32, to owner: Node) -> Node {
    add(.applied(predicate, to: owner))
  }

  // MARK: What is asked first

  /// The nodes of conditions in the order in which they are asked: the cheap ones first. All or any of them is
  /// the same in every order.
  private mutating func tests(_ conditions: [Condition], _ context: Context) -> [Node] {
    let tests = conditions.map { test($0, context) }
    guard tests.count > 1 else { return tests }
    let costs = tests.map(cost)
    return tests.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.map { tests[$0] }
  }

  /// Roughly how long a condition takes: 1 for a field.
  private func cost(_ test: Node) -> Int {
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

  // MARK: Values

  /// The node of a value.
  mutating func value(_ expression: Expression, _ context: Context) -> Node {
    switch expression.form {
    case .variable(let slot):
      if let definition = context.definitions[slot] { return value(definition, context) }
      return thing(context.slots[slot]?.frame ?? 0)
    case .field(let field, let owner):
      if let kind = field.everything { return add(.everything(kind)) }
      let read = SieveProgram.Value.field(number(field), of: value(owner, context))
      // A group is made anew at every reading, a plain value is read as fast as it is remembered.
      guard case .entities = field.type, let kind = Self.kind(of: owner) else { return add(read) }
      let body = add(.field(number(field), of: thing(kind == .letter ? 0 : 1)))
      return recalled(body, kind, of: value(owner, context))
    case .defined(_, let fact, let slot, let owner):
      guard let kind = Self.kind(of: owner) else { preconditionFailure("a fact is of a thing") }
      return defined(fact, slot, kind, of: value(owner, context), context.alone(slot, kind))
    case .constant(let value):
      return add(.constant(Self.number(value, in: &constantNumbers, &program.constants)))
    case .days(let from, let to):
      return add(.days(from: value(from, context), to: value(to, context)))
    case .arithmetic(let arithmetic, let left, let right):
      return add(.arithmetic(arithmetic, value(left, context), value(right, context)))
    case .count(let list): return add(.count(value(list, context)))
    case .evidence(let query, let item, let levels):
      return add(
        .evidence(
          Self.number(query, in: &queryNumbers, &program.queries),
          item: item.map { value($0, context) } ?? SieveProgram.none,
          levels: levels.map { value($0, context) } ?? SieveProgram.none))
    }
  }

  private mutating func defined(
    _ fact: DefinedFact, _ slot: Int, _ kind: EntityKind, of owner: Node, _ context: Context
  ) -> Node {
    switch fact {
    case .truth(let body):
      return add(.truth(predicate([body], isBoth: true, of: slot, context), of: owner))
    case .value(let body): return recalled(value(body, context), kind, of: owner)
    case .group(let members, let member, let list, let condition):
      let inner = context.binding(member, members)
      program.frameSize = max(program.frameSize, Int(inner.depth) + 1)
      let group = SieveProgram.Group(
        kind: members, list: list.map { value($0, context) } ?? SieveProgram.none,
        slot: inner.depth, condition: condition.map { test($0, inner) } ?? SieveProgram.none)
      let body = add(.group(Self.number(group, in: &groupNumbers, &program.groups)))
      return recalled(body, kind, of: owner)
    case .decision(let table):
      let form = SieveProgram.Table(
        rows: table.rows.map { row in run(row.conditions.map { test($0, context) }) },
        outcomes: table.rows.map(\.outcome))
      let body = add(.decision(Self.number(form, in: &tableNumbers, &program.tables)))
      return recalled(body, kind, of: owner)
    }
  }

  private mutating func recalled(_ body: Node, _ kind: EntityKind, of owner: Node) -> Node {
    let number = Self.number(
      SieveProgram.Body(kind: kind, node: body), in: &recollectionNumbers, &program.recollections)
    return add(.recalled(number, of: owner))
  }

  private mutating func thing(_ slot: Int32) -> Node { add(.thing(slot)) }

  private static func kind(of expression: Expression) -> EntityKind? {
    switch expression.type {
    case .entity(let kind), .entities(let kind): kind
    default: nil
    }
  }

  // MARK: What is asked of which thing

  /// The slots of the context whose things a condition is about.
  private func slots(of condition: Condition, _ context: Context) -> SlotSet {
    var found = SlotWalk(context.definitions)
    found.visit(condition)
    return found.free
  }

  // MARK: Numbers

  private mutating func add(_ test: SieveProgram.Test) -> Node {
    Self.number(test, in: &testNumbers, &program.tests)
  }

  private mutating func add(_ value: SieveProgram.Value) -> Node {
    Self.number(value, in: &valueNumbers, &program.values)
  }

  private mutating func number(_ concepts: [ConceptID]) -> Int32 {
    Self.number(concepts, in: &kindNumbers, &program.kinds)
  }

  private mutating func number(_ field: FactField) -> Int32 {
    let key = "\(field.owner.rawValue) \(field.name)"
    if let known = fieldNumbers[key] { return known }
    program.readers.append(SieveProgram.Reader(read: field.read))
    fieldNumbers[key] = Int32(program.readers.count - 1)
    return Int32(program.readers.count - 1)
  }

  private mutating func run(_ nodes: [Node]) -> SieveProgram.Run {
    if let known = runs[nodes] { return known }
    let run = SieveProgram.Run(start: Int32(program.children.count), count: Int32(nodes.count))
    program.children += nodes
    runs[nodes] = run
    return run
  }

  private static func number<Form: Hashable>(
    _ form: Form, in numbers: inout [Form: Int32], _ forms: inout [Form]
  ) -> Int32 {
    if let known = numbers[form] { return known }
    forms.append(form)
    numbers[form] = Int32(forms.count - 1)
    return Int32(forms.count - 1)
  }
}
