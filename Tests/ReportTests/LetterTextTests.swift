import Determinations
import Findings
import LetterSource
import TestSupport
import Testing

@testable import Report

/// The letter's words on their way to its page.
@Suite("The letter's text")
struct LetterTextTests {
  private func blocks(_ text: String) -> (blocks: [LetterBlock], letter: Letter) {
    let letter = Letter(text: text)
    return (LetterBlock.blocks(of: DeterminationReader.read(letter)), letter)
  }

  @Test("is cut into the parts of the form")
  func parts() {
    let text = TestLetter.text(
      items: [
        (
          "Lumbar MRI: Upheld", "Decision based on MTUS Low Back Complaints.",
          "It is not necessary."
        )
      ])
    let (blocks, letter) = blocks(text)
    #expect(
      blocks.map { "\($0.part.rawValue): \(letter.foldedText($0.range).prefix(24))" } == [
        "title: HOW THE IMR FINAL DETERM", "reviewer: He/she has no affiliatio",
        "reviewer: The Expert Reviewer has ", "title: CLINICAL CASE SUMMARY",
        "summary: The injured worker is un", "title: IMR ISSUES, DECISIONS AN",
        "heading: Lumbar MRI: Upheld", "citation: Claims Administrator gui",
        "citation: MAXIMUS guideline: Decis", "rationale: Decision rationale: It i",
      ])
    #expect(blocks.compactMap(\.item) == [1])
  }

  @Test(
    "loses nothing that can be seen",
    arguments: [
      Named("a letter", TestLetter.text(items: [("A: Upheld", "None.", "It is not necessary.")])),
      Named("no letter", "one\n\n\n  two\n three\n"), Named("nothing", ""),
      Named("a word of 100,000 letters", String(repeating: "ab", count: 50_000)),
      Named("a long line", String(repeating: "word and ", count: 20_000)),
      Named("a long line of three-byte letters", String(repeating: "診", count: 10_000)),
      Named("page breaks", "one\u{0C}two\r\nthree\rfour"),
    ])
  func losesNothing(text: Named<String>) {
    let (blocks, letter) = blocks(text.value)
    let shown = blocks.flatMap { letter.bytes[$0.range.start..<$0.range.end] }
    #expect(
      shown.filter { !Letter.isWhiteSpace($0) } == letter.bytes.filter { !Letter.isWhiteSpace($0) })
    for (left, right) in zip(blocks, blocks.dropFirst()) {
      #expect(left.range.end <= right.range.start)
    }
    for block in blocks {
      #expect(block.range.count <= 8192)
      #expect(!letter.text(block.range).contains("\u{FFFD}"))
    }
  }

  @Test("bytes that are no UTF-8 are cut too")
  func noUTF8() {
    let letter = Letter(bytes: Array(repeating: 0x80, count: 100_000))
    let blocks = LetterBlock.blocks(of: DeterminationReader.read(letter))
    #expect(blocks.count == 13)
  }

  private func mark(_ start: Int, _ end: Int, _ number: Int) -> MarkedText.Mark {
    let range = ByteRange(start, end)
    let finding = Finding(
      rule: "r", kind: .omission, severity: .error, item: 0, message: "",
      places: [Place(range: range, role: .primary, label: "")])
    return MarkedText.Mark(
      range: range, finding: NumberedFinding(number: number, finding: finding), place: 0)
  }

  @Test(
    "carries the places of findings, overlapping or not",
    arguments: [
      Row("none", [(Int, Int)](), "0-20:"),
      Row("one", [(5, 8)], "0-5: 5-8:1 8-20:"),
      Row("two that overlap", [(5, 10), (8, 12)], "0-5: 5-8:1 8-10:1,2 10-12:2 12-20:"),
      Row("one in another", [(2, 18), (5, 6)], "0-2: 2-5:1 5-6:1,2 6-18:1 18-20:"),
      Row("the same words twice", [(5, 8), (5, 8)], "0-5: 5-8:1,2 8-20:"),
      Row("from before, to behind", [(-5, 3), (15, 30)], "0-3:1 3-15: 15-20:2"),
      Row("no words", [(7, 7)], "0-7: 7-20:"),
    ])
  func marks(row: Row<[(Int, Int)], String>) {
    let block = ByteRange(10, 30)
    let marks = row.input.enumerated().map { mark($1.0 + 10, $1.1 + 10, $0 + 1) }
    let stretches = MarkedText.stretches(of: block, marks: marks)
    let shown = stretches.map { stretch in
      let numbers = stretch.marks.map { String($0.finding.number) }.sorted()
      return
        "\(stretch.range.start - 10)-\(stretch.range.end - 10):\(numbers.joined(separator: ","))"
    }
    #expect(shown.joined(separator: " ") == row.expected)
    let beginning = stretches.flatMap(\.beginning).count
    #expect(beginning == row.input.count { $0.0 >= 0 })
  }
}
