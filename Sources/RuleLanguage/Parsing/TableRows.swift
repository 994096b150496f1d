import LetterSource

/// Cuts the lines of a pipe table into cells.
struct TableRows {
  let file: RuleFile
  let index: Int
  let fence: Fence

  /// The cells of the header; nil for a table without lines.
  var header: [RuleRange]? { rows.first.map(cells) }

  /// The rows under the header, each with its cells.
  var body: [(row: RuleRange, cells: [RuleRange])] {
    rows.dropFirst().filter { !isRule($0) }.map { ($0, cells(of: $0)) }
  }

  /// What stands in a cell.
  func text(_ cell: RuleRange) -> String {
    String(decoding: file.bytes[cell.range.start..<cell.range.end], as: UTF8.self)
  }

  private var rows: [RuleRange] { fence.lines.filter { $0.range.count > 0 } }

  /// Whether a row is the line under the header.
  func isRule(_ row: RuleRange) -> Bool {
    file.bytes[row.range.start..<row.range.end].allSatisfy {
      "|-:".utf8.contains($0) || Letter.isWhiteSpace($0)
    }
  }

  /// The cells of a row, without white space; an escaped pipe is part of a cell.
  func cells(of row: RuleRange) -> [RuleRange] {
    var cells: [RuleRange] = []
    let bytes = file.bytes
    var start: Int?
    for at in row.range.start..<row.range.end where bytes[at] == UInt8(ascii: "|") {
      if at > row.range.start, bytes[at - 1] == UInt8(ascii: "\\") { continue }
      if let start { cells.append(trimmed(start, at)) }
      start = at + 1
    }
    if let start, !trimmed(start, row.range.end).range.isEmpty {
      cells.append(trimmed(start, row.range.end))
    }
    return cells
  }

  private func trimmed(_ start: Int, _ end: Int) -> RuleRange {
    var (start, end) = (start, end)
    while start < end, Letter.isWhiteSpace(file.bytes[start]) { start += 1 }
    while end > start, Letter.isWhiteSpace(file.bytes[end - 1]) { end -= 1 }
    return RuleRange(file: index, range: ByteRange(start, end))
  }
}
