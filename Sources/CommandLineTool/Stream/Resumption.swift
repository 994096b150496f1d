import JSONInput

/// Passes over the lines of a stream that were answered before, up to and including one by its id.
struct Resumption {
  private let id: [UInt8]
  /// Whether the line was found: what follows is to be answered.
  private(set) var isReached = false
  private var text: [UInt8] = []

  /// Resumes behind the first line with an id: a number as it is written, or the content of a text.
  init(after id: String) { self.id = Array(id.utf8) }

  /// Takes the lines that are passed over out of a block.
  mutating func trim(_ block: inout LineBlock) {
    guard !isReached else { return }
    var start = block.bytes.count
    block.forEachLine { line, isCut in
      guard matches(line, of: block.bytes, isCut) else { return true }
      isReached = true
      start = min(line.upperBound + 1, start)
      return false
    }
    block.start = start
  }

  private mutating func matches(_ line: Range<Int>, of bytes: [UInt8], _ isCut: Bool) -> Bool {
    text.removeAll(keepingCapacity: true)
    let read =
      isCut
      ? LetterLine(cut: bytes, in: line, text: &text) : LetterLine(bytes, in: line, text: &text)
    guard let place = read.id else { return false }
    if bytes[place].elementsEqual(id) { return true }
    var reader = JSONReader(bytes, in: place)
    text.removeAll(keepingCapacity: true)
    guard reader.peek() == UInt8(ascii: "\""),
      (try? reader.text(into: &text, limit: LetterLine.longestID)) == .some(nil)
    else { return false }
    return text == id
  }
}
