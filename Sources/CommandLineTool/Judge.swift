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

  init(book: RuleBook) {
    engine = Engine(book)
    facts = FactReader(vocabulary: book.vocabulary)
  }

  /// The findings of a letter, in order.
  func findings(in letter: Letter) -> [Finding] {
    engine.findings(in: facts.facts(of: DeterminationReader.read(letter)))
  }
}
