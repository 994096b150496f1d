public import LetterSource

/// What the tool reads from and writes to, so that tests can run it without a process.
public struct ToolIO: Sendable {
  /// Writes bytes to standard output; false once nobody reads them any more.
  public let writeOutput: @Sendable ([UInt8]) -> Bool
  /// Writes bytes to standard error.
  public let writeError: @Sendable ([UInt8]) -> Void
  /// Reads standard input to its end; nil where that fails or there is too much.
  public let readInput: @Sendable (_ limit: Int) -> [UInt8]?
  /// Standard input as it comes.
  public let input: StandardInput
  /// Why standard output could not be written; nil where it could, or its reader went away.
  public let outputFault: @Sendable () -> String?
  /// Whether standard output is a terminal.
  public let isTerminal: Bool
  /// Whether standard error is a terminal.
  public let isErrorTerminal: Bool
  /// The value of an environment variable.
  public let environment: @Sendable (String) -> String?
  /// The folder in which the search for a configuration begins.
  public let folder: String
  /// The day of the run.
  public let today: @Sendable () -> CalendarDate
  /// Whether somebody asked the run to stop.
  public let interruption: Interruption

  /// The streams of a run.
  public init(
    writeOutput: @escaping @Sendable ([UInt8]) -> Bool,
    writeError: @escaping @Sendable ([UInt8]) -> Void,
    readInput: @escaping @Sendable (_ limit: Int) -> [UInt8]?,
    input: StandardInput = .empty, outputFault: @escaping @Sendable () -> String? = { nil },
    isTerminal: Bool, isErrorTerminal: Bool = false,
    environment: @escaping @Sendable (String) -> String?,
    folder: String = ".", today: @escaping @Sendable () -> CalendarDate = { Machine.today },
    interruption: Interruption = .never
  ) {
    self.writeOutput = writeOutput
    self.writeError = writeError
    self.readInput = readInput
    self.input = input
    self.outputFault = outputFault
    self.isTerminal = isTerminal
    self.isErrorTerminal = isErrorTerminal
    self.environment = environment
    self.folder = folder
    self.today = today
    self.interruption = interruption
  }

  /// Writes a line to standard error.
  func error(_ line: String) {
    writeError(Array(line.utf8) + [0x0A])
  }
}
