import LetterSource
import Vocabulary

/// Reads a pipe table whose rows are concepts: a column for the name, for what it is a kind of, for
/// its words, and for attributes.
struct TableParser {
  let file: RuleFile
  let index: Int
  let fence: Fence

  /// The columns that a table may have, beside the first.
  static let columns =
    ["is a", "words", "abbreviations"] + Attribute.allCases.map(\.rawValue)

  /// The concepts of the table; a row that is wrong is one problem.
  func concepts(_ problems: inout [RuleProblem]) throws(RuleProblem) -> [ConceptSyntax] {
    let rows = fence.lines.filter { $0.range.count > 0 }
    guard let header = rows.first else { return [] }
    let columns = cells(of: header)
    guard let first = columns.first, text(first) == "concept" else {
      throw RuleProblem(.tableWithoutConcepts, at: columns.first ?? header)
    }
    for column in columns.dropFirst() where !Self.columns.contains(text(column)) {
      throw RuleProblem(
        .unknownColumn(
          found: text(column), nearest: NearestWord.nearest(to: text(column), among: Self.columns),
          legal: Self.columns), at: column)
    }
    var concepts: [ConceptSyntax] = []
    for row in rows.dropFirst() where !isRule(row) {
      let cells = cells(of: row)
      guard cells.count == columns.count else {
        problems.append(
          RuleProblem(.wrongNumberOfCells(found: cells.count, expected: columns.count), at: row))
        continue
      }
      concepts.append(concept(cells, columns: columns.map(text)))
    }
    return concepts
  }

  private func concept(_ cells: [RuleRange], columns: [String]) -> ConceptSyntax {
    var concept = ConceptSyntax(name: Name(word: text(cells[0]), range: cells[0]))
    let parser = ConceptParser(file: file)
    for (column, cell) in zip(columns, cells).dropFirst() where cell.range.count > 0 {
      switch column {
      case "is a": concept.parents = names(in: cell)
      case "words", "abbreviations":
        concept.phrases += parser.phrases(in: [cell], inCapitals: column == "abbreviations")
          .map { phrase in
            PhraseSyntax(
              text: phrase.text.replacing("\\|", with: "|"), range: phrase.range,
              inCapitals: phrase.inCapitals)
          }
      default:
        guard let attribute = Attribute(rawValue: column) else { continue }
        concept.attributes.append((attribute, names(in: cell), cell))
      }
    }
    return concept
  }

  /// The comma-separated names of a cell.
  private func names(in cell: RuleRange) -> [Name] {
    ConceptParser(file: file).phrases(in: [cell], inCapitals: false)
      .map { Name(word: $0.text, range: $0.range) }
  }

  /// Whether a row is the line under the header.
  func isRule(_ row: RuleRange) -> Bool {
    file.bytes[row.range.start..<row.range.end].allSatisfy { "|-: ".utf8.contains($0) }
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

  func text(_ cell: RuleRange) -> String {
    String(decoding: file.bytes[cell.range.start..<cell.range.end], as: UTF8.self)
  }
}
