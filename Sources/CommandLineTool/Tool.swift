import LetterSource
import Reporters
import RuleLanguage

/// The command-line tool, without a process around it.
public enum Tool {
  /// Runs the tool with the arguments behind its name.
  public static func run(arguments: [String], io: ToolIO) async -> ExitCode {
    do throws(UsageError) {
      let code = try await dispatch(arguments, io: io)
      guard let fault = io.outputFault() else { return code }
      io.error("concord: standard output cannot be written: \(fault)")
      return .incomplete
    } catch {
      io.error("concord: \(Visible.text(error.message))")
      return .usage
    }
  }

  private static func dispatch(
    _ arguments: [String], io: ToolIO
  ) async throws(UsageError) -> ExitCode {
    guard let first = arguments.first else {
      io.writeError(Array(Help.overview.utf8))
      return .usage
    }
    switch first {
    case "--help", "-h", "help": return print(Help.overview, io)
    case "--version": return print(versionLine, io)
    default: break
    }
    // The longest command that the arguments begin with: "rules check" before "rules".
    for length in [2, 1] where arguments.count >= length {
      let name = arguments.prefix(length).joined(separator: " ")
      guard let command = Commands.all.first(where: { $0.spec.name == name }) else { continue }
      let rest = arguments.dropFirst(length)
      let options = rest.prefix { $0 != "--" }
      if options.contains("--help") || options.contains("-h") {
        return print(Help.text(of: command.spec), io)
      }
      return try await command.run(try ParsedArguments(rest, for: command.spec), io: io)
    }
    let found =
      Commands.all.contains { $0.spec.name.hasPrefix(first + " ") }
      ? arguments.prefix(2).joined(separator: " ") : first
    throw .unknownCommand(
      found, nearest: NearestWord.nearest(to: found, among: Commands.all.map { $0.spec.name }))
  }

  private static func print(_ text: String, _ io: ToolIO) -> ExitCode {
    _ = io.writeOutput(Array(text.utf8))
    return .success
  }

  private static var versionLine: String {
    let book =
      RuleBookSource.embedded.archived
      ?? RuleBookLoader.load(RuleBookSource.embedded.files).book
    let hash = book?.hash ?? "does not load"
    return "concord \(Version.current), rule book \(hash.prefix(16))\n"
  }
}
