import Reporters
import RuleAnalysis
import RuleLanguage
import Vocabulary

/// `concord rules check`: checks a rule book.
enum RulesCheckCommand: Command {
  static let spec = CommandSpec(
    name: "rules check", arguments: "[DIR]",
    summary: "check a rule book: its names, types, authority and tests",
    details: """
      DIR is a rule book's folder; without it, ./Rules where that stands, else the embedded book.
      Shows every problem with its place, and ends with 2 where one keeps the book from loading. A book that
      loads is analysed: rules that can find nothing, clauses that change nothing, rules that another shadows
      or excludes.
      """,
    options: [])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let source = try RulesFolder.source(arguments, command: "rules check", io: io) else {
      return .usage
    }
    guard let book = RuleBookOptions.book(from: source, showsWarnings: true, io: io) else {
      return .usage
    }
    let remarks = RuleAnalysis(book).remarks()
    if !remarks.isEmpty {
      io.writeError(Array(ProblemPrinter(files: book.files).text(of: remarks).utf8))
    }
    let counts =
      "\(book.rules.count) rules, \(book.tests.count) tests, "
      + "\(book.vocabulary.concepts.count) concepts, \(book.vocabulary.phraseCount) phrases"
    _ = io.writeOutput(Array("\(RulesFolder.title(source, book))\n\(counts)\n".utf8))
    return .success
  }
}

/// The rule book that a `rules` command works on.
enum RulesFolder {
  /// The source that a command line names; nil with what is wrong already said.
  static func source(
    _ arguments: ParsedArguments, command: String, io: ToolIO
  ) throws(UsageError) -> RuleBookSource? {
    if arguments.positional.count > 1 {
      throw .tooManyArguments(command: command, first: arguments.positional[1])
    }
    guard let folder = arguments.positional.first ?? (FolderWalk.isFolder("Rules") ? "Rules" : nil)
    else { return .embedded }
    do throws(FileFault) {
      return try RuleBookSource.folder(folder)
    } catch {
      io.error("concord: rule book \(Visible.text(folder)): \(error.message)")
      return nil
    }
  }

  /// The first line of the output of a `rules` command.
  static func title(_ source: RuleBookSource, _ book: RuleBook) -> String {
    "\(Visible.text(source.name)), \(book.hash.prefix(16))"
  }
}
