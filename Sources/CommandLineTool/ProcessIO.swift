import Glibc

extension ToolIO {
  /// The streams of this process.
  ///
  /// Writing to a pipe that nobody reads any more ends the output quietly: the reader has what it
  /// wanted.
  public static var process: ToolIO {
    _ = signal(SIGPIPE, SIG_IGN)
    return ToolIO(
      writeOutput: { Descriptor.write($0, to: STDOUT_FILENO) },
      writeError: { _ = Descriptor.write($0, to: STDERR_FILENO) },
      readInput: { limit in
        try? FileReader.read(STDIN_FILENO, expected: 1 << 16, limit: limit)
      },
      readSome: { Descriptor.read(STDIN_FILENO, upTo: $0) },
      isTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      environment: { name in
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
      },
      interruption: .signals)
  }
}
