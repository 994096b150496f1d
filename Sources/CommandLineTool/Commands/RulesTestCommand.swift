import Reporters
import RuleLanguage
import RuleTesting

/// `concord rules test`: runs a rule book's own tests.
enum RulesTestCommand: Command {
  static let spec = CommandSpec(
    name: "rules test", arguments: "[DIR]",
    summary: "run the tests of a rule book",
    details: """
      DIR is a rule book's folder; without it, ./Rules where that stands, else the embedded book.
      Every test is run as it stands and with its letter written in other ways: CRLF line ends,
      re-wrapped paragraphs, double spacing, curly quotation marks, headings in capitals.

      Ends with 1 where a test fails, 2 where the book does not load.
      """,
    options: [OptionSpec("--only", value: "TEXT", "run the tests whose name holds TEXT")])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let source = try RulesFolder.source(arguments, command: "rules test", io: io) else {
      return .usage
    }
    guard let book = RuleBookOptions.book(from: source, showsWarnings: false, io: io) else {
      return .usage
    }
    let tests = book.tests.filter { test in
      arguments.value("--only").map { test.name.contains($0) } ?? true
    }
    let runner = TestRunner(book: book) { source.letter($0) }
    var lines = [RulesFolder.title(source, book)]
    var failed = 0
    for result in tests.map(runner.run) where !result.holds {
      failed += 1
      let place = BookPlace(result.test.range, in: book).text
      lines.append("failed: \(Visible.text(result.test.name)) (\(Visible.text(place)))")
      lines += result.failures.map { "  \(Visible.text($0))" }
    }
    let gaps = tests.count(where: \.isKnownGap)
    lines.append(
      "\(tests.count - failed) of \(tests.count) tests hold"
        + (gaps == 0 ? "" : ", \(gaps) of them known gap\(gaps == 1 ? "" : "s")"))
    _ = io.writeOutput(Array((lines.joined(separator: "\n") + "\n").utf8))
    return failed == 0 ? .success : .findings
  }
}
