import Determinations
import LetterSource

/// A paragraph of a letter, and what part of the form it belongs to.
struct LetterBlock {
  /// A part of the form.
  enum Part: String {
    case header, reviewer, summary, heading, citation, rationale, other
  }

  /// Its lines, without blank lines around them.
  let range: ByteRange
  /// What it belongs to.
  let part: Part
  /// The item whose heading begins in it, from 1.
  let item: Int?
  /// Whether its lines are running text that was cut at the edge of a page, and not one field each.
  let isRunning: Bool

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
      blocks.append(block(letter.trimmed(range), parts, isRunning: isRunning(range, lines, letter)))
    }
    for number in 1...lines.count {
      let line = lines.range(ofLine: number)
      let isBlank = letter.trimmed(line).isEmpty
      while next < parts.count, parts[next].range.start < line.start { next += 1 }
      let beginsPart = next < parts.count && parts[next].range.start < line.end
      if isBlank || beginsPart, let range = open {
        close(range)
        open = nil
      }
      if !isBlank { open = open.map { ByteRange($0.start, line.end) } ?? line }
    }
    if let range = open { close(range) }
    return blocks
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
