import ByteOutput
import Determinations
import EmbeddedRules
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// How long each stage of judging letters takes, on one core, letters in memory.
struct StageTimes {
  private enum Stage: String, CaseIterable {
    case tokens = "tokenize"
    case determination = "read the determination"
    case facts = "read the facts"
    case rules = "judge by the rules"
    case report = "report"
  }

  private var times: [Stage: Duration] = [:]
  private var letters = 0
  private var size = 0

  /// Runs every letter through every stage, each stage timed for itself.
  static func measured(over corpus: Corpus) -> StageTimes {
    let chapters = EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
    guard let book = RuleBookLoader.load(chapters).book else {
      preconditionFailure("the embedded rule book loads: a test holds it to that")
    }
    let engine = Engine(book)
    let reader = FactReader(vocabulary: book.vocabulary)
    var times = StageTimes()
    times.letters = corpus.letters.count
    times.size = corpus.size
    var writer = ByteWriter()
    for bytes in corpus.letters {
      let letter = Letter(bytes: bytes)
      _ = times.time(.tokens) { LetterText(letter) }
      let determination = times.time(.determination) { DeterminationReader.read(letter) }
      let facts = times.time(.facts) { reader.facts(of: determination) }
      let findings = times.time(.rules) { engine.findings(in: facts) }
      times.time(.report) {
        writer.removeAll()
        let judged = JudgedLetter(path: "letter", letter: letter, findings: findings)
        NDJSONReporter().report(judged, to: &writer)
      }
    }
    return times
  }

  private mutating func time<Result>(_ stage: Stage, _ work: () -> Result) -> Result {
    let start = ContinuousClock.now
    let result = work()
    times[stage, default: .zero] += .now - start
    return result
  }

  /// The stages with their share of the time; reading a determination includes tokenizing.
  var table: String {
    let total = Stage.allCases.filter { $0 != .tokens }
      .reduce(Duration.zero) { $0 + (times[$1] ?? .zero) }
    let seconds = Timing.seconds(total)
    var lines = [
      "\(letters) letters, \(size) bytes, \(Timing.rounded(seconds)) s on one core",
      "\(Int(Double(letters) / seconds)) letters/s, "
        + "\(Timing.rounded(Double(size) / seconds / 1_000_000)) MB/s",
    ]
    for stage in Stage.allCases {
      let own = Timing.seconds(times[stage] ?? .zero)
      lines.append("  \(Int((own / seconds * 100).rounded())) %  \(stage.rawValue)")
    }
    return lines.joined(separator: "\n")
  }
}
