import Glibc

/// Some whole lines of standard input, as a worker takes them up.
struct LineBlock: Sendable {
  /// The lines, each with its line end; the last line of the input may have none.
  var bytes: [UInt8] = []
  /// Where the first line starts.
  var start = 0
  /// Whether the last line goes on: it is longer than a line may be, and only its start was kept.
  var isCut = false

  /// Calls `body` with each line, without its line end; stops where it returns false.
  func forEachLine(_ body: (_ line: Range<Int>, _ isCut: Bool) -> Bool) {
    var at = start
    while at < bytes.count {
      let end = Self.newline(in: bytes, from: at) ?? bytes.count
      guard body(at..<end, isCut && end == bytes.count) else { return }
      at = end + 1
    }
  }

  /// The offset of the next line end. memchr is ten times as fast as a search of an array.
  static func newline(in bytes: [UInt8], from start: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { buffer in
      guard start < buffer.count, let base = buffer.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, buffer.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// The offset of the last line end from an offset on.
  static func lastNewline(in bytes: [UInt8], from start: Int) -> Int? {
    var at = bytes.count
    while at > start {
      at -= 1
      if bytes[at] == 0x0A { return at }
    }
    return nil
  }
}
