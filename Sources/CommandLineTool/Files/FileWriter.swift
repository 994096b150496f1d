import Glibc

/// Writes whole files, and makes the folders they stand in.
enum FileWriter {
  /// Puts bytes in the place of a file's: whoever reads the file finds the old bytes or the new ones.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileFault) {
    let file = try AtomicFile(at: path)
    try file.write(bytes)
    try file.commit()
  }

  /// Makes the folders above a path that are not there yet.
  static func makeFolders(above path: String) throws(FileFault) {
    var folder = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      folder += part + "/"
      guard !part.isEmpty, !FolderWalk.isFolder(folder) else { continue }
      guard unsafe mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        throw .unwritable(reason: FileReader.reason(errno))
      }
    }
  }
}
