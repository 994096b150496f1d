import Glibc

/// Finds the files of a folder.
enum FolderWalk {
  /// The paths of the files below a folder whose names end so, in byte order of their paths.
  ///
  /// Names that begin with a dot are passed over, and links to folders are not followed.
  static func files(below folder: String, suffix: String) throws(FileFault) -> [String] {
    var found: [String] = []
    try collect(folder, suffix, &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func collect(
    _ folder: String, _ suffix: String, _ found: inout [String]
  ) throws(FileFault) {
    guard let stream = unsafe opendir(folder) else { throw FileReader.fault(errno) }
    defer { unsafe closedir(stream) }
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          unsafe String(cString: $0)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try collect(path, suffix, &found)
      case S_IFREG, S_IFLNK:
        if name.hasSuffix(suffix), !isFolder(path) { found.append(path) }
      default: break
      }
    }
  }

  /// Whether a path is a folder, through links.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a path is a file, through links.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether two paths lead to the same file or folder.
  static func areSame(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard unsafe stat(left, &one) == 0, unsafe stat(right, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }

  /// Whether something stands at a path.
  static func exists(_ path: String) -> Bool {
    unsafe access(path, F_OK) == 0
  }
}
