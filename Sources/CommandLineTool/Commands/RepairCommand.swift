import Determinations
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// `concord repair`: what would have to be otherwise for a letter to agree with itself.
enum RepairCommand: Command {
  static let spec = CommandSpec(
    name: "repair", arguments: "LETTER",
    summary: "show the smallest changes after which a letter would not contradict itself",
    details: """
      For decision and dependency conflicts, the smallest sets of decisions (at most 3) that, decided
      otherwise, would clear all of them, each judged on the letter with those words replaced, with what
      it would bring about. For every other finding, the smallest changes of the facts that it compares.
      These are observations about the letter's own logic: which decision is right, and which of two
      statements is true, is for a person with the records to say.

      Ends with 0 when it ran.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ), RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let path = arguments.positional.first else {
      throw .missingArguments(command: "repair", arguments: "a letter")
    }
    if arguments.positional.count > 1 {
      throw .tooManyArguments(command: "repair", first: arguments.positional[1])
    }
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    let (letter, exitCode) = LetterFile.read(path, io: io)
    guard let letter else { return exitCode }
    let facts = FactReader(vocabulary: book.vocabulary).facts(of: DeterminationReader.read(letter))
    let report = RepairReport(path: path, facts: facts, book: book)
    io.write(arguments, text: report.text, json: report.json)
    return .success
  }
}
