import Glibc

extension StandardInput {
  /// How long reading waits before it looks whether the run is to stop, in milliseconds: a signal may
  /// come between the look and the wait.
  private static let longestWait: Int32 = 500

  /// The standard input of this process.
  static func process(_ interruption: Interruption) -> StandardInput {
    StandardInput(
      read: { buffer, most in
        while true {
          if interruption.isRaised() { return .interrupted }
          guard isReady(within: longestWait) else { continue }
          let count = append(to: &buffer, most: most)
          if count > 0 { return .more }
          if count == 0 { return .end }
          if errno != EINTR, errno != EAGAIN { return .failed(FileReader.reason(errno)) }
        }
      },
      isReady: { isReady(within: 0) })
  }

  /// Whether there is something to read, or an end or a fault to be told of, within some milliseconds.
  private static func isReady(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&descriptor, 1, milliseconds) > 0
  }

  /// Appends what one call reads; returns the count, negative with the reason in `errno`.
  private static func append(to buffer: inout [UInt8], most: Int) -> Int {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { piece in
      let count = unsafe Glibc.read(STDIN_FILENO, piece.baseAddress!, most)
      if count > 0 {
        unsafe buffer.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<count]))
      }
      return count
    }
  }
}
