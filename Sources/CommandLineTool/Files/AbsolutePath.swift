import Glibc

/// Paths from the root, by their names alone: links are not followed.
enum AbsolutePath {
  /// A path from the root, without "." and "..".
  static func of(_ path: String) -> String { "/" + parts(of: path).joined(separator: "/") }

  /// The folder of a path, from the root.
  static func folder(of path: String) -> String {
    "/" + parts(of: path).dropLast().joined(separator: "/")
  }

  /// A path from a folder, which is given from the root; a path that leads out of it stays from the
  /// root. Standard input stays "-".
  static func relative(_ path: String, to folder: String) -> String {
    guard path != "-" else { return path }
    let absolute = of(path)
    let prefix = folder == "/" ? "/" : folder + "/"
    return absolute.hasPrefix(prefix) ? String(absolute.dropFirst(prefix.count)) : absolute
  }

  private static func parts(of path: String) -> [Substring] {
    var parts: [Substring] = []
    let absolute = path.hasPrefix("/") ? path : "\(current)/\(path)"
    for part in absolute.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }

  /// The folder in which the process runs.
  private static let current: String = {
    guard let path = unsafe getcwd(nil, 0) else { return "/" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }()
}
