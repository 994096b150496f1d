import Facts
import RuleEngine
import RuleLanguage
import Vocabulary

/// What two rules say of one another.
extension RuleAnalysis {
  func pairs() -> [Remark] {
    var remarks: [Remark] = []
    let shapes = Dictionary(grouping: book.rules.indices) { Self.shape(of: book.rules[$0]) }
    for (_, group) in shapes.sorted(by: { $0.value[0] < $1.value[0] }) where group.count > 1 {
      for (position, first) in group.enumerated() {
        for second in group[(position + 1)...] {
          remarks += self.remarks(on: book.rules[first], and: book.rules[second])
        }
      }
    }
    return remarks
  }

  private func remarks(on first: Rule, and second: Rule) -> [Remark] {
    let rules = [first, second]
    let names = rules.map(Self.names)
    let parts = rules.map(Self.parts)
    var reader = AtomReader(vocabulary: book.vocabulary, names: names[0])
    var other = AtomReader(vocabulary: book.vocabulary, names: names[1])
    for part in parts[0].all { reader.add(part) }
    for part in parts[1].all { other.add(part) }
    let shared = Set(reader.atoms.map(\.key)).intersection(other.atoms.map(\.key))
    // Rules that ask about different things neither shadow nor contradict one another.
    guard shared.count == reader.atoms.count || shared.count == other.atoms.count else { return [] }
    let assignments = Assignments(atoms: Self.merged(reader.read(), other.read()))
    guard assignments.count <= Assignments.limit else { return [] }
    let compiled = zip(parts, names).map { parts, names in
      (
        given: parts.given.map { assignments.compiled($0, names: names, facts: facts) },
        require: assignments.compiled(parts.require, names: names, facts: facts),
        exceptions: parts.exceptions.map { assignments.compiled($0, names: names, facts: facts) }
      )
    }
    var finds = [false, false]
    var findsAlone = [false, false]
    // Where what both require can hold, they exclude nothing: a case can be wrong whatever is done.
    var bothHold = false
    var bothApply: [Int]?
    var bothSilent = false
    assignments.forEach { chosen in
      let applies = compiled.map { rule in
        rule.given.allSatisfy { $0.truth(chosen) == .yes }
          && rule.exceptions.allSatisfy { $0.truth(chosen) == .no }
      }
      let found = compiled.indices.map {
        applies[$0] && compiled[$0].require.truth(chosen) == .no
      }
      if compiled.allSatisfy({ $0.require.truth(chosen) == .yes }) { bothHold = true }
      for index in 0...1 where found[index] {
        finds[index] = true
        if !found[1 - index] { findsAlone[index] = true }
      }
      if applies[0], applies[1] {
        if found[0] || found[1] {
          if bothApply == nil { bothApply = chosen }
        } else {
          bothSilent = true
        }
      }
      return true
    }
    var remarks: [Remark] = []
    for index in 0...1
    where finds[index] && !findsAlone[index] && rules[index].kind == rules[1 - index].kind {
      remarks.append(
        Remark(
          kind: .shadowed, rule: rules[index].id, range: rules[index].range,
          message: "'\(rules[1 - index].id)' finds everything that '\(rules[index].id)' finds"))
    }
    if let witness = bothApply, !bothSilent, remarks.isEmpty, findsAlone == [true, true],
      !bothHold,
      replays(witness, assignments, rules, names)
    {
      remarks.append(
        Remark(
          kind: .contradictory, rule: second.id, range: second.range,
          message: "wherever '\(first.id)' and '\(second.id)' apply, one of them finds something: "
            + self.words(witness, assignments, reader.types.merging(other.types) { $1 })))
    }
    return remarks
  }

  /// Whether the engine itself, given a witness, finds that both rules apply and one of them reports.
  private func replays(
    _ witness: [Int], _ assignments: Assignments, _ rules: [Rule], _ names: [[Int: String]]
  ) -> Bool {
    var reports = false
    for (rule, names) in zip(rules, names) {
      let supposition = assignments.supposition(witness, names: names)
      let given = Self.parts(of: rule).given
      guard given.allSatisfy({ supposition.truth(of: $0, facts: facts) == .yes }) else {
        return false
      }
      if supposition.truth(of: rule.require, facts: facts) == .no { reports = true }
    }
    return reports
  }

  private func words(
    _ witness: [Int], _ assignments: Assignments, _ types: [String: FactType]
  ) -> String {
    zip(assignments.atoms, witness).map { atom, position in
      "\(atom.key) \(atom.name(of: atom.values[position], in: book.vocabulary, type: types[atom.key]))"
    }.joined(separator: ", ")
  }
}
