import LetterSource
import Vocabulary

/// Reads a pipe table whose rows are concepts: a column for the name, for what it is a kind of, for
/// its words, and for attributes.
struct TableParser {
  let rows: TableRows

  /// The columns that a table may have, beside the first.
  static let columns =
    ["is a", "words", "abbreviations"] + Attribute.allCases.map(\.rawValue)

  /// The concepts of the table; a row that is wrong is one problem.
  func concepts(_ problems: inout [RuleProblem]) throws(RuleProblem) -> [ConceptSyntax] {
    guard let columns = rows.header else { return [] }
    guard let first = columns.first, rows.text(first) == "concept" else {
      throw RuleProblem(.tableWithoutConcepts, at: columns.first ?? rows.fence.opening)
    }
    for column in columns.dropFirst() where !Self.columns.contains(rows.text(column)) {
      throw RuleProblem(
        .unknownColumn(
          found: rows.text(column),
          nearest: NearestWord.nearest(to: rows.text(column), among: Self.columns),
          legal: Self.columns), at: column)
    }
    var concepts: [ConceptSyntax] = []
    for (row, cells) in rows.body {
      guard cells.count == columns.count else {
        problems.append(
          RuleProblem(.wrongNumberOfCells(found: cells.count, expected: columns.count), at: row))
        continue
      }
      concepts.append(concept(cells, columns: columns.map(rows.text)))
    }
    return concepts
  }

  private func concept(_ cells: [RuleRange], columns: [String]) -> ConceptSyntax {
    var concept = ConceptSyntax(name: Name(word: rows.text(cells[0]), range: cells[0]))
    let parser = ConceptParser(file: rows.file)
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
    ConceptParser(file: rows.file).phrases(in: [cell], inCapitals: false)
      .map { Name(word: $0.text, range: $0.range) }
  }
}
