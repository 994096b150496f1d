/// Where the lines of a letter start, to turn byte offsets into lines and columns.
///
/// Made only for letters with something to report: one pass over the bytes.
public struct LineIndex: Sendable {
  private let starts: [Int]
  private let size: Int

  /// The index of a letter. A line ends with LF, CRLF or a lone CR.
  public init(_ letter: Letter) {
    var starts = [0]
    let bytes = letter.bytes
    for at in bytes.indices {
      let isLineEnd =
        bytes[at] == 0x0A || (bytes[at] == 0x0D && (at + 1 == bytes.count || bytes[at + 1] != 0x0A))
      if isLineEnd { starts.append(at + 1) }
    }
    self.starts = starts
    size = bytes.count
  }

  /// The number of lines; a text that ends with a line end has an empty last line.
  public var count: Int { starts.count }

  /// The 1-based line of an offset from 0 through the size of the letter.
  public func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The 1-based column of an offset: the number of UTF-8 bytes from the start of its line, plus 1.
  public func column(of offset: Int) -> Int {
    offset - starts[line(of: offset) - 1] + 1
  }

  /// The bytes of a 1-based line, its line end included.
  public func range(ofLine line: Int) -> ByteRange {
    ByteRange(starts[line - 1], line < starts.count ? starts[line] : size)
  }
}
