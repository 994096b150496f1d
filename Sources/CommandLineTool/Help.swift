/// The texts of `--help`.
enum Help {
  /// What the tool is, and its commands.
  static var overview: String {
    var text = """
      concord finds where a medical-necessity determination contradicts itself.

      It reads Independent Medical Review letters, holds them against a rule book written for people,
      and shows both places of every conflict: an associated service approved while its procedure
      fell, a decision against its own rationale, two dates of one injury.

        concord check letter.txt            one letter, for people
        concord check letters/ --format ndjson > findings.ndjson
        concord parse letter.txt            how the letter was read

      Commands:

      """
    let width = (Commands.all.map { $0.spec.name.count }.max() ?? 0) + 2
    for command in Commands.all {
      text += "  " + padded(command.spec.name, width) + command.spec.summary + "\n"
    }
    return text + """

      'concord COMMAND --help' tells more. 'concord --version' names the version and the rule book.
      Exit codes: 0 ran, nothing found; 1 found something; 2 wrong usage or rule book; 3 incomplete.

      """
  }

  /// What a command does and takes.
  static func text(of spec: CommandSpec) -> String {
    var text = "concord \(spec.name) \(spec.arguments)\n  \(spec.summary)\n\n\(spec.details)\n"
    guard !spec.options.isEmpty else { return text }
    let names = spec.options.map { $0.name + ($0.value.map { " \($0)" } ?? "") }
    let width = (names.map(\.count).max() ?? 0) + 2
    text += "\nOptions:\n"
    for (option, name) in zip(spec.options, names) {
      text += "  " + padded(name, width) + option.summary + "\n"
    }
    return text
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
