import ByteOutput
import Determinations
import Facts
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// `concord why`: shows how a rule came out on a letter, and the words that it rests on.
enum WhyCommand: Command {
  static let spec = CommandSpec(
    name: "why", arguments: "RULE LETTER[#ITEM]",
    summary: "show why a rule finds something in a letter, or why not",
    details: """
      For each finding of RULE, every clause with its truth, the values it compared and the letter's
      words they were read from. Where the rule is silent, how far it came: the first clause that does
      not hold or is open, and the text it looked at; where there is nothing to judge, what it looked
      for. LETTER#3 asks of item 3 alone.

      Ends with 0 when it ran, whatever the answer; 2 for a rule or an item that is not there.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: ["text", "json"], "text for people (default), or json"
      ),
      OptionSpec(
        "--most", value: "N", "the most things shown where the rule is silent (default: 3)"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard arguments.positional.count >= 2 else {
      throw .missingArguments(command: "why", arguments: "a rule and a letter")
    }
    if arguments.positional.count > 2 {
      throw .tooManyArguments(command: "why", first: arguments.positional[2])
    }
    let most = try arguments.number("--most") ?? 3
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    let rules = try RuleNames.rules(arguments.positional[0], in: book)
    let (path, item) = Self.target(arguments.positional[1])
    let (letter, exitCode) = LetterFile.read(path, io: io)
    guard let letter else { return exitCode }
    let facts = FactReader(vocabulary: book.vocabulary).facts(of: DeterminationReader.read(letter))
    if let item, !facts.items.indices.contains(item - 1) {
      throw .noItem(item, items: facts.items.count)
    }
    var answers: [WhyAnswer] = []
    for rule in rules {
      answers.append(
        WhyAnswer(rule: rule, book: book, facts: facts, path: path, item: item, most: most))
    }
    io.write(
      arguments, text: answers.map(\.text).joined(separator: "\n"), json: .list(answers.map(\.json))
    )
    return .success
  }

  /// The path and the item of "letter.txt#3".
  private static func target(_ text: String) -> (path: String, item: Int?) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count > 1, let item = Int(parts[parts.count - 1]), item >= 1 else {
      return (text, nil)
    }
    return (parts.dropLast().joined(separator: "#"), item)
  }
}

/// Rules by the names that a command line gives.
enum RuleNames {
  /// The rule of an id; for a rule that stands for the rows of a table or for a criterion, all of its rules.
  static func rules(_ id: String, in book: RuleBook) throws(UsageError) -> [Rule] {
    let rules = book.rules.filter { $0.id == id || $0.id.hasPrefix(id + "/") }
    guard rules.isEmpty else { return rules }
    throw .unknownRule(id, nearest: NearestWord.nearest(to: id, among: book.rules.map(\.id)))
  }
}
