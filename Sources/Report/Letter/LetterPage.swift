import Findings
import Determinations
import Facts
import LetterSource
public import RuleLanguage
import HTML

/// A letter's page: the letter with its findings in the margin, its items, its facts, and for each finding
/// the rule, its authority and its proof.
public struct LetterPage: Sendable {
  let reading: LetterReading
  let redaction: Redaction
  let accounts: [FindingAccount]
  let items: [ItemRow]
  let book: RuleBook
  /// The paragraphs that are shown; none in a redacted report.
  let blocks: [LetterBlock]
  /// What stands before every id of the page, for pages that hold several letters.
  let prefix: String
  /// The place among the letters of the report, from 1.
  let number: Int
  /// The level of the letter's own heading: 1 on a page of its own.
  let level: Int
  /// What the letter is called.
  public let title: String

  /// The page of a letter; `number` is its place among the letters of a report, from 1.
  public init(
    _ reading: LetterReading, number: Int, book: RuleBook, isRedacted: Bool, isPart: Bool = false
  ) {
    self.reading = reading
    self.number = number
    self.book = book
    redaction = Redaction(of: reading, isRedacted: isRedacted)
    accounts = FindingAccount.accounts(of: reading, by: book, redaction)
    blocks = isRedacted ? [] : LetterBlock.blocks(of: reading.facts.determination)
    items = ItemRow.rows(of: reading, redaction)
    prefix = isPart ? "l\(number)-" : ""
    level = isPart ? 2 : 1
    title = LetterName.text(of: reading, number: number, redaction)
  }

  /// The page as a file of its own, with a link back to a report, by its name in the folder above.
  public func bytes(report: String?) -> [UInt8] {
    var page = Page(title: title, subtitle: subtitle, sections: sections)
    page.parent = report.map { (.page("../\($0)"), "All letters") }
    return page.bytes { page in write(to: &page) }
  }

  /// How much was found in how much: "1 error, 2 warnings · 3 items".
  var subtitle: [String] {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = reading.findings.count { $0.severity == severity }
      return count == 0 ? nil : severity.counted(count)
    }
    let found = counts.isEmpty ? "No findings" : counts.joined(separator: ", ")
    let granted = items.count { $0.isGranted == true }
    let denied = items.count { $0.isGranted == false }
    let named = reading.path == "-" ? "standard input" : reading.path
    let path = redaction.isRedacted ? "redacted" : named
    return [
      "\(found). \(Count.of(items.count, "item")): \(granted) approved in whole or part, \(denied) denied.",
      "\(path) · rule book \(book.hash.prefix(16))",
    ]
  }

  private var sections: [(id: String, name: String)] {
    [
      (id("findings"), "Findings"), (id("items"), "Items"), (id("letter"), "Letter"),
    ] + (accounts.isEmpty ? [] : [(id("why"), "Why")]) + [(id("facts"), "Facts")]
  }

  func id(_ name: String) -> String { prefix + name }

  /// The sections of the page.
  func write(to page: inout HTMLWriter) {
    overview(&page)
    itemsTable(&page)
    letter(&page)
    findingsInFull(&page)
    facts(&page)
  }

  /// A section with its heading.
  func section(
    _ name: String, title: String, _ page: inout HTMLWriter,
    _ content: (inout HTMLWriter) -> Void
  ) {
    page.element(
      .section, .id(id(name)), Attribute(.ariaLabelledBy, id(name + "-title")), .classes(name)
    ) { page in
      page.element(heading(1), .id(id(name + "-title")), text: title)
      content(&page)
    }
  }

  /// The heading so many levels below the letter's own.
  func heading(_ depth: Int) -> Tag {
    switch level + depth {
    case 1: .h1
    case 2: .h2
    case 3: .h3
    default: .h4
    }
  }

  /// The findings in short, each a link to where it stands in the letter.
  private func overview(_ page: inout HTMLWriter) {
    section("findings", title: "Findings", &page) { page in
      guard !accounts.isEmpty else {
        page.element(
          .p,
          text: "The rule book finds no conflict in this letter. That says that its statements "
            + "agree with one another as far as they were read, not that the decisions are right.")
        return
      }
      page.element(.ol, .classes("overview")) { page in
        for account in accounts {
          let finding = account.numbered.finding
          page.element(.li) { page in
            page.element(
              .span, .classes("severity " + account.numbered.style), text: finding.severity.title)
            page.text(" ")
            page.element(
              .a, .href(.place(place(of: account.numbered))),
              text: redaction.value(finding.message))
            page.text(" ")
            page.element(
              .a, .classes("why"), .href(.place(id("f\(account.numbered.number)"))),
              .label("Why finding \(account.numbered.number)"), text: "why")
          }
        }
      }
    }
  }
}

/// What a letter is called in a report.
enum LetterName {
  /// The case number, else the name of its file; in a redacted report its number.
  static func text(of reading: LetterReading, number: Int, _ redaction: Redaction) -> String {
    guard !redaction.isRedacted else { return "Letter \(number)" }
    let entry = reading.facts.determination.header.entry(.caseNumber)
    if let value = entry?.value, !value.isEmpty { return redaction.words(value, most: 40) }
    let file = reading.path.split(separator: "/").last.map(String.init) ?? reading.path
    return file == "-" ? "Letter" : file
  }
}
