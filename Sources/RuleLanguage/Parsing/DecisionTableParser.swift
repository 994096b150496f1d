import LetterSource

/// Reads a decision table: a pipe table whose fence names a fact ("table NAME of item I"), whose columns are
/// values of the thing and whose last column is the outcome.
struct DecisionTableParser {
  let rows: TableRows

  /// Whether a fence holds a decision table.
  static func isDecision(_ fence: Fence) -> Bool { fence.argument.contains(" of ") }

  /// The definition that the table is; a row that is wrong is one problem.
  func definition(_ problems: inout [RuleProblem]) throws(RuleProblem) -> DefinitionSyntax {
    // The fence line less its marks and the word "table" is the head of a definition.
    let opening = rows.fence.opening
    let start = opening.range.end - rows.fence.argument.utf8.count
    var head = try cursor(
      RuleRange(file: opening.file, range: ByteRange(start, opening.range.end)))
    let parser = try DefinitionParser(head: &head)
    guard let header = rows.header, header.count >= 2, let last = header.last,
      rows.text(last) == "outcome"
    else {
      throw RuleProblem(.tableWithoutOutcome, at: rows.header?.last ?? opening)
    }
    var columns: [PathSyntax] = []
    for cell in header.dropLast() {
      columns.append(try read(cell) { (parser) throws(RuleProblem) in try parser.path() })
    }
    var body: [DecisionTableSyntax.Row] = []
    for (row, cells) in rows.body {
      guard cells.count == header.count else {
        problems.append(
          RuleProblem(.wrongNumberOfCells(found: cells.count, expected: header.count), at: row))
        continue
      }
      do throws(RuleProblem) {
        body.append(try self.row(cells, at: row))
      } catch {
        problems.append(error)
      }
    }
    let table = DecisionTableSyntax(columns: columns, rows: body, range: parser.name.range)
    return DefinitionSyntax(
      name: parser.name, owner: parser.owner, variable: parser.variable, body: .decision(table))
  }

  private func row(
    _ cells: [RuleRange], at row: RuleRange
  ) throws(RuleProblem) -> DecisionTableSyntax.Row {
    var predicates: [[PredicateSyntax]] = []
    for cell in cells.dropLast() { predicates.append(try self.predicates(cell)) }
    var outcome = try cursor(cells[cells.count - 1])
    let word = try outcome.word("an outcome")
    try outcome.expectEnd()
    return DecisionTableSyntax.Row(cells: predicates, outcome: word, range: row)
  }

  /// What a cell asks: nothing for "-", two bounds for "3-5".
  private func predicates(_ cell: RuleRange) throws(RuleProblem) -> [PredicateSyntax] {
    let text = rows.text(cell)
    if text == "-" { return [] }
    let ends = text.split(separator: "-").map { Int($0) }
    if ends.count == 2, let low = ends[0], let high = ends[1] {
      return [
        .compares(.atLeast, .number(low, cell), margin: nil),
        .compares(.atMost, .number(high, cell), margin: nil),
      ]
    }
    return [try read(cell) { (parser) throws(RuleProblem) in try parser.afterIs() }]
  }

  /// Reads all of a cell.
  private func read<Value>(
    _ cell: RuleRange, _ step: (inout ConditionParser) throws(RuleProblem) -> Value
  ) throws(RuleProblem) -> Value {
    var parser = ConditionParser(try cursor(cell))
    let value = try step(&parser)
    try parser.cursor.expectEnd()
    return value
  }

  private func cursor(_ place: RuleRange) throws(RuleProblem) -> TokenCursor {
    let (tokens, problems) = RuleLexer(file: rows.file, index: rows.index).tokens(of: place)
    if let problem = problems.first { throw problem }
    let end = RuleRange(file: place.file, range: ByteRange(place.range.end, place.range.end))
    return TokenCursor(tokens, end: end)
  }
}
