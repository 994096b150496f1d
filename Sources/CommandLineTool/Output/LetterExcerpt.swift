import LetterSource
import Reporters

/// Shows words of a letter in the letter's own lines, escaped, with marks below.
struct LetterExcerpt {
  /// The most characters of a line that are shown.
  private static let width = 96

  let letter: Letter
  let lines: LineIndex
  /// Whether the words themselves are not shown: what a privacy rule looks at.
  let isMasked: Bool

  init(_ letter: Letter, isMasked: Bool) {
    self.letter = letter
    lines = LineIndex(letter)
    self.isMasked = isMasked
  }

  /// A line with the words marked: two rows of text without line ends.
  func rows(_ range: ByteRange) -> [String] {
    let number = lines.line(of: range.start)
    // What stands beside masked words may be masked elsewhere.
    guard !isMasked else { return ["\(number) | [masked]"] }
    let line = lines.range(ofLine: number)
    let end = min(range.end, line.end)
    let before = visible(ByteRange(line.start, range.start)).drop { $0 == " " }
    let marked = trimmed(visible(ByteRange(range.start, end)))
    let after = range.end > line.end ? "" : trimmed(visible(ByteRange(end, line.end)))
    let shown = marked.prefix(Self.width)
    let room = Self.width - shown.count
    let lead = before.count > room / 2 ? "…" + before.suffix(room / 2) : String(before)
    let rest = max(0, room - lead.count)
    let tail = after.count > rest ? after.prefix(rest) + "…" : after[...]
    let gutter = String(number)
    let blank = String(repeating: " ", count: gutter.count)
    let goesOn = range.end > line.end ? " ... to line \(lines.line(of: range.end))" : ""
    return [
      "\(gutter) | \(lead)\(shown)\(tail)",
      "\(blank) | \(String(repeating: " ", count: lead.count))"
        + String(repeating: "^", count: max(1, shown.count)) + goesOn,
    ]
  }

  /// The lines of a passage and how it begins: "lines 40-52: 'The injured ...'".
  func passage(_ range: ByteRange) -> String {
    let (first, last) = (
      lines.line(of: range.start), lines.line(of: max(range.start, range.end - 1))
    )
    let place = first == last ? "line \(first)" : "lines \(first)-\(last)"
    guard !isMasked else { return place }
    let words = Visible.text(letter.foldedText(range))
    return "\(place): '\(words.count > Self.width ? words.prefix(Self.width) + "…" : words[...])'"
  }

  private func visible(_ range: ByteRange) -> String { Visible.text(letter.text(range)) }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
