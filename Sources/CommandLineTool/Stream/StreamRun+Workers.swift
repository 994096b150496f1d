import ByteOutput

extension StreamRun {
  /// The blocks for each worker that are read, judged or waiting for their turn: one that is judged, and
  /// others so that no worker waits for the reader.
  private static let blocksPerWorker = 3
  /// The most bytes of lines that are held before answers are waited for.
  private static let mostHeld = 1 << 26

  /// Answers with several workers. This task reads and writes, and waits for a worker before it would
  /// hold more.
  func shared(_ source: inout Source) async -> (counts: StreamCounts, ending: Ending) {
    var counts = StreamCounts()
    var output = ByteWriter()
    var order = AnswerOrder(isOrdered: isOrdered)
    var spare: [LineBlock] = []
    var ending: Ending?
    var isOpen = true
    // `taken` blocks were taken up so far, `running` are with workers, `held` not yet written.
    var (taken, running, held, heldBytes) = (0, 0, 0, 0)
    await withTaskGroup(of: AnsweredBlock.self) { group in
      while true {
        let isFull = held == Self.blocksPerWorker * jobs || heldBytes > Self.mostHeld
        // Whoever waits for answers before he goes on gets them before he is waited for.
        let isAsked = isLineBuffered && running > 0 && !io.input.isReady()
        if running > 0, isFull || isAsked || ending != nil, let answered = await group.next() {
          running -= 1
          order.add(answered) { answered in
            held -= 1
            heldBytes -= answered.block.bytes.count
            counts.add(answered.work.counts)
            output.write(answered.work.output.bytes)
            spare.append(answered.block)
            if isLineBuffered || output.bytes.count >= Self.outputSize {
              isOpen = isOpen && write(&output)
            }
          }
          if !isOpen { ending = .outputClosed }
          continue
        }
        if ending != nil { break }
        var block = spare.popLast() ?? LineBlock()
        ending = io.interruption.isRaised() ? .interrupted : source.next(&block)
        guard ending == nil else { continue }
        running += 1
        held += 1
        heldBytes += block.bytes.count
        group.addTask { [block, taken] in answered(block, number: taken) }
        taken += 1
      }
    }
    isOpen = isOpen && write(&output)
    return (counts, isOpen ? ending ?? .complete : .outputClosed)
  }

  private func answered(_ block: LineBlock, number: Int) -> AnsweredBlock {
    var work = StreamJudge.Work()
    block.forEachLine { line, isCut in
      judge.answer(line, of: block.bytes, isCut: isCut, &work)
      return true
    }
    return AnsweredBlock(number: number, block: block, work: work)
  }
}
