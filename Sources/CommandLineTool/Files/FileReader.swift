import Glibc

/// Reads whole files as bytes.
enum FileReader {
  /// The bytes of a file of at most `limit` bytes.
  static func bytes(of path: String, limit: Int) throws(FileFault) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw fault(errno) }
    defer { _ = close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    return try read(descriptor, expected: Int(status.st_size), limit: limit)
  }

  /// The bytes that come from a descriptor up to its end.
  static func read(
    _ descriptor: Int32, expected: Int, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(expected + 1, 4096)
    while true {
      // Grown by doubling for pipes; a file of known size is read in one call.
      let start = bytes.count
      var got = 0
      bytes.reserveCapacity(capacity)
      bytes.append(contentsOf: repeatElement(0, count: capacity - start))
      unsafe bytes.withUnsafeMutableBytes { buffer in
        got = unsafe Glibc.read(descriptor, buffer.baseAddress! + start, capacity - start)
      }
      if got < 0 {
        bytes.removeLast(capacity - start)
        if errno == EINTR { continue }
        throw fault(errno)
      }
      bytes.removeLast(capacity - start - got)
      if got == 0 { return bytes }
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      if bytes.count == capacity { capacity *= 2 }
    }
  }

  static func fault(_ code: Int32) -> FileFault {
    code == ENOENT || code == ENOTDIR ? .notFound : .unreadable(reason: reason(code))
  }

  /// What the system says of an error.
  static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
