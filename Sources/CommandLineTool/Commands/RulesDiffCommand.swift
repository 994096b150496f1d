import Determinations
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// `concord rules diff`: what changed from one rule book to another, and what that does to letters.
enum RulesDiffCommand: Command {
  static let spec = CommandSpec(
    name: "rules diff", arguments: "OLD NEW",
    summary: "show what changed between two rule books, and which findings appear and vanish",
    details: """
      OLD and NEW are folders of rule books; 'embedded' is the embedded book. Shows rules added,
      removed and changed, clause by clause in English, and concepts added and removed. With --letters,
      each letter is judged by both books: a finding that vanishes or appears is shown with the clause
      of the other book's rule that keeps it silent.

      Ends with 0 when it ran, whatever the difference; 2 where a book does not load or a path is not
      there; 3 where a letter could not be read.
      """,
    options: [
      OptionSpec(
        "--letters", value: "PATH", "judge these letters by both books; may stand several times"),
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ),
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard arguments.positional.count >= 2 else {
      throw .missingArguments(command: "rules diff", arguments: "two rule books")
    }
    if arguments.positional.count > 2 {
      throw .tooManyArguments(command: "rules diff", first: arguments.positional[2])
    }
    guard let old = book(arguments.positional[0], io), let new = book(arguments.positional[1], io)
    else { return .usage }
    let letters = LetterPaths(arguments.all("--letters"))
    for problem in letters.problems { io.error("concord: \(Visible.text(problem))") }
    var exitCode = letters.problems.isEmpty ? ExitCode.success : .usage
    var impacts: [DifferenceReport.Impact] = []
    for path in letters.paths {
      let (letter, code) = LetterFile.read(path, io: io)
      exitCode = max(exitCode, code)
      guard let letter else { continue }
      let determination = DeterminationReader.read(letter)
      func facts(_ book: RuleBook) -> LetterFacts {
        FactReader(vocabulary: book.vocabulary).facts(of: determination)
      }
      let (before, now) = (facts(old), facts(new))
      let difference = FindingDifference(old: (old, before), new: (new, now))
      impacts.append(
        DifferenceReport.Impact(path: path, old: before, new: now, difference: difference))
    }
    let report = DifferenceReport(
      old: old, new: new, impacts: arguments.all("--letters").isEmpty ? nil : impacts)
    io.write(arguments, text: report.text, json: report.json)
    return exitCode
  }

  private static func book(_ name: String, _ io: ToolIO) -> RuleBook? {
    if name == "embedded", !FolderWalk.isFolder(name) {
      return RuleBookOptions.book(from: .embedded, showsWarnings: false, io: io)
    }
    do throws(FileFault) {
      return RuleBookOptions.book(
        from: try RuleBookSource.folder(name), showsWarnings: false, io: io)
    } catch {
      io.error("concord: rule book \(Visible.text(name)): \(error.message)")
      return nil
    }
  }
}
