/// `concord rules schema`: prints everything that a rule book can name.
enum RulesSchemaCommand: Command {
  static let spec = CommandSpec(
    name: "rules schema", arguments: "",
    summary: "print everything that rules can name, as Markdown",
    details: """
      The list is closed: a rule book that names anything else does not load.
      """,
    options: [])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    if let first = arguments.positional.first {
      throw .tooManyArguments(command: "rules schema", first: first)
    }
    _ = io.writeOutput(Array(SchemaText.text.utf8))
    return .success
  }
}
