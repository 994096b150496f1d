import Glibc

import Glibc

/// Finds the letters that a command line names, one at a time and in order: files as given, folders by
/// their letters, and then what lists name.
struct LetterSearch {
  /// What a search comes to.
  enum Found: Equatable {
    /// A path to judge; "-" is standard input.
    case letter(String)
    /// What is wrong with a named path, in a line, and the exit code for it. A folder that is there and
    /// cannot be read leaves the run incomplete.
    case problem(path: String, reason: String, ExitCode)
  }

  private struct Folder {
    let path: String
    var walk: TreeWalk
    var isEmpty = true
  }

  private var named: ArraySlice<String>
  private var lists: ArraySlice<PathList>
  private var folder: Folder?

  /// A search through named paths, then those of lists.
  init(_ named: [String], lists: [PathList] = []) {
    self.named = named[...]
    self.lists = lists[...]
  }

  /// The next letter or problem; nil at the end.
  mutating func next() -> Found? {
    while true {
      if folder != nil {
        if let found = nextOfFolder() { return found }
      } else if let path = named.popFirst() {
        if let found = look(at: path) { return found }
      } else if let list = lists.first {
        switch list.next() {
        case .path(let path): if let found = look(at: path) { return found }
        case .problem(let reason):
          return .problem(path: list.name, reason: reason, .incomplete)
        case nil: lists.removeFirst()
        }
      } else {
        return nil
      }
    }
  }

  /// What a named path is; nil where it is a folder, which is walked from now on.
  private mutating func look(at path: String) -> Found? {
    guard path != "-" else { return .letter(path) }
    var status = stat()
    guard !path.utf8.contains(0), unsafe stat(path, &status) == 0 else {
      return .problem(path: path, reason: "no such file or folder", .usage)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      guard !path.lowercased().hasSuffix(".pdf") else {
        return .problem(path: path, reason: LetterFile.pdfHint(path), .usage)
      }
      return .letter(path)
    }
    do throws(FileFault) {
      folder = Folder(path: path, walk: try TreeWalk(below: path, suffix: ".txt"))
      return nil
    } catch {
      return Self.problem(with: path, error)
    }
  }

  private mutating func nextOfFolder() -> Found? {
    let step = folder?.walk.next()
    switch step {
    case .file(let path):
      folder?.isEmpty = false
      return .letter(path)
    case .unreadable(let path, let fault):
      folder?.isEmpty = false
      return Self.problem(with: path, fault)
    case nil:
      defer { folder = nil }
      guard let folder, folder.isEmpty else { return nil }
      return .problem(path: folder.path, reason: "no letter (*.txt) in this folder", .usage)
    }
  }

  private static func problem(with path: String, _ fault: FileFault) -> Found {
    .problem(path: path, reason: fault.message, fault == .notFound ? .usage : .incomplete)
  }
}
