/// The manual page, written from the same specifications as the help.
enum ManualPage {
  /// The page in the language of man(7).
  static func text(_ commands: [CommandSpec]) -> String {
    var text = """
      .TH CONCORD 1 "" "concord \(Version.current)" "Concord"
      .SH NAME
      concord \\- find where a medical\\-necessity determination contradicts itself
      .SH SYNOPSIS

      """
    for command in commands {
      text += ".br\n.B concord \(escaped(command.name))\n\(line(command.arguments))"
    }
    text += """
      .SH DESCRIPTION
      Concord reads Independent Medical Review letters, holds them against a rule book written for
      people, and shows both places of every conflict.
      .SH COMMANDS

      """
    for command in commands {
      text += ".SS \"concord \(escaped(command.name)) \(escaped(command.arguments))\"\n"
      text += "\(line(command.summary)).PP\n.nf\n"
      for part in command.details.split(separator: "\n", omittingEmptySubsequences: false) {
        text += line(String(part))
      }
      text += ".fi\n"
      for option in command.options {
        text += ".TP\n.B \(escaped(option.name))"
        text += option.value.map { " \\fI\(escaped($0))\\fR" } ?? ""
        text += "\n\(line(option.summary))"
        if !option.choices.isEmpty {
          text += line("One of \(option.choices.joined(separator: ", ")).")
        }
      }
    }
    return text + """
      .SH EXIT STATUS
      .TP
      .B 0
      It ran completely, and found nothing at or above the fail level.
      .TP
      .B 1
      It ran completely, and found something, or an expectation was not met.
      .TP
      .B 2
      The command, the configuration or the rule book is wrong, or a named path does not exist.
      .TP
      .B 3
      It did not run completely: a letter could not be read, a bound was hit, or it was interrupted.
      .PP
      The highest that applies.
      .SH FILES
      .TP
      .B .concord
      The configuration of a check, from the current folder upward.
      .TP
      .IB LETTER .concord\\-ok
      The ledger beside a letter: which of its findings somebody answers for.
      .SH ENVIRONMENT
      .TP
      .B NO_COLOR
      No colours in text, whatever it is set to.

      """
  }

  /// A line of text, with nothing in it that man(7) reads as a request.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    let isRequest = escaped.hasPrefix(".") || escaped.hasPrefix("'")
    return (isRequest ? "\\&" : "") + escaped + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\"", with: "\\(dq")
  }
}
