/// The letters that a command line names: files as given, folders by their letters.
struct LetterPaths {
  /// The paths to judge, in order.
  private(set) var paths: [String] = []
  /// What is wrong with the named paths, a line each.
  private(set) var problems: [String] = []

  /// The letters of some named paths; "-" is standard input.
  init(_ named: [String]) {
    for path in named {
      if path == "-" {
        paths.append(path)
      } else if FolderWalk.isFolder(path) {
        addFolder(path)
      } else if !FolderWalk.exists(path) {
        problems.append("\(path): no such file or folder")
      } else if path.lowercased().hasSuffix(".pdf") {
        problems.append(Self.pdfHint(path))
      } else {
        paths.append(path)
      }
    }
  }

  private mutating func addFolder(_ path: String) {
    do throws(FileFault) {
      let found = try FolderWalk.files(below: path, suffix: ".txt")
      if found.isEmpty { problems.append("\(path): no letter (*.txt) in this folder") }
      paths += found
    } catch {
      problems.append("\(path): \(error.message)")
    }
  }

  /// What to do with a PDF.
  static func pdfHint(_ path: String) -> String {
    let text = path.lowercased().hasSuffix(".pdf") ? path.dropLast(4) + ".txt" : path + ".txt"
    return "\(path): is a PDF; convert it first: pdftotext -layout '\(path)' '\(text)'"
  }
}
