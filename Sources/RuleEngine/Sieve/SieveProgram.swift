import Facts
import RuleLanguage
import Vocabulary

/// The conditions and values of the rules of a book as nodes of flat arrays, each once however many rules ask
/// it.
///
/// A predicate is a condition about one thing. Its answer is remembered for each thing of a letter, so that
/// "section of M is summary" is asked of each mention once, not by each rule, nor for each pair of mentions.
struct SieveProgram: Sendable {
  typealias Node = Int32

  /// No node.
  static let none: Node = -1

  /// Nodes one behind the other in `children`.
  struct Run: Hashable, Sendable {
    let start: Int32
    let count: Int32
    var range: Range<Int> { Int(start)..<Int(start + count) }
  }

  /// Something that a letter can make true, false or leave open; as `Condition.Form`.
  enum Test: Hashable, Sendable {
    case all(Run)
    case any(Run)
    case not(Node)
    case isTrue(Node)
    case isAny(Node, Run)
    /// A word is one of some, a bit for each by its position in its set.
    case isOneOf(Node, UInt64)
    case isKind(Node, of: Int32)
    /// A mention is one of a kind of some concepts.
    case isMention(Node, of: Int32)
    case isKnown(Node)
    case isEmpty(Node)
    case compares(Node, Comparison, Node, margin: Int32)
    case overlaps(Node, Node)
    case contains(Node, Node)
    case states(Section.Kind, item: Node, Int32)
    case quantified(Int32)
    /// A predicate of the thing that is a value.
    case applied(Int32, to: Node)
  }

  /// A value; as `Expression.Form`.
  enum Value: Hashable, Sendable {
    /// The thing in a slot of the frame; slot 0 is the letter.
    case thing(Int32)
    case field(Int32, of: Node)
    /// All things of a kind.
    case everything(EntityKind)
    /// Whether a predicate holds.
    case truth(Int32, of: Node)
    /// A value of a thing, worked out once for each.
    case recalled(Int32, of: Node)
    /// The things of a kind, in a group or among all, that satisfy a condition.
    case group(Int32)
    case decision(Int32)
    case constant(Int32)
    case days(from: Node, to: Node)
    case arithmetic(Arithmetic, Node, Node)
    case count(Node)
    case evidence(Int32, item: Node, levels: Node)
  }

  /// Some, every, no or so many of a group satisfy a condition.
  struct Quantified: Hashable, Sendable {
    let quantifier: Quantifier
    let list: Node
    let slot: Int32
    /// The part of the condition that is about the member alone, as a predicate.
    let own: Int32
    /// The rest of it.
    let rest: Node
    /// Whether both parts must hold, or either.
    let isBoth: Bool
  }

  /// The members of a group that satisfy a condition.
  struct Group: Hashable, Sendable {
    let kind: EntityKind
    let list: Node
    let slot: Int32
    let condition: Node
  }

  /// The rows of a decision table: runs of conditions, and outcomes.
  struct Table: Hashable, Sendable {
    let rows: [Run]
    let outcomes: [Int]
  }

  /// How a field is read.
  struct Reader: Sendable {
    let read: @Sendable (LetterFacts, Int) -> Fact
  }

  /// A condition, or a value, about the thing in slot 1.
  struct Body: Hashable, Sendable {
    let kind: EntityKind
    let node: Node
  }

  var tests: [Test] = []
  var values: [Value] = []
  var children: [Node] = []
  var readers: [Reader] = []
  var constants: [FactValue] = []
  var kinds: [[ConceptID]] = []
  var queries: [EvidenceQuery] = []
  var quantifieds: [Quantified] = []
  var groups: [Group] = []
  var tables: [Table] = []
  var predicates: [Body] = []
  var recollections: [Body] = []
  /// The slots that a frame has at most.
  var frameSize = 2
}
