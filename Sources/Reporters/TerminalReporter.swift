public import ByteOutput
import Findings
import LetterSource

/// Findings for people: what is wrong, the letter's own line with the words marked, the other place,
/// what to check.
public struct TerminalReporter: Reporter {
  private let style: TerminalStyle
  /// The width of an excerpt, in characters.
  private static let width = 100

  /// A reporter that colours its output, or not.
  public init(style: TerminalStyle) { self.style = style }

  /// Writes the findings of a letter that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    for finding in open.map(\.finding) {
      heading(finding, judged, lines, to: &writer)
      for place in finding.places { excerpt(place, finding, judged, lines, to: &writer) }
      writer.endLine()
    }
  }

  /// Writes how many findings there were in how many letters, unless there was none to judge.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    guard outcome.tally.letters > 0 || outcome.unread.isEmpty else { return }
    writer.write("\(outcome.tally.sentence)\n")
  }

  private func heading(
    _ finding: Finding, _ judged: JudgedLetter, _ lines: LineIndex, to writer: inout ByteWriter
  ) {
    let start = finding.places[0].range.start
    let place =
      "\(Visible.path(judged.path)):\(lines.line(of: start)):\(lines.column(of: start))"
    writer.write(
      "\(style.bold(place)): \(style.severity(finding.severity)): "
        + "\(Visible.text(finding.message)) [\(Visible.text(finding.rule))]\n")
  }

  private func excerpt(
    _ place: Place, _ finding: Finding, _ judged: JudgedLetter, _ lines: LineIndex,
    to writer: inout ByteWriter
  ) {
    let letter = judged.letter
    let number = lines.line(of: place.range.start)
    let line = letter.trimmedEnd(lines.range(ofLine: number))
    let start = min(place.range.start, line.end)
    let end = max(start, min(place.range.end, line.end))
    func shown(_ range: ByteRange) -> String { Visible.text(judged.mask.text(range, of: letter)) }
    // No more of a long line is looked at than can be shown of it.
    let reach = 4 * Self.width
    let from = letter.characterStart(max(line.start, start - reach))
    let cut = letter.characterStart(min(end, start + reach))
    let to = letter.characterStart(min(line.end, end + reach))
    let window = Window(
      before: shown(ByteRange(min(from, start), start)),
      marked: finding.kind == .privacy ? "[masked]" : shown(ByteRange(start, max(start, cut))),
      after: shown(ByteRange(end, max(end, to))), width: Self.width)
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
  /// The first byte of the character that an offset lies in, at most three bytes before it.
  fileprivate func characterStart(_ offset: Int) -> Int {
    var start = offset
    while start > max(0, offset - 3), start < bytes.count, bytes[start] & 0xC0 == 0x80 {
      start -= 1
    }
    return start
  }

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
