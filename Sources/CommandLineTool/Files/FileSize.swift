import Glibc

extension FileReader {
  /// The bytes of a file; 0 where that cannot be told.
  static func size(of path: String) -> Int {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}
