import Findings
import LetterSource

/// Gives each paragraph of a letter the places of findings that reach into it.
struct MarksByBlock {
  /// For each paragraph, its places.
  private(set) var marks: [[MarkedText.Mark]]
  /// For each paragraph, the findings whose primary place begins in it.
  private(set) var findings: [[NumberedFinding]]

  init(_ findings: [NumberedFinding], in blocks: [LetterBlock]) {
    marks = blocks.map { _ in [] }
    self.findings = blocks.map { _ in [] }
    guard !blocks.isEmpty else { return }
    for finding in findings {
      for (index, place) in finding.finding.places.enumerated() {
        let mark = MarkedText.Mark(range: place.range, finding: finding, place: index)
        let first = Self.block(at: place.range.start, blocks)
        if index == 0 { self.findings[first].append(finding) }
        var at = first
        repeat {
          marks[at].append(mark)
          at += 1
        } while at < blocks.count && blocks[at].range.start < place.range.end
      }
    }
  }

  /// The paragraph that an offset is in, or the next, or the last.
  private static func block(at offset: Int, _ blocks: [LetterBlock]) -> Int {
    var low = 0
    var high = blocks.count - 1
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
