import Facts

/// Goes through all clauses of a rule, those of the definitions it uses included, and makes the rule anew
/// with some of them replaced.
struct ClauseWalk {
  /// What stands in the place of a clause; nil for what stands there now.
  var replace: (Clause) -> Condition?
  /// Whether a row of a decision table is left out.
  var removesRow: (Clause.ID, RuleRange) -> Bool = { _, _ in false }

  private var owner = ""
  private var role = Clause.Role.require

  init(_ replace: @escaping (Clause) -> Condition?) { self.replace = replace }

  /// The rule with its clauses replaced.
  mutating func rule(_ rule: Rule) -> Rule {
    var made = rule
    owner = "rule \(rule.row?.template ?? rule.id)"
    for (index, binding) in rule.bindings.enumerated() {
      role = .filter
      made.bindings[index] = Rule.Binding(
        kind: binding.kind, slot: binding.slot,
        list: binding.list.map { expression($0, [0, index, 0]) },
        condition: binding.condition.map { condition($0, [0, index, 1], neutral: true) })
    }
    for (index, definition) in rule.definitions.enumerated() {
      made.definitions[index] = Rule.Definition(
        slot: definition.slot, value: expression(definition.value, [1, index]))
    }
    role = .onlyIf
    made.onlyIf = rule.onlyIf.enumerated().map { condition($1, [2, $0], neutral: true) }
    role = .require
    made.require = condition(rule.require, [3], neutral: false, isWhole: true)
    for (index, exception) in rule.exceptions.enumerated() {
      role = .unless(exception.label)
      made.exceptions[index] = Rule.Exception(
        condition: condition(exception.condition, [4, index], neutral: false, isWhole: true),
        label: exception.label)
    }
    role = .whenUnknown
    for (index, unknown) in rule.unknowns.enumerated() {
      made.unknowns[index] = Rule.UnknownCase(
        condition: unknown.condition.map { condition($0, [5, index], neutral: true) },
        report: unknown.report)
    }
    return made
  }

  // MARK: Conditions

  private mutating func condition(
    _ condition: Condition, _ path: [Int], neutral: Bool, isWhole: Bool = false
  ) -> Condition {
    switch condition.form {
    case .all(let parts):
      return made(.all(self.parts(parts, path, neutral: true)), as: condition)
    case .any(let parts):
      return made(.any(self.parts(parts, path, neutral: false)), as: condition)
    case .not(let inner) where inner.range != condition.range:
      let part = self.condition(inner, path + [0], neutral: !neutral)
      return made(.not(part), as: condition)
    default: break
    }
    let clause = Clause(
      id: Clause.ID(owner: owner, path: path), role: role, condition: condition, neutral: neutral,
      isWhole: isWhole)
    return replace(clause) ?? inside(condition, path)
  }

  private mutating func parts(
    _ parts: [Condition], _ path: [Int], neutral: Bool
  ) -> [Condition] {
    parts.enumerated().map { condition($1, path + [$0], neutral: neutral) }
  }

  private func made(_ form: Condition.Form, as condition: Condition) -> Condition {
    Condition(form: form, canBeUnknown: condition.canBeUnknown, range: condition.range)
  }

  /// A clause that stays, with what is inside it.
  private mutating func inside(_ condition: Condition, _ path: [Int]) -> Condition {
    let form: Condition.Form
    switch condition.form {
    case .all, .any: return condition
    case .not(let inner): form = .not(inside(inner, path + [0]))
    case .isTrue(let value): form = .isTrue(expression(value, path + [0]))
    case .isAny(let value, let others):
      form = .isAny(
        expression(value, path + [0]),
        others.enumerated().map { expression($1, path + [1, $0]) })
    case .isKind(let value, let kinds): form = .isKind(expression(value, path + [0]), kinds)
    case .isKnown(let value): form = .isKnown(expression(value, path + [0]))
    case .isEmpty(let value): form = .isEmpty(expression(value, path + [0]))
    case .compares(let left, let comparison, let right, let margin):
      form = .compares(
        expression(left, path + [0]), comparison, expression(right, path + [1]), margin: margin)
    case .overlaps(let left, let right):
      form = .overlaps(expression(left, path + [0]), expression(right, path + [1]))
    case .contains(let left, let right):
      form = .contains(expression(left, path + [0]), expression(right, path + [1]))
    case .states(let section, let item, let concepts):
      form = .states(section, item: item.map { expression($0, path + [0]) }, concepts)
    case .quantified(let quantifier, let slot, let list, let body):
      form = .quantified(
        quantifier, slot: slot, list: expression(list, path + [0]),
        self.condition(body, path + [1], neutral: true))
    }
    return made(form, as: condition)
  }

  // MARK: Values

  private mutating func expression(_ value: Expression, _ path: [Int]) -> Expression {
    let form: Expression.Form
    switch value.form {
    case .variable, .constant: return value
    case .field(let field, let owner): form = .field(field, of: expression(owner, path + [0]))
    case .days(let from, let to):
      form = .days(from: expression(from, path + [0]), to: expression(to, path + [1]))
    case .arithmetic(let arithmetic, let left, let right):
      form = .arithmetic(
        arithmetic, expression(left, path + [0]), expression(right, path + [1]))
    case .count(let list): form = .count(expression(list, path + [0]))
    case .evidence(let query, let item, let levels):
      form = .evidence(
        query, item: item.map { expression($0, path + [0]) },
        levels: levels.map { expression($0, path + [1]) })
    case .defined(let name, let fact, let slot, let thing):
      let owner = expression(thing, path + [0])
      let outer = (self.owner, role)
      self.owner = "define \(name) of \(thing.type.name)"
      role = .definition(name)
      form = .defined(name, self.fact(fact), slot: slot, of: owner)
      (self.owner, role) = outer
    }
    return Expression(
      form, type: value.type, isEach: value.isEach, canBeUnknown: value.canBeUnknown,
      at: value.range)
  }

  private mutating func fact(_ fact: DefinedFact) -> DefinedFact {
    switch fact {
    case .truth(let condition):
      return .truth(self.condition(condition, [0], neutral: true, isWhole: true))
    case .value(let value): return .value(expression(value, [0]))
    case .group(let kind, let slot, let list, let condition):
      return .group(
        kind, slot: slot, list: list.map { expression($0, [0]) },
        condition.map { self.condition($0, [1], neutral: true) })
    case .decision(let table):
      var rows: [DecisionTable.Row] = []
      for (index, row) in table.rows.enumerated() {
        let range = row.conditions.first?.range
        if let range, removesRow(Clause.ID(owner: owner, path: [2, index]), range) { continue }
        rows.append(
          DecisionTable.Row(
            conditions: parts(row.conditions, [2, index], neutral: true), outcome: row.outcome))
      }
      return .decision(DecisionTable(outcomes: table.outcomes, rows: rows))
    }
  }
}
