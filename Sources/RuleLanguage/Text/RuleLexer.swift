import LetterSource

/// Cuts a line of the rule language into tokens.
struct RuleLexer {
  let file: RuleFile
  let index: Int

  /// The tokens of a line without its comment, and what is wrong in it.
  func tokens(of line: RuleRange) -> (tokens: [RuleToken], problems: [RuleProblem]) {
    var tokens: [RuleToken] = []
    var problems: [RuleProblem] = []
    let bytes = file.bytes
    var at = line.range.start
    let end = line.range.end
    while at < end {
      let byte = bytes[at]
      let start = at
      if byte == 0x20 || byte == 0x09 {
        at += 1
      } else if byte == UInt8(ascii: "\"") {
        at += 1
        while at < end, bytes[at] != UInt8(ascii: "\"") { at += 1 }
        let value = String(decoding: bytes[(start + 1)..<at], as: UTF8.self)
        if at == end {
          problems.append(RuleProblem(.textNotClosed, at: place(start, end)))
        } else {
          at += 1
        }
        tokens.append(RuleToken(kind: .text, value: value, range: place(start, at)))
      } else if byte == UInt8(ascii: "-"), at + 1 < end, bytes[at + 1] == UInt8(ascii: ">") {
        at += 2
        tokens.append(RuleToken(kind: .mark, value: "->", range: place(start, at)))
      } else if Self.isWordByte(byte) {
        while at < end, Self.isWordByte(bytes[at]) || Self.joins(bytes, at, end) { at += 1 }
        let value = String(decoding: bytes[start..<at], as: UTF8.self)
        let isNumber = value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        tokens.append(
          RuleToken(kind: isNumber ? .number : .word, value: value, range: place(start, at)))
      } else if "(),;=".utf8.contains(byte) {
        at += 1
        tokens.append(
          RuleToken(
            kind: .mark, value: String(UnicodeScalar(byte)), range: place(start, at)))
      } else {
        at += 1
        while at < end, bytes[at] & 0xC0 == 0x80 { at += 1 }
        let found = String(decoding: bytes[start..<at], as: UTF8.self)
        problems.append(RuleProblem(.unexpectedCharacter(found), at: place(start, at)))
      }
    }
    return (tokens, problems)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Whether a hyphen, dot or slash stands between two word bytes.
  private static func joins(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    "-./".utf8.contains(bytes[at]) && at + 1 < end && isWordByte(bytes[at + 1])
  }

  private func place(_ start: Int, _ end: Int) -> RuleRange {
    RuleRange(file: index, range: ByteRange(start, end))
  }
}
