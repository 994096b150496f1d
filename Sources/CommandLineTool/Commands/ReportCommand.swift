import Findings
import Report
import Reporters
import RuleLanguage

/// `concord report`: writes what was found as pages and tables for people.
enum ReportCommand: Command {
  static let spec = CommandSpec(
    name: "report", arguments: "PATH... -o FILE",
    summary: "write a page about a letter, or about many",
    details: """
      FILE says what is written by its ending:
        .html  a page that needs nothing else: for one letter the letter with its findings in the
               margin, its items, facts and proofs; for several their counts, a list to filter, and
               like cases decided differently. The letters themselves are in the page where they are
               few, else in a folder beside it (report.html: report-letters/)
        .md    the same as Markdown, without the letters' text
        .csv   findings as a table, with FILE-letters.csv and FILE-items.csv beside it

      Files are replaced whole or not at all. --redact leaves out what identifies: the letters' words,
      dates, paths, case numbers and whatever looks like one.

      Ends with 0 when it was written, whatever was found; 2 when the command is wrong or a named path
      does not exist, 3 when a letter could not be read or the report not be written.
      """,
    options: [
      OptionSpec("-o", value: "FILE", "the file to write: .html, .md or .csv"),
      OptionSpec("--redact", "no quotes, dates or identifiers"),
      OptionSpec(
        "--letters", value: "WHERE", choices: ["auto", "page", "folder", "none"],
        "where an .html report on several letters shows each: auto (default) by their size"),
      OptionSpec("--jobs", value: "N", "letters read at once (default: all cores)"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard !arguments.positional.isEmpty else {
      throw .missingArguments(command: "report", arguments: "a letter or a folder of letters")
    }
    guard let file = arguments.value("-o") else {
      throw .missingArguments(
        command: "report", arguments: "a file to write, as in '-o report.html'")
    }
    guard let format = ReportFile(file) else {
      throw .badValue(option: "-o", found: file, legal: ["FILE.html", "FILE.md", "FILE.csv"])
    }
    let jobs = try arguments.number("--jobs") ?? Machine.cores
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    let letters = LetterPaths(arguments.positional)
    for problem in letters.problems { io.error("concord: \(Visible.text(problem))") }
    let named: ExitCode = letters.problems.isEmpty ? .success : .usage
    guard !letters.paths.isEmpty else { return max(named, .usage) }
    let run = ReportRun(
      book: book, file: format, isRedacted: arguments.has("--redact"),
      wanted: arguments.value("--letters") ?? "auto", jobs: jobs)
    return max(named, await run.run(letters.paths, io: io))
  }
}

/// The file that a report is written to, and what its ending makes it.
struct ReportFile: Sendable {
  /// What a report is written as.
  enum Format: String, CaseIterable {
    case html, md, csv
  }

  let path: String
  let format: Format

  /// A file by its path; nil where its ending names no format.
  init?(_ path: String) {
    guard let ending = path.split(separator: ".", omittingEmptySubsequences: false).last,
      let format = Format(rawValue: ending.lowercased()), path.utf8.count > ending.utf8.count + 1
    else { return nil }
    self.path = path
    self.format = format
  }

  /// The path without its ending.
  var stem: String { String(path.dropLast(format.rawValue.count + 1)) }

  /// The last part of the path.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// The folder of letters' pages beside the file.
  var folder: String { stem + "-letters" }

  /// The name of that folder.
  var folderName: String { folder.split(separator: "/").last.map(String.init) ?? folder }
}
