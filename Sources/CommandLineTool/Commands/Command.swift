/// A command of the tool.
protocol Command: SendableMetatype {
  /// What it is called, takes and tells about itself.
  static var spec: CommandSpec { get }

  /// Runs it.
  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode
}

/// All commands, in the order of the help.
enum Commands {
  static let all: [any Command.Type] = [
    CheckCommand.self, StreamCommand.self, AnswerCommand.self, ReportCommand.self,
    ParseCommand.self, FactsCommand.self,
    WhyCommand.self,
    ExplainCommand.self, RepairCommand.self, RulesCheckCommand.self, RulesTestCommand.self,
    RulesCoverageCommand.self, RulesMutateCommand.self, RulesDiffCommand.self,
    RulesExportCommand.self, RulesDocCommand.self, RulesFormatCommand.self, RulesSchemaCommand.self,
    CompletionsCommand.self, ManCommand.self,
  ]
}
