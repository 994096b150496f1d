import Facts

extension Clause {
  /// Every way in which the clause by itself can be weakened, in a fixed order.
  var weakened: [(kind: Weakening.Kind, condition: Condition)] {
    var ways: [(kind: Weakening.Kind, condition: Condition)] = []
    if case .unless = role, isWhole {
      ways.append((.exceptionRemoved, .constant(false, at: condition.range)))
    } else {
      ways.append((.dropped, .constant(neutral, at: condition.range)))
    }
    ways.append((.negated, opposite))
    let (isNegated, inner) = literal
    func add(_ kind: Weakening.Kind, _ form: Condition.Form) {
      let plain = made(form)
      ways.append((kind, isNegated ? made(.not(plain)) : plain))
    }
    switch inner.form {
    case .quantified(let quantifier, let slot, let list, let body):
      for other in quantifier.others {
        if case .atLeast = other {
          add(.boundMoved, .quantified(other, slot: slot, list: list, body))
        } else {
          add(.quantifierSwapped, .quantified(other, slot: slot, list: list, body))
        }
      }
    case .compares(let left, let comparison, let right, let margin):
      for (other, bound, otherMargin) in Self.bounds(comparison, right, margin) {
        add(.boundMoved, .compares(left, other, bound, margin: otherMargin))
      }
    default: break
    }
    return ways
  }

  /// The question itself, and whether the clause is its opposite.
  private var literal: (isNegated: Bool, condition: Condition) {
    if case .not(let inner) = condition.form { return (true, inner) }
    return (false, condition)
  }

  private var opposite: Condition {
    let (isNegated, inner) = literal
    return isNegated ? inner : made(.not(condition))
  }

  private func made(_ form: Condition.Form) -> Condition {
    Condition(form: form, canBeUnknown: condition.canBeUnknown, range: condition.range)
  }

  /// The bounds right beside a bound: the number one more and one less, the margin a day more and less, or
  /// the same bound included or excluded.
  private static func bounds(
    _ comparison: Comparison, _ bound: Expression, _ margin: Int
  ) -> [(Comparison, Expression, Int)] {
    if margin > 0 { return [(comparison, bound, margin - 1), (comparison, bound, margin + 1)] }
    if case .constant(.number(let number)) = bound.form {
      return [-1, 1].map { step in
        (
          comparison,
          Expression(
            .constant(.number(number + NumberRange(step))), type: bound.type, canBeUnknown: false,
            at: bound.range), 0
        )
      }
    }
    let other: Comparison =
      switch comparison {
      case .before: .onOrBefore
      case .onOrBefore: .before
      case .after: .onOrAfter
      case .onOrAfter: .after
      case .atLeast: .moreThan
      case .moreThan: .atLeast
      case .atMost: .lessThan
      case .lessThan: .atMost
      }
    return [(other, bound, 0)]
  }
}

extension Quantifier {
  /// What it is swapped for, or the counts beside its own.
  fileprivate var others: [Quantifier] {
    switch self {
    case .some: [.every]
    case .every: [.some]
    case .no: []
    case .atLeast(let count): (count > 1 ? [.atLeast(count - 1)] : []) + [.atLeast(count + 1)]
    }
  }
}
