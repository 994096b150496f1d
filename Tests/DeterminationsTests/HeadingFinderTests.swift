import LetterSource
import TestSupport
import Testing

@testable import Determinations

/// Where a heading begins in letters that leave nothing but the line ends to tell it by.
@Suite("The start of a heading")
struct HeadingFinderTests {
  /// The heading of the second of two items, the first with a rationale of these lines.
  private static func heading(behind rationale: String, _ head: String) -> String? {
    let determination = DeterminationReader.read(
      Letter(
        text: """
          IMR ISSUES, DECISIONS AND RATIONALES
          Crutches: Upheld
          Claims Administrator guideline: The Claims Administrator did not cite any medical evidence.
          Decision rationale: \(rationale)
          \(head)
          Claims Administrator guideline: The Claims Administrator did not cite any medical evidence.
          Decision rationale: Neither is the second one needed, for which the records give no reason.
          """))
    return determination.items.count == 2
      ? determination.words(determination.items[1].heading.range) : nil
  }

  @Test(
    "is found without a blank line in front of it",
    arguments: [
      Named(
        "a short last line",
        "The guideline does not speak of crutches for a knee that bears its\nload. They are "
          + "not needed."),
      Named(
        "a full last line",
        "The guideline does not speak of crutches for a knee that bears its\nfull load and "
          + "moves as it should, and for which no operation is planned, as the records show."),
      Named(
        "two paragraphs, the last of full lines",
        "The guideline does not speak of them.\nThe knee bears its full load and moves as it "
          + "should, and no operation is planned, as records\nshow that were made at the time. It "
          + "is therefore held that the crutches are not now necessary."),
      Named("no blank behind the full stop", "They are not needed."),
    ])
  func plain(rationale: Named<String>) {
    #expect(Self.heading(behind: rationale.value, "A cane: Upheld") == "A cane")
  }

  @Test("is the first line of a heading whose first line is full and ends with an abbreviation")
  func fullFirstLine() {
    let head =
      "Compounded cream of invented balm in a tube of 240 gm, to be applied to the left knee "
      + "b.i.d.\n"
      + "with one refill: Upheld"
    withKnownIssue("the stop of an abbreviation is taken for a sentence's end") {
      #expect(
        Self.heading(behind: "They are not needed.", head)
          == "Compounded cream of invented balm in a tube of 240 gm, to be applied to the left "
          + "knee "
          + "b.i.d. with one refill")
    }
  }

  @Test("is that of the original request, where each sentence of the heading has its own line")
  func originalRequest() {
    let head =
      "Baclofen 10mg #90 was the original request.\nBaclofen 10mg #45 was authorized.\nThe "
      + "remaining "
      + "portion, Baclofen 10mg #45 is: Upheld"
    #expect(
      Self.heading(behind: "They are not needed.", head)
        == "Baclofen 10mg #90 was the original request. Baclofen 10mg #45 was authorized. The "
        + "remaining portion, Baclofen 10mg #45 is")
  }

  @Test("is behind a page break and blank lines")
  func pageBreak() {
    #expect(Self.heading(behind: "They are not needed.\n\n\u{C}\n", "A cane: Upheld") == "A cane")
    #expect(
      Self.heading(behind: "They are not needed.\n\u{C}A cane", "for walking: Upheld")
        == "A cane for walking")
  }
}
