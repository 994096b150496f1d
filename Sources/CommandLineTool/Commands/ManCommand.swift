/// `concord man`: prints the manual page.
enum ManCommand: Command {
  static let spec = CommandSpec(
    name: "man", arguments: "", summary: "print the manual page",
    details: """
      To read it: concord man | man -l -
      To keep it: concord man > ~/.local/share/man/man1/concord.1
      """, options: [])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    _ = io.writeOutput(Array(ManualPage.text(Commands.all.map { $0.spec }).utf8))
    return .success
  }
}
