public import LetterSource

/// A block of a rules or terms fence as its author wrote it, comments and all.
public struct WrittenBlock: Sendable {
  /// What a piece of a line is to whoever reads it.
  public enum Role: String, Sendable {
    /// The word that opens a block or a clause.
    case word
    /// The name of a block.
    case name
    /// Text in quotation marks.
    case text
    case comment
    case plain
  }

  /// A line, piece by piece.
  public typealias Line = [(role: Role, text: String)]

  /// The word that opens it: "rule", "known gap".
  public let word: String
  /// What stands behind that word: a name, or a test's name without quotation marks.
  public let name: String
  /// Where it stands in its chapter, from its first line on.
  public let range: ByteRange
  /// Its lines, those of the comments above it first.
  public let lines: [Line]

  /// The words that open blocks, longer ones first.
  private static let words = ["known gap", "criterion", "concept", "define", "rule", "test"]
  /// The words that open clauses, longer ones first.
  private static let clauses = Array(
    Set(
      RuleParser.clauses + CriterionParser.clauses + DefinitionParser.clauses + TestParser.clauses
        + ConceptParser.clauses)
  ).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }

  /// The blocks of a fence. Cost: one pass.
  static func blocks(of fence: Fence, in file: RuleFile) -> [WrittenBlock] {
    var blocks: [WrittenBlock] = []
    var lines: [FenceLine] = []
    /// Blank lines and comments of column 1, which belong to the block behind them.
    var waiting: [FenceLine] = []
    func close() {
      guard let head = lines.first(where: { $0.role == .head }) else { return }
      let (word, name) = parts(ofHead: file.text(head.content))
      let isTerms = fence.language == .terms
      blocks.append(
        WrittenBlock(
          word: word, name: name,
          range: ByteRange(
            head.content.range.start, lines[lines.count - 1].content.range.end),
          lines: lines.map { pieces(of: $0, in: file, isTerms: isTerms) }))
      lines = []
    }
    for line in BlockReader(file: file).lines(in: fence) {
      if line.role == .blank || (line.role == .comment && line.indent == 0) {
        waiting.append(line)
      } else if line.role == .head {
        close()
        lines += waiting.filter { $0.role == .comment } + [line]
        waiting = []
      } else {
        lines += waiting + [line]
        waiting = []
      }
    }
    close()
    return blocks
  }

  private static func parts(ofHead text: String) -> (word: String, name: String) {
    let word = words.first { text.hasPrefix($0) } ?? ""
    let name = text.dropFirst(word.count).filter { $0 != "\"" }
    return (word, String(name.drop { $0 == " " }))
  }

  private static func pieces(of line: FenceLine, in file: RuleFile, isTerms: Bool) -> Line {
    var pieces: Line = []
    func add(_ role: Role, _ text: some StringProtocol) {
      if !text.isEmpty { pieces.append((role, String(text))) }
    }
    add(.plain, String(repeating: " ", count: line.indent))
    var rest = Substring(file.text(line.content))
    switch line.role {
    case .head:
      let word = words.first { rest.hasPrefix($0) } ?? ""
      add(.word, word)
      rest = rest.dropFirst(word.count)
      let gap = rest.prefix { $0 == " " }
      add(.plain, gap)
      rest = rest.dropFirst(gap.count)
      if !rest.hasPrefix("\"") {
        let name = rest.prefix { $0 != " " }
        add(.name, name)
        rest = rest.dropFirst(name.count)
      }
    case .clause:
      let word = clauses.first { rest.hasPrefix($0 + " ") || rest == $0 } ?? ""
      add(.word, word)
      rest = rest.dropFirst(word.count)
    case .blank, .comment, .continuation, .stray: break
    }
    // In a phrase, quotation marks only hold a comma together.
    if isTerms {
      add(.plain, rest)
    } else {
      for (index, part) in rest.split(separator: "\"", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index.isMultiple(of: 2) { add(.plain, part) } else { add(.text, "\"\(part)\"") }
      }
    }
    let comment = line.comment
    if !comment.range.isEmpty {
      if !line.content.range.isEmpty {
        let gap = comment.range.start - line.content.range.end
        add(.plain, String(repeating: " ", count: max(1, gap)))
      }
      add(.comment, file.text(comment))
    }
    return pieces
  }
}
