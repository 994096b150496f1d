/// `concord completions`: prints completion for a shell.
enum CompletionsCommand: Command {
  static let spec = CommandSpec(
    name: "completions", arguments: "bash|zsh|fish", summary: "print completion for a shell",
    details: """
      The first line of the script says where it is kept.
      """, options: [])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    let legal = Completions.Shell.allCases.map(\.rawValue)
    guard let name = arguments.positional.first else {
      throw .missingArguments(
        command: "completions", arguments: "a shell: \(legal.joined(separator: ", "))")
    }
    guard let shell = Completions.Shell(rawValue: name) else {
      throw .badValue(option: "the shell", found: name, legal: legal)
    }
    _ = io.writeOutput(
      Array(Completions.script(for: shell, Commands.all.map { $0.spec }).utf8))
    return .success
  }
}
