import Foundation
import Glibc

/// Letters as files in a folder for the time of a measurement, and the floor: what reading them alone costs.
struct LetterFolder {
  /// The paths of the files, in the order of the letters.
  let paths: [String]
  /// A file with all letters behind each other.
  let whole: String
  private let folder: URL

  /// Writes letters into a new folder among the temporary files.
  init(_ corpus: Corpus) throws(BenchmarkFault) {
    folder = FileManager.default.temporaryDirectory.appending(path: "concord-bench-\(getpid())")
    var paths: [String] = []
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (index, letter) in corpus.letters.enumerated() {
        let place = folder.appending(path: "\(index).txt")
        try Data(letter).write(to: place)
        paths.append(place.path)
      }
      whole = folder.appending(path: "all").path
      try Data(corpus.letters.joined()).write(to: URL(filePath: whole))
    } catch {
      throw BenchmarkFault("\(folder.path): cannot be written: \(error.localizedDescription)")
    }
    self.paths = paths
  }

  /// Takes the folder away.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The bytes of a file, read as `concord check` reads a letter: opened, asked for its size, read, closed.
  static func bytes(of path: String) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    precondition(descriptor >= 0, "a file written for the measurement is gone")
    defer { _ = close(descriptor) }
    var status = stat()
    _ = unsafe fstat(descriptor, &status)
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(status.st_size) + 1) { buffer, count in
      count = unsafe max(0, read(descriptor, buffer.baseAddress!, buffer.count))
    }
  }

  /// Reads a file from its start to its end into one buffer, as `wc -c` reads a pipe; the bytes read.
  static func readThrough(_ path: String, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    precondition(descriptor >= 0, "a file written for the measurement is gone")
    defer { _ = close(descriptor) }
    var total = 0
    while true {
      let count = unsafe read(descriptor, buffer.baseAddress!, buffer.count)
      guard count > 0 else { return total }
      total += count
    }
  }

  /// The line ends of some bytes, found with `memchr`.
  static func lineEnds(in bytes: [UInt8]) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      var count = 0
      var from = 0
      while from < buffer.count,
        let found = unsafe memchr(buffer.baseAddress! + from, 0x0A, buffer.count - from)
      {
        count += 1
        from = unsafe buffer.baseAddress!.distance(to: UnsafeRawPointer(found)) + 1
      }
      return count
    }
  }
}
