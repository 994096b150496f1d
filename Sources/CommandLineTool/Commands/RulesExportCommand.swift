import ByteOutput
import LetterSource
import RuleLanguage
import Vocabulary

/// `concord rules export`: a rule book as JSON for other programs.
enum RulesExportCommand: Command {
  static let spec = CommandSpec(
    name: "rules export", arguments: "[DIR]",
    summary: "print the rules and concepts of a rule book as JSON, or the schema of that JSON",
    details: """
      DIR is a rule book's folder; without it, ./Rules where that stands, else the embedded book.
      --format list prints the ids of the rules alone, one a line.

      Ends with 0; 2 where the book does not load.
      """,
    options: [
      OptionSpec("--schema", "print the JSON Schema of what is printed, in place of a book"),
      OptionSpec(
        "--format", value: "FORMAT", choices: ["json", "list"],
        "json (default), or list: one rule's id a line"),
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    var writer = ByteWriter()
    if arguments.has("--schema") {
      writer.write(ExportSchema.value)
      writer.endLine()
      _ = io.writeOutput(writer.bytes)
      return .success
    }
    guard let source = try RulesFolder.source(arguments, command: "rules export", io: io),
      let book = RuleBookOptions.book(from: source, showsWarnings: false, io: io)
    else { return .usage }
    if arguments.value("--format") == "list" {
      for rule in book.rules { writer.write(rule.id + "\n") }
    } else {
      writer.write(value(of: book))
      writer.endLine()
    }
    _ = io.writeOutput(writer.bytes)
    return .success
  }

  private static func value(of book: RuleBook) -> JSONValue {
    let vocabulary = book.vocabulary
    return .object([
      ("format", .number(ExportSchema.format)), ("program", .text(Version.current)),
      ("hash", .text(book.hash)),
      ("rules", .list(book.rules.map { RuleCard(of: $0, in: book).json })),
      (
        "concepts",
        .list(
          vocabulary.concepts.map { concept in
            .object([
              ("name", .text(concept.name)), ("root", .text(concept.root.rawValue)),
              ("parents", .texts(concept.parents.map { vocabulary[$0].name })),
            ])
          })
      ),
    ])
  }
}
