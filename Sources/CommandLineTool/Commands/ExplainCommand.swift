import ByteOutput
import RuleLanguage

/// `concord explain`: what a rule is about, where it comes from, and what its logic says in English.
enum ExplainCommand: Command {
  static let spec = CommandSpec(
    name: "explain", arguments: "RULE",
    summary: "show what a rule demands, on what authority, and what its logic says in English",
    details: """
      The reading in English is made from the rule's logic, not from its prose, so that both can be
      compared. A rule made for the rows of a table, or a criterion, is explained by its own name:
      ID/ROW, ID/approved-absent; the name without its last part explains all of them.

      Ends with 0; 2 for a rule that is not there.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ), RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let id = arguments.positional.first else {
      throw .missingArguments(command: "explain", arguments: "a rule")
    }
    if arguments.positional.count > 1 {
      throw .tooManyArguments(command: "explain", first: arguments.positional[1])
    }
    guard let book = RuleBookOptions.bookWithTests(arguments, io: io) else { return .usage }
    let cards = try RuleNames.rules(id, in: book).map { RuleCard(of: $0, in: book) }
    io.write(
      arguments, text: cards.map(\.text).joined(separator: "\n"), json: .list(cards.map(\.json)))
    return .success
  }
}
