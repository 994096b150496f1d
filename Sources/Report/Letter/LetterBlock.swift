import Determinations
import LetterSource

/// A paragraph of a letter, and what part of the form it belongs to.
struct LetterBlock {
  /// A part of the form.
  enum Part: String {
    case header, reviewer, summary, heading, citation, rationale, other
    /// A heading of the form: a line in capitals.
    case title
  }

  /// Its lines, without blank lines around them.
  let range: ByteRange
  /// What it belongs to.
  let part: Part
  /// The item whose heading begins in it, from 1.
  let item: Int?
  /// Whether its lines are running text that was cut at the edge of a page, and not one field each.
  let isRunning: Bool
  /// Whether it goes on with a paragraph that is too long to be one.
  var isContinued = false

  /// The most bytes of a paragraph: browsers lay out longer ones slowly, and a word of megabytes never.
  private static let most = 8192

  /// The paragraphs of a letter, in order, together all that can be seen of it.
  ///
  /// A paragraph ends at a blank line, and where a part of the form begins. Cost: one pass.
  static func blocks(of determination: Determination) -> [LetterBlock] {
    let parts = parts(of: determination)
    let letter = determination.text.letter
    let lines = LineIndex(letter)
    var blocks: [LetterBlock] = []
    var open: ByteRange?
    var next = 0
    let close = { (range: ByteRange) in
      let isRunning = isRunning(range, lines, letter)
      for (index, piece) in pieces(of: letter.trimmed(range), letter).enumerated() {
        var block = block(piece, parts, isRunning: isRunning)
        block.isContinued = index > 0
        blocks.append(block)
      }
    }
    for number in 1...lines.count {
      let line = lines.range(ofLine: number)
      let isBlank = letter.trimmed(line).isEmpty
      while next < parts.count, parts[next].range.start < line.start { next += 1 }
      let beginsPart = next < parts.count && parts[next].range.start < line.end
      let isTitle = !isBlank && isTitle(letter.trimmed(line), letter)
      if isBlank || beginsPart || isTitle, let range = open {
        close(range)
        open = nil
      }
      if isTitle {
        blocks.append(
          LetterBlock(range: letter.trimmed(line), part: .title, item: nil, isRunning: false))
      } else if !isBlank {
        open = open.map { ByteRange($0.start, line.end) } ?? line
      }
    }
    if let range = open { close(range) }
    return blocks
  }

  /// A paragraph cut into pieces, at white space where there is some, never inside a character.
  private static func pieces(of range: ByteRange, _ letter: Letter) -> [ByteRange] {
    var pieces: [ByteRange] = []
    var start = range.start
    while range.end - start > most {
      var end = start + most
      if let space = letter.bytes[(start + most / 2)..<end].lastIndex(where: Letter.isWhiteSpace) {
        end = space + 1
      } else {
        // A character has three bytes behind its first; more are no UTF-8, and may be cut anywhere.
        for _ in 0..<3 where letter.bytes[end] & 0xC0 == 0x80 { end -= 1 }
      }
      pieces.append(ByteRange(start, end))
      start = end
    }
    return pieces + [ByteRange(start, range.end)]
  }

  private struct Region {
    let range: ByteRange
    let part: Part
    var item: Int?
  }

  /// The parts of the form in the order of the letter.
  private static func parts(of determination: Determination) -> [Region] {
    var parts: [Region] = []
    let entries = determination.header.entries
    if let first = entries.first {
      let end = entries.map { ($0.value ?? $0.label).end }.max() ?? first.label.end
      parts.append(Region(range: ByteRange(first.label.start, end), part: .header))
    }
    if let range = determination.reviewer.range {
      parts.append(Region(range: range, part: .reviewer))
    }
    if let summary = determination.summary {
      parts.append(Region(range: summary.range, part: .summary))
    }
    for item in determination.items {
      if !item.heading.isEmpty {
        parts.append(Region(range: item.heading.range, part: .heading, item: item.number))
      }
      for slot in [item.claimsAdministrator, item.reviewer] {
        if let slot { parts.append(Region(range: slot.text.range, part: .citation)) }
      }
      if let rationale = item.rationale {
        parts.append(Region(range: rationale.range, part: .rationale))
      }
    }
    return parts.sorted { $0.range < $1.range }
  }

  /// Whether a line is several words in capitals.
  private static func isTitle(_ line: ByteRange, _ letter: Letter) -> Bool {
    guard (12...80).contains(line.count) else { return false }
    let bytes = letter.bytes[line.start..<line.end]
    return bytes.contains(0x20)
      && bytes.allSatisfy {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == 0x20
          || $0 == UInt8(ascii: ",")
      }
  }

  /// Whether any line but the last is about as long as a page is wide.
  private static func isRunning(_ range: ByteRange, _ lines: LineIndex, _ letter: Letter) -> Bool {
    var number = lines.line(of: range.start)
    while number < lines.count {
      let line = lines.range(ofLine: number)
      guard line.end < range.end else { return false }
      if letter.foldedBytes(line).count > 64 { return true }
      number += 1
    }
    return false
  }

  private static func block(
    _ range: ByteRange, _ parts: [Region], isRunning: Bool
  ) -> LetterBlock {
    // The first part that ends behind the paragraph's start: parts follow one another.
    var low = 0
    var high = parts.count
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    guard low < parts.count, parts[low].range.overlaps(range) else {
      return LetterBlock(range: range, part: .other, item: nil, isRunning: isRunning)
    }
    let begins = range.contains(parts[low].range.start)
    return LetterBlock(
      range: range, part: parts[low].part, item: begins ? parts[low].item : nil,
      isRunning: isRunning)
  }
}
