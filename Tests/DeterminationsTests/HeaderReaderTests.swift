import Determinations
import LetterSource
import TestSupport
import Testing

@Suite("The header")
struct HeaderReaderTests {
  /// The fields of a header, one a line: "priority = Standard"; dates as they were understood.
  private static func fields(_ header: Header, in letter: Letter) -> [String] {
    header.entries.map { entry in
      let value = entry.value.map(letter.foldedText) ?? "nothing"
      let date = entry.field.isDate ? " (\(entry.date?.description ?? "no date"))" : ""
      return "\(entry.field.rawValue) = \(value)\(date)"
    }
  }

  /// The fields of a letter that begins with these lines.
  private static func fields(_ lines: String) -> [String] {
    let letter = Letter(text: lines + "\n\nCLINICAL CASE SUMMARY\nA fall.\n")
    return fields(DeterminationReader.read(letter).header, in: letter)
  }

  @Test("is read in every shape that has one", arguments: LetterShape.allCases.filter(\.hasHeader))
  func shapes(shape: LetterShape) {
    let determination = LetterDraft().read(shape)
    let letter = determination.text.letter
    #expect(
      Self.fields(determination.header, in: letter).sorted() == [
        "application_received = 10/14/2016 (2016-10-14)",
        "case = CM99-0001234",
        "date_assigned = 10/20/2016 (2016-10-20)",
        "date_of_injury = 03/14/2015 (2015-03-14)",
        "decision_date = 11/18/2016 (2016-11-18)",
        "priority = Standard",
        "ur_denial_date = 10/03/2016 (2016-10-03)",
      ])
    #expect(determination.unread.isEmpty)
  }

  @Test("has each label where it stands", arguments: LetterShape.allCases.filter(\.hasHeader))
  func labels(shape: LetterShape) {
    let determination = LetterDraft().read(shape)
    let labels = determination.header.entries.map { determination.words($0.label) }
    #expect(labels.count == 7)
    #expect(labels.first == "Case Number")
    #expect(labels.contains("UR Denial Date"))
  }

  @Test("is missing in an extract of the body")
  func missing() {
    let header = LetterDraft().read(.noHeader).header
    #expect(header.isMissing)
    #expect(header.entry(.caseNumber) == nil)
  }

  @Test(
    "gives a value to its own label",
    arguments: [
      Row(
        "a field a line", "Case Number: CM99-0000001\nPriority: Expedited",
        ["case = CM99-0000001", "priority = Expedited"]),
      Row(
        "two fields a line", "Date Assigned: 01/02/2016  Date of Injury: 03/04/2015",
        ["date_assigned = 01/02/2016 (2016-01-02)", "date_of_injury = 03/04/2015 (2015-03-04)"]),
      Row(
        "the value below its label", "Date of Injury:\n03/04/2015",
        ["date_of_injury = 03/04/2015 (2015-03-04)"]),
      Row(
        "a value without a label of its own kind", "Case Number:\nPriority: Standard",
        ["case = nothing", "priority = Standard"]),
      Row(
        "a blank field before a filled one", "Date Assigned:\nDecision Date: 01/02/2016",
        ["date_assigned = nothing (no date)", "decision_date = 01/02/2016 (2016-01-02)"]),
      Row(
        "a blank field in a column of values",
        "Case Number:\nDate Assigned:\nPriority:\n\nCM99-0000001\nStandard",
        ["case = CM99-0000001", "date_assigned = nothing (no date)", "priority = Standard"]),
      Row(
        "a blank case number in a column of values", "Case Number:\nPriority:\n\nStandard",
        ["case = nothing", "priority = Standard"]),
      Row(
        "a blank last field", "Priority: Standard\nDate of Injury:",
        ["priority = Standard", "date_of_injury = nothing (no date)"]),
      Row(
        "the received date on one line", "Application Received: 01/02/2016",
        ["application_received = 01/02/2016 (2016-01-02)"]),
      Row(
        "the received date between its label's halves",
        "Priority: Standard  Application  01/02/2016\n           Received:",
        ["priority = Standard", "application_received = 01/02/2016 (2016-01-02)"]),
      Row(
        "the received date behind its label's halves",
        "Priority: Standard Application\nReceived:\n01/02/2016",
        ["priority = Standard", "application_received = 01/02/2016 (2016-01-02)"]),
      Row(
        "the other name of the case number", "IMR Case Number: CM99-0000001",
        ["case = CM99-0000001"]),
      Row("capitals", "CASE NUMBER: CM99-0000001", ["case = CM99-0000001"]),
      Row("spaces before the colon", "Case Number : CM99-0000001", ["case = CM99-0000001"]),
      Row(
        "a day that is none", "Date of Injury: 02/30/2015",
        ["date_of_injury = 02/30/2015 (no date)"]),
      Row("no date at all", "Date of Injury: unknown", ["date_of_injury = unknown (no date)"]),
      Row("a month only", "Date of Injury: 03/2015", ["date_of_injury = 03/2015 (2015-03)"]),
      Row(
        "a date that was broken at a slash", "Date of Injury: 03/04/\n2015",
        ["date_of_injury = 03/04/ 2015 (2015-03-04)"]),
    ] as [Row<String, [String]>])
  func values(row: Row<String, [String]>) {
    #expect(Self.fields(row.input) == row.expected)
  }

  @Test("takes a label's first place where it stands twice, and leaves the second unread")
  func twice() {
    let determination = DeterminationReader.read(
      Letter(
        text: "Date of Injury: 03/04/2015\nDate of Injury: 04/05/2015\n\nCLINICAL CASE SUMMARY\n"))
    #expect(
      Self.fields(determination.header, in: determination.text.letter)
        == ["date_of_injury = 03/04/2015 (2015-03-04)"])
    #expect(determination.unread.map { determination.words($0) } == ["Date of Injury: 04/05/2015"])
  }

  @Test("names as unread what belongs to no field")
  func unread() {
    let determination = DeterminationReader.read(
      Letter(
        text: """
          Employee:
          Case Number: CM99-0000001
          Page one of four

          HOW THE IMR FINAL DETERMINATION WAS MADE
          By a reviewer.
          """))
    #expect(
      determination.unread.map { determination.words($0) } == ["Employee", "Page one of four"])
  }

  @Test("is not looked for in the body")
  func body() {
    var draft = LetterDraft()
    draft.summary = "The form gives: Date of Injury: 01/01/2001, Priority: Expedited."
    #expect(draft.read(.noHeader).header.isMissing)
    #expect(
      draft.read(.layout).header.entry(.dateOfInjury)?.date == CalendarDate(iso: "2015-03-14"))
  }

  @Test("has dates in all fields but the case number and the priority")
  func dates() {
    #expect(Header.Field.allCases.filter { !$0.isDate } == [.caseNumber, .priority])
  }
}
