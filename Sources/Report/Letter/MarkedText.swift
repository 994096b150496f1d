import LetterSource

/// A stretch of a letter's text with the findings that point at it.
struct MarkedText {
  /// A place of a finding, as the page names it.
  struct Mark {
    let range: ByteRange
    let finding: NumberedFinding
    /// The position among the finding's places.
    let place: Int
  }

  /// Its bytes.
  let range: ByteRange
  /// The places that begin here.
  let beginning: [Mark]
  /// The places it belongs to.
  let marks: [Mark]

  /// The stretches of a paragraph between the ends of places, in order.
  ///
  /// Cost: n log n in the places that reach into it, and their overlaps.
  static func stretches(of block: ByteRange, marks: [Mark]) -> [MarkedText] {
    var bounds = [block.start, block.end]
    for range in marks.map(\.range) {
      bounds += [range.start, range.end].filter { block.start < $0 && $0 < block.end }
    }
    bounds = Array(Set(bounds)).sorted()
    let ordered = marks.sorted { $0.range < $1.range }
    var next = 0
    var open: [Mark] = []
    var stretches: [MarkedText] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      open.removeAll { $0.range.end <= start }
      var beginning: [Mark] = []
      while next < ordered.count,
        ordered[next].range.start <= start
          || (end == block.end && ordered[next].range.start <= end)
      {
        let mark = ordered[next]
        if mark.range.start >= block.start { beginning.append(mark) }
        if mark.range.end > start { open.append(mark) }
        next += 1
      }
      let range = ByteRange(start, end)
      stretches.append(
        MarkedText(range: range, beginning: beginning, marks: open))
    }
    return stretches
  }
}
