import RuleLanguage

/// Finds the variables that a clause asks about, not counting the letter and those of its own.
struct SlotWalk {
  private let definitions: [Int: Expression]
  private var bound = SlotSet(0)
  private(set) var free = SlotSet()

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
      let outer = bound
      bound.insert(slot)
      visit(body)
      bound = outer
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

/// Some of the variables of a rule, by their slots.
struct SlotSet: Equatable {
  /// The most variables that a rule may have for its clauses to be sieved.
  static let capacity = 64

  private var bits: UInt64 = 0

  init() {}

  init(_ slot: Int) { insert(slot) }

  mutating func insert(_ slot: Int) { bits |= 1 << UInt64(slot) }

  func contains(_ slot: Int) -> Bool { bits & (1 << UInt64(slot)) != 0 }

  func contains(_ other: SlotSet) -> Bool { bits & other.bits == other.bits }

  var count: Int { bits.nonzeroBitCount }

  /// The least slot; nil for none.
  var first: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }
}
