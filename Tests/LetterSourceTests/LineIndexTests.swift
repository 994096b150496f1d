import LetterSource
import TestSupport
import Testing

@Suite("A line index")
struct LineIndexTests {
  @Test(
    "cuts a letter at LF, at CRLF and at a lone CR",
    arguments: [
      Row("LF", "ab\nc\n", ["ab\n", "c\n", ""]),
      Row("no line end behind the last line", "ab\nc", ["ab\n", "c"]),
      Row("CRLF", "ab\r\nc\r\n", ["ab\r\n", "c\r\n", ""]),
      Row("CR", "ab\rc\r", ["ab\r", "c\r", ""]),
      Row("all three", "a\rb\r\nc\nd", ["a\r", "b\r\n", "c\n", "d"]),
      Row("LF before CR", "a\n\rb", ["a\n", "\r", "b"]),
      Row("blank lines", "a\n\n\nb", ["a\n", "\n", "\n", "b"]),
      Row("a line end only", "\n", ["\n", ""]),
      Row("a page break ends no line", "a\u{C}b", ["a\u{C}b"]),
      Row("nothing", "", [""]),
    ])
  func lines(row: Row<String, [String]>) {
    let letter = Letter(text: row.input)
    let index = LineIndex(letter)
    #expect(index.count == row.expected.count)
    #expect((1...index.count).map { letter.text(index.range(ofLine: $0)) } == row.expected)
  }

  @Test(
    "gives line and column of an offset, the column in bytes",
    arguments: [
      Row("the first byte", 0, [1, 1]),
      Row("behind a character of two bytes", 3, [1, 4]),
      Row("the line end itself", 4, [1, 5]),
      Row("the first byte of the next line", 5, [2, 1]),
      Row("between CR and LF", 8, [2, 4]),
      Row("behind CRLF", 9, [3, 1]),
      Row("the end of the letter", 10, [3, 2]),
    ])
  func lineAndColumn(row: Row<Int, [Int]>) {
    let index = LineIndex(Letter(text: "xéy\nzq\r\nw"))
    #expect([index.line(of: row.input), index.column(of: row.input)] == row.expected)
  }

  @Test(
    "turns every offset into a line and a column and back",
    arguments: ["", "a", "a\n", "\r\n\r\n", "ab\r\ncd\re\n\nf", "Ünï–côde\r\n\u{C}\rend"])
  func roundTrip(text: String) {
    let letter = Letter(text: text)
    let index = LineIndex(letter)
    for offset in 0...letter.bytes.count {
      let line = index.range(ofLine: index.line(of: offset))
      #expect(line.start + index.column(of: offset) - 1 == offset)
      #expect(line.contains(offset) || offset == letter.bytes.count)
    }
  }

  @Test("leaves no byte between two lines")
  func coverage() {
    let letter = Letter(text: "one\r\ntwo\rthree\n\nfive")
    let index = LineIndex(letter)
    var end = 0
    for line in 1...index.count {
      #expect(index.range(ofLine: line).start == end)
      end = index.range(ofLine: line).end
    }
    #expect(end == letter.bytes.count)
  }
}
