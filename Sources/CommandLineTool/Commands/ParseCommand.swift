import Determinations
import LetterSource
import Reporters

/// `concord parse`: shows how a letter was read.
enum ParseCommand: Command {
  static let spec = CommandSpec(
    name: "parse", arguments: "LETTER",
    summary: "show what was read from a letter, field by field",
    details: """
      Prints the header, the reviewer, the clinical case summary and every item with its heading,
      decision, guideline lines and rationale. In JSON every leaf is {"value", "start", "end"} with
      half-open UTF-8 byte offsets, or null where the letter has none.

      Ends with 0 when the letter was read, whatever it lacks.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      )
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let path = arguments.positional.first else {
      throw .missingArguments(command: "parse", arguments: "a letter")
    }
    if arguments.positional.count > 1 {
      throw .tooManyArguments(command: "parse", first: arguments.positional[1])
    }
    let (letter, exitCode) = LetterFile.read(path, io: io)
    guard let letter else { return exitCode }
    let determination = DeterminationReader.read(letter)
    if arguments.value("--format") == "json" {
      _ = io.writeOutput(DeterminationJSON.bytes(of: determination, path: path))
    } else {
      _ = io.writeOutput(Array(DeterminationText.text(of: determination, path: path).utf8))
    }
    return .success
  }
}
