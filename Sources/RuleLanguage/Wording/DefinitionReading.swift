import Facts

/// Gathers the facts that a rule takes from the definitions of its book, each once, in English.
struct DefinitionReading {
  private let wording: Wording
  private(set) var sentences: [String] = []
  private var seen: Set<String> = []

  init(of rule: Rule, wording: Wording) {
    self.wording = wording
    for binding in rule.bindings {
      if let list = binding.list { add(list) }
      if let condition = binding.condition { add(condition) }
    }
    for definition in rule.definitions { add(definition.value) }
    for condition in rule.onlyIf { add(condition) }
    add(rule.require)
    for exception in rule.exceptions { add(exception.condition) }
    for case let condition? in rule.unknowns.map(\.condition) { add(condition) }
  }

  private mutating func add(_ condition: Condition) {
    switch condition.form {
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not(let inner): add(inner)
    case .isTrue(let value), .isKind(let value, _), .isKnown(let value), .isEmpty(let value):
      add(value)
    case .isAny(let value, let others):
      add(value)
      for other in others { add(other) }
    case .compares(let left, _, let right, _), .overlaps(let left, let right),
      .contains(let left, let right):
      add(left)
      add(right)
    case .states(_, let item, _): if let item { add(item) }
    case .quantified(_, _, let list, let body):
      add(list)
      add(body)
    }
  }

  private mutating func add(_ value: Expression) {
    switch value.form {
    case .variable, .constant: break
    case .field(_, let owner), .count(let owner): add(owner)
    case .days(let from, let to):
      add(from)
      add(to)
    case .arithmetic(_, let left, let right):
      add(left)
      add(right)
    case .evidence(_, let item, let levels):
      if let item { add(item) }
      if let levels { add(levels) }
    case .defined(let name, let fact, let slot, let owner):
      add(owner)
      guard seen.insert("\(name) of \(owner.type.name)").inserted else { return }
      let thing = wording.name(ofSlot: slot)
      let words = "'\(wording.plain(name))' of \(owner.type.name) \(thing)"
      switch fact {
      case .truth(let condition):
        sentences.append("\(words): it is so where \(wording.text(of: condition)).")
        add(condition)
      case .value(let value):
        sentences.append("\(words): it is \(wording.text(of: value)).")
        add(value)
      case .group(let kind, let slot, let list, let condition):
        let group = list.map { " among \(wording.text(of: $0))" } ?? ""
        let filter = condition.map { " where \(wording.text(of: $0))" } ?? ""
        sentences.append(
          "\(words): it is each \(kind.rawValue) \(wording.name(ofSlot: slot))\(group)\(filter).")
        if let list { add(list) }
        if let condition { add(condition) }
      case .decision(let table):
        for row in table.rows {
          let conditions = row.conditions.map { wording.text(of: $0) }.joined(separator: " and ")
          sentences.append(
            "\(words): it is \(wording.plain(table.outcomes.words[row.outcome])) where "
              + "\(conditions.isEmpty ? "nothing else is asked" : conditions).")
          for condition in row.conditions { add(condition) }
        }
      }
    }
  }
}
