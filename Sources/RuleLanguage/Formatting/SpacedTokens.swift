import LetterSource

/// Tokens with single spaces between them, none inside brackets and none before a comma; text in
/// quotation marks byte for byte.
enum SpacedTokens {
  /// The tokens of a line as text.
  static func text(_ tokens: [RuleToken], in file: RuleFile) -> [UInt8] {
    var text: [UInt8] = []
    var before: RuleToken?
    for token in tokens {
      if let before, hasSpace(between: before, and: token) { text.append(0x20) }
      text += file.bytes[token.range.range.start..<token.range.range.end]
      before = token
    }
    return text
  }

  private static func hasSpace(between left: RuleToken, and right: RuleToken) -> Bool {
    !(left.kind == .mark && left.value == "(")
      && !(right.kind == .mark && (right.value == ")" || right.value == ","))
  }
}
