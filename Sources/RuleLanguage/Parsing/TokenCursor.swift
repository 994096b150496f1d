/// The tokens of a clause, read from left to right.
struct TokenCursor {
  private let tokens: [RuleToken]
  private var at = 0
  /// Where the clause ends, for what is missing there.
  private let end: RuleRange

  init(_ tokens: [RuleToken], end: RuleRange) {
    self.tokens = tokens
    self.end = end
  }

  /// The next token, or nil at the end.
  var next: RuleToken? { at < tokens.count ? tokens[at] : nil }

  /// Whether everything is read.
  var isAtEnd: Bool { at == tokens.count }

  /// The place of the next token, or of the end.
  var place: RuleRange { next?.range ?? end }

  /// The place of the token read last.
  var lastPlace: RuleRange { at > 0 ? tokens[at - 1].range : place }

  /// Reads a token, whatever it is.
  mutating func advance() -> RuleToken? {
    guard at < tokens.count else { return nil }
    at += 1
    return tokens[at - 1]
  }

  /// Whether these words come next.
  func isAt(_ words: String) -> Bool { count(of: words) != nil }

  /// Reads these words if they come next.
  mutating func skip(_ words: String) -> Bool {
    guard let count = count(of: words) else { return false }
    at += count
    return true
  }

  /// How many tokens these words are, one space between them, if they come next; compared byte by byte, since
  /// this is asked of nearly every token with nearly every word of the language.
  private func count(of words: String) -> Int? {
    var letters = words.utf8.makeIterator()
    var index = at
    while index < tokens.count, tokens[index].kind != .text {
      for byte in tokens[index].value.utf8 {
        guard letters.next() == byte else { return nil }
      }
      index += 1
      guard let separator = letters.next() else { return index - at }
      guard separator == UInt8(ascii: " ") else { return nil }
    }
    return nil
  }

  /// Reads these words.
  mutating func expect(_ words: String) throws(RuleProblem) {
    guard skip(words) else { throw unexpected("'\(words)'") }
  }

  /// Reads a word.
  mutating func word(_ what: String) throws(RuleProblem) -> Name {
    guard let token = next, token.kind == .word else { throw unexpected(what) }
    at += 1
    return Name(word: token.value, range: token.range)
  }

  /// Reads a word or number as it is written.
  mutating func wordOrNumber(_ what: String) throws(RuleProblem) -> Name {
    guard let token = next, token.kind == .word || token.kind == .number else {
      throw unexpected(what)
    }
    at += 1
    return Name(word: token.value, range: token.range)
  }

  /// Reads a number.
  mutating func number(_ what: String) throws(RuleProblem) -> (value: Int, range: RuleRange) {
    guard let token = next, token.kind == .number, let value = Int(token.value) else {
      throw unexpected(what)
    }
    at += 1
    return (value, token.range)
  }

  /// Reads text in quotation marks.
  mutating func text(_ what: String) throws(RuleProblem) -> RuleToken {
    guard let token = next, token.kind == .text else { throw unexpected(what) }
    at += 1
    return token
  }

  /// Reads text in quotation marks if it comes next.
  mutating func textIfAny() -> RuleToken? {
    guard let token = next, token.kind == .text else { return nil }
    at += 1
    return token
  }

  /// Nothing may be left.
  func expectEnd() throws(RuleProblem) {
    guard isAtEnd else { throw unexpected("nothing more") }
  }

  /// The problem that something else stands where `what` belongs.
  func unexpected(_ what: String) -> RuleProblem {
    let found = next.map { $0.kind == .text ? "\"\($0.value)\"" : $0.value }
    return RuleProblem(.expected(what, found: found), at: place)
  }
}
