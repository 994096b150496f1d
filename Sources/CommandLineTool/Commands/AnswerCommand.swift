import Findings
import LetterSource
import Reporters
import RuleLanguage

/// `concord answer`: notes in a letter's ledger that somebody answers for a finding.
enum AnswerCommand: Command {
  static let spec = CommandSpec(
    name: "answer", arguments: "LETTER RULE",
    summary: "note beside a letter that somebody answers for a finding",
    details: """
      Judges LETTER and adds an entry to the ledger LETTER.concord-ok for each finding of RULE that
      nothing answers for yet: 'concord check' passes over it until the entry expires or the words
      that the finding rests on change. Findings on privacy cannot be answered for.

      Ends with 0 when an entry was added, with 1 when the rule finds nothing to answer for.
      """,
    options: [
      OptionSpec("--reason", value: "TEXT", "why the finding stands, in 10 characters or more"),
      OptionSpec("--by", value: "WHO", "who answers for it"),
      OptionSpec("--expires", value: "DAY", "the last day on which the entry holds, as 2026-12-31"),
      OptionSpec("--item", value: "N", "only findings of this item; 0 for the letter"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    guard arguments.positional.count > 1 else {
      throw .missingArguments(command: "answer", arguments: "a letter and a rule")
    }
    guard arguments.positional.count == 2 else {
      throw .tooManyArguments(command: "answer", first: arguments.positional[2])
    }
    let (path, rule) = (arguments.positional[0], arguments.positional[1])
    guard let book = RuleBookOptions.book(arguments, io: io) else { return .usage }
    do throws(SettingFault) {
      let selection = try RuleSelection(book, Settings())
      guard selection.knows(rule) else {
        let nearest = selection.nearest(to: rule).map { "; did you mean '\($0)'?" } ?? ""
        throw SettingFault("there is no rule '\(rule)'\(nearest)")
      }
      let (letter, exitCode) = LetterFile.read(path, io: io)
      guard let letter else { return exitCode }
      let (findings, headings) = Judge(book: book, only: [rule]).judgement(of: letter)
      var judged = JudgedLetter(path: path, letter: letter, findings: findings, headings: headings)
      _ = Ledger.beside(path)?.settle(&judged, selection, today: io.today())
      let item = arguments.value("--item")
      let entries = judged.open.filter { entry in
        selection.isSuppressible(entry.finding) && entry.finding.rule == rule
          && item.map { $0 == String(entry.finding.item) } ?? true
      }
      guard !entries.isEmpty else {
        io.error("concord: \(Visible.text(path)): \(rule) finds nothing there to answer for")
        return .findings
      }
      let text = entries.map { LedgerEntry.text(for: $0, arguments, today: io.today()) }.joined()
      for entry in LedgerEntry.entries(in: ClauseFile(Array(text.utf8))) {
        if case .malformed(let message) = entry.content { throw SettingFault(message) }
      }
      return try add(text, count: entries.count, to: path + Ledger.suffix, io)
    } catch {
      io.error("concord: \(Visible.text(error.message))")
      return .usage
    }
  }

  private static func add(
    _ text: String, count: Int, to ledger: String, _ io: ToolIO
  ) throws(SettingFault) -> ExitCode {
    do throws(FileFault) {
      var bytes: [UInt8] = []
      if FolderWalk.exists(ledger) {
        bytes = try FileReader.bytes(of: ledger, limit: 1 << 20)
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
      }
      try FileWriter.replace(ledger, with: bytes + Array(text.utf8))
    } catch {
      throw SettingFault("\(ledger): \(error.message)")
    }
    let entries = "\(count) entr\(count == 1 ? "y" : "ies")"
    _ = io.writeOutput(Array("\(Visible.path(ledger)): \(entries) added\n".utf8))
    return .success
  }
}

extension LedgerEntry {
  /// The text of an entry for a finding.
  fileprivate static func text(
    for entry: JudgedLetter.Entry, _ arguments: ParsedArguments, today: CalendarDate
  ) -> String {
    func quoted(_ text: String) -> String { "\"\(Visible.text(text))\"" }
    var text = "ok \(entry.finding.rule)\n  item         \(entry.finding.item)\n"
    text += "  fingerprint  \(entry.fingerprint.text)\n"
    for (name, option) in [("reason", "--reason"), ("by", "--by")] {
      if let value = arguments.value(option) {
        text += "  \(name.padding(to: 13))\(quoted(value))\n"
      }
    }
    text += "  on           \(today)\n"
    if let expires = arguments.value("--expires") { text += "  expires      \(quoted(expires))\n" }
    return text
  }
}
