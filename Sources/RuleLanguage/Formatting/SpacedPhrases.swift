import LetterSource

/// Lists of phrases with single spaces between words, none before a comma and one behind it; text in
/// quotation marks byte for byte.
///
/// Brackets and quotation marks are counted over the lines of a list, as `ConceptParser` counts them.
struct SpacedPhrases {
  let file: RuleFile
  private var depth = 0
  private var inText = false

  init(file: RuleFile) { self.file = file }

  /// The next line of the list.
  mutating func line(_ range: RuleRange) -> [UInt8] {
    let bytes = file.bytes
    let end = range.range.end
    var line: [UInt8] = []
    var isSpaceDue = false
    for at in range.range.start..<end {
      let byte = bytes[at]
      if !inText, Letter.isWhiteSpace(byte) {
        isSpaceDue = true
        continue
      }
      let parts = byte == UInt8(ascii: ",") && depth <= 0 && !inText
      if isSpaceDue, !line.isEmpty, !parts { line.append(0x20) }
      line.append(byte)
      // Behind a space two hyphens would begin a comment.
      isSpaceDue = parts && !bytes[(at + 1)..<end].starts(with: "--".utf8)
      switch byte {
      case UInt8(ascii: "\""): inText.toggle()
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    return line
  }
}
