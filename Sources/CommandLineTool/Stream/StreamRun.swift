import ByteOutput

/// Answers standard input line by line, with as much memory whatever its length.
///
/// One task reads and writes; where there are several workers, it hands them blocks of lines, and takes
/// up no further block before the answers to an earlier one are on their way.
struct StreamRun {
  let judge: StreamJudge
  let jobs: Int
  /// Whether answers come in the order of the lines.
  let isOrdered: Bool
  /// Whether an answer goes out before the next line is waited for.
  let isLineBuffered: Bool
  let io: ToolIO

  /// How a run ended.
  enum Ending {
    case complete
    /// Nobody reads the answers any more, or they cannot be written.
    case outputClosed
    case interrupted
    case failed(String)
    /// The line behind which it was to begin is not there.
    case notResumed
  }

  /// Answers are gathered to so many bytes before they are written.
  static let outputSize = 1 << 16

  /// Answers all lines; `resumption` passes over those that were answered before.
  func run(after resumption: Resumption?) async -> (counts: StreamCounts, ending: Ending) {
    var source = Source(reader: LineBlockReader(io.input), resumption: resumption)
    return jobs > 1 ? await shared(&source) : alone(&source)
  }

  /// The blocks that are to be answered.
  struct Source {
    var reader: LineBlockReader
    var resumption: Resumption?

    /// Waits for the next block; returns how the run ends where there is none.
    mutating func next(_ block: inout LineBlock) -> Ending? {
      switch reader.next(&block) {
      case .block:
        resumption?.trim(&block)
        return nil
      case .end: return resumption?.isReached ?? true ? .complete : .notResumed
      case .interrupted: return .interrupted
      case .failed(let reason): return .failed(reason)
      }
    }
  }

  // MARK: One worker

  private func alone(_ source: inout Source) -> (StreamCounts, Ending) {
    var work = StreamJudge.Work()
    var block = LineBlock()
    while true {
      if let ending = io.interruption.isRaised() ? .interrupted : source.next(&block) {
        return (work.counts, write(&work.output) ? ending : .outputClosed)
      }
      var isOpen = true
      block.forEachLine { line, isCut in
        judge.answer(line, of: block.bytes, isCut: isCut, &work)
        if isLineBuffered || work.output.bytes.count >= Self.outputSize {
          isOpen = write(&work.output)
        }
        return isOpen && !io.interruption.isRaised()
      }
      guard isOpen else { return (work.counts, .outputClosed) }
    }
  }

  /// Writes what is gathered; false where that cannot be.
  func write(_ output: inout ByteWriter) -> Bool {
    guard !output.bytes.isEmpty else { return true }
    defer { output.removeAll() }
    return io.writeOutput(output.bytes)
  }
}
