import Determinations
import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// `concord facts`: shows what was read from a letter with the rule book's vocabulary.
enum FactsCommand: Command {
  static let spec = CommandSpec(
    name: "facts", arguments: "LETTER",
    summary: "show what rules can see in a letter",
    details: """
      Prints the letter's lines and marks in each what was read there: items, cited sources, dated
      events, what is spoken of with what is said of it, by whom and where in the body, quantities,
      guidelines, and clauses with their speaker. The names are those that rules use ('concord rules
      schema'). A value that was carried over from other words is called inferred; a finding that
      rests on one is a warning at most.

      Ends with 0 when the letter was read.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ),
      OptionSpec(
        "--kind", value: "KIND", choices: FactListing.kinds,
        "only things of this kind; may stand several times"),
      OptionSpec(
        "--at", value: "LINE:COLUMN", "only what was read at this place; a column counts bytes"),
      OptionSpec(
        "--unexamined", "the sentences of each rationale that no rule took anything from, instead"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard let path = arguments.positional.first else {
      throw .missingArguments(command: "facts", arguments: "a letter")
    }
    if arguments.positional.count > 1 {
      throw .tooManyArguments(command: "facts", first: arguments.positional[1])
    }
    let place = try arguments.value("--at").map(place)
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    let (letter, exitCode) = LetterFile.read(path, io: io)
    guard let letter else { return exitCode }
    let facts = FactReader(vocabulary: book.vocabulary).facts(of: DeterminationReader.read(letter))
    if arguments.has("--unexamined") {
      let unexamined = UnexaminedText(of: facts, by: book)
      io.write(arguments, text: unexamined.text, json: unexamined.json)
      return .success
    }
    let things = FactListing.things(
      of: facts, kinds: arguments.all("--kind"), at: place.map { offset(of: $0, in: letter) })
    let output =
      arguments.value("--format") == "json"
      ? FactsJSON.bytes(things, in: letter) : Array(FactsText.text(things, in: letter).utf8)
    _ = io.writeOutput(output)
    return .success
  }

  /// The line and column of "12:7", both from 1.
  private static func place(_ text: String) throws(UsageError) -> (line: Int, column: Int) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let line = parts[0], let column = parts[1], line >= 1, column >= 1
    else {
      throw .badPlace(option: "--at", found: text)
    }
    return (line, column)
  }

  /// The offset of a place; past the letter's end where it has no such line.
  private static func offset(of place: (line: Int, column: Int), in letter: Letter) -> Int {
    let lines = LineIndex(letter)
    guard place.line <= lines.count else { return letter.bytes.count }
    let range = lines.range(ofLine: place.line)
    return min(range.start + place.column - 1, range.end)
  }
}
