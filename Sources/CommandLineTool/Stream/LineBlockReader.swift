import JSONInput

/// Reads standard input as blocks of whole lines, with as much memory as its longest line takes, and
/// never more than a line may have.
struct LineBlockReader {
  /// What came of reading.
  enum Outcome {
    case block
    case end
    case interrupted
    case failed(String)
  }

  /// The most bytes that are asked for at once.
  static let piece = 1 << 17
  /// The capacity from which on a buffer is given back behind its use.
  private static let large = 8 * piece

  private let input: StandardInput
  /// What was read behind the lines of the last block.
  private var rest: [UInt8] = []
  /// Whether the line that is read is too long, and passed over to its end.
  private var isSkipping = false
  private var isAtStart = true

  init(_ input: StandardInput) { self.input = input }

  /// Waits for the next lines, and puts them in the place of a block's.
  mutating func next(_ block: inout LineBlock) -> Outcome {
    if isSkipping, let ending = skipLine() { return ending }
    Self.empty(&block.bytes)
    block.bytes.append(contentsOf: rest)
    Self.empty(&rest)
    block.isCut = false
    var searched = 0
    while true {
      if let end = LineBlock.lastNewline(in: block.bytes, from: searched) {
        rest.append(contentsOf: block.bytes[(end + 1)...])
        block.bytes.removeLast(block.bytes.count - end - 1)
        break
      }
      searched = block.bytes.count
      if searched > LetterLine.longest {
        block.bytes = Array(block.bytes.prefix(LetterLine.idReach))
        block.isCut = true
        isSkipping = true
        break
      }
      switch input.read(&block.bytes, Self.piece) {
      case .more: continue
      case .interrupted: return .interrupted
      case .failed(let reason): return .failed(reason)
      case .end: break
      }
      if block.bytes.isEmpty { return .end }
      break
    }
    block.start = isAtStart && block.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isAtStart = false
    return .block
  }

  /// Reads to the end of a line that is too long; returns how the input ended where it did.
  private mutating func skipLine() -> Outcome? {
    while true {
      Self.empty(&rest)
      switch input.read(&rest, Self.piece) {
      case .more: break
      case .interrupted: return .interrupted
      case .failed(let reason): return .failed(reason)
      case .end:
        isSkipping = false
        return .end
      }
      if let end = LineBlock.newline(in: rest, from: 0) {
        rest.removeFirst(end + 1)
        isSkipping = false
        return nil
      }
    }
  }

  private static func empty(_ buffer: inout [UInt8]) {
    buffer.removeAll(keepingCapacity: buffer.capacity < large)
  }
}
