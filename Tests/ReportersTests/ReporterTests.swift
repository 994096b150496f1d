import ByteOutput
import Findings
import Foundation
import LetterSource
import Reporters
import TestSupport
import Testing

@Suite("Reports")
struct ReporterTests {
  private let letter = Letter(
    text: "Date of Injury: 03/04/2016\n\nThe injury of\t3/4/2015 é.\r\nEnd")

  private var judged: JudgedLetter {
    let text = String(decoding: letter.bytes, as: UTF8.self)
    func range(_ words: String) -> ByteRange {
      let at = text.utf8.firstRange(of: words.utf8)!
      let start = text.utf8.distance(from: text.startIndex, to: at.lowerBound)
      return ByteRange(start, start + words.utf8.count)
    }
    return JudgedLetter(
      path: "drafts/a \"b\".txt", letter: letter,
      findings: [
        Finding(
          rule: "injury-date-differs", kind: .dateConflict, severity: .error, item: 0,
          message: "The injury is dated 2016-03-04 and 2015-03-04.",
          places: [
            Place(range: range("03/04/2016"), role: .primary, label: "in the header"),
            Place(range: range("3/4/2015"), role: .evidence, label: "otherwise here"),
          ]),
        Finding(
          rule: "name-left-in", kind: .privacy, severity: .error, item: 2,
          message: "A name is left in.",
          places: [Place(range: range("End"), role: .primary, label: "")]),
      ])
  }

  @Test("NDJSON has the keys of a finding in their order", arguments: [false, true])
  func ndjson(showsQuotes: Bool) throws {
    var writer = ByteWriter()
    NDJSONReporter(showsQuotes: showsQuotes).report(judged, to: &writer)
    let output = String(decoding: writer.bytes, as: UTF8.self)
    try Golden.expect(output, is: "reports/findings\(showsQuotes ? "-with-quotes" : "").ndjson")
    for line in output.split(separator: "\n") {
      _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
    }
    #expect(!output.contains("\"End\""))
  }

  @Test("the terminal shows the lines, the words and what privacy masks")
  func terminal() throws {
    var writer = ByteWriter()
    TerminalReporter(style: .plain).report(judged, to: &writer)
    try Golden.expect(String(decoding: writer.bytes, as: UTF8.self), is: "reports/findings.txt")
  }

  @Test("a long line is cut around the marked words")
  func longLine() throws {
    let long = Letter(
      text: String(repeating: "word ", count: 1000) + "HERE "
        + String(repeating: "word ", count: 1000))
    let finding = Finding(
      rule: "r", kind: .omission, severity: .info, item: 0, message: "m",
      places: [Place(range: ByteRange(5000, 5004), role: .primary, label: "x")])
    var writer = ByteWriter()
    TerminalReporter(style: .plain).report(
      JudgedLetter(path: "p", letter: long, findings: [finding]), to: &writer)
    let lines = String(decoding: writer.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.allSatisfy { $0.count < 120 })
    #expect(lines[1].contains("…") && lines[1].contains("HERE"))
  }
}
