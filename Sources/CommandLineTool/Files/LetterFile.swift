import LetterSource
import Reporters

/// Reads a letter that a command line names.
enum LetterFile {
  /// The letter at a path ("-" is standard input); nil, with what is wrong on standard error and the
  /// exit code for it.
  static func read(_ path: String, io: ToolIO) -> (letter: Letter?, exitCode: ExitCode) {
    let outcome = read(path, input: io.readInput)
    if let problem = outcome.problem { io.error("concord: \(Visible.text(problem))") }
    return (outcome.letter, outcome.exitCode)
  }

  /// The letter at a path, or what is wrong, in a line, and the exit code for it.
  static func read(
    _ path: String, input: (Int) -> [UInt8]?
  ) -> (letter: Letter?, problem: String?, exitCode: ExitCode) {
    let bytes: [UInt8]
    if path == "-" {
      guard let read = input(Letter.maximumSize) else {
        return (nil, "standard input cannot be read, or is larger than 16 MiB", .incomplete)
      }
      bytes = read
    } else {
      do throws(FileFault) {
        bytes = try FileReader.bytes(of: path, limit: Letter.maximumSize)
      } catch {
        let isUsage = error == .notFound || error == .isFolder
        return (nil, "\(path): \(error.message)", isUsage ? .usage : .incomplete)
      }
    }
    guard !isPDF(bytes) else {
      return (nil, "\(path): \(pdfHint(path))", .usage)
    }
    return (Letter(bytes: bytes), nil, .success)
  }

  /// Whether bytes are a PDF, which is to be converted first.
  static func isPDF(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "%PDF-".utf8) }

  /// What to do with a PDF.
  static func pdfHint(_ path: String) -> String {
    let text = path.lowercased().hasSuffix(".pdf") ? path.dropLast(4) + ".txt" : path + ".txt"
    return "is a PDF; convert it first: pdftotext -layout '\(path)' '\(text)'"
  }
}
