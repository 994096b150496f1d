import Archive
import ByteOutput
import Determinations
import EmbeddedRules
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// The rooms a letter goes through, in the order of its way.
struct JudgingLine: Sendable {
  let reader: FactReader
  let engine: Engine

  /// The rooms with a rule book.
  init(_ book: RuleBook) {
    reader = FactReader(vocabulary: book.vocabulary)
    engine = Engine(book)
  }

  /// The embedded rule book, read from its archive as `concord check` reads it.
  static var embeddedBook: RuleBook {
    let archive = ArchiveReader(
      numbers: Array(EmbeddedRuleBook.archivedNumbers.utf8),
      words: Array(EmbeddedRuleBook.archivedWords.utf8))
    return RuleBookArchive.read(archive, files: embeddedChapters) ?? book(embeddedChapters)
  }

  /// The chapters of the embedded rule book.
  static var embeddedChapters: [RuleFile] {
    EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
  }

  /// A rule book of chapters that are known to be right.
  static func book(_ chapters: [RuleFile]) -> RuleBook {
    let loaded = RuleBookLoader.load(chapters)
    guard let book = loaded.book else {
      fatalError("a rule book that was made here is wrong: \(loaded.problems[0])")
    }
    return book
  }

  /// The findings of a letter.
  func findings(in letter: Letter) -> [Finding] {
    engine.findings(in: reader.facts(of: DeterminationReader.read(letter)))
  }

  /// Judges letters from their files to NDJSON, each stage measured for itself; the bytes of the report.
  func judge(_ paths: ArraySlice<String>, _ meter: inout StageMeter) -> Int {
    var writer = ByteWriter()
    var written = 0
    for path in paths {
      let letter = meter.measure(.read) { Letter(bytes: LetterFolder.bytes(of: path)) }
      _ = meter.measure(.tokens) { LetterText(letter) }
      let determination = meter.measure(.determination) { DeterminationReader.read(letter) }
      let facts = meter.measure(.facts) { reader.facts(of: determination) }
      let findings = meter.measure(.rules) { engine.findings(in: facts) }
      meter.measure(.report) {
        writer.removeAll()
        let judged = JudgedLetter(path: path, letter: letter, findings: findings)
        NDJSONReporter().report(judged, to: &writer)
      }
      written += writer.bytes.count
    }
    return written
  }
}
