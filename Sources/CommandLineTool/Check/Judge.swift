import Determinations
import Facts
import Findings
import LetterSource
import RuleEngine
import RuleLanguage

/// Reads a letter and judges it: the whole way from bytes to findings.
struct Judge: Sendable {
  /// The most findings that are reported of one letter.
  static let findingLimit = 10_000

  private let engine: Engine
  private let facts: FactReader

  /// A judge with the rules of a book that are on by default.
  init(book: RuleBook) {
    engine = Engine(book)
    facts = FactReader(vocabulary: book.vocabulary)
  }

  /// A judge with some rules of a book.
  init(book: RuleBook, only ids: Set<String>) {
    engine = Engine(book, only: ids)
    facts = FactReader(vocabulary: book.vocabulary)
  }

  /// The ids of the rules that run, in the order of the book.
  var ruleIDs: [String] { engine.ruleIDs }

  /// The findings of a letter, in order.
  func findings(in letter: Letter) -> [Finding] { judgement(of: letter).findings }

  /// The findings of a letter, in order, and the headings of its items.
  func judgement(of letter: Letter) -> (findings: [Finding], headings: [ByteRange]) {
    let determination = DeterminationReader.read(letter)
    return (
      engine.findings(in: facts.facts(of: determination)), determination.items.map(\.heading.range)
    )
  }

  /// The same with an account of what was done. Cost: reading the clock for each rule.
  func judgement(
    of letter: Letter, for account: inout LetterAccount
  ) -> (findings: [Finding], headings: [ByteRange]) {
    let clock = ContinuousClock()
    var last = clock.now
    func lap() -> Duration {
      let now = clock.now
      defer { last = now }
      return now - last
    }
    let determination = DeterminationReader.read(letter)
    account.reading += lap()
    account.count(determination)
    let read = facts.facts(of: determination)
    account.facts += lap()
    let findings = engine.findings(in: read) { index, standing in
      account.standings[index][standing.rawValue] += 1
      account.times[index] += lap()
    }
    return (findings, determination.items.map(\.heading.range))
  }
}
