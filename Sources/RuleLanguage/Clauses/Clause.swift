/// A part of a rule's logic that decides something by itself: a single question, or a quantifier.
///
/// What is written once is one clause, in however many rules it is used: those of the rows of a table, or all
/// that use a definition.
public struct Clause: Sendable {
  /// What tells a clause from all others of a book: where it is written.
  public struct ID: Hashable, Sendable {
    /// The rule or definition that it is written in.
    let owner: String
    /// Its way down in there.
    let path: [Int]
  }

  /// What a clause is for.
  public enum Role: Equatable, Sendable {
    /// In a "where".
    case filter
    case onlyIf
    case require
    /// In an "unless", of this label.
    case unless(String)
    /// In the condition of a "when unknown".
    case whenUnknown
    /// In a definition, of this name.
    case definition(String)
  }

  /// What tells it from all others.
  public let id: ID
  /// What it is for.
  public let role: Role
  /// What it asks.
  public let condition: Condition
  /// What it is when it is dropped: what changes nothing beside its neighbours.
  public let neutral: Bool
  /// Whether it is all of its "require" or "unless".
  public let isWhole: Bool
}

extension Condition {
  /// A condition in the place of another that is always so or never so.
  static func constant(_ truth: Bool, at range: RuleRange) -> Condition {
    Condition(form: truth ? .all([]) : .any([]), canBeUnknown: false, range: range)
  }
}
