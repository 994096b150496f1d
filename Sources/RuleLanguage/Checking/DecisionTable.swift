public import Facts

/// A checked decision table: for some values of a thing, one outcome.
public struct DecisionTable: Sendable {
  /// A row: what must hold for it, all of it; and the outcome's position in `outcomes`.
  public struct Row: Sendable {
    /// What must hold.
    public let conditions: [Condition]
    /// The position of the outcome.
    public let outcome: Int
  }

  /// The outcomes, in the order of the rows.
  public let outcomes: ChoiceSet
  /// The rows, in order; no two with different outcomes can hold at once.
  public let rows: [Row]
}

extension ExpressionChecker {
  /// Checks a decision table, and that every combination of values has one outcome.
  mutating func decision(
    _ syntax: DecisionTableSyntax, named name: String
  ) throws(RuleProblem) -> (DefinedFact, FactType, canBeUnknown: Bool) {
    var domains: [DecisionDomain] = []
    var canBeUnknown = false
    for (index, column) in syntax.columns.enumerated() {
      let value = try single(column)
      canBeUnknown = canBeUnknown || value.canBeUnknown
      guard let domain = DecisionDomain(value.type, cells: syntax.rows.map { $0.cells[index] })
      else { throw RuleProblem(.notDecidable(value.type.name), at: value.range) }
      domains.append(domain)
    }
    var words: [String] = []
    var rows: [DecisionTable.Row] = []
    for row in syntax.rows {
      var conditions: [Condition] = []
      for (column, cell) in zip(syntax.columns, row.cells) {
        for predicate in cell {
          conditions.append(try condition(.test(column, predicate, row.range)))
        }
      }
      if !words.contains(row.outcome.word) { words.append(row.outcome.word) }
      rows.append(
        DecisionTable.Row(
          conditions: conditions, outcome: words.firstIndex(of: row.outcome.word) ?? 0))
    }
    if let problem = DecisionTableAnalysis(name: name, syntax: syntax, domains: domains).problem() {
      throw problem
    }
    let outcomes = ChoiceSet(name: name, words: words)
    return (
      .decision(DecisionTable(outcomes: outcomes, rows: rows)), .choice(outcomes), canBeUnknown
    )
  }
}
