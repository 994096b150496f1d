/// A table of the book that rules are made from: a row for each rule, a typed column for each value in it.
struct DataTableSyntax: Sendable {
  /// What a column holds.
  enum ColumnType: String, CaseIterable, Sendable {
    /// A whole number.
    case number
    /// A date like 2015-04-20.
    case date
    /// Words for titles and messages.
    case text
    /// A word of a closed set: a side, a level, a decision.
    case word
    /// Concepts, comma-separated.
    case concepts
  }

  /// A row: its name and its cells by column; an empty cell has no entry.
  struct Row: Sendable {
    let name: Name
    let cells: [String: [Name]]
  }

  let name: Name
  let columns: [(name: String, type: ColumnType)]
  let rows: [Row]
}
