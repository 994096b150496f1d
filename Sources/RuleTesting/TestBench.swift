import Determinations
import Facts
import Findings
import LetterSource
import RuleEngine
public import RuleLanguage
public import Vocabulary

/// The letters of a rule book's tests, read and judged once, so that changed rules can be held against them
/// again and again.
///
/// Known gaps are left out: they say what the book does not manage.
public struct TestBench: Sendable {
  /// A test with its letter.
  struct Case: Sendable {
    let test: RuleTest
    let letter: Letter
    let facts: LetterFacts
    /// What the rules found, by rule, and what the program itself found.
    let findings: [String: [Finding]]
    /// The rules that its expectations name.
    let named: Set<String>
  }

  /// What came of weakened rules.
  public enum Verdict: Equatable, Sendable {
    /// A test fails: its name.
    case killed(by: String)
    /// A test's letter comes out otherwise, but every test holds: the name of one.
    case unnoticed(in: String)
    /// No test's letter comes out otherwise.
    case untouched
  }

  /// The names of the tests that fail as the book stands: on what they expect, nothing can be measured.
  public let failing: [String]

  let cases: [Case]
  let book: RuleBook
  private let rulesByID: Set<String>

  /// The bench of a book; `readLetter` gives the bytes of a letter by the path that a test names.
  public init(book: RuleBook, readLetter: @escaping @Sendable (String) -> [UInt8]?) {
    self.book = book
    rulesByID = Set(book.rules.map(\.id))
    let runner = TestRunner(book: book, readLetter: readLetter)
    let reader = FactReader(vocabulary: book.vocabulary)
    let engine = Engine(book, alsoOn: rulesByID)
    let all = book.tests.compactMap { test -> Case? in
      guard !test.isKnownGap, let letter = try? runner.letter(for: test) else { return nil }
      let facts = reader.facts(of: DeterminationReader.read(letter))
      return Case(
        test: test, letter: letter, facts: facts,
        findings: Dictionary(grouping: engine.findings(in: facts), by: \.rule),
        named: test.namedRules)
    }
    let isFailing = { (current: Case) in
      !TestRunner.failures(of: current.test, current.findings.values.flatMap { $0 }).isEmpty
    }
    failing = all.filter(isFailing).map(\.test.name)
    cases = all.filter { !isFailing($0) }
  }

  /// The number of tests on the bench.
  public var count: Int { cases.count }

  // MARK: Changed rules

  /// Whether a test would tell that some rules are not what they were.
  ///
  /// Cost: the changed rules over the letters of the tests that can be affected, up to the first that fails.
  public func verdict(on rules: [(index: Int, rule: Rule?)]) -> Verdict {
    let ids = Set(rules.map { book.rules[$0.index].id })
    var unnoticed: String?
    for current in relevant(to: ids) {
      guard let changed = changed(rules, on: current) else { continue }
      let all = current.findings.merging(changed) { $1 }.values.flatMap { $0 }
      if !TestRunner.failures(of: current.test, all).isEmpty {
        return .killed(by: current.test.name)
      }
      unnoticed = unnoticed ?? current.test.name
    }
    return unnoticed.map { .unnoticed(in: $0) } ?? .untouched
  }

  /// Whether some test's letter comes out otherwise under changed rules.
  public func tells(_ rules: [(index: Int, rule: Rule?)]) -> Bool {
    let ids = Set(rules.map { book.rules[$0.index].id })
    return relevant(to: ids).contains { changed(rules, on: $0) != nil }
  }

  /// The tests that can be affected by some rules: those that name one first, then those that expect nothing
  /// else.
  private func relevant(to ids: Set<String>) -> [Case] {
    cases.filter { !$0.named.isDisjoint(with: ids) }
      + cases.filter { $0.test.nothingElse && $0.named.isDisjoint(with: ids) }
  }

  /// What the rules find now, by rule; nil where that is what they found before.
  private func changed(
    _ rules: [(index: Int, rule: Rule?)], on current: Case
  ) -> [String: [Finding]]? {
    let problems = current.facts.determination.problems
    guard !problems.contains(where: \.kind.leavesNothingToJudge) else { return nil }
    var found: [String: [Finding]] = [:]
    var isOther = false
    for (index, rule) in rules {
      let id = book.rules[index].id
      let now = rule.map { Engine.findings(of: $0, in: current.facts) } ?? []
      let before = current.findings[id] ?? []
      found[id] = now
      if now.sorted(by: Finding.areInOrder) != before { isOther = true }
    }
    return isOther ? found : nil
  }

  // MARK: Another vocabulary

  /// Whether a test would tell that the vocabulary is not what it was; only letters that hold one of some
  /// phrases are read anew.
  public func verdict(on vocabulary: Vocabulary, inLetters positions: [Int]) -> Verdict {
    let reader = FactReader(vocabulary: vocabulary)
    let engine = Engine(book, alsoOn: rulesByID)
    var unnoticed: String?
    for position in positions {
      let current = cases[position]
      let now = engine.findings(in: reader.facts(of: DeterminationReader.read(current.letter)))
      guard Dictionary(grouping: now, by: \.rule) != current.findings else { continue }
      if !TestRunner.failures(of: current.test, now).isEmpty {
        return .killed(by: current.test.name)
      }
      unnoticed = unnoticed ?? current.test.name
    }
    return unnoticed.map { .unnoticed(in: $0) } ?? .untouched
  }
}

extension RuleTest {
  /// The rules that its expectations name.
  var namedRules: Set<String> {
    Set(
      expectations.map { expectation in
        switch expectation {
        case .finding(let rule, _), .silence(let rule): rule
        }
      })
  }
}
