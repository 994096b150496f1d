import LetterSource

/// A top-level piece of a fence: its first line, which starts in column 1, and its clauses.
struct Block {
  /// A clause: a line indented like the first of its block, with deeper indented lines behind it.
  struct Clause {
    /// Its lines without indentation and comments.
    var lines: [RuleRange]
  }

  /// The first line without its comment.
  let head: RuleRange
  /// The clauses, in order.
  var clauses: [Clause]
}

/// A line of a fence: what it is by its indentation, what it says, and its comment.
struct FenceLine {
  /// What a line is.
  enum Role {
    /// White space.
    case blank
    /// Nothing but a comment.
    case comment
    /// The first line of a block, in column 1.
    case head
    /// The first line of a clause.
    case clause
    /// A line that goes on with the clause above it.
    case continuation
    /// An indented line with no block above it.
    case stray
  }

  /// What it is.
  let role: Role
  /// The number of bytes before what it says, or before its comment.
  let indent: Int
  /// What it says, without indentation, comment and white space at its end.
  let content: RuleRange
  /// Its comment from the hyphens on, without white space at its end; empty where it has none.
  let comment: RuleRange
}

/// Cuts the lines of a fence into blocks by their indentation alone; what the lines say is read by
/// whoever knows the block.
struct BlockReader {
  let file: RuleFile

  func blocks(in fence: Fence) -> (blocks: [Block], problems: [RuleProblem]) {
    var blocks: [Block] = []
    var problems: [RuleProblem] = []
    for line in lines(in: fence) {
      let last = blocks.count - 1
      switch line.role {
      case .blank, .comment: break
      case .head: blocks.append(Block(head: line.content, clauses: []))
      case .stray: problems.append(RuleProblem(.clauseWithoutBlock, at: line.content))
      case .clause: blocks[last].clauses.append(Block.Clause(lines: [line.content]))
      case .continuation:
        blocks[last].clauses[blocks[last].clauses.count - 1].lines.append(line.content)
      }
    }
    return (blocks, problems)
  }

  /// Every line of a rules or terms fence.
  func lines(in fence: Fence) -> [FenceLine] {
    var isInBlock = false
    /// The indentation of the block's first clause; nil before it.
    var clauseIndent: Int?
    return fence.lines.map { line in
      let (content, comment) = parts(of: line)
      let isComment = content.range.isEmpty && !comment.range.isEmpty
      let indent = (isComment ? comment : content).range.start - line.range.start
      let role: FenceLine.Role
      if content.range.isEmpty {
        role = isComment ? .comment : .blank
      } else if indent == 0 {
        role = .head
        isInBlock = true
        clauseIndent = nil
      } else if !isInBlock {
        role = .stray
      } else if let first = clauseIndent, indent > first {
        role = .continuation
      } else {
        role = .clause
        clauseIndent = clauseIndent ?? indent
      }
      return FenceLine(role: role, indent: indent, content: content, comment: comment)
    }
  }

  /// What a line says and its comment, each without the white space around it.
  private func parts(of line: RuleRange) -> (content: RuleRange, comment: RuleRange) {
    let bytes = file.bytes
    var start = line.range.start
    while start < line.range.end, Letter.isWhiteSpace(bytes[start]) { start += 1 }
    var end = start
    var inText = false
    while end < line.range.end {
      if bytes[end] == UInt8(ascii: "\"") { inText.toggle() }
      if !inText, isComment(end, from: start, line.range.end) { break }
      end += 1
    }
    return (trimmed(start, end, line.file), trimmed(end, line.range.end, line.file))
  }

  /// A range without the white space at its end.
  private func trimmed(_ start: Int, _ end: Int, _ index: Int) -> RuleRange {
    var end = end
    while end > start, Letter.isWhiteSpace(file.bytes[end - 1]) { end -= 1 }
    return RuleRange(file: index, range: ByteRange(start, end))
  }

  /// Whether "--" opens a comment: at the start of the line or behind white space.
  private func isComment(_ at: Int, from start: Int, _ end: Int) -> Bool {
    let bytes = file.bytes
    guard at + 1 < end, bytes[at] == UInt8(ascii: "-"), bytes[at + 1] == UInt8(ascii: "-") else {
      return false
    }
    return at == start || Letter.isWhiteSpace(bytes[at - 1])
  }
}
