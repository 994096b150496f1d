import LetterSource
import TestSupport
import Testing

@testable import Determinations

@Suite("The reader of determinations")
struct DeterminationReaderTests {
  // MARK: Sections

  @Test(
    "reads the summary in every shape, without the form's introduction",
    arguments: LetterShape.allCases)
  func summary(shape: LetterShape) throws {
    let draft = LetterDraft()
    let determination = draft.read(shape)
    let summary = try #require(determination.summary)
    #expect(determination.words(summary.range) == draft.summary)
    #expect(summary.sentences.count == 4)
  }

  @Test(
    "reads the summary behind any form of its introduction",
    arguments: [
      Row("none", "", "A fall."),
      Row(
        "the reviewer developed it",
        "The expert reviewer developed the following clinical case summary based on a review "
          + "of the case file, including all medical records:",
        "A fall."),
      Row(
        "the physician reviewer did",
        "The physician reviewer developed the following clinical case summary based on a "
          + "review of the case file, including all medical records:",
        "A fall."),
      Row(
        "it was developed",
        "The following clinical case summary was developed based on a review of the case file, "
          + "including all medical records:",
        "A fall."),
      Row("another", "This is what the file says:", "This is what the file says: A fall."),
    ])
  func introduction(row: Row<String, String>) {
    let determination = DeterminationReader.read(
      Letter(
        text:
          "CLINICAL CASE SUMMARY\n\(row.input)\n\nA fall.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n"
      ))
    #expect(determination.words(determination.summary?.range) == row.expected)
  }

  @Test("tells an empty summary from a missing one")
  func emptySummary() {
    let empty = DeterminationReader.read(
      Letter(
        text: "CLINICAL CASE SUMMARY\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nA cane: Upheld\n"))
    #expect(empty.summary?.isEmpty == true)
    let missing = DeterminationReader.read(
      Letter(text: "IMR ISSUES, DECISIONS AND RATIONALES\n\nA cane: Upheld\n"))
    #expect(missing.summary == nil)
  }

  @Test(
    "finds the items without the heading of their section, in every shape",
    arguments: LetterShape.allCases)
  func noIssuesHeading(shape: LetterShape) {
    var draft = LetterDraft()
    draft.hasIssuesHeading = false
    draft.items = [ItemDraft(), ItemDraft(heading: "A cane", decision: .overturned)]
    let determination = draft.read(shape)
    #expect(determination.itemTexts == draft.items.map(ItemText.init))
    #expect(determination.words(determination.summary?.range) == draft.summary)
    #expect(determination.issuesHeading == nil)
  }

  @Test(
    "reads all else without the heading of the summary, in every shape",
    arguments: LetterShape.allCases)
  func noSummaryHeading(shape: LetterShape) {
    var draft = LetterDraft()
    draft.hasSummaryHeading = false
    let determination = draft.read(shape)
    #expect(determination.summary == nil)
    #expect(determination.itemTexts == draft.items.map(ItemText.init))
    #expect(determination.header.isMissing == !shape.hasHeader)
    #expect(determination.reviewer.licensure?.value.count == 2)
    #expect(determination.problems.isEmpty)
  }

  @Test("reads an item that stands alone, without any section")
  func itemAlone() {
    let determination = DeterminationReader.read(
      Letter(text: "A cane: Upheld\n\nDecision rationale: It is not needed.\n"))
    #expect(determination.items.map { determination.words($0.heading.range) } == ["A cane"])
    #expect(determination.summary == nil)
    #expect(determination.problems.isEmpty)
  }

  @Test("reads a summary that stands behind the items")
  func summaryLast() {
    let determination = DeterminationReader.read(
      Letter(
        text: """
          IMR ISSUES, DECISIONS AND RATIONALES

          A cane: Upheld

          Decision rationale: It is not needed.

          CLINICAL CASE SUMMARY

          He fell.
          """))
    #expect(
      determination.words(determination.items.first?.rationale?.range) == "It is not needed.")
    #expect(determination.words(determination.summary?.range) == "He fell.")
  }

  @Test(
    "points to the letter as a whole at the heading of its issues, else at its first word",
    arguments: [
      Row(
        "a heading",
        "CLINICAL CASE SUMMARY\nA fall.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nA cane: Upheld",
        "IMR ISSUES, DECISIONS AND RATIONALES"),
      Row(
        "an introduction alone",
        "The Final Determination was based on decisions for the disputed items/services set "
          + "forth below:\n\nA cane: Upheld",
        "The Final Determination was based on decisions for the disputed items/services set "
          + "forth below"
      ),
      Row("neither", "CLINICAL CASE SUMMARY\nA fall.", "CLINICAL"),
      Row("nothing", "", ""),
    ])
  func anchor(row: Row<String, String>) {
    let determination = DeterminationReader.read(Letter(text: row.input))
    #expect(determination.words(determination.anchor) == row.expected)
  }

  // MARK: What cannot be read

  @Test(
    "finds no text in a letter without any",
    arguments: ["", " \n\n ", "\u{FEFF}", "\u{C}", "-- . --"])
  func empty(text: String) {
    let determination = DeterminationReader.read(Letter(text: text))
    #expect(determination.problemKinds == [.emptyLetter])
    #expect(determination.items.isEmpty)
    #expect(determination.summary == nil)
    #expect(determination.header.isMissing)
  }

  @Test("says that a text is no determination, at its first word")
  func notADetermination() {
    let determination = DeterminationReader.read(
      Letter(text: "\n  Minutes of the garden club.\nPresent: all. Decision: roses."))
    #expect(determination.problemKinds == [.notADetermination])
    #expect(determination.problems.map { determination.words($0.range) } == ["Minutes"])
  }

  @Test("says that a determination has no items")
  func noItems() {
    var draft = LetterDraft()
    draft.items = []
    for shape in LetterShape.allCases {
      #expect(draft.read(shape).problemKinds == [.noItems], "\(shape)")
    }
  }

  @Test(
    "names a form of letter that it does not read, at the words that show it",
    arguments: [
      Row(
        "the letter of 2013",
        """
        MAXIMUS FEDERAL SERVICES, INC.
        Independent Medical Review
        UR Denial Date: 7/3/2013

        HOW THE IMR FINAL DETERMINATION WAS MADE
        A reviewer was chosen.

        DOCUMENTS REVIEWED
        The records of the claims administrator.

        CLINICAL CASE SUMMARY
        He fell.

        IMR DECISION(S) AND RATIONALE(S)
        1) A cane is not medically necessary and appropriate.
        """,
        ["2013 determination with a list of documents reviewed", "DOCUMENTS REVIEWED"]),
      Row(
        "the Medical Professional Review, by its title",
        """
        MEDICAL PROFESSIONAL REVIEW
        CASE SUMMARY: He fell.
        MEDICAL REVIEWER QUALIFICATIONS: A physician.
        """,
        ["Medical Professional Review letter", "MEDICAL PROFESSIONAL REVIEW"]),
      Row(
        "the Medical Professional Review, by its first part",
        """
        ISSUE AT DISPUTE: A cane.
        CASE SUMMARY: He fell.
        DOCUMENTS REVIEWED FOR DETERMINATION: The records.
        """,
        ["Medical Professional Review letter", "ISSUE AT DISPUTE"]),
      Row(
        "the findings of the Department of Managed Health Care",
        """
        Nature of Statutory Criteria/Case Summary: An enrollee has asked for a cane.
        Findings: The physician reviewer found that it is needed.
        Final Result: The denial is overturned.
        """,
        ["Department of Managed Health Care findings", "Nature of Statutory Criteria/Case Summary"]),
      Row(
        "the findings of a panel, by their end",
        "An enrollee has asked for a cane.\nFinal Results: Two of three reviewers agree.",
        ["Department of Managed Health Care findings", "Final Results"]),
    ])
  func unsupported(row: Row<String, [String]>) {
    let determination = DeterminationReader.read(Letter(text: row.input))
    #expect(determination.problemKinds == [.unsupportedForm(name: row.expected[0])])
    #expect(determination.problems.map { determination.words($0.range) } == [row.expected[1]])
    #expect(determination.items.isEmpty)
  }

  @Test("reads its own form though it speaks of documents reviewed")
  func documentsInText() {
    var draft = LetterDraft()
    draft.summary = "He fell. The documents reviewed\nare listed:\nall of them."
    let determination = draft.read(.layout)
    #expect(determination.problems.isEmpty)
    #expect(determination.items.count == 1)
  }

  @Test("names each place that is not UTF-8, and reads on")
  func invalidUTF8() {
    let bytes = LetterDraft().letter(.layout).bytes
    let bad = Letter(
      bytes: [0xC0, 0x20] + bytes + Array("A cane: Upheld\n\nDecision rationale: N".utf8) + [0xE9])
    let determination = DeterminationReader.read(bad)
    #expect(determination.problemKinds == [.invalidUTF8, .invalidUTF8])
    #expect(
      determination.problems.map(\.range) == [
        ByteRange(0, 1), ByteRange(bad.bytes.count - 1, bad.bytes.count),
      ])
    #expect(determination.items.count == 2)
    #expect(determination.header.entries.count == 7)
  }

  @Test("gives every kind of problem a name of its own")
  func names() {
    let kinds: [ReadProblem.Kind] = [
      .emptyLetter, .invalidUTF8, .unsupportedForm(name: ""), .notADetermination, .noItems,
      .headingMissing, .partsOutOfOrder, .tooManyItems(limit: 1),
    ]
    #expect(
      kinds.map(\.name) == [
        "empty-letter", "invalid-utf8", "unsupported-form", "not-a-determination", "no-items",
        "heading-missing", "parts-out-of-order", "too-many-items",
      ])
  }

  @Test(
    "names as unread a text that stands between the parts of an item or before the first",
    arguments: [
      Row(
        "before the first heading",
        "See the enclosed list.\n\nA cane: Upheld\n\nDecision rationale: No.",
        "See the enclosed list"),
      Row(
        "behind a decision", "A cane: Upheld\n\nReviewed twice.\n\nDecision rationale: No.",
        "Reviewed twice"),
    ])
  func unread(row: Row<String, String>) {
    let determination = DeterminationReader.read(
      Letter(text: "IMR ISSUES, DECISIONS AND RATIONALES\n\n\(row.input)\n"))
    #expect(determination.items.map { determination.words($0.heading.range) } == ["A cane"])
    #expect(determination.unread.map { determination.words($0) } == [row.expected])
  }
}
