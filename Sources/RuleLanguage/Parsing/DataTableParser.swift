import LetterSource

/// Reads a table whose first column is `row`: "| row | service: concepts | limit: number |".
struct DataTableParser {
  let rows: TableRows

  /// Whether a fence holds such a table.
  static func isData(_ rows: TableRows) -> Bool { rows.header?.first.map(rows.text) == "row" }

  /// The table; a row that is wrong is one problem.
  func table(_ problems: inout [RuleProblem]) throws(RuleProblem) -> DataTableSyntax {
    let header = rows.header ?? []
    var columns: [(name: String, type: DataTableSyntax.ColumnType)] = []
    for cell in header.dropFirst() { columns.append(try column(cell)) }
    var body: [DataTableSyntax.Row] = []
    var seen: Set<String> = []
    for (row, cells) in rows.body {
      guard cells.count == header.count else {
        problems.append(
          RuleProblem(.wrongNumberOfCells(found: cells.count, expected: header.count), at: row))
        continue
      }
      let name = Name(word: rows.text(cells[0]), range: cells[0])
      if !seen.insert(name.word).inserted {
        problems.append(RuleProblem(.duplicateName(name.word, what: "row"), at: name.range))
      }
      do throws(RuleProblem) {
        body.append(
          DataTableSyntax.Row(name: name, cells: try values(of: cells.dropFirst(), columns)))
      } catch {
        problems.append(error)
      }
    }
    let name = Name(word: rows.fence.argument, range: rows.fence.opening)
    return DataTableSyntax(name: name, columns: columns, rows: body)
  }

  private func column(
    _ cell: RuleRange
  ) throws(RuleProblem) -> (name: String, type: DataTableSyntax.ColumnType) {
    let parts = rows.text(cell).split(separator: ":").map { String($0.trimmedOfSpaces) }
    let legal = DataTableSyntax.ColumnType.allCases.map(\.rawValue)
    guard parts.count == 2 else {
      throw RuleProblem(
        .expected("a column like 'limit: number'", found: rows.text(cell)), at: cell)
    }
    guard let type = DataTableSyntax.ColumnType(rawValue: parts[1]) else {
      throw RuleProblem(
        .unknownWord(
          found: parts[1], what: "type of a column",
          nearest: NearestWord.nearest(to: parts[1], among: legal), legal: legal), at: cell)
    }
    return (parts[0], type)
  }

  private func values(
    of cells: ArraySlice<RuleRange>, _ columns: [(name: String, type: DataTableSyntax.ColumnType)]
  ) throws(RuleProblem) -> [String: [Name]] {
    var values: [String: [Name]] = [:]
    for (cell, column) in zip(cells, columns) where cell.range.count > 0 {
      let text = rows.text(cell)
      switch column.type {
      case .number where Int(text) == nil:
        throw RuleProblem(.badAttributeValue(text, expected: "a whole number"), at: cell)
      case .date where CalendarDate(iso: text) == nil: throw RuleProblem(.badDate(text), at: cell)
      case .concepts:
        values[column.name] = ConceptParser(file: rows.file)
          .phrases(in: [cell], inCapitals: false)
          .map { Name(word: $0.text, range: $0.range) }
      default: values[column.name] = [Name(word: text, range: cell)]
      }
    }
    return values
  }
}

extension Substring {
  /// Without spaces at its ends.
  fileprivate var trimmedOfSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
