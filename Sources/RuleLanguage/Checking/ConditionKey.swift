import Facts
import Vocabulary

/// What tells values and conditions apart by what they ask, wherever they stand.
///
/// Variables are named by the caller, so that those of two rules can be the same.
extension Expression {
  /// The value in words; `names` gives the variables their names by slot.
  public func key(naming names: [Int: String]) -> String {
    switch form {
    case .variable(let slot): names[slot] ?? "#\(slot)"
    case .field(let field, let owner): "\(field.name) of \(owner.key(naming: names))"
    case .defined(_, _, let slot, let owner): "defined \(slot) of \(owner.key(naming: names))"
    case .constant(let value): "\(value)"
    case .days(let from, let to):
      "days from \(from.key(naming: names)) to \(to.key(naming: names))"
    case .arithmetic(let arithmetic, let left, let right):
      "\(left.key(naming: names)) \(arithmetic) \(right.key(naming: names))"
    case .count(let list): "count of \(list.key(naming: names))"
    case .evidence(let query, let item, let levels):
      "evidence \(query) \(item?.key(naming: names) ?? "") \(levels?.key(naming: names) ?? "")"
    }
  }
}

extension Condition {
  /// The condition in words; `names` gives the variables their names by slot.
  public func key(naming names: [Int: String]) -> String {
    switch form {
    case .all(let parts): parts.map { $0.key(naming: names) }.joined(separator: " and ")
    case .any(let parts): "(" + parts.map { $0.key(naming: names) }.joined(separator: " or ") + ")"
    case .not(let inner): "not (\(inner.key(naming: names)))"
    case .isTrue(let value): value.key(naming: names)
    case .isAny(let value, let others):
      "\(value.key(naming: names)) is \(others.map { $0.key(naming: names) })"
    case .isKind(let value, let kinds): "\(value.key(naming: names)) is a \(kinds.map(\.index))"
    case .isKnown(let value): "\(value.key(naming: names)) is known"
    case .isEmpty(let value): "\(value.key(naming: names)) is empty"
    case .compares(let left, let comparison, let right, let margin):
      "\(left.key(naming: names)) \(comparison) \(right.key(naming: names)) by \(margin)"
    case .overlaps(let left, let right):
      "\(left.key(naming: names)) overlaps \(right.key(naming: names))"
    case .contains(let left, let right):
      "\(left.key(naming: names)) contains \(right.key(naming: names))"
    case .states(let section, let item, let concepts):
      "\(section) of \(item?.key(naming: names) ?? "") states \(concepts.map(\.index))"
    case .quantified(let quantifier, let slot, let list, let body):
      // The variable is the condition's own, whatever its slot.
      "\(quantifier) in \(list.key(naming: names)) "
        + body.key(naming: names.merging([slot: "each"]) { $1 })
    }
  }
}
