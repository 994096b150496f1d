import Determinations
import Facts
import LetterSource
import RuleEngine
public import RuleLanguage
import Vocabulary

/// Looks for rules of a book that can find nothing, for clauses that change nothing, and for rules that say
/// the same or exclude one another.
///
/// A rule is taken as its conditions over what they ask about; what they ask is independent unless it is the
/// same value. Claimed is only what holds for every combination of values; what is too big to decide is said.
/// Cost: for each rule, at most `Assignments.limit` combinations.
public struct RuleAnalysis {
  /// Something about a rule that its author should know.
  public struct Remark: Sendable, Equatable {
    /// What it is about.
    public enum Kind: String, Sendable {
      /// The rule can find nothing.
      case neverFinds = "A001"
      /// A clause holds wherever the others do.
      case alwaysTrue = "A002"
      /// An exception never applies.
      case neverApplies = "A003"
      /// Another rule finds everything that this one finds.
      case shadowed = "A004"
      /// Wherever two rules apply, one of them finds something.
      case contradictory = "A005"
      /// There are too many combinations.
      case tooBig = "A006"
    }

    /// What it is about.
    public let kind: Kind
    /// The rule.
    public let rule: String
    /// Where in the book.
    public let range: RuleRange
    /// What is said.
    public let message: String
  }

  let book: RuleBook
  let facts: LetterFacts

  /// An analysis of a book.
  public init(_ book: RuleBook) {
    self.book = book
    facts = FactReader(vocabulary: book.vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: "")))
  }

  /// The remarks, in the order of the rules.
  public func remarks() -> [Remark] {
    book.rules.flatMap(remarks) + pairs()
  }

  typealias Parts = (
    given: [Condition], require: Condition, exceptions: [Condition], all: [Condition]
  )

  /// What must hold for a rule to apply, clause by clause, what it requires, and its exceptions.
  static func parts(of rule: Rule) -> Parts {
    let given =
      rule.bindings.compactMap(\.condition).flatMap(conjuncts) + rule.onlyIf.flatMap(conjuncts)
    let exceptions = rule.exceptions.map(\.condition)
    return (given, rule.require, exceptions, given + [rule.require] + exceptions)
  }

  private static func conjuncts(_ condition: Condition) -> [Condition] {
    if case .all(let parts) = condition.form { parts.flatMap(conjuncts) } else { [condition] }
  }

  /// The variables by the order of their bindings, so that two rules can be compared.
  static func names(of rule: Rule) -> [Int: String] {
    var names = [0: "letter"]
    for (index, binding) in rule.bindings.enumerated() {
      names[binding.slot] = "\(binding.kind.rawValue) \(index + 1)"
    }
    for definition in rule.definitions {
      names[definition.slot] = definition.value.key(naming: names)
    }
    return names
  }

  /// What a rule ranges over.
  static func shape(of rule: Rule) -> String {
    let names = names(of: rule)
    return rule.bindings.map { "\($0.kind) \($0.list?.key(naming: names) ?? "")" }
      .joined(separator: "; ")
  }

  /// The atoms of both, each with the values of both.
  static func merged(_ first: [Atom], _ second: [Atom]) -> [Atom] {
    var atoms = first
    for atom in second {
      guard let index = atoms.firstIndex(where: { $0.key == atom.key }) else {
        atoms.append(atom)
        continue
      }
      for value in atom.values where !atoms[index].values.contains(value) {
        atoms[index].values.append(value)
      }
    }
    return atoms
  }
}
