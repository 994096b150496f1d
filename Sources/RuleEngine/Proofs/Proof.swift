public import Facts
public import Findings
public import LetterSource
public import RuleLanguage

/// How a rule came out for the things that it bound, step by step, in the order in which it was judged.
///
/// What need not be asked is not there: a proof ends with the clause that decided.
public struct Proof: Sendable {
  /// A clause of a rule.
  public enum Clause: Equatable, Sendable {
    /// The group of a "for each", and its "where".
    case group(Int)
    /// The "let" clauses.
    case definitions
    case onlyIf(Int)
    case require
    case unless(Int)
    case whenUnknown(Int)
  }

  /// What came of it.
  public enum Outcome: Sendable {
    /// A "for each" had nothing to range over.
    case nothing
    /// A "where" says that the things are not meant.
    case notMeant
    /// The rule has nothing to say of them.
    case silence
    /// Open, and the case of "when unknown" that passes.
    case passed(case: Int)
    /// A finding; where it came of an open question, the case of "when unknown"; whether it weighs less
    /// than the rule says, because it rests on an inferred fact.
    case found(Finding, openCase: Int?, isLowered: Bool)
  }

  /// A value that was asked for.
  public struct Value: Sendable {
    /// What was asked.
    public let expression: Expression
    /// What the letter gave.
    public let value: FactValue
    /// The words it rests on; empty where no words carry it.
    public let places: [ByteRange]
    /// The text that was looked at, where no words carry the value.
    public let lookedAt: [ByteRange]
    /// Whether it was carried over from other words.
    public let isInferred: Bool
  }

  /// A fact of a thing that was read, however deep inside a value.
  public struct Read: Sendable {
    /// Which fact of which thing.
    public let key: FactKey
    /// What was asked.
    public let expression: Expression
    /// What the letter gave.
    public let value: FactValue
    /// Where it stands.
    public let place: ByteRange?
  }

  /// A condition with its truth and what it rests on.
  public struct Reading: Sendable {
    /// The condition.
    public let condition: Condition
    /// Whether it holds.
    public let truth: Truth
    /// The thing of a group that it was asked of.
    public let member: Entity?
    /// The values it compared.
    public let values: [Value]
    /// Every fact that was read for it, those for its parts aside.
    public let reads: [Read]
    /// What the passage says of what it asks for, for a condition on a passage.
    public let statements: [ByteRange]
    /// The text that was looked at, for a condition on a passage.
    public let lookedAt: [ByteRange]
    /// The conditions inside it that were asked, those of definitions included.
    public let parts: [Reading]
  }

  /// A clause that was asked.
  public struct Step: Sendable {
    /// Which.
    public let clause: Clause
    /// What came of its condition; nil where the step only read values.
    public let reading: Reading?
    /// Values read outside a condition: a group, a name for a value.
    public let values: [Value]
    /// Every fact that was read for them.
    public let reads: [Read]
  }

  /// The things bound, outermost first.
  public let things: [Entity]
  /// The clauses asked, in order.
  public let steps: [Step]
  /// What came of it.
  public let outcome: Outcome

  /// What came of it as a finding, or nil.
  public var finding: Finding? {
    if case .found(let finding, _, _) = outcome { finding } else { nil }
  }

  /// The step that decided where nothing was found: the first that failed, else the first that was open; nil
  /// where something was found.
  public var deciding: Step? {
    if finding != nil { return nil }
    return steps.first { $0.isFailure } ?? steps.first { $0.reading?.truth == .unknown }
  }
}

extension Proof.Step {
  /// Whether the step by itself keeps the rule silent.
  public var isFailure: Bool {
    guard let truth = reading?.truth else { return false }
    switch clause {
    case .group, .onlyIf: return truth == .no
    case .require, .unless: return truth == .yes
    case .definitions, .whenUnknown: return false
    }
  }
}
