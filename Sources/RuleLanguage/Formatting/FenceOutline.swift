/// The blocks of a rules or terms fence with all of their comments, for laying them out.
struct FenceOutline {
  /// A clause with the comments in and above it.
  struct Clause {
    /// Comments on lines of their own above it.
    let comments: [FenceLine]
    /// Its lines, and from the second on the comments between them.
    var lines: [FenceLine]
  }

  /// A block with the comments in and around it.
  struct Block {
    /// The comments above it, with the blank lines between them and behind them.
    let lead: [FenceLine]
    let head: FenceLine
    var clauses: [Clause] = []
    /// Indented comments right behind its last line.
    var tail: [FenceLine] = []
  }

  private(set) var blocks: [Block] = []
  /// The comments behind the last block.
  private(set) var end: [FenceLine] = []

  /// - Precondition: the fence has no stray line.
  init(file: RuleFile, fence: Fence) {
    /// Comments and blank lines since the last line that says something.
    var waiting: [FenceLine] = []
    for line in BlockReader(file: file).lines(in: fence) {
      switch line.role {
      case .blank, .comment:
        waiting.append(line)
        continue
      case .head:
        blocks.append(Block(lead: closeBlock(waiting), head: line))
      case .clause:
        blocks[blocks.count - 1].clauses.append(
          Clause(comments: waiting.filter { $0.role == .comment }, lines: [line]))
      case .continuation, .stray:
        let block = blocks.count - 1
        let clause = blocks[block].clauses.count - 1
        blocks[block].clauses[clause].lines += waiting.filter { $0.role == .comment } + [line]
      }
      waiting.removeAll(keepingCapacity: true)
    }
    end = closeBlock(waiting)
  }

  /// Gives the last block the indented comments right behind it; what is left belongs to what follows.
  private mutating func closeBlock(_ waiting: [FenceLine]) -> [FenceLine] {
    guard !blocks.isEmpty else { return waiting }
    let tail = waiting.prefix { $0.role == .comment && $0.indent > 0 }
    blocks[blocks.count - 1].tail = Array(tail)
    return Array(waiting[tail.endIndex...])
  }
}
