import Glibc

/// A folder of pages that is filled beside the one it will replace, and then put in its place.
struct OutputFolder: Sendable {
  /// Where its files are written until it is done.
  private let temporary: String
  private let path: String
  private let owns: @Sendable (String) -> Bool

  /// Begins a folder for a path. Where a folder is there already, it may hold only files that `owns` knows.
  init(at path: String, owns: @escaping @Sendable (String) -> Bool) throws(FileFault) {
    self.path = path
    self.owns = owns
    if FolderWalk.exists(path) { try Self.expectOwn(path, owns) }
    var template = Array("\(Self.folder(of: path))/.concord-XXXXXX".utf8CString)
    let made = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe mkdtemp(buffer.baseAddress!) != nil
    }
    guard made else { throw Self.fault() }
    temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file of the folder; nobody looks into it yet, so it need not be whole at any time.
  func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
    let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC
    let descriptor = unsafe open("\(temporary)/\(name)", flags, 0o666)
    guard descriptor >= 0 else { throw Self.fault() }
    defer { _ = close(descriptor) }
    guard Descriptor.write(bytes, to: descriptor) else { throw Self.fault() }
  }

  /// Puts the folder in its place, and removes what was there.
  func finish() throws(FileFault) {
    let mask = umask(0)
    _ = umask(mask)
    guard unsafe chmod(temporary, 0o777 & ~mask) == 0 else { throw Self.fault() }
    let old = temporary + "-old"
    let isReplacing = FolderWalk.exists(path)
    if isReplacing {
      try Self.expectOwn(path, owns)
      guard unsafe rename(path, old) == 0 else { throw Self.fault() }
    }
    guard unsafe rename(temporary, path) == 0 else {
      let fault = Self.fault()
      if isReplacing { _ = unsafe rename(old, path) }
      throw fault
    }
    if isReplacing { Self.remove(old, owns) }
  }

  /// Removes what was written so far.
  func abandon() { Self.remove(temporary, owns) }

  private static func expectOwn(
    _ path: String, _ owns: (String) -> Bool
  ) throws(FileFault) {
    guard FolderWalk.isFolder(path) else { throw .unwritable(reason: "a file stands there") }
    guard let foreign = try names(path).first(where: { !owns($0) }) else { return }
    throw .unwritable(reason: "the folder holds '\(foreign)', which no report wrote")
  }

  private static func remove(_ folder: String, _ owns: (String) -> Bool) {
    for name in (try? names(folder)) ?? [] where owns(name) {
      _ = unsafe unlink("\(folder)/\(name)")
    }
    _ = unsafe rmdir(folder)
  }

  private static func names(_ folder: String) throws(FileFault) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw FileReader.fault(errno) }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The folder that a path's last part is in: "." where the path has one part.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  private static func fault() -> FileFault { .unwritable(reason: FileReader.reason(errno)) }
}
