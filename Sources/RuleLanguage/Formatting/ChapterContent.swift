import LetterSource
import Vocabulary

/// What a chapter says, without its layout: two chapters of the same content are the same to whoever
/// reads them.
struct ChapterContent: Equatable {
  /// The tokens of rules, criteria and tests, the concepts, and all comments, each with what it is.
  private var parts: [String] = []

  /// A chapter's problems, in the order of its lines.
  struct Problems: Error {
    let all: [RuleProblem]
  }

  /// The content of a chapter, or what keeps it from being read.
  static func read(_ file: RuleFile) -> Result<ChapterContent, Problems> {
    var parser = BlockParser(file: file, index: 0)
    parser.parse()
    guard parser.problems.isEmpty else {
      return .failure(Problems(all: parser.problems.sorted { $0.range.range < $1.range.range }))
    }
    var content = ChapterContent()
    for fence in FenceReader(file: file, index: 0).fences().fences {
      content.add(fence, of: file)
    }
    for concept in parser.concepts { content.add(concept) }
    return .success(content)
  }

  private mutating func add(_ fence: Fence, of file: RuleFile) {
    parts.append("fence \(fence.language) \(Self.spaced(fence.argument))")
    guard fence.language != .table else { return addTable(fence, of: file) }
    let lexer = RuleLexer(file: file, index: 0)
    for line in BlockReader(file: file).lines(in: fence) {
      if line.role == .head || line.role == .clause { parts.append("\(line.role)") }
      // The phrases of terms are read with the concepts.
      if fence.language == .rules {
        parts += lexer.tokens(of: line.content).tokens.map { "\($0.kind) \($0.value)" }
      }
      let comment = line.comment.range
      if !comment.isEmpty {
        parts.append(String(decoding: file.bytes[comment.start..<comment.end], as: UTF8.self))
      }
    }
  }

  /// The cells of a table that is not one of concepts, whose rows are read with them.
  private mutating func addTable(_ fence: Fence, of file: RuleFile) {
    let table = TableRows(file: file, index: 0, fence: fence)
    guard DecisionTableParser.isDecision(fence) || DataTableParser.isData(table) else { return }
    for cells in [table.header ?? []] + table.body.map(\.cells) {
      parts.append("row")
      for cell in cells {
        let (tokens, problems) = RuleLexer(file: file, index: 0).tokens(of: cell)
        parts.append("cell")
        parts += problems.isEmpty ? tokens.map(\.value) : [Self.spaced(table.text(cell))]
      }
    }
  }

  private mutating func add(_ concept: ConceptSyntax) {
    parts.append("concept \(concept.name.word)")
    parts += concept.parents.map { "is a \(Self.spaced($0.word))" }
    parts += concept.phrases.map {
      "\($0.inCapitals ? "abbreviation" : "word") \(Self.spaced($0.text))"
    }
    for (attribute, value, _) in concept.attributes {
      parts.append(attribute.rawValue)
      parts += value.map { Self.spaced($0.word) }
    }
  }

  /// A text with one space wherever it has white space.
  private static func spaced(_ text: String) -> String {
    text.utf8.split(whereSeparator: Letter.isWhiteSpace).map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
  }
}
