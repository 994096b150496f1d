public import Facts
public import Findings
public import LetterSource

/// A rule of a checked rule book.
public struct Rule: Sendable {
  /// "for each item A where ...".
  public struct Binding: Sendable {
    /// The kind of thing.
    public let kind: EntityKind
    /// The slot of its variable.
    public let slot: Int
    /// The group it ranges over; nil for all things of the kind.
    public let list: Expression?
    /// Which of them.
    public let condition: Condition?
  }

  /// "let P = primaries of A".
  public struct Definition: Sendable {
    /// The slot of the variable.
    public let slot: Int
    /// Its value.
    public let value: Expression
  }

  /// "unless ... label independent".
  public struct Exception: Sendable {
    /// When the rule does not apply.
    public let condition: Condition
    /// The name of the exception.
    public let label: String
  }

  /// What the rule does where facts it needs are not known.
  public struct UnknownCase: Sendable {
    /// When this case applies; nil for always.
    public let condition: Condition?
    /// What to report; nil to pass.
    public let report: (severity: Severity, message: MessageTemplate)?
  }

  /// A place to show.
  public struct Pointer: Sendable {
    /// The value whose place it is, or values.
    public let value: Expression
    /// What the place is, in a few words.
    public let label: String
  }

  /// What a rule rests on.
  public struct Authority: Sendable {
    /// What kind of authority.
    public enum Kind: String, CaseIterable, Sendable {
      case statute, regulation, decision, guideline, practice, arithmetic
    }

    /// What kind of authority.
    public let kind: Kind
    /// The citation or the practice.
    public let text: String
  }

  /// The row of a table that a rule was made from.
  public struct Row: Sendable {
    /// The rule as written, for all rows.
    public let template: String
    /// Where the row's name stands in the rule book.
    public let range: RuleRange
  }

  /// The name of the rule.
  public let id: String
  /// What it finds, in a line.
  public let title: String
  /// What kind of conflict.
  public let kind: Kind
  /// How much a finding weighs.
  public let severity: Severity
  /// What it rests on.
  public let authority: Authority
  /// The version it came with.
  public let since: String
  /// Whether it runs only when asked for.
  public let isOff: Bool
  /// The decisions it applies to, by date; nil bounds are open.
  public let effective: (from: CalendarDate?, until: CalendarDate?)
  /// What it ranges over, outermost first.
  public internal(set) var bindings: [Binding]
  /// What it names, in order.
  public internal(set) var definitions: [Definition]
  /// When it applies: all of these.
  public internal(set) var onlyIf: [Condition]
  /// What must hold.
  public internal(set) var require: Condition
  /// When it does not apply after all.
  public internal(set) var exceptions: [Exception]
  /// What it does where it cannot tell; the first case that applies.
  public internal(set) var unknowns: [UnknownCase]
  /// What it says.
  public let message: MessageTemplate
  /// What it shows, the primary place first.
  public let pointers: [Pointer]
  /// The names of its variables by slot, the letter first, those inside its conditions included.
  public let variables: [String]
  /// The number of variables, the letter included.
  public var slotCount: Int { variables.count }
  /// The row of a table that it was made from; nil for a rule written as it is.
  public let row: Row?
  /// Where its name stands in the rule book.
  public let range: RuleRange
}
