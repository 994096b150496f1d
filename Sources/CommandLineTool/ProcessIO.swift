import Glibc
import Synchronization

extension ToolIO {
  /// The streams of this process.
  ///
  /// Writing to a pipe that nobody reads any more ends the output quietly: the reader has what it
  /// wanted.
  public static var process: ToolIO {
    _ = signal(SIGPIPE, SIG_IGN)
    openStreams()
    return ToolIO(
      writeOutput: { bytes in
        if Descriptor.write(bytes, to: STDOUT_FILENO) { return true }
        if errno != EPIPE { outputFault.store(errno, ordering: .relaxed) }
        return false
      },
      writeError: { _ = Descriptor.write($0, to: STDERR_FILENO) },
      readInput: { limit in
        try? FileReader.read(STDIN_FILENO, expected: 1 << 16, limit: limit)
      },
      input: .process(.signals),
      outputFault: {
        let fault = outputFault.load(ordering: .relaxed)
        return fault == 0 ? nil : FileReader.reason(fault)
      },
      isTerminal: isatty(STDOUT_FILENO) == 1, isErrorTerminal: isatty(STDERR_FILENO) == 1,
      environment: { name in
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
      },
      interruption: .signals)
  }

  /// Puts something that can be neither read nor written in the place of streams that are closed: the next
  /// file that is opened would take their number, and be taken for them.
  private static func openStreams() {
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Why this process could not write its output, as `errno`; 0 where it could.
  private static let outputFault = Atomic<Int32>(0)
}
