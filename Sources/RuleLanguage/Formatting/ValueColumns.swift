/// Where the values of a block's clauses begin.
///
/// In a concept two spaces behind its longest clause word. In all other blocks in one column; behind a
/// clause word that reaches over it, a space away where the value shows its own beginning by a quotation
/// mark or a digit, else two.
struct ValueColumns {
  /// The width that clause words are padded to outside of concepts.
  private static let wordWidth = 10

  /// The column of a concept; nil for other blocks.
  private let common: Int?

  /// The columns of a block of these clauses under a top-level word.
  init(_ clauses: [ClauseReader.SpacedClause], in block: String) {
    let widest = clauses.map(\.word.utf8.count).max() ?? 0
    common = block == "concept" ? BlockLayout.clauseColumn + widest + 2 : nil
  }

  /// The column of a clause's value, counted from 0.
  func column(of clause: ClauseReader.SpacedClause) -> Int {
    if let common { return common }
    let width = clause.word.utf8.count
    guard width > Self.wordWidth else { return BlockLayout.clauseColumn + Self.wordWidth + 1 }
    let first = clause.values.lazy.compactMap(\.first).first
    let showsItself = first.map { $0 == UInt8(ascii: "\"") || (0x30...0x39).contains($0) } ?? false
    return BlockLayout.clauseColumn + width + (showsItself ? 1 : 2)
  }
}
