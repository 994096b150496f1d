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

/// Cuts the lines of a fence into blocks by their indentation alone; what the lines say is read by
/// whoever knows the block.
struct BlockReader {
  let file: RuleFile

  func blocks(in fence: Fence) -> (blocks: [Block], problems: [RuleProblem]) {
    var blocks: [Block] = []
    var problems: [RuleProblem] = []
    var clauseIndent = 0
    for line in fence.lines {
      let text = content(of: line)
      guard text.range.count > 0 else { continue }
      let indent = text.range.start - line.range.start
      if indent == 0 {
        blocks.append(Block(head: text, clauses: []))
      } else if blocks.isEmpty {
        problems.append(RuleProblem(.clauseWithoutBlock, at: text))
      } else {
        let last = blocks.count - 1
        if blocks[last].clauses.isEmpty { clauseIndent = indent }
        if indent <= clauseIndent {
          blocks[last].clauses.append(Block.Clause(lines: [text]))
        } else {
          let clause = blocks[last].clauses.count - 1
          blocks[last].clauses[clause].lines.append(text)
        }
      }
    }
    return (blocks, problems)
  }

  /// A line without indentation, comment and white space at its end.
  private func content(of line: RuleRange) -> RuleRange {
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
    while end > start, Letter.isWhiteSpace(bytes[end - 1]) { end -= 1 }
    return RuleRange(file: line.file, range: ByteRange(start, end))
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
