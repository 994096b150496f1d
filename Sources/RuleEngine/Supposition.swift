import Determinations
public import Facts
import LetterSource
public import RuleLanguage
public import Vocabulary

/// Some facts supposed of a letter that nobody wrote: conditions are evaluated over them by the engine itself.
///
/// What is not supposed is not known.
public struct Supposition: Sendable {
  /// The names of the variables, by slot, in which the keys are written.
  public var names: [Int: String]
  /// Values, by the keys of expressions.
  public var values: [String: FactValue] = [:]
  /// Truths, by the keys of conditions.
  public var truths: [String: Truth] = [:]

  /// Nothing supposed.
  public init(names: [Int: String]) { self.names = names }

  /// Whether a condition holds under the supposition.
  public func truth(of condition: Condition, in vocabulary: Vocabulary) -> Truth {
    let empty = FactReader(vocabulary: vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: "")))
    return truth(of: condition, facts: empty)
  }

  /// The same over the facts of an empty letter that is read already.
  public func truth(of condition: Condition, facts: LetterFacts) -> Truth {
    let slots = (names.keys.max() ?? 0) + 64
    let evaluator = Evaluator<Watched>(facts: facts, slotCount: slots)
    evaluator.supposition = self
    return evaluator.truth(condition)
  }
}
