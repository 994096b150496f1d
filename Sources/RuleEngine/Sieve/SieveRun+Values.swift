import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// The values that a sieve's conditions compare.
extension SieveRun {
  /// The thing that a value is; nil for no node, or where it is none or several.
  mutating func thing(_ node: SieveProgram.Node) -> Entity? {
    guard node != SieveProgram.none else { return nil }
    if case .thing(let slot) = program.values[Int(node)] {
      return slot == 0 ? .letter : slots[base + Int(slot)]
    }
    guard case .entities(let things) = value(node), things.count == 1 else { return nil }
    return things[0]
  }

  mutating func value(_ node: SieveProgram.Node) -> FactValue {
    switch program.values[Int(node)] {
    case .thing(let slot): return .entities([slot == 0 ? .letter : slots[base + Int(slot)]])
    case .field(let field, let owner):
      guard let thing = thing(owner) else { return .unknown }
      return program.readers[Int(field)].read(facts, thing.index).value
    case .everything(let kind): return .entities(facts.all(kind))
    case .truth(let predicate, let owner):
      guard let thing = thing(owner) else { return .unknown }
      let truth = holds(predicate, thing)
      return truth == .unknown ? .unknown : .truth(truth == .yes)
    case .recalled(let body, let owner):
      guard let thing = thing(owner) else { return .unknown }
      return recall(body, thing)
    case .group(let form): return group(program.groups[Int(form)])
    case .decision(let form):
      return outcome(of: program.tables[Int(form)]).map { .choice($0) } ?? .unknown
    case .constant(let number): return program.constants[Int(number)]
    case .days(let from, let to): return comparison.days(from: value(from), to: value(to))
    case .arithmetic(let arithmetic, let left, let right):
      return comparison.result(arithmetic, value(left), value(right))
    case .count(let list):
      guard case .entities(let things) = value(list) else { return .unknown }
      return .number(NumberRange(things.count))
    case .evidence(let query, let item, let levels):
      var wanted = LevelSet()
      if levels != SieveProgram.none, case .levels(let known) = value(levels) { wanted = known }
      let evidence = facts.evidence(
        program.queries[Int(query)], item: thing(item)?.index, levels: wanted)
      return .choice(evidence.state.position)
    }
  }

  /// A value of a thing, worked out once.
  mutating func recall(_ body: Int32, _ thing: Entity) -> FactValue {
    var row = valueRows[Int(body)]
    if row < 0 {
      row = Int32(recalled.count)
      valueRows[Int(body)] = row
      recalled.append(contentsOf: repeatElement(nil, count: facts.count(of: thing.kind)))
    }
    let cell = Int(row) + thing.index
    if let known = recalled[cell] { return known }
    enter(thing)
    let value = value(program.recollections[Int(body)].node)
    leave()
    recalled[cell] = value
    return value
  }

  /// The things that satisfy a condition; open where it is open of one of them.
  mutating func group(_ form: SieveProgram.Group) -> FactValue {
    var things: [Entity]
    if form.list != SieveProgram.none {
      guard case .entities(let members) = value(form.list) else { return .unknown }
      things = members
    } else {
      things = facts.all(form.kind)
    }
    guard form.condition != SieveProgram.none else { return .entities(things) }
    var members: [Entity] = []
    for thing in things {
      slots[base + Int(form.slot)] = thing
      switch truth(form.condition) {
      case .yes: members.append(thing)
      case .unknown: return .unknown
      case .no: break
      }
    }
    return .entities(members)
  }

  /// The outcome of a decision table: that of the rows that hold or may hold, where they agree.
  mutating func outcome(of table: SieveProgram.Table) -> Int? {
    var outcome: Int?
    for (run, own) in zip(table.rows, table.outcomes) {
      var truth = Truth.yes
      for child in run.range { truth = truth && self.truth(program.children[child]) }
      if truth == .yes { return own }
      guard truth == .unknown else { continue }
      if let outcome, outcome != own { return nil }
      outcome = own
    }
    return outcome
  }
}
