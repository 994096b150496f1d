import ByteOutput
import Determinations
import Facts
import LetterSource
import Reporters
import RuleEngine

/// `work STAGE COUNT`: the work on some letters up to a stage and nothing else, untimed, so that another
/// program can count instructions; `work none COUNT` makes the letters and reads the rule book alone.
enum WorkCommand {
  /// Does the work.
  static func run(_ options: Options) throws(BenchmarkFault) {
    let name = options.position(0) ?? ""
    let last = Stage.allCases.first { "\($0)" == name }
    let names = Stage.allCases.filter { $0 != .read }.map { "\($0)" }
    guard name == "none" || names.contains(name) else {
      throw BenchmarkFault("needs a stage: none, \(names.joined(separator: ", "))")
    }
    let corpus = Corpus(try options.number(at: 1, "COUNT"), of: try options.generator())
    let line = JudgingLine(JudgingLine.embeddedBook)
    guard let last else { return }
    var writer = ByteWriter()
    for bytes in corpus.letters {
      let letter = Letter(bytes: bytes)
      if last == .tokens {
        _ = LetterText(letter)
        continue
      }
      let determination = DeterminationReader.read(letter)
      guard last.rawValue >= Stage.facts.rawValue else { continue }
      let facts = line.reader.facts(of: determination)
      guard last.rawValue >= Stage.rules.rawValue else { continue }
      let findings = line.engine.findings(in: facts)
      guard last == .report else { continue }
      writer.removeAll()
      NDJSONReporter().report(
        JudgedLetter(path: "letter", letter: letter, findings: findings), to: &writer)
    }
  }
}
