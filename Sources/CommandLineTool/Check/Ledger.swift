import Findings
import LetterSource
import Reporters

/// The ledger beside a letter, `LETTER.concord-ok`: which of its findings somebody answers for. An
/// issued letter is never edited to please a tool.
struct Ledger {
  /// What is added to a letter's path.
  static let suffix = ".concord-ok"
  private static let limit = 1 << 20

  private let path: String
  private let file: Letter
  private let entries: [LedgerEntry]

  /// The ledger of a letter; nil where there is none. One that cannot be read is empty, and says so.
  static func beside(_ letter: String) -> Ledger? {
    let path = letter + suffix
    guard FolderWalk.exists(path) else { return nil }
    let bytes = (try? FileReader.bytes(of: path, limit: limit)) ?? Array("cannot be read".utf8)
    return Ledger(path: path, bytes: bytes)
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    file = Letter(bytes: bytes)
    entries = LedgerEntry.entries(in: ClauseFile(bytes))
  }

  /// Marks the findings of a letter that entries answer for; returns the ledger with findings about
  /// its own entries, nil where there is nothing to say of them.
  func settle(
    _ judged: inout JudgedLetter, _ selection: RuleSelection, today: CalendarDate
  ) -> JudgedLetter? {
    var remarks: [Finding] = []
    for entry in entries {
      switch entry.content {
      case .malformed(let message):
        remarks.append(remark(LedgerRules.malformed, message, at: entry.range))
      case .answer(let answer):
        guard let problem = settle(answer, &judged, selection, today) else { continue }
        remarks.append(remark(problem.rule, problem.message, at: entry.range))
      }
    }
    guard !remarks.isEmpty else { return nil }
    return JudgedLetter(path: path, letter: file, findings: remarks, isLedger: true)
  }

  /// Marks the finding that an entry answers for; returns what is to be said of the entry.
  private func settle(
    _ answer: LedgerEntry.Answer, _ judged: inout JudgedLetter, _ selection: RuleSelection,
    _ today: CalendarDate
  ) -> (rule: ReportedRule, message: String)? {
    guard selection.knows(answer.rule) else {
      let nearest = selection.nearest(to: answer.rule).map { "; did you mean '\($0)'?" } ?? ""
      return (LedgerRules.malformed, "there is no rule '\(answer.rule)'\(nearest)")
    }
    // A rule that did not run says nothing of its entries.
    guard selection.reported.contains(answer.rule) else { return nil }
    let index = judged.entries.firstIndex { entry in
      entry.finding.rule == answer.rule && entry.fingerprint.text.hasPrefix(answer.fingerprint)
        && entry.standing == .open && (answer.item ?? entry.finding.item) == entry.finding.item
    }
    guard let index else {
      return (
        LedgerRules.unused, "the letter has no finding that this entry answers for; remove it"
      )
    }
    guard selection.isSuppressible(judged.entries[index].finding) else {
      return (LedgerRules.refused, "findings of \(answer.rule) cannot be suppressed")
    }
    if let expires = answer.expires, expires.lastDay < today.firstDay {
      return (LedgerRules.expired, "this entry held until \(expires); decide anew")
    }
    judged.entries[index].standing = .suppressed(
      Suppression(
        reason: answer.reason, by: answer.by, on: answer.on.description,
        expires: answer.expires?.description))
    return nil
  }

  private func remark(_ rule: ReportedRule, _ message: String, at range: ByteRange) -> Finding {
    Finding(
      rule: rule.id, kind: rule.kind, severity: rule.severity, item: 0, message: message,
      places: [Place(range: range, role: .primary, label: "")])
  }
}

/// The rules of the program about ledgers; they hold whatever the rule book.
enum LedgerRules {
  static let malformed = card(
    "ledger-entry-malformed", .error, "An entry of a ledger cannot be read, and suppresses nothing")
  static let unused = card(
    "ledger-entry-unused", .warning, "An entry of a ledger answers for nothing that was found")
  static let expired = card(
    "ledger-entry-expired", .warning, "An entry of a ledger has run out, and suppresses nothing")
  static let refused = card(
    "ledger-entry-refused", .error, "An entry of a ledger answers for what cannot be suppressed")
  static let all = [malformed, unused, expired, refused]

  private static func card(_ id: String, _ severity: Severity, _ title: String) -> ReportedRule {
    ReportedRule(
      id: id, title: title, kind: .omission, severity: severity, authority: "", chapter: "",
      help: "A ledger stands beside its letter as LETTER\(Ledger.suffix). "
        + "`concord check --help` shows what an entry holds.")
  }
}
