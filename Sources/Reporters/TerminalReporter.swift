public import ByteOutput
import Findings
import LetterSource

/// Findings for people: what is wrong, the letter's own line with the words marked, the other place,
/// what to check.
public struct TerminalReporter: Sendable {
  private let style: TerminalStyle
  /// The width of an excerpt, in characters.
  private static let width = 100

  /// A reporter that colours its output, or not.
  public init(style: TerminalStyle) { self.style = style }

  /// Writes the findings of a letter.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    guard !judged.findings.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    for finding in judged.findings {
      heading(finding, judged, lines, to: &writer)
      for place in finding.places { excerpt(place, finding, judged.letter, lines, to: &writer) }
      writer.endLine()
    }
  }

  /// Writes how many findings there were in how many letters.
  public func summary(_ tally: Tally, to writer: inout ByteWriter) {
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = tally.findings[severity] ?? 0
      return count == 0 ? nil : Self.count(count, severity == .info ? "note" : severity.rawValue)
    }
    let found = counts.isEmpty ? "no findings" : counts.joined(separator: ", ")
    writer.write("\(found) in \(Self.count(tally.letters, "letter"))\n")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func heading(
    _ finding: Finding, _ judged: JudgedLetter, _ lines: LineIndex, to writer: inout ByteWriter
  ) {
    let start = finding.places[0].range.start
    let place =
      "\(Visible.text(judged.path)):\(lines.line(of: start)):\(lines.column(of: start))"
    writer.write(
      "\(style.bold(place)): \(style.severity(finding.severity)): "
        + "\(Visible.text(finding.message)) [\(Visible.text(finding.rule))]\n")
  }

  private func excerpt(
    _ place: Place, _ finding: Finding, _ letter: Letter, _ lines: LineIndex,
    to writer: inout ByteWriter
  ) {
    let number = lines.line(of: place.range.start)
    let line = lines.range(ofLine: number)
    let end = min(place.range.end, line.end)
    let isMasked = finding.kind == .privacy
    let before = Visible.text(letter.text(ByteRange(line.start, place.range.start)))
    let marked =
      isMasked ? "[masked]" : Visible.text(letter.text(ByteRange(place.range.start, end)))
    let after = Visible.text(letter.text(letter.trimmedEnd(ByteRange(end, line.end))))
    let window = Window(before: before, marked: marked, after: after, width: Self.width)
    let gutter = String(number)
    let blank = String(repeating: " ", count: gutter.count)
    writer.write("  \(style.faint(gutter + " |")) \(window.text)\n")
    let carets = String(
      repeating: place.role == .primary ? "^" : "-", count: max(1, window.markedWidth))
    let label = place.label.isEmpty ? "" : " " + Visible.text(place.label)
    let indent = String(repeating: " ", count: window.markedStart)
    writer.write(
      "  \(style.faint(blank + " |")) \(indent)\(style.mark(carets + label, place.role))\n")
  }
}

extension Letter {
  /// A range without white space at its end.
  fileprivate func trimmedEnd(_ range: ByteRange) -> ByteRange {
    ByteRange(range.start, max(range.start, trimmed(range).end))
  }
}

/// The part of a line that is shown around marked words.
private struct Window {
  let text: String
  let markedStart: Int
  let markedWidth: Int

  init(before: String, marked: String, after: String, width: Int) {
    var before = before[...]
    while before.first?.isWhitespace == true { before = before.dropFirst() }
    let marked = marked.prefix(width)
    let room = max(0, width - marked.count)
    let left = before.count > room / 2 ? "…" + before.suffix(room / 2) : String(before)
    let rest = max(0, room - left.count)
    let right = after.count > rest ? after.prefix(rest) + "…" : after[...]
    text = left + marked + right
    markedStart = left.count
    markedWidth = marked.count
  }
}
