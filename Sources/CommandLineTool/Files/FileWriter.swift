import Glibc

/// Writes whole files.
enum FileWriter {
  /// Puts bytes in the place of a file's: whoever reads the file finds the old bytes or the new ones.
  ///
  /// Links are followed, and the file keeps who may read and write it.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let target = try resolved(path)
    var status = stat()
    guard unsafe stat(target, &status) == 0 else { throw writeFault() }
    guard unsafe access(target, W_OK) == 0 else { throw writeFault() }
    let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var template = Array("\(folder.joined(separator: "/"))/.concord-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer {
      unsafe mkstemp($0.baseAddress!)
    }
    guard descriptor >= 0 else { throw writeFault() }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(FileFault) {
      defer { _ = close(descriptor) }
      try write(bytes, to: descriptor)
      guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
        throw writeFault()
      }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, target) == 0 else {
      let fault = writeFault()
      _ = unsafe unlink(temporary)
      throw fault
    }
  }

  /// The path of the file itself, behind all links.
  private static func resolved(_ path: String) throws(FileFault) -> String {
    guard let real = unsafe realpath(path, nil) else { throw writeFault() }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw writeFault()
      }
      written += count
    }
  }

  private static func writeFault() -> FileFault { .unwritable(reason: FileReader.reason(errno)) }
}
