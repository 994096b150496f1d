import ByteOutput
import Findings
import Foundation
import FoundationXML
import LetterSource
import Reporters
import TestSupport
import Testing

@Suite("Reports")
struct ReporterTests {
  private let letter = Letter(
    text: "Date of Injury: 03/04/2016\n\nThe injury of\t3/4/2015 é.\r\nKowalski")

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
          places: [Place(range: range("Kowalski"), role: .primary, label: "")]),
      ])
  }

  /// A run over the letter, as a whole report.
  private func report(_ reporter: some Reporter, letters: [JudgedLetter]) -> String {
    var writer = ByteWriter()
    reporter.begin(to: &writer)
    var outcome = RunOutcome()
    var hasContent = false
    for judged in letters {
      var piece = ByteWriter()
      reporter.report(judged, to: &piece)
      if hasContent, !piece.bytes.isEmpty { writer.write(reporter.separator) }
      hasContent = hasContent || !piece.bytes.isEmpty
      writer.write(piece.bytes)
      outcome.tally.add(judged)
    }
    outcome.unread = [RunOutcome.Unread(path: "gone.txt", reason: "no such file or folder")]
    outcome.exitCode = 3
    reporter.end(outcome, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A second letter, whose findings are answered for.
  private var settled: JudgedLetter {
    var settled = JudgedLetter(path: "b.txt", letter: letter, findings: [judged.entries[0].finding])
    settled.entries[0].standing = .suppressed(
      Suppression(
        reason: "told <both>", by: "an office", on: "2026-05-31", expires: "2026-12-31"))
    return settled
  }

  private let run = RunCard(
    version: "0.1.0", bookHash: "abc",
    rules: [
      ReportedRule(
        id: "injury-date-differs", title: "Two dates of one injury", kind: .dateConflict,
        severity: .error, authority: "arithmetic: one day", chapter: "Rules/a.md",
        help: "**Two dates**\n\nProse.")
    ])

  /// Every format, with its file of what is expected.
  static let formats: [(name: String, reporter: @Sendable (RunCard) -> any Reporter)] = [
    ("findings.ndjson", { _ in NDJSONReporter() }),
    ("findings-with-quotes.ndjson", { _ in NDJSONReporter(showsQuotes: true) }),
    ("findings.json", { JSONReporter(run: $0) }),
    ("findings.txt", { _ in TerminalReporter(style: .plain) }),
    ("findings.sarif", { SARIFReporter(run: $0, showsQuotes: true, hasBaseline: true) }),
    ("findings-github.sarif", { SARIFReporter(run: $0, profile: .github) }),
    ("findings.junit.xml", { _ in JUnitReporter(failLevel: .error) }),
    ("findings.github.txt", { _ in GitHubReporter() }),
    ("findings.rdjson", { _ in ReviewdogReporter() }),
    ("findings.gitlab.json", { _ in GitLabReporter() }),
    ("findings.md", { _ in MarkdownReporter(showsQuotes: true) }),
  ]

  @Test("every format reports as its golden file", arguments: formats.map(\.name))
  func golden(name: String) throws {
    let reporter = try #require(Self.formats.first { $0.name == name }).reporter(run)
    let isStream = name.hasSuffix("ndjson")
    let output = report(
      reporter,
      letters: reporter is SARIFReporter || reporter is JUnitReporter
        ? [judged, settled] : [judged])
    try Golden.expect(output, is: "reports/\(name)")
    if isStream {
      for line in output.split(separator: "\n") {
        _ = try JSONSerialization.jsonObject(with: Data(line.utf8))
      }
    } else if name.hasSuffix("json") || name.hasSuffix("sarif") {
      _ = try JSONSerialization.jsonObject(with: Data(output.utf8))
    } else if name.hasSuffix("xml") {
      #expect(XMLParser(data: Data(output.utf8)).parse())
    }
    #expect(!output.contains("Kowalski"), "what a privacy finding found is shown")
  }

  @Test("what a privacy finding found is masked in every place, message and label")
  func masked() {
    let letter = Letter(text: "Anna Kowalski, seen 3/4/2015. KOWALSKI again.")
    let judged = JudgedLetter(
      path: "a", letter: letter,
      findings: [
        Finding(
          rule: "r", kind: .dateConflict, severity: .error, item: 0,
          message: "Of anna  kowalski and Annabel.",
          places: [Place(range: ByteRange(0, 28), role: .primary, label: "Anna Kowalski here")])
      ],
      hidden: [
        Finding(
          rule: "p", kind: .privacy, severity: .error, item: 0, message: "m",
          places: [
            Place(range: ByteRange(0, 13), role: .primary, label: ""),
            Place(range: ByteRange(5, 13), role: .evidence, label: ""),
          ])
      ])
    #expect(judged.entries[0].finding.message == "Of [masked] and Annabel.")
    #expect(judged.entries[0].finding.places[0].label == "[masked] here")
    let text = report(TerminalReporter(style: .plain), letters: [judged])
    #expect(text.contains("1 | [masked], seen 3/4/2015. [masked] again."))
    let json = report(NDJSONReporter(showsQuotes: true), letters: [judged])
    #expect(json.contains(##""quote":"[masked], seen 3/4/2015""##))
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
