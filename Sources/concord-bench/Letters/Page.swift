/// Lines of a letter as they are written.
struct Page {
  var bytes: [UInt8] = []
  private let width: Int
  private let lineGap: Int
  private let endsWithSpace: Bool
  private let isTypeset: Bool
  /// Where the current line began.
  private var start = 0

  /// An empty page.
  init(width: Int, lineGap: Int, _ endsWithSpace: Bool, _ isTypeset: Bool) {
    self.width = width
    self.lineGap = lineGap
    self.endsWithSpace = endsWithSpace
    self.isTypeset = isTypeset
  }

  /// Writes a line as it is.
  mutating func line(_ text: String) {
    bytes += Array(text.utf8)
    endLine()
  }

  /// Sees to it that so many line ends stand behind what was written.
  mutating func gap(_ count: Int) {
    var have = 0
    while have < bytes.count, bytes[bytes.count - 1 - have] == 0x0A { have += 1 }
    for _ in 0..<max(0, count - have) { bytes.append(0x0A) }
    start = bytes.count
  }

  /// Writes a paragraph behind its label, broken into lines at its spaces.
  mutating func write(_ label: String, _ text: [UInt8]) { write(label, [text]) }

  /// Writes sentences as a paragraph behind its label.
  mutating func write(_ label: String, _ sentences: [[UInt8]]) {
    append(Array(label.utf8))
    for (index, sentence) in sentences.enumerated() {
      if index > 0 { append([0x20]) }
      append(sentence)
    }
    endLine()
  }

  /// Appends text; where it makes the line too long, its last space becomes a line end.
  private mutating func append(_ text: [UInt8]) {
    for byte in text {
      if byte == 0x20, bytes.count - start >= width { breakLine() }
      if byte == 0x27, isTypeset {
        bytes += [0xE2, 0x80, 0x99]
      } else {
        bytes.append(byte)
      }
    }
  }

  private mutating func breakLine() {
    guard let space = bytes[start...].lastIndex(of: 0x20), space > start else { return }
    let rest = bytes[(space + 1)...]
    let moved = Array(rest)
    bytes.removeLast(bytes.count - space)
    endLine()
    bytes += moved
  }

  private mutating func endLine() {
    while bytes.count > start, bytes[bytes.count - 1] == 0x20 { bytes.removeLast() }
    if endsWithSpace { bytes.append(0x20) }
    for _ in 0..<lineGap { bytes.append(0x0A) }
    start = bytes.count
  }
}
