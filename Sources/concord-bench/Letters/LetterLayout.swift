/// How a letter stands on its lines: as one of three extractors left it, at some width.
struct LetterLayout {
  private enum Shape: CaseIterable {
    /// Labels and values beside each other, in two columns; headings in the middle.
    case columns
    /// As the words follow each other, a space behind each line.
    case raw
    /// The labels of a column, then its values.
    case stacked
  }

  private let shape: Shape
  /// The most bytes of a line.
  private let width: Int
  /// The line ends behind a line, and behind a paragraph.
  private let lineGap: Int
  private let paragraphGap: Int
  /// Whether apostrophes and hyphens of "Non-MTUS" stand as typographers set them.
  private let isTypeset: Bool

  /// Some layout.
  init(_ random: inout SplitMix) {
    shape = random.one(of: Shape.allCases)
    width = 84 + random.below(20)
    lineGap = random.happens(percent: 8) ? 2 : 1
    paragraphGap = random.happens(percent: 50) ? 2 : 1
    isTypeset = random.happens(percent: 25)
  }

  /// The letter on its lines.
  func text(of draft: DraftLetter) -> [UInt8] {
    var page = Page(width: width, lineGap: lineGap, shape == .raw, isTypeset)
    page.bytes.reserveCapacity(draft.size * 21 / 20 + 1_000)
    if let header = draft.header { write(header, on: &page) }
    heading(FormText.made, on: &page)
    for paragraph in draft.opening { page.write("", paragraph) }
    page.gap(paragraphGap)
    if let summary = draft.summary {
      heading(FormText.summary, on: &page)
      page.write("", Array(FormText.summaryLead.utf8))
      page.gap(paragraphGap)
      page.write("", summary)
      page.gap(paragraphGap)
    }
    heading(FormText.issues, on: &page)
    page.write("", Array(FormText.issuesLead.utf8))
    page.gap(2)
    for item in draft.items {
      page.write("", item.heading + Array((item.decision.isEmpty ? "" : ": " + item.decision).utf8))
      page.gap(paragraphGap)
      if let line = item.claimsAdministrator {
        page.write(FormText.claimsAdministrator, line)
        page.gap(paragraphGap)
      }
      if let line = item.reviewer {
        page.write(FormText.reviewer, line)
        page.gap(paragraphGap)
      }
      page.write(FormText.rationale, item.rationale)
      page.gap(paragraphGap)
    }
    return page.bytes
  }

  private func heading(_ text: String, on page: inout Page) {
    let indent =
      shape == .columns ? String(repeating: " ", count: (width - text.utf8.count) / 2) : ""
    page.line(indent + text)
  }

  private func write(_ header: DraftLetter.Header, on page: inout Page) {
    func padded(_ text: String, _ count: Int) -> String {
      text + String(repeating: " ", count: max(1, count - text.utf8.count))
    }
    switch shape {
    case .columns:
      let rows = [
        ("Case Number:", header.caseNumber, "", ""),
        ("Date Assigned:", header.assigned, "Date of Injury:", header.injured),
        ("Decision Date:", header.decided, "UR Denial Date:", header.denied),
        ("Priority:", "Standard", "Application", header.received),
        ("", "", "Received:", ""),
      ]
      for row in rows {
        let left = padded(row.0, 22) + padded(row.1, 32)
        page.line(row.2.isEmpty ? padded(row.0, 22) + row.1 : left + padded(row.2, 21) + row.3)
      }
    case .raw:
      page.line("Case Number: \(header.caseNumber)")
      page.line("Date Assigned: \(header.assigned) Date of Injury:  \(header.injured)")
      page.line("Decision Date: \(header.decided) UR Denial Date:  \(header.denied)")
      page.line("Priority:  Standard Application")
      page.line("Received:")
      page.line(header.received)
    case .stacked:
      for label in ["Case Number:", "Date Assigned:", "Decision Date:", "Priority:"] {
        page.line(label)
      }
      page.gap(2)
      for value in [header.caseNumber, header.assigned, header.decided, "Standard"] {
        page.line(value)
      }
      page.gap(2)
      for label in ["Date of Injury:", "UR Denial Date:", "Application", "Received:"] {
        page.line(label)
      }
      page.gap(2)
      for value in [header.injured, header.denied, header.received] { page.line(value) }
    }
    page.gap(2)
  }
}
