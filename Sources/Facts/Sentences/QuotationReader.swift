import Determinations
import LetterSource

/// Finds what stands inside quotation marks in a passage, as far as careless marks allow.
///
/// A mark with white space behind it closes, one with white space before it opens. A quotation that
/// never closes ends with its sentence, and so does one in whose place another opens in a later
/// sentence: a forgotten mark does not swallow the rest of a rationale.
struct QuotationReader {
  let text: LetterText
  let passage: Passage

  /// The quoted stretches of tokens, in order of their ends; inner ones before outer.
  func quotations() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var open: [Int] = []
    for index in passage.tokens.lowerBound...passage.tokens.upperBound {
      guard text.tokens[index].gap.contains(.quote) else { continue }
      for mark in marks(before: index, isOpen: !open.isEmpty) {
        switch mark {
        case .opens:
          if let start = open.last, sentenceEnd(of: start) <= index {
            found.append(start..<sentenceEnd(of: start))
            open.removeAll()
          }
          open.append(index)
        case .closes:
          if let start = open.popLast(), start < index { found.append(start..<index) }
        }
      }
    }
    for start in open where start < passage.tokens.upperBound {
      found.append(start..<sentenceEnd(of: start))
    }
    return found
  }

  private enum Mark { case opens, closes }

  /// The quotation marks in the gap before a token, in order.
  private func marks(before index: Int, isOpen: Bool) -> [Mark] {
    let gap = text.gapRange(before: index)
    let bytes = text.letter.bytes
    var marks: [Mark] = []
    var seenSpace = gap.start == 0 || index == passage.tokens.lowerBound
    let hasSpace =
      seenSpace || bytes[gap.start..<gap.end].contains(where: Letter.isWhiteSpace)
    for at in gap.start..<gap.end {
      if Letter.isWhiteSpace(bytes[at]) { seenSpace = true }
      guard isQuotationMark(at) else { continue }
      if hasSpace {
        marks.append(seenSpace ? .opens : .closes)
      } else {
        marks.append(isOpen ? .closes : .opens)
      }
    }
    return marks
  }

  /// Whether a straight or curly double quotation mark starts at an offset.
  private func isQuotationMark(_ at: Int) -> Bool {
    let bytes = text.letter.bytes
    if bytes[at] == UInt8(ascii: "\"") { return true }
    return bytes[at] == 0xE2 && at + 2 < bytes.count && bytes[at + 1] == 0x80
      && (0x9C...0x9F).contains(bytes[at + 2])
  }

  private func sentenceEnd(of token: Int) -> Int {
    passage.sentences.first { $0.tokens.contains(token) }?.tokens.upperBound
      ?? passage.tokens.upperBound
  }
}
