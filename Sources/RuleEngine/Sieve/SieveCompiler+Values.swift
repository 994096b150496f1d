import Facts
import RuleLanguage
import Vocabulary

/// Values and facts that the book defines, as nodes.
extension SieveCompiler {
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

  mutating func defined(
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

  mutating func recalled(_ body: Node, _ kind: EntityKind, of owner: Node) -> Node {
    let number = Self.number(
      SieveProgram.Body(kind: kind, node: body), in: &recollectionNumbers, &program.recollections)
    return add(.recalled(number, of: owner))
  }

  mutating func thing(_ slot: Int32) -> Node { add(.thing(slot)) }

  static func kind(of expression: Expression) -> EntityKind? {
    switch expression.type {
    case .entity(let kind), .entities(let kind): kind
    default: nil
    }
  }
}
