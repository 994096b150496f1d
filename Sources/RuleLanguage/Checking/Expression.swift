public import Facts

/// What a defined fact is.
public indirect enum DefinedFact: Sendable {
  /// True where a condition holds.
  case truth(Condition)
  /// A value.
  case value(Expression)
  /// The things of a kind, in a group or among all, that satisfy a condition.
  case group(EntityKind, slot: Int, list: Expression?, Condition?)
  /// The outcome of a decision table.
  case decision(DecisionTable)
}

/// What is done with two numbers.
public enum Arithmetic: CaseIterable, Sendable {
  case plus, minus, times
}

/// A value that a rule asks for, with its type.
public struct Expression: Sendable {
  /// Where the value comes from.
  public indirect enum Form: Sendable {
    /// A variable, by its slot; slot 0 is the letter.
    case variable(Int)
    /// A field of a thing, or of each of several things.
    case field(FactField, of: Expression)
    /// A fact that the rule book defines, of a thing: its name and its body, with the thing in a slot.
    case defined(String, DefinedFact, slot: Int, of: Expression)
    /// A value written in the rule.
    case constant(FactValue)
    /// The days from one date to another.
    case days(from: Expression, to: Expression)
    /// The sum, difference or product of two numbers.
    case arithmetic(Arithmetic, Expression, Expression)
    /// The number of things in a group.
    case count(Expression)
    /// What the letter says of a finding.
    case evidence(EvidenceQuery, item: Expression?, levels: Expression?)
  }

  /// Where the value comes from.
  public let form: Form
  /// The type of the value, of each value where there are several.
  public let type: FactType
  /// Whether it is one value for each of several things.
  public let isEach: Bool
  /// Whether a letter can leave it open.
  public let canBeUnknown: Bool
  /// Where it stands in the rule book.
  public let range: RuleRange

  init(
    _ form: Form, type: FactType, isEach: Bool = false, canBeUnknown: Bool, at range: RuleRange
  ) {
    self.form = form
    self.type = type
    self.isEach = isEach
    self.canBeUnknown = canBeUnknown
    self.range = range
  }
}
