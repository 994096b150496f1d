import TestSupport
import Testing

@testable import Report

/// Tables and Markdown that other programs open.
@Suite("Text in other formats")
struct FormatTests {
  @Test(
    "a cell is no formula",
    arguments: [
      Row("words", "lumbar fusion", "lumbar fusion"),
      Row("a formula", "=HYPERLINK(\"x\")", "'=HYPERLINK(\"\"x\"\")"),
      Row("a sum", "+1+2", "'+1+2"),
      Row("a difference", "-1", "'-1"),
      Row("a function", "@SUM(A1)", "'@SUM(A1)"),
      Row("behind white space", " \t=1+1", "'  =1+1"),
      Row("behind a line end", "\r\n=1", "'  =1"),
      Row("a wide sign", "＝1", "'＝1"),
      Row("a dynamic exchange", "|cmd", "'|cmd"),
      Row("a control character", "a\u{7}b", "a\\u{7}b"),
      Row("a sign inside", "L4-S1 = two levels", "L4-S1 = two levels"),
    ])
  func cells(row: Row<String, String>) {
    #expect(CSVWriter.safe(row.input) == row.expected)
  }

  @Test("a row has quoted text and plain numbers")
  func row() {
    var table = CSVWriter()
    table.row([.text("a \"b\", c"), .number(-3)])
    #expect(String(decoding: table.bytes, as: UTF8.self) == "\"a \"\"b\"\", c\",-3\r\n")
  }

  @Test(
    "Markdown takes no text for markup",
    arguments: [
      Row("words", "item 2 (surgical assistant)", "item 2 (surgical assistant)"),
      Row("a tag", "<script>", "\\<script\\>"),
      Row("a link", "[x](http://a.b)", "\\[x\\](http\\://a.b)"),
      Row("an address", "www.a.b", "www\\.a.b"),
      Row("a cell's end", "a | b", "a \\| b"),
      Row("code and stress", "`a` *b* _c_ ~d~", "\\`a\\` \\*b\\* \\_c\\_ \\~d\\~"),
      Row("a list at the start", "- a", "\\- a"),
      Row("a mention", "@name", "\\@name"),
      Row("a line end", "a\nb", "a b"),
      Row("a direction control", "a\u{202E}b", "a\\\\u{202E}b"),
    ])
  func markdown(row: Row<String, String>) {
    #expect(MarkdownWriter.escaped(row.input) == row.expected)
  }

  @Test(
    "a redacted value has no dates and no identifiers",
    arguments: [
      Row("a date", "injured 2016-10-13.", "injured [masked]."),
      Row("a date by numbers", "on 3/4/15, and later", "on [masked], and later"),
      Row("a case number", "case CM99-0000117 holds", "case [masked] holds"),
      Row("a year", "edition of 2004", "edition of [masked]"),
      Row("a telephone number", "(555) 123-4567", "(555) [masked]"),
      Row("levels, counts and ages", "L5-S1, 12 visits, age 52", "L5-S1, 12 visits, age 52"),
    ])
  func redaction(row: Row<String, String>) {
    #expect(Redaction.withoutNumbers(row.input) == row.expected)
  }

  @Test(
    "numbers as people read them",
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000"),
    ])
  func counts(number: Int, expected: String) {
    #expect(Count.text(number) == expected)
  }

  @Test("shares are rounded to whole per cent")
  func shares() {
    #expect(Count.share(1, of: 3) == "33%")
    #expect(Count.share(2, of: 3) == "67%")
    #expect(Count.share(1, of: 200) == "1%")
    #expect(Count.share(0, of: 0) == "–")
  }
}
