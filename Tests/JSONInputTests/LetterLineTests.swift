import JSONInput
import TestSupport
import Testing

@Suite("A line of a stream of letters")
struct LetterLineTests {
  /// What a line says: its id as written, and its text or what is wrong.
  struct Reading: Equatable, CustomStringConvertible {
    let id: String?
    let text: String
    let isFault: Bool

    static func text(_ text: String, id: String) -> Reading {
      Reading(id: id, text: text, isFault: false)
    }
    static func fault(_ message: String, id: String? = nil) -> Reading {
      Reading(id: id, text: message, isFault: true)
    }
    var description: String { "\(id ?? "null"): \(isFault ? "fault: " : "")\(text)" }
  }

  static func read(_ line: [UInt8]) -> Reading {
    var text: [UInt8] = []
    // The line stands among others, and nothing of those is read.
    let bytes = Array("{\"id\":\"before\"}\n".utf8) + line + Array("\",\"id\":\"behind\"}".utf8)
    let read = LetterLine(bytes, in: 16..<(16 + line.count), text: &text)
    let id = read.id.map { String(decoding: bytes[$0], as: UTF8.self) }
    guard let fault = read.fault else {
      return .text(String(decoding: text, as: UTF8.self), id: id ?? "none")
    }
    return .fault(fault.message, id: id)
  }

  @Test(
    "holds an id and a text",
    arguments: [
      Row("in one order", #"{"id":"a","text":"b"}"#, Reading.text("b", id: "\"a\"")),
      Row("in the other", #"{"text":"b","id":"a"}"#, .text("b", id: "\"a\"")),
      Row("with white space", " {\t\"id\" : 7 , \"text\" : \"b\" }\r", .text("b", id: "7")),
      Row("an empty text", #"{"id":0,"text":""}"#, .text("", id: "0")),
      Row("an empty id", #"{"id":"","text":"b"}"#, .text("b", id: "\"\"")),
      Row("a number as it is written", #"{"id":-1.50E+02,"text":""}"#, .text("", id: "-1.50E+02")),
      Row(
        "a number beyond every type", #"{"id":123456789012345678901234567890,"text":""}"#,
        .text("", id: "123456789012345678901234567890")),
      Row(
        "an id with escapes, as it is written", #"{"id":"\u0061\/\"","text":""}"#,
        .text("", id: #""\u0061\/\"""#)),
      Row("keys with escapes", #"{"\u0069d":1,"te\u0078t":"b"}"#, .text("b", id: "1")),
      Row(
        "members of other names, passed over",
        #"{"a":{"id":2,"text":[]},"id":1,"b":[1,[true,false],null,{}],"text":"b","c":"\ud800"}"#,
        .text("b", id: "1")),
      Row(
        "every escape", #"{"id":1,"text":"\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00"}"#,
        .text("\"\\/\u{8}\u{C}\n\r\tAé€😀", id: "1")),
      Row("characters as they are", #"{"id":1,"text":"é€😀"}"#, .text("é€😀", id: "1")),
      Row("NUL", #"{"id":1,"text":"a\u0000b"}"#, .text("a\0b", id: "1")),
      Row("delete and C1", "{\"id\":1,\"text\":\"\u{7F}\u{85}\"}", .text("\u{7F}\u{85}", id: "1")),
    ])
  func reads(row: Row<String, Reading>) {
    #expect(Self.read(Array(row.input.utf8)) == row.expected)
  }

  private static let should = "not JSON: at byte "
  private static func notJSON(_ byte: Int, _ expected: String, id: String? = nil) -> Reading {
    .fault("not JSON: at byte \(byte) of the line there should be \(expected)", id: id)
  }

  @Test(
    "says what is wrong, with the id where that could be read",
    arguments: [
      Row("nothing", "", .fault("the line is empty; it should hold {\"id\": ..., \"text\": ...}")),
      Row(
        "white space", " \r",
        .fault("the line is empty; it should hold {\"id\": ..., \"text\": ...}")),
      Row(
        "words", "A letter",
        .fault("not an object; a line should hold {\"id\": ..., \"text\": ...}")),
      Row(
        "an array", "[1]", .fault("not an object; a line should hold {\"id\": ..., \"text\": ...}")),
      Row("an empty object", "{}", .fault("there is no \"id\"")),
      Row("no id", #"{"text":"b"}"#, .fault("there is no \"id\"")),
      Row("no text", #"{"id":7}"#, .fault("there is no \"text\"", id: "7")),
      Row(
        "null for an id", #"{"id":null,"text":""}"#,
        .fault("\"id\" is neither a string nor a number")),
      Row(
        "an object for an id", #"{"id":{},"text":""}"#,
        .fault("\"id\" is neither a string nor a number")),
      Row(
        "a long id", "{\"id\":\"\(String(repeating: "7", count: 4_095))\",\"text\":\"\"}",
        .fault("\"id\" is longer than 4096 bytes")),
      Row("two ids", #"{"id":1,"id":1,"text":""}"#, .fault("\"id\" stands twice")),
      Row(
        "two texts", #"{"text":"a","text":"a","id":1}"#, .fault("\"text\" stands twice", id: "1")),
      Row(
        "a number for a text", #"{"text":1,"id":1}"#, .fault("\"text\" is not a string", id: "1")),
      Row("null for a text", #"{"id":1,"text":null}"#, .fault("\"text\" is not a string", id: "1")),
      Row(
        "half a pair in the text", #"{"text":"\ud83d","id":1}"#,
        .fault("\"text\" holds half of a surrogate pair, which is no character", id: "1")),
      Row(
        "the second half first", #"{"text":"\ude00\ud83d\u0041","id":1}"#,
        .fault("\"text\" holds half of a surrogate pair, which is no character", id: "1")),
      Row(
        "half a pair in the id", #"{"id":"\ud83d","text":""}"#,
        .fault("\"id\" holds half of a surrogate pair, which is no character")),
      Row("no key", #"{id:1}"#, notJSON(2, "a key in quotation marks")),
      Row("a comma too much", #"{"id":1,}"#, notJSON(9, "a key in quotation marks", id: "1")),
      Row("no colon", #"{"id" 1}"#, notJSON(7, "a colon")),
      Row("no comma", #"{"id":1 "text":""}"#, notJSON(9, "a comma or }", id: "1")),
      Row("no end", #"{"id":1,"text":"b""#, notJSON(19, "a comma or }", id: "1")),
      Row(
        "cut in the text", #"{"id":1,"text":"b"#,
        notJSON(18, "the quotation mark that closes the string", id: "1")),
      Row(
        "cut in an escape", #"{"id":1,"text":"\u00"#,
        notJSON(17, "an escape that JSON knows", id: "1")),
      Row(
        "cut behind a backslash", #"{"id":1,"text":"\"#,
        notJSON(17, "an escape that JSON knows", id: "1")),
      Row(
        "an escape of C", #"{"id":1,"text":"\x41"}"#,
        notJSON(17, "an escape that JSON knows", id: "1")),
      Row(
        "no hexadecimal", #"{"id":1,"text":"\u+041"}"#,
        notJSON(17, "an escape that JSON knows", id: "1")),
      Row(
        "a tab", "{\"id\":1,\"text\":\"a\tb\"}",
        notJSON(18, "an escape in place of a control character", id: "1")),
      Row(
        "more behind the object", #"{"id":1,"text":""}{}"#,
        notJSON(19, "the end of the line", id: "1")),
      Row("a leading zero", #"{"id":01,"text":""}"#, notJSON(8, "a comma or }", id: "0")),
      Row("a plus", #"{"id":1,"a":+1}"#, notJSON(13, "a value", id: "1")),
      Row("a point without digits", #"{"id":1.,"text":""}"#, notJSON(9, "a digit")),
      Row("a minus alone", #"{"id":-,"text":""}"#, notJSON(8, "a digit")),
      Row("an exponent without digits", #"{"id":1,"a":2e+}"#, notJSON(16, "a digit", id: "1")),
      Row("not a number", #"{"id":1,"a":NaN}"#, notJSON(13, "a value", id: "1")),
      Row("a word cut short", #"{"id":1,"a":nul}"#, notJSON(16, "a value", id: "1")),
      Row("single quotes", #"{'id':1}"#, notJSON(2, "a key in quotation marks")),
      Row("an open array", #"{"id":1,"a":[1}"#, notJSON(15, "a comma or ]", id: "1")),
    ])
  func faults(row: Row<String, Reading>) {
    #expect(Self.read(Array(row.input.utf8)) == row.expected)
  }

  @Test(
    "is UTF-8 wherever it holds characters",
    arguments: [
      Row("a byte that no character has", [0xFF], 16), Row("half a character", [0xC3], 16),
      Row("the second half", [0x61, 0x80], 17), Row("too long a form", [0xC0, 0xAF], 16),
      Row("half a pair as a character", [0xED, 0xA0, 0x80], 16),
      Row("beyond the last character", [0xF4, 0x90, 0x80, 0x80], 16),
      Row(
        "a character with an escape in it", Array("é".utf8.prefix(1)) + Array("\\n".utf8) + [0xA9],
        16),
    ] as [Row<[UInt8], Int>])
  func invalid(row: Row<[UInt8], Int>) {
    for (key, id) in [("text", "1"), ("more", "1")] {
      let line = Array(#"{"id":1,"\#(key)":""#.utf8) + row.input + Array("\"}".utf8)
      #expect(Self.read(line) == Self.notJSON(row.expected + 1, "a character in UTF-8", id: id))
    }
    let line = Array(#"{"id":"12345678"#.utf8) + row.input + Array("\"}".utf8)
    #expect(Self.read(line) == Self.notJSON(row.expected, "a character in UTF-8"))
  }

  @Test("is not nested without end")
  func nesting() {
    func line(_ depth: Int) -> [UInt8] {
      let open = String(repeating: "[", count: depth)
      let close = String(repeating: "]", count: depth)
      return Array(#"{"id":1,"a":\#(open)\#(close),"text":""}"#.utf8)
    }
    #expect(Self.read(line(256)) == .text("", id: "1"))
    let deeper = Self.notJSON(13 + 256, "a value that is nested less", id: "1")
    #expect(Self.read(line(257)) == deeper)
    #expect(Self.read(line(1_000_000)) == deeper)
  }
}
