import ByteOutput
import Reporters

/// A report on its way out: to standard output as it grows, or to a file that is put in its place at
/// the end.
final class ReportSink {
  // A class, since a report is one stream whoever writes to it.
  let reporter: any Reporter
  /// Where it goes; nil for standard output.
  let path: String?
  private let file: AtomicFile?
  private let io: ToolIO
  private var hasContent = false
  /// Whether somebody still reads it, and it could be written so far.
  private(set) var isOpen = true

  /// A report to standard output.
  init(_ reporter: any Reporter, io: ToolIO) {
    self.reporter = reporter
    self.io = io
    path = nil
    file = nil
  }

  /// A report to a file.
  init(_ reporter: any Reporter, path: String, io: ToolIO) throws(FileFault) {
    self.reporter = reporter
    self.io = io
    self.path = path
    file = try AtomicFile(at: path)
  }

  /// Writes what stands before all letters.
  func begin() throws(FileFault) {
    var writer = ByteWriter()
    reporter.begin(to: &writer)
    try write(writer.bytes)
  }

  /// Writes what was reported of some letters.
  func add(_ piece: ByteWriter) throws(FileFault) {
    guard !piece.bytes.isEmpty else { return }
    if hasContent { try write(Array(reporter.separator.utf8)) }
    hasContent = true
    try write(piece.bytes)
  }

  /// Writes what stands behind all letters and, for a file, puts it in its place.
  func end(_ outcome: RunOutcome) throws(FileFault) {
    var writer = ByteWriter()
    reporter.end(outcome, to: &writer)
    try write(writer.bytes)
    if isOpen { try file?.commit() }
    isOpen = false
  }

  /// Gives a file up: what stands in its place stays.
  func discard() {
    file?.discard()
    isOpen = false
  }

  private func write(_ bytes: [UInt8]) throws(FileFault) {
    guard isOpen, !bytes.isEmpty else { return }
    guard let file else {
      isOpen = io.writeOutput(bytes)
      return
    }
    do throws(FileFault) {
      try file.write(bytes)
    } catch {
      discard()
      throw error
    }
  }
}
