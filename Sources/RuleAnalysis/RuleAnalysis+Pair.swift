import Facts
import RuleEngine
import RuleLanguage
import Vocabulary

/// What two rules say of one another.
extension RuleAnalysis {
  func pairs() -> [Remark] {
    let profiles = book.rules.map { RuleProfile($0, vocabulary: book.vocabulary, facts: facts) }
    var remarks: [Remark] = []
    for (first, second) in candidates(among: profiles) {
      remarks += self.remarks(on: profiles[first], and: profiles[second])
    }
    return remarks
  }

  /// The pairs of rules that range over the same and of which one asks about nothing that the other does not;
  /// others neither shadow nor contradict one another.
  ///
  /// Cost: each rule is compared with those that share its rarest question.
  private func candidates(among profiles: [RuleProfile]) -> [(Int, Int)] {
    var asking: [String: [Int]] = [:]
    let questions = profiles.map { profile in
      let shape = Self.shape(of: profile.rule)
      return Set(profile.keys.map { "\(shape): \($0)" })
    }
    for (index, questions) in questions.enumerated() {
      for question in questions { asking[question, default: []].append(index) }
    }
    var pairs: [(Int, Int)] = []
    for (index, own) in questions.enumerated() {
      let rarest = own.compactMap { asking[$0] }.min { $0.count < $1.count } ?? []
      for other in rarest where other != index && own.isSubset(of: questions[other]) {
        // Of two that ask the same, the pair is met twice.
        if questions[other].count == own.count, other < index { continue }
        pairs.append((min(index, other), max(index, other)))
      }
    }
    return pairs.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
  }

  /// Whether a case of each rule already shows that neither finds everything that the other finds, and that
  /// what both require can hold.
  private func areApart(_ first: RuleProfile, _ second: RuleProfile) -> Bool {
    // A rule that finds nothing, or was too big to decide, is remarked on alone.
    guard let ofFirst = first.finding, let ofSecond = second.finding else { return true }
    guard !second.finds(in: ofFirst, facts: facts), !first.finds(in: ofSecond, facts: facts)
    else { return false }
    if first.requiredKeys.isDisjoint(with: second.requiredKeys) { return true }
    guard let one = first.holding, let other = second.holding else { return false }
    return [one, other, one.united(with: other)].contains {
      first.holds(in: $0, facts: facts) && second.holds(in: $0, facts: facts)
    }
  }

  private func remarks(on first: RuleProfile, and second: RuleProfile) -> [Remark] {
    guard !areApart(first, second) else { return [] }
    let profiles = [first, second]
    let rules = profiles.map(\.rule)
    let assignments = Assignments(atoms: Self.merged(first.atoms, second.atoms))
    guard assignments.count <= Assignments.limit else { return [] }
    let compiled = profiles.map {
      assignments.compiled($0.parts, names: $0.names, facts: facts)
    }
    var finds = [false, false]
    var findsAlone = [false, false]
    // Where what both require can hold, they exclude nothing: a case can be wrong whatever is done.
    var bothHold = false
    var bothApply: [Int]?
    var bothSilent = false
    assignments.forEach { chosen in
      let applies = compiled.map { $0.applies(chosen) }
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
      replays(witness, assignments, profiles)
    {
      remarks.append(
        Remark(
          kind: .contradictory, rule: rules[1].id, range: rules[1].range,
          message:
            "wherever '\(rules[0].id)' and '\(rules[1].id)' apply, one of them finds something: "
            + self.words(witness, assignments, first.types.merging(second.types) { $1 })))
    }
    return remarks
  }

  /// Whether the engine itself, given a witness, finds that both rules apply and one of them reports.
  private func replays(
    _ witness: [Int], _ assignments: Assignments, _ profiles: [RuleProfile]
  ) -> Bool {
    var reports = false
    for profile in profiles {
      let supposition = assignments.supposition(witness, names: profile.names)
      guard profile.parts.given.allSatisfy({ supposition.truth(of: $0, facts: facts) == .yes })
      else {
        return false
      }
      if supposition.truth(of: profile.rule.require, facts: facts) == .no { reports = true }
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
