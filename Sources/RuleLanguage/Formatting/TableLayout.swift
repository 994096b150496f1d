import LetterSource

/// The canonical lines of a table: columns line up where their cells are short, and lists of phrases
/// are as long as they are.
struct TableLayout {
  let file: RuleFile
  let fence: Fence

  /// The widest cell of a column that is lined up.
  private static let widestPadded = 40
  /// The columns of phrases.
  private static let phraseColumns: Set = ["words", "abbreviations"]

  /// A row of cells, or the line of dashes.
  private enum Row {
    case cells([String])
    case dashes
  }

  /// A column: its width, and whether its cells are padded to it.
  private struct Column {
    var width: Int
    var isPadded: Bool
  }

  /// The lines of the table; as they stand where text stands before the first pipe of a row, which is
  /// no cell.
  var lines: [[UInt8]] {
    let table = TableRows(file: file, index: 0, fence: fence)
    let spaced = SpacedCells(table: table)
    var rows: [Row] = []
    for line in fence.lines {
      let bytes = file.bytes[line.range.start..<line.range.end]
      if table.isRule(line) {
        guard bytes.contains(UInt8(ascii: "-")), case .cells = rows.last else { continue }
        rows.append(.dashes)
        continue
      }
      guard bytes.first(where: { !Letter.isWhiteSpace($0) }) == UInt8(ascii: "|") else {
        return linesAsTheyStand
      }
      let isHeader = rows.isEmpty
      rows.append(
        .cells(
          table.cells(of: line).enumerated().map { at, cell in
            spaced.text(of: cell, column: at, isHeader: isHeader)
          }))
      if isHeader { rows.append(.dashes) }
    }
    let columns = columns(of: rows)
    return rows.map { line($0, columns) }
  }

  private var linesAsTheyStand: [[UInt8]] {
    fence.lines.map { Array(file.bytes[$0.range.start..<$0.range.end]) }
  }

  private func columns(of rows: [Row]) -> [Column] {
    guard case .cells(let header) = rows.first else { return [] }
    var columns = header.map {
      Column(width: $0.count, isPadded: !Self.phraseColumns.contains($0))
    }
    for case .cells(let cells) in rows.dropFirst() {
      for (at, cell) in cells.enumerated() where columns[at].isPadded {
        columns[at].width = max(columns[at].width, cell.count)
      }
    }
    for at in columns.indices where columns[at].width > Self.widestPadded {
      columns[at] = Column(width: header[at].count, isPadded: false)
    }
    return columns
  }

  private func line(_ row: Row, _ columns: [Column]) -> [UInt8] {
    var line: [UInt8] = [UInt8(ascii: "|")]
    switch row {
    case .dashes:
      for column in columns {
        line += repeatElement(UInt8(ascii: "-"), count: column.width + 2)
        line.append(UInt8(ascii: "|"))
      }
    case .cells(let cells):
      for (cell, column) in zip(cells, columns) {
        line.append(0x20)
        line += cell.utf8
        let padding = column.isPadded ? column.width - cell.count : 0
        line += repeatElement(0x20, count: padding + 1)
        line.append(UInt8(ascii: "|"))
      }
    }
    return line
  }
}
