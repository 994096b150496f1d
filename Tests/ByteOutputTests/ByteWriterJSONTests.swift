import ByteOutput
import Foundation
import TestSupport
import Testing

@Suite("JSON text")
struct ByteWriterJSONTests {
  /// The text as the writer has it.
  private static func json(_ text: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.writeJSON(text)
    return writer.bytes
  }

  /// What an independent reader makes of JSON.
  private static func read(_ bytes: [UInt8]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  }

  @Test(
    "escapes what would end the text, the line, or mislead the eye",
    arguments: [
      Row("nothing", "", #""""#),
      Row("plain text", "Upheld", #""Upheld""#),
      Row("quotation marks", #"a "mild" pain"#, #""a \"mild\" pain""#),
      Row("a backslash", #"C:\n"#, #""C:\\n""#),
      Row("a slash, which needs none", "10/325", #""10/325""#),
      Row("line ends and tabs", "a\nb\rc\td", #""a\nb\rc\td""#),
      Row("CRLF, one character of Swift", "a\r\nb", #""a\r\nb""#),
      Row("NUL", "\0", #""\u0000""#),
      Row("escape", "\u{1B}[31m", #""\u001b[31m""#),
      Row("delete", "\u{7F}", #""\u007f""#),
      Row("a C1 control", "\u{85}", #""\u0085""#),
      Row("line and paragraph separators", "\u{2028}\u{2029}", #""\u2028\u2029""#),
      Row("an override of the direction", "a\u{202E}b", #""a\u202eb""#),
      Row("an isolate", "\u{2066}a\u{2069}", #""\u2066a\u2069""#),
      Row("direction marks", "\u{200E}\u{200F}\u{61C}", #""\u200e\u200f\u061c""#),
      Row("an old command of a build log", "##[error]", ###""##\u005berror]""###),
      Row("accents", "Ménière", #""Ménière""#),
      Row("an accent as a mark of its own", "e\u{301}", "\"e\u{301}\""),
      Row("an emoji", "😀", #""😀""#),
      Row("a family of emoji", "👩‍👧", #""👩‍👧""#),
      Row("a flag", "🇺🇸", #""🇺🇸""#),
    ])
  func escapes(row: Row<String, String>) throws {
    #expect(String(decoding: Self.json(row.input), as: UTF8.self) == row.expected)
    #expect(try Self.read(Self.json(row.input)) as? String == row.input)
  }

  @Test("is read back scalar by scalar as it was, whatever it holds")
  func everyScalar() throws {
    let planes: [ClosedRange<UInt32>] = [
      0...0x2FFF, 0xD7F0...0xD7FF, 0xE000...0xE010, 0xF0B0...0xF0BF, 0xFB00...0xFB06,
      0xFE00...0xFFFF, 0x1_0000...0x1_0010, 0x1_F600...0x1_F64F, 0x10_FFF0...0x10_FFFF,
    ]
    for plane in planes {
      var text = ""
      for value in plane { text.unicodeScalars.append(try #require(Unicode.Scalar(value))) }
      let back = try #require(try Self.read(Self.json(text)) as? String)
      #expect(Array(back.unicodeScalars) == Array(text.unicodeScalars), "\(plane)")
    }
  }

  @Test("of bytes that are no text holds U+FFFD and no half of a surrogate pair")
  func invalidBytes() throws {
    let text = String(decoding: [0x41, 0xED, 0xA0, 0x80, 0xFF, 0x42] as [UInt8], as: UTF8.self)
    let back = try #require(try Self.read(Self.json(text)) as? String)
    #expect(back == text)
    #expect(back.unicodeScalars.contains("\u{FFFD}"))
  }

  @Test("stays on one line")
  func oneLine() {
    var text = ""
    for value in UInt32(0)...0x3000 { text.unicodeScalars.append(Unicode.Scalar(value) ?? " ") }
    let written = String(decoding: Self.json(text), as: UTF8.self)
    #expect(!written.contains { $0.isNewline })
    #expect(written.unicodeScalars.allSatisfy { !ByteWriter.isHidden($0) })
  }

  @Test("has keys that are escaped like any text")
  func keys() throws {
    var writer = ByteWriter()
    writer.write("{")
    writer.writeKey("say \"ah\"")
    writer.write(60)
    writer.write("}")
    #expect(writer.bytes == Array(#"{"say \"ah\"":60}"#.utf8))
    #expect(try Self.read(writer.bytes) as? [String: Int] == ["say \"ah\"": 60])
  }

  @Test("hides the controls and what turns the direction of text, and nothing else")
  func hidden() {
    var hidden: [UInt32] = []
    for value in UInt32(0)...0x10_FFFF {
      if let scalar = Unicode.Scalar(value), ByteWriter.isHidden(scalar) { hidden.append(value) }
    }
    let expected =
      [0x00...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069]
      as [ClosedRange<UInt32>]
    #expect(hidden == expected.flatMap(Array.init))
  }
}
