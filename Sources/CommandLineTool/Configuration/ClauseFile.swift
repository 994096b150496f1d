import LetterSource

/// A text of clauses, one a line, in the manner of the rule book: words, texts in quotation marks, "--"
/// before a comment, and indented lines that belong to the one above.
struct ClauseFile {
  /// A word or a quoted text.
  struct Word {
    let text: String
    let range: ByteRange
  }

  /// A line with words.
  struct Line {
    /// The number of the line, from 1.
    let number: Int
    let isIndented: Bool
    let words: [Word]
    /// What is wrong with the line, or nil.
    let fault: String?

    var range: ByteRange { ByteRange(from: words[0].range, through: words[words.count - 1].range) }
  }

  let lines: [Line]

  init(_ bytes: [UInt8]) {
    var lines: [Line] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      number += 1
      let (words, fault) = Self.words(of: bytes, from: start, to: end)
      if !words.isEmpty {
        let isIndented = bytes[start] == 0x20 || bytes[start] == 0x09
        lines.append(Line(number: number, isIndented: isIndented, words: words, fault: fault))
      }
      start = end + 1
    }
    self.lines = lines
  }

  private static func words(
    of bytes: [UInt8], from start: Int, to end: Int
  ) -> (words: [Word], fault: String?) {
    var words: [Word] = []
    var at = start
    while at < end {
      if Letter.isWhiteSpace(bytes[at]) {
        at += 1
        continue
      }
      if bytes[at] == UInt8(ascii: "\"") {
        let close = bytes[(at + 1)..<end].firstIndex(of: UInt8(ascii: "\""))
        let inside = bytes[(at + 1)..<(close ?? end)]
        words.append(
          Word(
            text: String(decoding: inside, as: UTF8.self),
            range: ByteRange(at, close.map { $0 + 1 } ?? end)))
        guard let close else { return (words, "a quotation mark is not closed") }
        at = close + 1
        continue
      }
      let stop = bytes[at..<end].firstIndex { Letter.isWhiteSpace($0) } ?? end
      let word = Word(
        text: String(decoding: bytes[at..<stop], as: UTF8.self), range: ByteRange(at, stop))
      if word.text == "--" { break }
      words.append(word)
      at = stop
    }
    return (words, nil)
  }
}
