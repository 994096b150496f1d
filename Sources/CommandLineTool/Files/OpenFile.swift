import Glibc

/// A file that is open for reading, whoever replaces or removes it meanwhile.
final class OpenFile: Sendable {
  // A class, since the file is closed when nobody reads it any more.
  private let descriptor: Int32
  /// Its size when it was opened.
  let size: Int

  /// Opens a file.
  init(_ path: String) throws(FileFault) {
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileReader.fault(errno) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      _ = close(descriptor)
      throw .isFolder
    }
    size = Int(status.st_size)
  }

  deinit { _ = close(descriptor) }

  /// What comes next, at most so many bytes; none at the end, nil where that fails.
  func read(upTo limit: Int) -> [UInt8]? { Descriptor.read(descriptor, upTo: limit) }

  /// The bytes from an offset, at most so many; fewer where the file ends, none where that fails.
  func bytes(at offset: Int, upTo limit: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      while count < limit {
        let got = unsafe pread(
          descriptor, buffer.baseAddress! + count, limit - count, off_t(offset + count))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { break }
        count += got
      }
    }
  }
}
