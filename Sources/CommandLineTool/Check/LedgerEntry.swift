import LetterSource

/// An entry of a ledger: "ok RULE" and indented clauses below it.
struct LedgerEntry {
  /// What an entry says.
  struct Answer {
    let rule: String
    let item: Int?
    /// The first digits of the finding's fingerprint, at least eight.
    let fingerprint: String
    let reason: String
    let by: String
    let on: CalendarDate
    let expires: CalendarDate?
  }

  /// What was read of an entry.
  enum Content {
    case answer(Answer)
    case malformed(String)
  }

  let content: Content
  let range: ByteRange

  private static let clauses = ["item", "fingerprint", "reason", "by", "on", "expires"]

  /// The entries of a ledger, in order.
  static func entries(in file: ClauseFile) -> [LedgerEntry] {
    var blocks: [[ClauseFile.Line]] = []
    for line in file.lines {
      if line.isIndented, !blocks.isEmpty {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append([line])
      }
    }
    return blocks.map { block in
      LedgerEntry(content: content(of: block), range: block[0].range)
    }
  }

  private static func content(of block: [ClauseFile.Line]) -> Content {
    let head = block[0].words.map(\.text)
    guard head.count == 2, head[0] == "ok" else {
      return .malformed("an entry begins with 'ok RULE' in the first column")
    }
    var values: [String: String] = [:]
    for line in block {
      if let fault = line.fault { return .malformed("line \(line.number): \(fault)") }
    }
    for line in block.dropFirst() {
      let name = line.words[0].text
      guard clauses.contains(name) else {
        let nearest = NearestWord.nearest(to: name, among: clauses)
        return .malformed(
          "line \(line.number): there is no clause '\(name)'"
            + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
      }
      guard line.words.count == 2 else {
        return .malformed("line \(line.number): '\(name)' takes one value; quote what has spaces")
      }
      guard values.updateValue(line.words[1].text, forKey: name) == nil else {
        return .malformed("line \(line.number): '\(name)' stands twice")
      }
    }
    return answer(head[1], values)
  }

  private static func answer(_ rule: String, _ values: [String: String]) -> Content {
    guard let digits = values["fingerprint"], digits.utf8.count >= 8,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return .malformed("needs 'fingerprint' with at least 8 digits of the finding's") }
    guard let reason = values["reason"], reason.count >= 10 else {
      return .malformed("needs 'reason' with at least 10 characters")
    }
    guard let by = values["by"], !by.isEmpty else { return .malformed("needs 'by': who answers") }
    guard let on = values["on"].flatMap({ CalendarDate(iso: $0) }), on.day != nil else {
      return .malformed("needs 'on' with a day as 2026-05-31")
    }
    var expires: CalendarDate?
    if let text = values["expires"] {
      expires = CalendarDate(iso: text)
      guard expires?.day != nil else {
        return .malformed("'expires' is a day as 2026-05-31, the last on which the entry holds")
      }
    }
    var item: Int?
    if let text = values["item"] {
      item = Int(text)
      guard item != nil else { return .malformed("'item' is a number, 0 for the letter") }
    }
    return .answer(
      Answer(
        rule: rule, item: item, fingerprint: digits, reason: reason, by: by, on: on,
        expires: expires))
  }
}
