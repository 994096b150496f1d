public import CommandLineTool
import Synchronization

/// Streams that keep what a run writes.
public final class TestStreams: Sendable {
  // A class, since the streams of a run are shared by its workers.
  private let written = Mutex((output: [UInt8](), errors: [UInt8]()))
  private let input: [UInt8]
  private let read = Mutex(0)
  private let isTerminal: Bool
  private let environment: [String: String]

  /// Streams with an input and an environment.
  public init(input: String = "", isTerminal: Bool = false, environment: [String: String] = [:]) {
    self.input = Array(input.utf8)
    self.isTerminal = isTerminal
    self.environment = environment
  }

  /// The streams for the tool.
  public var io: ToolIO {
    ToolIO(
      writeOutput: { bytes in
        self.written.withLock { $0.output += bytes }
        return true
      },
      writeError: { bytes in self.written.withLock { $0.errors += bytes } },
      readInput: { limit in self.input.count <= limit ? self.input : nil },
      readSome: { limit in self.some(limit) },
      isTerminal: isTerminal, environment: { self.environment[$0] })
  }

  /// What comes next of the input.
  private func some(_ limit: Int) -> [UInt8] {
    read.withLock { read in
      defer { read = min(input.count, read + limit) }
      return Array(input[read..<min(input.count, read + limit)])
    }
  }

  /// What was written to standard output.
  public var output: String { String(decoding: written.withLock(\.output), as: UTF8.self) }

  /// What was written to standard error.
  public var errors: String { String(decoding: written.withLock(\.errors), as: UTF8.self) }
}
