import Glibc

/// A file that is written beside its place and put there at the end: whoever reads the place finds the
/// old bytes or all of the new ones, whatever happens meanwhile.
///
/// Links are followed, and a file that was there keeps who may read and write it. What is no file (a
/// pipe, a device) is written as it is.
final class AtomicFile {
  // A class, since what was not put in its place is removed when it is given up.
  private let target: String
  private let temporary: String?
  private var descriptor: Int32

  /// Opens a file beside its place.
  init(at path: String) throws(FileFault) {
    var status = stat()
    let exists = unsafe stat(path, &status) == 0
    guard !exists || status.st_mode & S_IFMT != S_IFDIR else { throw .isFolder }
    if exists, unsafe access(path, W_OK) != 0 { throw Self.fault() }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      target = path
      temporary = nil
      descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.fault() }
      return
    }
    let place = exists ? try Self.resolved(path) : path
    target = place
    let slash = place.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { String(place[...$0]) } ?? ""
    let name = String(UInt64.random(in: .min ... .max), radix: 36)
    let beside = "\(folder).concord-\(name)"
    temporary = beside
    descriptor = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.fault() }
    if exists { _ = fchmod(descriptor, status.st_mode & 0o7777) }
  }

  deinit { discard() }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(FileFault) {
    guard Descriptor.write(bytes, to: descriptor) else { throw Self.fault() }
  }

  /// Puts the file in its place, and first on its disk unless what is lost with the power is no loss.
  func commit(toDisk: Bool = true) throws(FileFault) {
    guard let temporary else {
      discard()
      return
    }
    guard !toDisk || fsync(descriptor) == 0, close(descriptor) == 0 else { throw Self.fault() }
    descriptor = -1
    guard unsafe rename(temporary, target) == 0 else {
      let fault = Self.fault()
      _ = unsafe unlink(temporary)
      throw fault
    }
  }

  /// Gives the file up; what stands in its place stays.
  func discard() {
    guard descriptor >= 0 else { return }
    _ = close(descriptor)
    descriptor = -1
    if let temporary { _ = unsafe unlink(temporary) }
  }

  /// The path of the file itself, behind all links.
  private static func resolved(_ path: String) throws(FileFault) -> String {
    guard let real = unsafe realpath(path, nil) else { throw fault() }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func fault() -> FileFault { .unwritable(reason: FileReader.reason(errno)) }
}
