import LetterSource

/// Reads the field block at the top of a letter, in whatever order an extractor left it: each value
/// behind its label, a column of labels before a column of values, a label broken around its value.
struct HeaderReader {
  let text: LetterText
  /// The tokens of the block.
  let block: Range<Int>
  /// The labels of the block, in order.
  let hits: [LabelHit]

  /// A label, or a value that waits for one.
  private enum Cell {
    case label(Header.Field, Range<Int>)
    case value(Range<Int>)
  }

  /// The fields found, in the order of the letter, and the text that belongs to none of them.
  func header() -> (header: Header, unread: [ByteRange]) {
    let cells = cells()
    guard cells.contains(where: { if case .label = $0 { true } else { false } }) else {
      return (Header(entries: []), cells.compactMap(valueRange))
    }
    var entries: [Header.Entry] = []
    var unread: [ByteRange] = []
    var at = 0
    while at < cells.count {
      var labels: [(Header.Field, Range<Int>)] = []
      var values: [Range<Int>] = []
      while at < cells.count, case .label(let field, let tokens) = cells[at] {
        labels.append((field, tokens))
        at += 1
      }
      while at < cells.count, case .value(let tokens) = cells[at] {
        values.append(tokens)
        at += 1
      }
      let (matched, left) = match(labels, with: values)
      entries += matched
      unread += left.map(text.range(of:))
    }
    return (Header(entries: entries), unread)
  }

  private func valueRange(_ cell: Cell) -> ByteRange? {
    if case .value(let tokens) = cell { text.range(of: tokens) } else { nil }
  }

  // MARK: Cells

  private func cells() -> [Cell] {
    var cells: [Cell] = []
    var seen: Set<Header.Field> = []
    var from = block.lowerBound
    // "Application" alone is a label only in front of "Received:".
    let hasSplitApplication =
      hits.contains { $0.label == .application } && hits.contains { $0.label == .received }
    for hit in hits {
      let field = hit.label.headerField
      let isLabel =
        switch hit.label {
        case .application: hasSplitApplication && !seen.contains(.applicationReceived)
        case .received: hasSplitApplication
        default: field != nil && !seen.contains(field!)
        }
      guard isLabel else { continue }
      cells += values(in: from..<hit.tokens.lowerBound)
      if let field {
        cells.append(.label(field, hit.tokens))
        seen.insert(field)
      }
      from = hit.tokens.upperBound
    }
    return cells + values(in: from..<block.upperBound)
  }

  /// One value for each line.
  private func values(in range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var start = range.lowerBound
    for index in range where index > start {
      let gap = text.tokens[index].gap
      guard gap.hasAny([.line, .page]), !continuesDate(index) else { continue }
      cells.append(.value(start..<index))
      start = index
    }
    if start < range.upperBound { cells.append(.value(start..<range.upperBound)) }
    return cells
  }

  /// Whether a line end before a token lies inside a date ("11/03/" on one line, "2016" on the next).
  private func continuesDate(_ index: Int) -> Bool {
    text.tokens[index].kind == .number && text.tokens[index].gap.hasAny([.slash, .hyphen])
  }

  // MARK: Values to labels

  /// Gives each value of a run to a label of the run before it.
  ///
  /// As many values as labels: in order. Fewer: in order, passing over labels that the value does
  /// not fit, so that a field left blank does not shift its neighbours.
  private func match(
    _ labels: [(Header.Field, Range<Int>)], with values: [Range<Int>]
  ) -> (entries: [Header.Entry], left: [Range<Int>]) {
    var entries: [Header.Entry] = []
    var next = 0
    for (index, (field, label)) in labels.enumerated() {
      let remaining = labels.count - index
      let fits =
        next < values.count
        && (values.count - next >= remaining
          || (self.fits(values[next], field) && !isNearerLater(values[next], labels, after: index)))
      let value = fits ? values[next] : nil
      if fits { next += 1 }
      entries.append(
        Header.Entry(
          field: field, label: text.range(of: label), value: value.map(text.range(of:)),
          date: value.flatMap { field.isDate ? date($0) : nil }))
    }
    return (entries, Array(values[min(next, values.count)...]))
  }

  /// Whether a later label of the run stands on the value's own line, so that the value is its.
  private func isNearerLater(
    _ value: Range<Int>, _ labels: [(Header.Field, Range<Int>)], after index: Int
  ) -> Bool {
    labels[(index + 1)...].contains { field, label in
      fits(value, field)
        && !(label.upperBound...value.lowerBound).contains {
          text.tokens[$0].gap.hasAny([.line, .page])
        }
    }
  }

  private func fits(_ value: Range<Int>, _ field: Header.Field) -> Bool {
    if field.isDate { return text.tokens[value].contains { $0.kind == .number } }
    let first = text.tokens[value.lowerBound]
    return first.kind == .word && (field != .caseNumber || first.style.contains(.hasDigit))
  }

  private func date(_ value: Range<Int>) -> CalendarDate? {
    DateReader.shared.firstDate(in: value, of: text)?.date
  }
}
