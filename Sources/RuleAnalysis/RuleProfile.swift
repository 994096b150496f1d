import Facts
import RuleEngine
import RuleLanguage
import Vocabulary

/// What comparing a rule with others needs of it, read once.
struct RuleProfile {
  let rule: Rule
  let names: [Int: String]
  let parts: RuleAnalysis.Parts
  /// What the rule asks about, each with its values.
  let atoms: [Atom]
  let types: [String: FactType]
  let keys: Set<String>
  /// What the rule requires asks about.
  let requiredKeys: Set<String>
  /// A case in which the rule finds something; nil where it finds nothing, or was not decided.
  let finding: Supposition?
  /// A case in which what it requires holds.
  let holding: Supposition?

  /// The profile of a rule; `facts` are those of an empty letter.
  init(_ rule: Rule, vocabulary: Vocabulary, facts: LetterFacts) {
    self.rule = rule
    names = RuleAnalysis.names(of: rule)
    parts = RuleAnalysis.parts(of: rule)
    var reader = AtomReader(vocabulary: vocabulary, names: names)
    for part in parts.all { reader.add(part) }
    atoms = reader.read()
    types = reader.types
    keys = Set(atoms.map(\.key))
    var required = AtomReader(vocabulary: vocabulary, names: names)
    required.add(parts.require)
    requiredKeys = Set(required.atoms.map(\.key))
    let assignments = Assignments(atoms: atoms)
    var found: [Int]?
    var held: [Int]?
    if assignments.count <= Assignments.limit {
      let compiled = assignments.compiled(parts, names: names, facts: facts)
      assignments.forEach { chosen in
        if found == nil, compiled.finds(chosen) { found = chosen }
        if held == nil, compiled.require.truth(chosen) == .yes { held = chosen }
        return found == nil || held == nil
      }
    }
    finding = found.map { [names] in assignments.supposition($0, names: names) }
    holding = held.map { [names] in assignments.supposition($0, names: names) }
  }

  /// Whether the rule finds something in a case; what the case does not say is open.
  func finds(in supposed: Supposition, facts: LetterFacts) -> Bool {
    var supposed = supposed
    supposed.names = names
    return parts.given.allSatisfy { supposed.truth(of: $0, facts: facts) == .yes }
      && supposed.truth(of: parts.require, facts: facts) == .no
      && parts.exceptions.allSatisfy { supposed.truth(of: $0, facts: facts) == .no }
  }

  /// Whether what the rule requires holds in a case.
  func holds(in supposed: Supposition, facts: LetterFacts) -> Bool {
    var supposed = supposed
    supposed.names = names
    return supposed.truth(of: parts.require, facts: facts) == .yes
  }
}

extension Supposition {
  /// What either supposes; where both speak of a set of concepts, it has those of both.
  func united(with other: Supposition) -> Supposition {
    var united = self
    united.values.merge(other.values) { own, theirs in
      if case .concepts(let first) = own, case .concepts(let second) = theirs {
        .concepts(first + second.filter { !first.contains($0) })
      } else {
        own
      }
    }
    united.truths.merge(other.truths) { own, _ in own }
    return united
  }
}

/// The parts of a rule over some atoms.
struct CompiledRule {
  let given: [Compiled]
  let require: Compiled
  let exceptions: [Compiled]

  /// Whether the rule applies to a combination, and no exception does.
  func applies(_ chosen: [Int]) -> Bool {
    given.allSatisfy { $0.truth(chosen) == .yes }
      && exceptions.allSatisfy { $0.truth(chosen) == .no }
  }

  /// Whether the rule finds something in a combination.
  func finds(_ chosen: [Int]) -> Bool { applies(chosen) && require.truth(chosen) == .no }
}
