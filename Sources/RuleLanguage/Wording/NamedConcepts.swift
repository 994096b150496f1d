import Facts
public import Vocabulary

extension Rule {
  /// The concepts that its logic names, those of the definitions it uses included.
  public var namedConcepts: Set<ConceptID> { NamedConcepts(of: self).concepts }
}

/// Gathers the concepts that a rule names.
private struct NamedConcepts {
  private(set) var concepts: Set<ConceptID> = []
  private var seen: Set<RuleRange> = []

  init(of rule: Rule) {
    for binding in rule.bindings {
      if let list = binding.list { add(list) }
      if let condition = binding.condition { add(condition) }
    }
    for definition in rule.definitions { add(definition.value) }
    for condition in rule.onlyIf + [rule.require] + rule.exceptions.map(\.condition) {
      add(condition)
    }
    for case let condition? in rule.unknowns.map(\.condition) { add(condition) }
  }

  private mutating func add(_ condition: Condition) {
    switch condition.form {
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not(let inner): add(inner)
    case .isTrue(let value), .isKnown(let value), .isEmpty(let value): add(value)
    case .isKind(let value, let named):
      add(value)
      concepts.formUnion(named)
    case .isAny(let value, let others): for one in [value] + others { add(one) }
    case .compares(let left, _, let right, _), .overlaps(let left, let right),
      .contains(let left, let right):
      add(left)
      add(right)
    case .states(_, let item, let named):
      if let item { add(item) }
      concepts.formUnion(named)
    case .quantified(_, _, let list, let body):
      add(list)
      add(body)
    }
  }

  private mutating func add(_ value: Expression) {
    switch value.form {
    case .variable: break
    case .constant(let constant):
      if case .concepts(let named) = constant { concepts.formUnion(named) }
    case .field(_, let owner), .count(let owner): add(owner)
    case .days(let from, let to), .arithmetic(_, let from, let to):
      add(from)
      add(to)
    case .evidence(let query, let item, let levels):
      concepts.formUnion(query.findings)
      concepts.formUnion(query.studies)
      if let item { add(item) }
      if let levels { add(levels) }
    case .defined(_, let fact, _, let owner):
      add(owner)
      add(fact)
    }
  }

  /// What a definition names, each definition once: one that many others use is not gone through for each.
  private mutating func add(_ fact: DefinedFact) {
    switch fact {
    case .truth(let condition):
      if seen.insert(condition.range).inserted { add(condition) }
    case .value(let value):
      if seen.insert(value.range).inserted { add(value) }
    case .group(_, _, let list, let condition):
      if let list, seen.insert(list.range).inserted { add(list) }
      if let condition, seen.insert(condition.range).inserted { add(condition) }
    case .decision(let table):
      for row in table.rows {
        for condition in row.conditions where seen.insert(condition.range).inserted {
          add(condition)
        }
      }
    }
  }
}
