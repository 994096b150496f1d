import LetterSource
import Reporters
import RuleLanguage

/// `concord rules format`: writes the fences of a rule book in one layout.
enum RulesFormatCommand: Command {
  static let spec = CommandSpec(
    name: "rules format", arguments: "[FILE-OR-DIR ...]",
    summary: "write the fenced blocks of a rule book in one layout",
    details: """
      Rewrites the rules, terms and table fences of Markdown chapters; prose and other fences stay as
      they are, byte for byte, and so does what the book means. Without a path: ./Rules.
      The README.md at the top of a folder is no chapter. Names each file that it rewrites.

      A chapter that cannot be read is left alone; its problems are shown, and the run ends with 2.
      With --check nothing is written: names each file in another layout, and ends with 1 where
      there is one.
      """,
    options: [OptionSpec("--check", "write nothing, name the files that would change")])

  /// The most problems that are shown of a chapter.
  private static let mostProblems = 50

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    var named = arguments.positional
    if named.isEmpty {
      guard FolderWalk.isFolder("Rules") else { throw .embeddedBook(command: "rules format") }
      named = ["Rules"]
    }
    var exitCode = ExitCode.success
    var seen: Set<String> = []
    for path in named {
      do throws(FileFault) {
        for chapter in try chapters(at: path) where seen.insert(chapter).inserted {
          exitCode = max(exitCode, format(chapter, checks: arguments.has("--check"), io: io))
        }
      } catch {
        exitCode = max(exitCode, fail(path, error.message, io))
      }
    }
    return exitCode
  }

  /// The chapters of a folder, or the file itself.
  private static func chapters(at path: String) throws(FileFault) -> [String] {
    guard FolderWalk.isFolder(path) else { return [path] }
    return try RuleBookSource.chapters(inFolder: path)
  }

  /// Formats a chapter, or only looks whether it is formatted.
  private static func format(_ path: String, checks: Bool, io: ToolIO) -> ExitCode {
    let file: RuleFile
    do throws(FileFault) {
      let bytes = try FileReader.bytes(of: path, limit: RuleBookLoader.maximumSize)
      file = RuleFile(path: path, bytes: bytes)
    } catch {
      return fail(path, error.message, io)
    }
    switch RuleFormatter.format(file) {
    case .formatted(let bytes):
      if bytes == file.bytes { return .success }
      if !checks {
        do throws(FileFault) {
          try FileWriter.replace(path, with: bytes)
        } catch {
          _ = fail(path, error.message, io)
          return .incomplete
        }
      }
      _ = io.writeOutput(Array("\(Visible.text(path))\n".utf8))
      return checks ? .findings : .success
    case .unreadable(let problems):
      let shown = Array(problems.prefix(mostProblems))
      io.writeError(Array(ProblemPrinter(files: [file]).text(of: shown).utf8))
      let count = "\(problems.count) problem\(problems.count == 1 ? "" : "s")"
      return fail(path, "is left as it is: \(count)", io)
    case .notText(let at):
      return fail(path, "is left as it is: byte \(at + 1) does not belong into UTF-8 text", io)
    case .wouldChange:
      _ = fail(path, "is left as it is: another layout would change what it says", io)
      return .incomplete
    }
  }

  private static func fail(_ path: String, _ message: String, _ io: ToolIO) -> ExitCode {
    io.error("concord: \(Visible.text(path)): \(Visible.text(message))")
    return .usage
  }
}
