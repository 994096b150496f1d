import Foundation
import LetterSource

/// The letters of a folder, repeated up to a size.
struct Corpus {
  /// The bytes of the letters.
  let letters: [[UInt8]]
  /// All of them together.
  let size: Int

  /// Reads the `*.txt` of a folder in the order of their names.
  init(folder: String, megabytes: Int) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let originals = try names.map { name in
      Array(try Data(contentsOf: URL(filePath: folder).appending(path: name)))
    }
    guard !originals.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    var letters: [[UInt8]] = []
    var size = 0
    while size < megabytes * 1_000_000 {
      let next = originals[letters.count % originals.count]
      letters.append(next)
      size += next.count
    }
    self.letters = letters
    self.size = size
  }
}
