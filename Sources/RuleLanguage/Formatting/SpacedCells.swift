/// The cells of a table with canonical spaces, by what the table is: lists of phrases and concepts, and
/// the conditions of a decision table; names and other values stay as they stand.
struct SpacedCells {
  private let table: TableRows
  private let isDecision: Bool
  /// Whether the cells of a column are lists, by column.
  private let isList: [Bool]

  init(table: TableRows) {
    self.table = table
    isDecision = DecisionTableParser.isDecision(table.fence)
    let header = table.header?.map(table.text) ?? []
    let isData = header.first == "row"
    isList = header.enumerated().map { at, name in
      at > 0 && (!isData || name.hasSuffix(DataTableSyntax.ColumnType.concepts.rawValue))
    }
  }

  /// What stands in a cell.
  func text(of cell: RuleRange, column: Int, isHeader: Bool) -> String {
    if isDecision {
      let (tokens, problems) = RuleLexer(file: table.file, index: table.index).tokens(of: cell)
      // "-", which stands for anything, is no token.
      guard problems.isEmpty else { return table.text(cell) }
      return String(decoding: SpacedTokens.text(tokens, in: table.file), as: UTF8.self)
    }
    guard !isHeader, isList[column] else { return table.text(cell) }
    var spaced = SpacedPhrases(file: table.file)
    return String(decoding: spaced.line(cell), as: UTF8.self)
  }
}
