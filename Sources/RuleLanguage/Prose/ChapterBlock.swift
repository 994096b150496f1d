/// A fenced block of a chapter, as it is written.
public enum ChapterBlock: Sendable {
  /// A rules or terms fence, definition by definition.
  case source([WrittenBlock])
  /// A table fence: its name, and its cells.
  case table(name: String, header: [String], rows: [[String]])
  /// A fence that the program does not read.
  case other([String])

  init(_ lines: FencedLines, in file: RuleFile) {
    let texts = lines.lines.map(file.text)
    guard let fence = lines.fence else {
      self = .other(texts)
      return
    }
    switch fence.language {
    case .rules, .terms: self = .source(WrittenBlock.blocks(of: fence, in: file))
    case .table:
      let rows = texts.filter { !$0.isEmpty && !PipeRow.isRule($0) }.map { PipeRow.cells(of: $0) }
      self = .table(name: fence.argument, header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }
  }
}
