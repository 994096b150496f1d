import RuleLanguage

/// Finds the variables that a clause asks about, not counting the letter and those of its own.
struct SlotWalk {
  private let definitions: [Int: Expression]
  private var bound: Set<Int> = [0]
  private(set) var free: Set<Int> = []

  /// - Parameter definitions: the rule's names for values, which are looked through.
  init(_ definitions: [Int: Expression]) { self.definitions = definitions }

  mutating func visit(_ condition: Condition) {
    switch condition.form {
    case .all(let parts), .any(let parts): for part in parts { visit(part) }
    case .not(let inner): visit(inner)
    case .isTrue(let value), .isKind(let value, _), .isKnown(let value), .isEmpty(let value):
      visit(value)
    case .isAny(let value, let others):
      visit(value)
      for other in others { visit(other) }
    case .compares(let left, _, let right, _), .overlaps(let left, let right),
      .contains(let left, let right):
      visit(left)
      visit(right)
    case .states(_, let item, _): if let item { visit(item) }
    case .quantified(_, let slot, let list, let body):
      visit(list)
      let isNew = bound.insert(slot).inserted
      visit(body)
      if isNew { bound.remove(slot) }
    }
  }

  mutating func visit(_ expression: Expression) {
    switch expression.form {
    case .variable(let slot):
      if let definition = definitions[slot] {
        visit(definition)
      } else if !bound.contains(slot) {
        free.insert(slot)
      }
    case .field(_, let owner): visit(owner)
    // A definition sees the letter and its own thing alone.
    case .defined(_, _, _, let owner): visit(owner)
    case .constant: break
    case .days(let left, let right), .arithmetic(_, let left, let right):
      visit(left)
      visit(right)
    case .count(let list): visit(list)
    case .evidence(_, let item, let levels):
      if let item { visit(item) }
      if let levels { visit(levels) }
    }
  }
}
