/// A block of lines with what a worker made of it.
struct AnsweredBlock: Sendable {
  /// Its place in the stream, from 0.
  let number: Int
  let block: LineBlock
  let work: StreamJudge.Work
}

/// Blocks of several workers on their way out: in the order of the stream, or as they come.
struct AnswerOrder {
  private let isOrdered: Bool
  private var waiting: [Int: AnsweredBlock] = [:]
  private var next = 0

  init(isOrdered: Bool) { self.isOrdered = isOrdered }

  /// Takes a block in, and hands on whatever has its turn.
  mutating func add(_ answered: AnsweredBlock, handOn: (AnsweredBlock) -> Void) {
    guard isOrdered else { return handOn(answered) }
    waiting[answered.number] = answered
    while let answered = waiting.removeValue(forKey: next) {
      next += 1
      handOn(answered)
    }
  }
}
