import Facts
import LetterSource
import Reporters

/// The facts of a letter for people: the letter's own lines, and below each the things that begin in it,
/// marked.
enum FactsText {
  /// The text.
  static func text(_ things: [FactListing.Thing], in letter: Letter) -> String {
    let lines = LineIndex(letter)
    var text = ""
    var lastLine = 0
    for thing in things {
      let line = lines.line(of: thing.place.start)
      if line != lastLine {
        text += row(number: line, Visible.text(lineText(line, lines, letter)))
        lastLine = line
      }
      text += row(number: nil, marks(thing, on: line, lines, letter))
    }
    return text
  }

  private static let gutter = 5

  private static func row(number: Int?, _ text: String) -> String {
    let digits = number.map { String($0) } ?? ""
    return String(repeating: " ", count: max(0, gutter - digits.count)) + digits + " | " + text
      + "\n"
  }

  private static func lineText(_ line: Int, _ lines: LineIndex, _ letter: Letter) -> String {
    let range = lines.range(ofLine: line)
    var bytes = letter.bytes[range.start..<range.end]
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The marks under a thing's words, and what is known of it.
  private static func marks(
    _ thing: FactListing.Thing, on line: Int, _ lines: LineIndex, _ letter: Letter
  ) -> String {
    let range = lines.range(ofLine: line)
    let width = { (start: Int, end: Int) in
      Visible.text(String(decoding: letter.bytes[start..<end], as: UTF8.self)).count
    }
    let end = min(thing.place.end, range.end)
    let isBroken = thing.place.end > range.end
    let values = thing.values.map { value in
      let words = value.isFlag ? value.name : "\(value.name) \(value.text)"
      return value.isInferred ? "\(words) (inferred)" : words
    }
    return String(repeating: " ", count: width(range.start, thing.place.start))
      + String(repeating: "^", count: max(1, width(thing.place.start, end) - (isBroken ? 1 : 0)))
      + (isBroken ? "... " : " ") + "\(thing.kind): " + Visible.text(values.joined(separator: ", "))
  }
}
