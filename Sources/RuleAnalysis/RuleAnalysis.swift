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

  private let book: RuleBook
  private let facts: LetterFacts

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

  // MARK: One rule

  private func remarks(on rule: Rule) -> [Remark] {
    let names = Self.names(of: rule)
    let parts = Self.parts(of: rule)
    var reader = AtomReader(vocabulary: book.vocabulary, names: names)
    for part in parts.all { reader.add(part) }
    let assignments = Assignments(atoms: reader.read())
    guard assignments.count <= Assignments.limit else {
      return [
        Remark(
          kind: .tooBig, rule: rule.id, range: rule.range,
          message:
            "'\(rule.id)' has more than \(Assignments.limit) combinations; it was not decided")
      ]
    }
    let compile = { (condition: Condition) in
      assignments.compiled(condition, names: names, facts: facts)
    }
    let given = parts.given.map(compile)
    let require = compile(rule.require)
    let exceptions = rule.exceptions.map { compile($0.condition) }
    var canFind = false
    var matters = [Bool](repeating: false, count: given.count)
    var applies = [Bool](repeating: false, count: exceptions.count)
    assignments.forEach { chosen in
      let truths = given.map { $0.truth(chosen) }
      let open = truths.indices.filter { truths[$0] != .yes }
      let isBroken = require.truth(chosen) != .yes
      let excepted = exceptions.map { $0.truth(chosen) }
      if open.isEmpty, isBroken, !excepted.contains(.yes) { canFind = true }
      if open.count == 1, isBroken { matters[open[0]] = true }
      if open.isEmpty, isBroken {
        for index in excepted.indices where excepted[index] != .no { applies[index] = true }
      }
      return !(canFind && matters.allSatisfy { $0 } && applies.allSatisfy { $0 })
    }
    guard canFind else {
      return [
        Remark(
          kind: .neverFinds, rule: rule.id, range: rule.range,
          message: "'\(rule.id)' can find nothing: what it requires holds wherever it applies")
      ]
    }
    return matters.indices.filter { !matters[$0] }.map { index in
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

  // MARK: Two rules

  private func pairs() -> [Remark] {
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
    // A rule that reports wherever it applies excludes nothing: its conditions say all.
    var isSilent = [false, false]
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
      for index in 0...1 where applies[index] && !found[index] { isSilent[index] = true }
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
      isSilent == [true, true],
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

  // MARK: Pieces

  private typealias Parts = (
    given: [Condition], require: Condition, exceptions: [Condition], all: [Condition]
  )

  /// What must hold for a rule to apply, clause by clause, what it requires, and its exceptions.
  private static func parts(of rule: Rule) -> Parts {
    let given =
      rule.bindings.compactMap(\.condition).flatMap(conjuncts) + rule.onlyIf.flatMap(conjuncts)
    let exceptions = rule.exceptions.map(\.condition)
    return (given, rule.require, exceptions, given + [rule.require] + exceptions)
  }

  private static func conjuncts(_ condition: Condition) -> [Condition] {
    if case .all(let parts) = condition.form { parts.flatMap(conjuncts) } else { [condition] }
  }

  /// The variables by the order of their bindings, so that two rules can be compared.
  private static func names(of rule: Rule) -> [Int: String] {
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
  private static func shape(of rule: Rule) -> String {
    let names = names(of: rule)
    return rule.bindings.map { "\($0.kind) \($0.list?.key(naming: names) ?? "")" }
      .joined(separator: "; ")
  }

  /// The atoms of both, each with the values of both.
  private static func merged(_ first: [Atom], _ second: [Atom]) -> [Atom] {
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
