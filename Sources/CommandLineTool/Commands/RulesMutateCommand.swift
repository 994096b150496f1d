import LetterSource
import RuleLanguage
import RuleTesting

/// `concord rules mutate`: which weakenings of a rule book its tests notice.
enum RulesMutateCommand: Command {
  static let spec = CommandSpec(
    name: "rules mutate", arguments: "[DIR]",
    summary: "weaken each clause of a rule book and name those whose weakening no test notices",
    details: """
      DIR is a rule book's folder; without it, ./Rules where that stands, else the embedded book.
      One at a time, each clause is dropped and negated, 'some' and 'every' swapped, a bound moved by
      one, an exception, a table row and a case of 'when unknown' removed, and of the phrases that test
      letters hold a fixed sample removed. The tests that can be affected are run on letters read once;
      known gaps count for nothing. A weakening that no test notices survives, and is named with the
      test that is missing. The score is the part of the weakenings of the logic, phrases aside, that
      did not survive, rounded down.

      Ends with 1 where the score is below the threshold, 2 where the book does not load, 3 where the
      time was over before every weakening was tried.
      """,
    options: [
      OptionSpec("--threshold", value: "N", "end with 1 below a score of N percent"),
      OptionSpec("--rule", value: "ID", "only the logic that this rule uses, and no phrases"),
      OptionSpec("--phrases", value: "N", "the number of phrases removed (default: 100)"),
      OptionSpec("--no-phrases", "remove no phrases"),
      OptionSpec("--time", value: "SECONDS", "begin nothing after so long (default: 900)"),
      OptionSpec("--jobs", value: "N", "weakenings tried at once (default: all cores)"),
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ),
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    let threshold = try arguments.number("--threshold")
    let jobs = try arguments.number("--jobs") ?? Machine.cores
    let most = try arguments.number("--phrases") ?? 100
    let seconds = try arguments.number("--time") ?? 900
    guard let source = try RulesFolder.source(arguments, command: "rules mutate", io: io),
      let book = RuleBookOptions.book(from: source, showsWarnings: false, io: io)
    else { return .usage }
    let rules = try RuleNames.positions(arguments.value("--rule"), in: book)
    guard let bench = RuleNames.bench(source, book, io) else { return .findings }
    let phrases = PhraseBook(book)
    let isWithoutPhrases = arguments.has("--no-phrases") || arguments.has("--rule")
    let sample = isWithoutPhrases ? [] : Self.sample(PhraseUse(phrases, on: bench).uses, most)
    let end = ContinuousClock.now + .seconds(seconds)
    let mutation = await Mutation(
      of: Weakenings(of: rules, in: book).all(), without: sample, in: phrases, on: bench,
      jobs: jobs, isOver: { ContinuousClock.now >= end })
    let report = MutationReport(
      title: RulesFolder.title(source, book), book: book, tests: bench.count, mutation: mutation)
    io.write(arguments, text: report.text, json: report.json)
    let isBelow = report.score < threshold ?? 0
    return report.untried > 0 ? .incomplete : isBelow ? .findings : .success
  }

  /// So many of the phrases that letters hold, evenly spread over the book: the same in every run.
  private static func sample(_ uses: [PhraseUse.Use], _ most: Int) -> [PhraseUse.Use] {
    let held = uses.filter { !$0.letters.isEmpty }
    guard held.count > most else { return held }
    return (0..<most).map { held[$0 * held.count / most] }
  }
}
