import Glibc

/// Reading from an open file, and writing to it.
enum Descriptor {
  /// Writes all bytes; false, with the reason in `errno`, where that fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        // Whoever started the process may have left the pipe in a mode in which a write does not wait.
        guard errno == EAGAIN else { return false }
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&waiting, 1, -1)
        continue
      }
      written += count
    }
    return true
  }

  /// Reads once, at most so many bytes; none at the end, nil, with the reason in `errno`, where that fails.
  static func read(_ descriptor: Int32, upTo limit: Int) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      var got = -1
      repeat {
        got = unsafe Glibc.read(descriptor, buffer.baseAddress, limit)
      } while got < 0 && errno == EINTR
      failed = got < 0
      count = max(0, got)
    }
    return failed ? nil : bytes
  }
}
