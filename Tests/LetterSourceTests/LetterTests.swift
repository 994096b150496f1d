import LetterSource
import TestSupport
import Testing

@Suite("A letter")
struct LetterTests {
  @Test("keeps its bytes as they are, a byte order mark and line ends too")
  func bytes() {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF, 0x41, 0x0D, 0x0A, 0xFF]
    #expect(Letter(bytes: bytes).bytes == bytes)
    #expect(Letter(text: "é\r\n").bytes == [0xC3, 0xA9, 0x0D, 0x0A])
  }

  @Test("counts tab, line ends, page break and space as white space, and nothing else")
  func whiteSpace() {
    let white = (UInt8.min...UInt8.max).filter(Letter.isWhiteSpace)
    #expect(white == [0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20])
  }

  @Test("gives the text of a range as it stands, invalid bytes as U+FFFD")
  func text() {
    let letter = Letter(bytes: Array("MRI  of\nthe ".utf8) + [0xFF] + Array(" knee".utf8))
    #expect(letter.text(ByteRange(0, 8)) == "MRI  of\n")
    #expect(letter.text(ByteRange(8, letter.bytes.count)) == "the \u{FFFD} knee")
    #expect(letter.text(ByteRange(3, 3)) == "")
  }

  @Test(
    "gives the folded text of a range with each run of white space as one space",
    arguments: [
      Row("nothing to fold", "MRI of the knee", "MRI of the knee"),
      Row("spaces and tabs", "MRI  of \t the knee", "MRI of the knee"),
      Row("a line end", "MRI of\nthe knee", "MRI of the knee"),
      Row("CRLF and an indent", "MRI of\r\n     the knee", "MRI of the knee"),
      Row("a page break", "MRI of\n\n\u{C}\nthe knee", "MRI of the knee"),
      Row("white space at both ends", "\n  MRI of the knee \n", "MRI of the knee"),
      Row("white space only", " \n\t ", ""),
      Row("nothing", "", ""),
      Row("a no-break space is a character", "MRI\u{A0}of", "MRI\u{A0}of"),
    ])
  func folded(row: Row<String, String>) {
    let letter = Letter(text: row.input)
    let whole = ByteRange(0, letter.bytes.count)
    #expect(letter.foldedText(whole) == row.expected)
    #expect(letter.foldedBytes(whole) == Array(row.expected.utf8))
  }

  @Test(
    "trims a range of the white space at its ends",
    arguments: [
      Row("both ends", "  knee \n", ByteRange(2, 6)),
      Row("no white space", "knee", ByteRange(0, 4)),
      Row("inner white space stays", " left knee ", ByteRange(1, 10)),
      Row("white space only", " \n ", ByteRange(3, 3)),
      Row("nothing", "", ByteRange(0, 0)),
    ])
  func trimmed(row: Row<String, ByteRange>) {
    let letter = Letter(text: row.input)
    #expect(letter.trimmed(ByteRange(0, letter.bytes.count)) == row.expected)
  }

  @Test(
    "names the places that are not UTF-8",
    arguments: [
      Row("none", Array("knee – ok".utf8), []),
      Row("no bytes", [], []),
      Row("a stray byte", [0x41, 0xFF, 0x42], [ByteRange(1, 2)]),
      Row("a lone continuation byte", [0x41, 0x80, 0x42], [ByteRange(1, 2)]),
      Row("a Latin-1 letter", [0x41, 0xE9, 0x20, 0x42], [ByteRange(1, 2)]),
      Row(
        "several", [0xFF, 0x41, 0xFE, 0x42, 0xC0],
        [ByteRange(0, 1), ByteRange(2, 3), ByteRange(4, 5)]),
      Row("two in a row", [0x41, 0xFF, 0xFF], [ByteRange(1, 2), ByteRange(2, 3)]),
      Row("a character cut at the end", [0x41, 0xE2, 0x80], [ByteRange(1, 3)]),
      Row("valid text behind a bad byte", [0xFF] + Array("é“”".utf8), [ByteRange(0, 1)]),
    ] as [Row<[UInt8], [ByteRange]>])
  func invalidUTF8(row: Row<[UInt8], [ByteRange]>) {
    #expect(Letter(bytes: row.input).invalidUTF8() == row.expected)
  }

  @Test("names no more places than the limit")
  func limit() {
    let letter = Letter(bytes: [UInt8](repeating: 0xFF, count: 500))
    #expect(letter.invalidUTF8(limit: 3) == [ByteRange(0, 1), ByteRange(1, 2), ByteRange(2, 3)])
    #expect(letter.invalidUTF8().count == 100)
  }
}
