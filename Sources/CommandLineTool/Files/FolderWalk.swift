import Glibc

/// Finds the files of a folder.
enum FolderWalk {
  /// The paths of the files below a folder whose names end so, in byte order of their paths; throws where
  /// a folder cannot be listed. `TreeWalk` gives them one at a time.
  static func files(below folder: String, suffix: String) throws(FileFault) -> [String] {
    var walk = try TreeWalk(below: folder, suffix: suffix)
    var found: [String] = []
    while let step = walk.next() {
      switch step {
      case .file(let path): found.append(path)
      case .unreadable(_, let fault): throw fault
      }
    }
    return found
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
