import LetterSource

/// The canonical lines of the blocks of a fence: a blank line between them, clauses indented by two
/// spaces, comments like what they stand above.
struct BlockLayout {
  let file: RuleFile

  /// The column of a clause, counted from 0.
  static let clauseColumn = 2

  /// The lines of a fence, without a blank one at either end.
  func lines(of outline: FenceOutline) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for block in outline.blocks {
      if !lines.isEmpty { lines.append([]) }
      appendLead(block.lead, to: &lines)
      lines.append(line(text(of: block.head.content), block.head.comment))
      append(block, to: &lines)
    }
    if outline.end.contains(where: { $0.role == .comment }) {
      if !lines.isEmpty { lines.append([]) }
      appendLead(outline.end, to: &lines)
      while lines.last == [] { lines.removeLast() }
    }
    return lines
  }

  /// Comments between blocks: in column 1, where there were blank lines between them or behind them
  /// one.
  private func appendLead(_ lead: [FenceLine], to lines: inout [[UInt8]]) {
    for entry in lead.drop(while: { $0.role == .blank }) {
      if entry.role == .comment {
        lines.append(bytes(of: entry.comment))
      } else if lines.last != [] {
        lines.append([])
      }
    }
  }

  private func append(_ block: FenceOutline.Block, to lines: inout [[UInt8]]) {
    let reader = ClauseReader(file: file, head: block.head)
    let clauses = block.clauses.map { reader.clause($0.lines) }
    let columns = ValueColumns(clauses, in: reader.block)
    for (clause, source) in zip(clauses, block.clauses) {
      for comment in source.comments {
        lines.append(line([], comment.comment, indent: Self.clauseColumn))
      }
      let column = columns.column(of: clause)
      var first = Array(clause.word.utf8)
      if !clause.values[0].isEmpty {
        first += spaces(column - Self.clauseColumn - first.count) + clause.values[0]
      }
      lines.append(line(first, source.lines[0].comment, indent: Self.clauseColumn))
      for (value, source) in zip(clause.values, source.lines).dropFirst() {
        lines.append(line(value, source.comment, indent: column))
      }
    }
    for comment in block.tail {
      lines.append(line([], comment.comment, indent: Self.clauseColumn))
    }
  }

  /// A line with its comment two spaces behind, or with a comment alone.
  private func line(_ text: [UInt8], _ comment: RuleRange, indent: Int = 0) -> [UInt8] {
    var line = spaces(indent) + text
    if !comment.range.isEmpty {
      if !text.isEmpty { line += spaces(2) }
      line += bytes(of: comment)
    }
    return line
  }

  private func text(of head: RuleRange) -> [UInt8] {
    SpacedTokens.text(RuleLexer(file: file, index: 0).tokens(of: head).tokens, in: file)
  }

  private func bytes(of range: RuleRange) -> [UInt8] {
    Array(file.bytes[range.range.start..<range.range.end])
  }

  private func spaces(_ count: Int) -> [UInt8] { Array(repeating: 0x20, count: count) }
}
