public import ByteOutput
import Findings
import LetterSource

/// One JSON object a finding, one finding a line.
public struct NDJSONReporter: Sendable {
  private let showsQuotes: Bool

  /// A reporter; `showsQuotes` adds the letter's words to each place, except for privacy findings.
  public init(showsQuotes: Bool = false) { self.showsQuotes = showsQuotes }

  /// Writes the findings of a letter.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    guard !judged.findings.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    let fingerprints = Fingerprint.fingerprints(of: judged.findings, in: judged.letter)
    for (finding, fingerprint) in zip(judged.findings, fingerprints) {
      writer.write("{")
      field("letter", judged.path, to: &writer)
      field("rule", finding.rule, to: &writer)
      field("kind", finding.kind.rawValue, to: &writer)
      field("severity", finding.severity.rawValue, to: &writer)
      writer.writeKey("item")
      writer.write(finding.item)
      writer.write(",")
      field("message", finding.message, to: &writer)
      writer.writeKey("spans")
      writer.write("[")
      for (index, place) in finding.places.enumerated() {
        if index > 0 { writer.write(",") }
        span(place, of: finding, in: judged.letter, lines, to: &writer)
      }
      writer.write("],")
      writer.writeKey("fingerprint")
      writer.writeJSON(fingerprint)
      writer.write("}")
      writer.endLine()
    }
  }

  private func field(_ key: String, _ value: String, to writer: inout ByteWriter) {
    writer.writeKey(key)
    writer.writeJSON(value)
    writer.write(",")
  }

  private func span(
    _ place: Place, of finding: Finding, in letter: Letter, _ lines: LineIndex,
    to writer: inout ByteWriter
  ) {
    let range = place.range
    writer.write("{")
    let numbers: [(String, Int)] = [
      ("start", range.start), ("end", range.end), ("startLine", lines.line(of: range.start)),
      ("startColumn", lines.column(of: range.start)), ("endLine", lines.line(of: range.end)),
      ("endColumn", lines.column(of: range.end)),
    ]
    for (key, number) in numbers {
      writer.writeKey(key)
      writer.write(number)
      writer.write(",")
    }
    writer.writeKey("role")
    writer.writeJSON(place.role.rawValue)
    writer.write(",")
    writer.writeKey("label")
    writer.writeJSON(place.label)
    if showsQuotes, finding.kind != .privacy {
      writer.write(",")
      writer.writeKey("quote")
      writer.writeJSON(letter.foldedText(range))
    }
    writer.write("}")
  }
}
