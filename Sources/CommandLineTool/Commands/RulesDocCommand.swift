import Reporters
import RuleBookSite
import RuleLanguage

/// `concord rules doc`: a rule book as pages for people.
enum RulesDocCommand: Command {
  static let spec = CommandSpec(
    name: "rules doc", arguments: "[DIR] -o FOLDER",
    summary: "write a rule book as pages that need no network, or its rules as a Markdown table",
    details: """
      DIR is a rule book's folder; without it, ./Rules where that stands, else the embedded book.

      html: FOLDER/index.html with a search and everything by chapter, kind, service and authority, and a
      page for each chapter in FOLDER/chapters. Open index.html in any browser; no server is needed. Each file
      is the old one or whole. A page whose chapter is gone is named, and stays.

      markdown: the rules as a table with links to their chapters. Without -o it is printed; with
      it, it replaces what stands in FOLDER/README.md between the lines
          <!-- rules: begin -->
          <!-- rules: end -->
      The links are meant from the book's folder, where such a README belongs.

      With --check nothing is written: names each file that is missing, left over or not as it would be
      written, and ends with 1 where there is one.
      Ends with 0; 2 where the book does not load or FOLDER cannot be used; 3 where a file cannot be written.
      """,
    options: [
      OptionSpec("-o", value: "FOLDER", "where the pages go; needed for html"),
      OptionSpec(
        "--format", value: "FORMAT", choices: ["html", "markdown"], "html (default), or markdown"),
      OptionSpec("--check", "write nothing, name the files that are not current"),
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    let isMarkdown = arguments.value("--format") == "markdown"
    let folder = arguments.value("-o")
    if folder == nil, !isMarkdown || arguments.has("--check") {
      throw .missingArguments(command: "rules doc", arguments: "a folder: -o FOLDER")
    }
    guard let source = try RulesFolder.source(arguments, command: "rules doc", io: io),
      let book = RuleBookOptions.book(from: source, showsWarnings: false, io: io)
    else { return .usage }
    let site = BookSite(book, root: source.isEmbedded ? "Rules" : source.name)
    guard let folder else {
      _ = io.writeOutput(Array(site.markdownIndex.utf8))
      return .success
    }
    let writer = PageFolder(folder, isChecking: arguments.has("--check"), io: io)
    guard isMarkdown else { return writer.put(site.pages(), only: BookSite.chapterFolder) }
    return writer.put(index: site.markdownIndex, intoReadmeBetween: marks)
  }

  private static let marks = (begin: "<!-- rules: begin -->", end: "<!-- rules: end -->")
}
