import LetterSource

/// Splits the clauses of a block into their word and the lines of their value, each line's spaces made
/// canonical.
struct ClauseReader {
  /// A clause whose spaces are canonical, but for those before its lines.
  struct SpacedClause {
    /// Its word: "for each".
    let word: String
    /// What stands on each of its lines, on the first behind the word; empty for a comment's line.
    let values: [[UInt8]]
  }

  let file: RuleFile
  /// The top-level word of the block: "rule".
  let block: String
  /// The words of the block's clauses, each cut at its spaces, the longest first.
  private let known: [[String]]

  init(file: RuleFile, head: FenceLine) {
    self.file = file
    block = RuleLexer(file: file, index: 0).tokens(of: head.content).tokens.first?.value ?? ""
    let clauses =
      switch block {
      case "rule": RuleParser.clauses
      case "criterion": CriterionParser.clauses
      case "define": DefinitionParser.clauses
      case "concept": ConceptParser.clauses + ["is an"]
      default: TestParser.clauses
      }
    known = clauses.map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }
  }

  /// A clause from its lines and the comments between them.
  func clause(_ lines: [FenceLine]) -> SpacedClause {
    if block == "concept", let clause = phrases(lines) { return clause }
    let lexer = RuleLexer(file: file, index: 0)
    var tokens = lines.map { lexer.tokens(of: $0.content).tokens }
    let word = known.first { tokens[0].map(\.value).starts(with: $0) }
    // A word that goes on in the next line has its first line for itself.
    let length = word?.count ?? tokens[0].count
    let first = tokens[0].prefix(length).map(\.value).joined(separator: " ")
    tokens[0].removeFirst(length)
    return SpacedClause(word: first, values: tokens.map { SpacedTokens.text($0, in: file) })
  }

  /// A clause of phrases, or nil.
  private func phrases(_ lines: [FenceLine]) -> SpacedClause? {
    let parser = ConceptParser(file: file)
    for word in ["words", "abbreviations"] {
      guard let rest = parser.rest(of: lines[0].content, after: word) else { continue }
      var spaced = SpacedPhrases(file: file)
      let contents = [rest] + lines.dropFirst().map(\.content)
      return SpacedClause(word: word, values: contents.map { spaced.line($0) })
    }
    return nil
  }
}
