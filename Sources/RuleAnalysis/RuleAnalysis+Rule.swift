import Facts
import RuleEngine
import RuleLanguage
import Vocabulary

/// What a rule alone says.
extension RuleAnalysis {
  func remarks(on rule: Rule) -> [Remark] {
    let names = Self.names(of: rule)
    let parts = Self.parts(of: rule)
    // What is required and its exceptions are one; a clause that asks about nothing else's values is decided
    // by itself.
    let core = [parts.require] + parts.exceptions
    var canFind = true
    var idle: [Int] = []
    var applies = [Bool](repeating: false, count: parts.exceptions.count)
    for group in groups(of: parts.given, core: core, names: names) {
      let conditions = group.given.map { parts.given[$0] } + (group.hasCore ? core : [])
      var reader = AtomReader(vocabulary: book.vocabulary, names: names)
      for condition in conditions { reader.add(condition) }
      let assignments = Assignments(atoms: reader.read())
      guard assignments.count <= Assignments.limit else {
        return [
          Remark(
            kind: .tooBig, rule: rule.id, range: rule.range,
            message: "'\(rule.id)' has more than \(Assignments.limit) combinations; "
              + "it was not decided")
        ]
      }
      let decision = decide(group, parts, assignments, names)
      canFind = canFind && decision.canFind
      idle += decision.idle
      for index in decision.applies { applies[index] = true }
    }
    guard canFind else {
      return [
        Remark(
          kind: .neverFinds, rule: rule.id, range: rule.range,
          message: "'\(rule.id)' can find nothing: what it requires holds wherever it applies")
      ]
    }
    return idle.sorted().map { index in
      Remark(
        kind: .alwaysTrue, rule: rule.id, range: parts.given[index].range,
        message: "this holds wherever the rest of '\(rule.id)' does; it changes nothing")
    }
      + applies.indices.filter { !applies[$0] }.map { index in
        Remark(
          kind: .neverApplies, rule: rule.id, range: rule.exceptions[index].condition.range,
          message: "the exception '\(rule.exceptions[index].label)' of '\(rule.id)' never applies")
      }
  }

  /// Clauses that ask about common values, and whether what is required is among them.
  private struct Group {
    var given: [Int]
    var hasCore: Bool
    var keys: Set<String>
  }

  /// The clauses in groups that have no value in common.
  private func groups(
    of given: [Condition], core: [Condition], names: [Int: String]
  ) -> [Group] {
    var groups = [Group(given: [], hasCore: true, keys: keys(of: core, names))]
    for (index, condition) in given.enumerated() {
      var merged = Group(given: [index], hasCore: false, keys: keys(of: [condition], names))
      for group in groups where !group.keys.isDisjoint(with: merged.keys) {
        merged.given = group.given + merged.given
        merged.hasCore = merged.hasCore || group.hasCore
        merged.keys.formUnion(group.keys)
      }
      groups = groups.filter { $0.keys.isDisjoint(with: merged.keys) } + [merged]
    }
    return groups
  }

  private func keys(of conditions: [Condition], _ names: [Int: String]) -> Set<String> {
    var reader = AtomReader(vocabulary: book.vocabulary, names: names)
    for condition in conditions { reader.add(condition) }
    return Set(reader.atoms.map(\.key))
  }

  /// What holds of a group for all combinations of its values: whether it lets the rule find something, which
  /// clauses change nothing, and which exceptions apply somewhere.
  private func decide(
    _ group: Group, _ parts: Parts, _ assignments: Assignments, _ names: [Int: String]
  ) -> (canFind: Bool, idle: [Int], applies: [Int]) {
    let compile = { (condition: Condition) in
      assignments.compiled(condition, names: names, facts: facts)
    }
    let given = group.given.map { compile(parts.given[$0]) }
    let require = group.hasCore ? compile(parts.require) : nil
    let exceptions = group.hasCore ? parts.exceptions.map(compile) : []
    var canFind = false
    var matters = [Bool](repeating: false, count: given.count)
    var applies = [Bool](repeating: false, count: exceptions.count)
    assignments.forEach { chosen in
      let open = given.indices.filter { given[$0].truth(chosen) != .yes }
      guard open.count <= 1, require.map({ $0.truth(chosen) != .yes }) ?? true else { return true }
      let excepted = exceptions.map { $0.truth(chosen) }
      if open.isEmpty {
        if !excepted.contains(.yes) { canFind = true }
        for index in excepted.indices where excepted[index] != .no { applies[index] = true }
      } else {
        matters[open[0]] = true
      }
      return !(canFind && matters.allSatisfy { $0 } && applies.allSatisfy { $0 })
    }
    return (
      canFind, matters.indices.filter { !matters[$0] }.map { group.given[$0] },
      applies.indices.filter { applies[$0] }
    )
  }
}
