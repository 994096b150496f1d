import Determinations
import Facts
import Findings
import LetterSource
import Reporters

/// What of a letter's words a report may show: the only way from a letter's bytes to a page.
///
/// What a privacy finding found is never shown. A redacted report shows no words of the letter at all, and
/// neither dates nor anything that could be an identifier.
struct Redaction: Sendable {
  static let mask = Mask.sign

  let letter: Letter
  let lines: LineIndex
  let isRedacted: Bool
  /// What privacy findings found, wherever it stands.
  private let hidden: Mask

  init(of reading: LetterReading, isRedacted: Bool) {
    letter = reading.facts.determination.text.letter
    lines = LineIndex(letter)
    self.isRedacted = isRedacted
    hidden = Mask(reading.findings, in: letter)
  }

  /// Words of the letter with white space folded, cut off behind some characters.
  func words(_ range: ByteRange, most: Int = 200) -> String {
    guard !isRedacted else { return Self.mask }
    // Four bytes hold a character; what is folded away beyond them would be cut anyway.
    let isCut = range.count > most * 8
    let shown = isCut ? ByteRange(range.start, range.start + most * 8) : range
    let text = hidden.foldedText(shown, of: letter)
    return text.count > most || isCut ? text.prefix(most) + "…" : text
  }

  /// The letter's own text as it stands.
  func text(_ range: ByteRange) -> String {
    isRedacted ? Self.mask : hidden.text(range, of: letter)
  }

  /// A value that was read from the letter, in its normal form, or a message made of such.
  func value(_ text: String) -> String {
    let shown = hidden.text(text)
    return isRedacted ? Self.withoutNumbers(shown) : shown
  }

  /// A date.
  func date(_ date: CalendarDate) -> String { isRedacted ? Self.mask : date.description }

  /// The line of an offset, from 1.
  func line(_ range: ByteRange) -> Int { lines.line(of: range.start) }

  /// A text in which words with four digits in a row, or with digits between two or more of "-/.", are
  /// masked: dates, case numbers, telephone numbers.
  static func withoutNumbers(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      var (run, longest, groups, isInside) = (0, 0, 0, false)
      for byte in word.utf8 {
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        run = isDigit ? run + 1 : 0
        longest = max(longest, run)
        if isDigit, !isInside { groups += 1 }
        isInside = isDigit
      }
      guard longest >= 4 || groups >= 3 else { return String(word) }
      let tail = word.reversed().prefix { ".,;:)".contains($0) }.reversed()
      return mask + String(tail)
    }.joined(separator: " ")
  }
}
