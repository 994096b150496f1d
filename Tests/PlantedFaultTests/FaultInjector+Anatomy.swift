import Determinations
import LetterSource

extension FaultInjector {
  mutating func plantAnatomy() {
    for (index, item) in determination.items.enumerated() {
      guard let rationale = item.rationale, !rationale.isEmpty else { continue }
      plantSide(item, rationale, index)
      plantLevel(item, rationale, index)
      plantRegion(item, rationale, index)
    }
  }

  private mutating func plantSide(_ item: DisputedItem, _ rationale: Passage, _ index: Int) {
    for (side, other) in [("left", "right"), ("right", "left")] {
      guard says(side, in: item.heading.range),
        !says("\(other)|bilateral|both", in: item.heading.range),
        says(side, in: rationale.range), !says("\(other)|bilateral|both", in: rationale.range)
      else { continue }
      plant(.sideOfHeading, items: [index + 1], swapped(side, other, in: item.heading.range))
      plant(.sideOfRationale, items: [index + 1], swapped(side, other, in: rationale.range))
    }
  }

  private func swapped(_ word: String, _ other: String, in range: ByteRange) -> [Edit] {
    matches(try! Regex("\\b\(word)\\b").ignoresCase(), in: range).map { ($0.range, other) }
  }

  /// Levels of the heading that the rationale names too become the levels of another part of the spine.
  private mutating func plantLevel(_ item: DisputedItem, _ rationale: Passage, _ index: Int) {
    let levels = /\b([CL])([2-6])\s?[-\/]\s?(?:[CL]|S)?([1-7])\b/
    guard let match = matches(levels, in: item.heading.range).first else { return }
    let written = String(match.output.0)
    let isNamed = matches(levels, in: rationale.range).contains {
      $0.output.1 == match.output.1 && $0.output.2 == match.output.2
        && $0.output.3 == match.output.3
    }
    guard isNamed else { return }
    let letter = match.output.1
    let other = match.output.2 == "2" ? "\(letter)4-\(letter)5" : "\(letter)2-\(letter)3"
    let edits = matches(levels, in: item.heading.range)
      .filter { String($0.output.0) == written }.map { ($0.range, other) }
    plant(.level, items: [index + 1], edits)
  }

  /// The heading's region becomes another, where the rationale names the old one and not the new.
  private mutating func plantRegion(_ item: DisputedItem, _ rationale: Passage, _ index: Int) {
    let regions = [
      ("lumbar", "cervical"), ("cervical", "lumbar"), ("knee", "shoulder"), ("shoulder", "knee"),
      ("wrist", "ankle"), ("ankle", "wrist"), ("elbow", "hip"), ("hip", "elbow"),
      ("low back", "neck"), ("neck", "low back"),
    ]
    for (region, other) in regions {
      let heading = matches(try! Regex("\\b\(region)\\b").ignoresCase(), in: item.heading.range)
      guard !heading.isEmpty, says(region, in: rationale.range), !says(other, in: rationale.range),
        !says(other, in: item.heading.range)
      else { continue }
      return plant(.region, items: [index + 1], heading.map { ($0.range, other) })
    }
  }
}
