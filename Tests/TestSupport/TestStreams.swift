public import CommandLineTool
import Synchronization

/// Streams that keep what a run writes.
public final class TestStreams: Sendable {
  // A class, since the streams of a run are shared by its workers.
  private let written = Mutex((output: [UInt8](), errors: [UInt8](), writes: 0))
  private let taken = Mutex(0)
  private let input: [UInt8]
  private let piece: Int
  private let mostWrites: Int
  private let isTerminal: Bool
  private let environment: [String: String]

  /// Streams with an input and an environment.
  public convenience init(
    input: String = "", isTerminal: Bool = false, environment: [String: String] = [:]
  ) {
    self.init(bytes: Array(input.utf8), isTerminal: isTerminal, environment: environment)
  }

  /// Streams with an input that comes in pieces of so many bytes, and an output whose reader goes away
  /// behind so many writes.
  public init(
    bytes: [UInt8], piece: Int = .max, mostWrites: Int = .max, isTerminal: Bool = false,
    environment: [String: String] = [:]
  ) {
    input = bytes
    self.piece = piece
    self.mostWrites = mostWrites
    self.isTerminal = isTerminal
    self.environment = environment
  }

  /// The streams for the tool.
  public var io: ToolIO {
    ToolIO(
      writeOutput: { bytes in
        self.written.withLock { written in
          guard written.writes < self.mostWrites else { return false }
          written.output += bytes
          written.writes += 1
          return true
        }
      },
      writeError: { bytes in self.written.withLock { $0.errors += bytes } },
      readInput: { limit in self.input.count <= limit ? self.input : nil },
      input: StandardInput(
        read: { buffer, most in
          let start = self.taken.withLock(\.self)
          let end = min(start + min(most, self.piece), self.input.count)
          buffer += self.input[start..<end]
          self.taken.withLock { $0 = end }
          return end > start ? .more : .end
        },
        isReady: { false }),
      isTerminal: isTerminal, environment: { self.environment[$0] })
  }

  /// What was written to standard output.
  public var output: String { String(decoding: written.withLock(\.output), as: UTF8.self) }

  /// How often standard output was written.
  public var writes: Int { written.withLock(\.writes) }

  /// What was written to standard error.
  public var errors: String { String(decoding: written.withLock(\.errors), as: UTF8.self) }
}
