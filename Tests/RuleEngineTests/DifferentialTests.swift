import Facts
import Findings
import Foundation
import LetterSource
import RuleEngine
import RuleLanguage
import TestSupport
import Testing

/// Drafted rules over drafted letters, judged by the engine and by trying everything.
///
/// `CONCORD_LAWS=1000000 swift test --filter DifferentialTests` judges so many cases instead of the
/// usual ones.
@Suite("The engine against a judge that tries everything")
struct DifferentialTests {
  private static let rulesOfBook = 12
  private static let lettersOfBook = 8
  private static let batches = 8
  /// The cases of a run: a rule held against a letter is one.
  private static let cases =
    ProcessInfo.processInfo.environment["CONCORD_LAWS"].flatMap { Int($0) } ?? 12_000

  /// The books of a batch, the same in every run.
  private static let booksOfBatch =
    (cases + rulesOfBook * lettersOfBook * batches - 1) / (rulesOfBook * lettersOfBook * batches)

  @Test("every rule finds the same in every letter", arguments: 0..<batches)
  func findings(batch: Int) {
    for book in 0..<Self.booksOfBatch {
      var drafts = DraftRules(seed: UInt64(book * Self.batches + batch))
      let rules = (0..<Self.rulesOfBook).map { drafts.rule("r\($0)") }
      let outcome = TestBook.load(chapter(rules.map { $0.text() }))
      guard let loaded = outcome.book else {
        report(outcome, rules)
        return
      }
      let needless = rulesWithoutUnknowns(rules)
      let engine = Engine(loaded)
      for _ in 0..<Self.lettersOfBook {
        let pool = DraftLetters.pool
        let letter = pool[Int.random(in: 0..<pool.count, using: &drafts.random)]
        let found = Dictionary(grouping: engine.findings(in: letter.facts), by: \.rule)
        for rule in rules {
          let judge = DifferentialJudge(rule: rule, facts: letter.facts)
          let expected = judge.findings().map(Self.line).sorted()
          let told = (found[rule.id] ?? []).map(Self.line).sorted()
          guard told == expected else {
            Issue.record(
              """
              The engine finds \(told),
              the judge \(expected)
              of the rule
              \(rule.text())
              in the letter
              \(letter.text)
              """)
            return
          }
          if needless.contains(rule.id), judge.isEverOpen {
            Issue.record(
              """
              This rule loads without saying what to do where it is open, and is open:
              \(rule.text())
              in the letter
              \(letter.text)
              """)
            return
          }
        }
      }
    }
  }

  private func chapter(_ rules: [String]) -> String {
    DifferentialTerms.chapter + "\n```rules\n" + rules.joined(separator: "\n") + "```\n"
  }

  private static func line(_ found: DifferentialJudge.Found) -> String {
    "\(found.severity.rawValue) \(found.item) \(found.message)"
  }

  private static func line(_ finding: Finding) -> String {
    "\(finding.severity.rawValue) \(finding.item) \(finding.message)"
  }

  /// The rules that load without a word on what to do where they are open.
  private func rulesWithoutUnknowns(_ rules: [DraftRule]) -> Set<String> {
    let text = chapter(rules.map { $0.text(withUnknowns: false) })
    let outcome = TestBook.load(text)
    let refused = outcome.problems.filter { $0.severity == .error }.map { problem in
      String(
        decoding: outcome.files[0].bytes[problem.range.range.start..<problem.range.range.end],
        as: UTF8.self)
    }
    return Set(rules.map(\.id)).subtracting(refused)
  }

  /// Says which of the rules does not load, and why.
  private func report(_ outcome: RuleBookLoader.Outcome, _ rules: [DraftRule]) {
    for rule in rules {
      let problems = TestBook.load(chapter([rule.text()])).problems
        .filter { $0.severity == .error }.map(\.message)
      guard !problems.isEmpty else { continue }
      Issue.record("A rule does not load: \(problems)\n\(rule.text())")
      return
    }
  }
}
