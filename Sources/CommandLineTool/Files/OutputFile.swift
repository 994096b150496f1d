import Glibc

/// Writes files that may not be there yet, each whole or not at all.
enum OutputFile {
  /// Puts bytes at a path: whoever reads it finds what was there before, or all of the new bytes.
  static func put(_ bytes: [UInt8], at path: String) throws(FileFault) {
    guard !FolderWalk.isFolder(path) else { throw .isFolder }
    var template = Array("\(folder(of: path))/.concord-XXXXXX".utf8CString)
    let descriptor = unsafe template.withUnsafeMutableBufferPointer {
      unsafe mkstemp($0.baseAddress!)
    }
    guard descriptor >= 0 else { throw fault() }
    let temporary = string(template)
    do throws(FileFault) {
      defer { _ = close(descriptor) }
      try write(bytes, to: descriptor)
      guard fchmod(descriptor, permissions(at: path)) == 0 else { throw fault() }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, path) == 0 else {
      let fault = fault()
      _ = unsafe unlink(temporary)
      throw fault
    }
  }

  /// Writes a new file. For files of a folder that nobody looks into yet.
  static func create(_ bytes: [UInt8], at path: String) throws(FileFault) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw fault() }
    defer { _ = close(descriptor) }
    try write(bytes, to: descriptor)
  }

  /// The folder that a path's last part is in: "." where the path has one part.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  static func fault() -> FileFault { .unwritable(reason: FileReader.reason(errno)) }

  static func string(_ template: [CChar]) -> String {
    String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw fault()
      }
      written += count
    }
  }

  /// Who may read and write the file that is there, else what the process gives new files.
  private static func permissions(at path: String) -> mode_t {
    var status = stat()
    if unsafe stat(path, &status) == 0 { return status.st_mode & 0o7777 }
    let mask = umask(0)
    _ = umask(mask)
    return 0o666 & ~mask
  }
}
