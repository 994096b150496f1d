import Determinations
import Facts
import RuleLanguage
import Vocabulary

/// `concord facts`: shows what was read from a letter with the rule book's vocabulary.
enum FactsCommand: Command {
  static let spec = CommandSpec(
    name: "facts", arguments: "LETTER",
    summary: "show what rules can see in a letter",
    details: """
      Prints the items with their services, regions and verdicts, the resolved sources, the dated
      events, and every sentence cut into clauses with who speaks and what is affirmed or denied.

      Ends with 0 when the letter was read.
      """,
    options: [RuleBookOptions.rules, RuleBookOptions.addRules])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let path = arguments.positional.first else {
      throw .missingArguments(command: "facts", arguments: "a letter")
    }
    if arguments.positional.count > 1 {
      throw .tooManyArguments(command: "facts", first: arguments.positional[1])
    }
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    let (letter, exitCode) = LetterFile.read(path, io: io)
    guard let letter else { return exitCode }
    let facts = FactReader(vocabulary: book.vocabulary).facts(of: DeterminationReader.read(letter))
    _ = io.writeOutput(Array(FactsText(facts).text.utf8))
    return .success
  }
}
