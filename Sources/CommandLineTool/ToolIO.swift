/// What the tool reads from and writes to, so that tests can run it without a process.
public struct ToolIO: Sendable {
  /// Writes bytes to standard output; false once nobody reads them any more.
  public let writeOutput: @Sendable ([UInt8]) -> Bool
  /// Writes bytes to standard error.
  public let writeError: @Sendable ([UInt8]) -> Void
  /// Reads standard input to its end; nil where that fails or there is too much.
  public let readInput: @Sendable (_ limit: Int) -> [UInt8]?
  /// Whether standard output is a terminal.
  public let isTerminal: Bool
  /// The value of an environment variable.
  public let environment: @Sendable (String) -> String?

  /// The streams of a run.
  public init(
    writeOutput: @escaping @Sendable ([UInt8]) -> Bool,
    writeError: @escaping @Sendable ([UInt8]) -> Void,
    readInput: @escaping @Sendable (_ limit: Int) -> [UInt8]?, isTerminal: Bool,
    environment: @escaping @Sendable (String) -> String?
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.readInput = readInput
    self.isTerminal = isTerminal
    self.environment = environment
  }

  /// Writes a line to standard error.
  func error(_ line: String) {
    writeError(Array(line.utf8) + [0x0A])
  }
}
