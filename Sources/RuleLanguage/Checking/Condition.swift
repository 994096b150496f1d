public import Facts
public import Vocabulary

/// Something that a letter can make true, false or leave open.
public struct Condition: Sendable {
  /// What is asked.
  public indirect enum Form: Sendable {
    /// All of these hold.
    case all([Condition])
    /// Any of these holds.
    case any([Condition])
    /// The opposite holds.
    case not(Condition)
    /// A truth holds.
    case isTrue(Expression)
    /// A value is one of these.
    case isAny(Expression, [Expression])
    /// A concept among those of a value is a kind of one of these.
    case isKind(Expression, [ConceptID])
    /// A value is known. Never open itself.
    case isKnown(Expression)
    /// A text has no words, or a group no members.
    case isEmpty(Expression)
    /// Two values are in an order; dates by more than a margin of days.
    case compares(Expression, Comparison, Expression, margin: Int)
    /// Two sets have something in common.
    case overlaps(Expression, Expression)
    /// A set holds all of another.
    case contains(Expression, Expression)
    /// A passage says one of these things as fact, in the voice that is its own.
    case states(Section.Kind, item: Expression?, [ConceptID])
    /// Some, every, no, or so many of a group satisfy a condition.
    case quantified(Quantifier, slot: Int, list: Expression, Condition)
  }

  /// What is asked.
  public let form: Form
  /// Whether a letter can leave it open.
  public let canBeUnknown: Bool
  /// Where it stands in the rule book.
  public let range: RuleRange
}

/// How two values are compared.
public enum Comparison: CaseIterable, Sendable {
  case before, after, onOrBefore, onOrAfter, atLeast, atMost, moreThan, lessThan
}

/// How many members of a group must satisfy a condition; over no members the answer is open.
public enum Quantifier: Hashable, Sendable {
  case some, every, no
  case atLeast(Int)
}
