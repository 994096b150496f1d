import LetterSource
import Reporters
import RuleLanguage
import RuleTesting

/// `concord rules coverage`: what of a rule book's logic decides something in its tests.
enum RulesCoverageCommand: Command {
  static let spec = CommandSpec(
    name: "rules coverage", arguments: "[DIR]",
    summary: "show which clauses, exceptions, table rows and phrases decide something in a test",
    details: """
      DIR is a rule book's folder; without it, ./Rules where that stands, else the embedded book.
      A clause, an exception, a table row or a case of 'when unknown' is covered where, on the letter
      of some test that names its rule or expects nothing else, the rule would find something else if
      it alone came out otherwise. Lists what is not. A phrase is covered where a test letter holds
      it; counted are the phrases of concepts that some test letter speaks of. Known gaps count for
      nothing. Percentages are rounded down.

      Ends with 1 where the logic, phrases aside, is covered to less than the threshold, 2 where the
      book does not load.
      """,
    options: [
      OptionSpec("--threshold", value: "N", "end with 1 below N percent of the logic"),
      OptionSpec("--rule", value: "ID", "only the logic that this rule uses"),
      OptionSpec("--phrases", "list the phrases that no test letter holds"),
      OptionSpec("--jobs", value: "N", "clauses tried at once (default: all cores)"),
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ),
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    let threshold = try arguments.number("--threshold")
    let jobs = try arguments.number("--jobs") ?? Machine.cores
    guard let source = try RulesFolder.source(arguments, command: "rules coverage", io: io),
      let book = RuleBookOptions.book(from: source, showsWarnings: false, io: io)
    else { return .usage }
    let rules = try RuleNames.positions(arguments.value("--rule"), in: book)
    guard let bench = RuleNames.bench(source, book, io) else { return .findings }
    let coverage = await Coverage(of: Weakenings(of: rules, in: book).sites, on: bench, jobs: jobs)
    let phrases =
      arguments.has("--rule") ? nil : PhraseUse(PhraseBook(book), on: bench).uses
    let report = CoverageReport(
      title: RulesFolder.title(source, book), book: book, tests: bench.count, coverage: coverage,
      phrases: phrases, listsPhrases: arguments.has("--phrases"))
    io.write(arguments, text: report.text, json: report.json)
    return report.percentage < threshold ?? 0 ? .findings : .success
  }
}

extension RuleNames {
  /// The tests of a book, read once; nil, with what is wrong said, where one fails.
  static func bench(_ source: RuleBookSource, _ book: RuleBook, _ io: ToolIO) -> TestBench? {
    let bench = TestBench(book: book) { source.letter($0) }
    guard let first = bench.failing.first else { return bench }
    io.error(
      "concord: \(bench.failing.count) of the rule book's tests fail, as \"\(Visible.text(first))\": "
        + "mend them first; see 'concord rules test'")
    return nil
  }

  /// The positions of the rules of an id, or of all rules.
  static func positions(_ id: String?, in book: RuleBook) throws(UsageError) -> [Int] {
    guard let id else { return Array(book.rules.indices) }
    let ids = Set(try rules(id, in: book).map(\.id))
    return book.rules.indices.filter { ids.contains(book.rules[$0].id) }
  }
}
