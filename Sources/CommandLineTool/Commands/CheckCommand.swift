import ByteOutput
import Findings
import Reporters
import RuleLanguage

/// `concord check`: judges letters.
enum CheckCommand: Command {
  static let spec = CommandSpec(
    name: "check", arguments: "PATH...",
    summary: "judge letters and report where they contradict themselves",
    details: """
      PATH is a letter as UTF-8 text, a folder (searched for *.txt, in byte order of the paths), or
      "-" for standard input. A PDF is converted first: pdftotext -layout LETTER.pdf LETTER.txt

      Ends with 0 when nothing was found at or above the fail level, 1 when something was, 2 when
      the command or the rule book is wrong or a named path does not exist, 3 when a letter could
      not be read or a bound was hit.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "ndjson"],
        "text for people (default), or ndjson: one JSON object a finding"),
      OptionSpec(
        "--fail-level", value: "LEVEL", choices: ["error", "warning", "info"],
        "end with 1 from this severity on (default: error)"),
      OptionSpec(
        "--quotes", "add the letter's words to ndjson, except what privacy findings found"),
      OptionSpec("--jobs", value: "N", "letters judged at once (default: all cores)"),
      OptionSpec(
        "--color", value: "WHEN", choices: ["auto", "always", "never"],
        "colours in text: auto (default) on a terminal unless NO_COLOR is set"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard !arguments.positional.isEmpty else {
      throw .missingArguments(command: "check", arguments: "a letter or a folder of letters")
    }
    let jobs = try arguments.number("--jobs") ?? Machine.cores
    let failLevel = arguments.value("--fail-level").flatMap(Severity.init(rawValue:)) ?? .error
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    let letters = LetterPaths(arguments.positional)
    for problem in letters.problems { io.error("concord: \(Visible.text(problem))") }
    let isText = arguments.value("--format") != "ndjson"
    let reporter: LetterReporter =
      isText
      ? .text(TerminalReporter(style: style(arguments, io)))
      : .ndjson(NDJSONReporter(showsQuotes: arguments.has("--quotes")))
    let run = CheckRun(judge: Judge(book: book), reporter: reporter, jobs: jobs)
    let outcome = await run.run(letters.paths, io: io)
    if isText, letters.problems.isEmpty || outcome.tally.letters > 0 {
      var writer = ByteWriter()
      TerminalReporter(style: .plain).summary(outcome.tally, to: &writer)
      _ = io.writeOutput(writer.bytes)
    }
    let found: ExitCode = outcome.tally.reaches(failLevel) ? .findings : .success
    return max(found, letters.problems.isEmpty ? .success : .usage, outcome.exitCode)
  }

  private static func style(_ arguments: ParsedArguments, _ io: ToolIO) -> TerminalStyle {
    switch arguments.value("--color") {
    case "always": .coloured
    case "never": .plain
    default: io.isTerminal && (io.environment("NO_COLOR") ?? "").isEmpty ? .coloured : .plain
    }
  }
}
