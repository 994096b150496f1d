import Glibc
import Reporters

/// Puts generated files into a folder, or says which of those there are not current.
struct PageFolder {
  private let folder: String
  private let isChecking: Bool
  private let io: ToolIO

  init(_ folder: String, isChecking: Bool, io: ToolIO) {
    self.folder = folder.hasSuffix("/") && folder != "/" ? String(folder.dropLast()) : folder
    self.isChecking = isChecking
    self.io = io
  }

  /// Puts pages in their places, by their paths from the folder, and names pages below `only` that are none
  /// of these.
  func put(_ pages: [(path: String, bytes: [UInt8])], only: String) -> ExitCode {
    var exitCode = ExitCode.success
    for page in pages {
      exitCode = max(exitCode, put(page.bytes, at: "\(folder)/\(page.path)"))
    }
    let place = "\(folder)/\(only)"
    guard FolderWalk.isFolder(place) else { return exitCode }
    let known = Set(pages.map { "\(folder)/\($0.path)" })
    for path in (try? FolderWalk.files(below: place, suffix: ".html")) ?? []
    where !known.contains(path) {
      io.error("concord: \(Visible.text(path)) is the page of no chapter; remove it")
      if isChecking { exitCode = max(exitCode, .findings) }
    }
    return exitCode
  }

  /// Puts a text into the folder's README.md in place of what stands between two lines.
  func put(
    index: String, intoReadmeBetween marks: (begin: String, end: String)
  ) -> ExitCode {
    let path = "\(folder)/README.md"
    do throws(FileFault) {
      let bytes = try FileReader.bytes(of: path, limit: 1 << 24)
      let text = String(decoding: bytes, as: UTF8.self)
      guard let begin = text.firstRange(of: marks.begin + "\n"),
        let end = text[begin.upperBound...].firstRange(of: marks.end)
      else {
        return fail(
          path,
          "has no line '\(marks.begin)' with a line '\(marks.end)' behind it; put both where the "
            + "table belongs")
      }
      let new = text[..<begin.upperBound] + "\n" + index + "\n" + text[end.lowerBound...]
      return put(Array(new.utf8), at: path)
    } catch {
      return fail(path, error.message)
    }
  }

  /// Writes a file where it is not as it should be, or names it.
  private func put(_ bytes: [UInt8], at path: String) -> ExitCode {
    if (try? FileReader.bytes(of: path, limit: max(1 << 24, bytes.count))) == bytes {
      return .success
    }
    _ = io.writeOutput(Array("\(Visible.text(path))\n".utf8))
    if isChecking { return .findings }
    do throws(FileFault) {
      try FileWriter.makeFolders(above: path)
      try FileWriter.replace(path, with: bytes)
      return .success
    } catch {
      _ = fail(path, error.message)
      return .incomplete
    }
  }

  private func fail(_ path: String, _ message: String) -> ExitCode {
    io.error("concord: \(Visible.text(path)): \(Visible.text(message))")
    return .usage
  }
}
