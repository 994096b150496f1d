import Facts
import LetterSource

/// Reads a message with values in braces: "injury {injury-date of letter} in the header".
struct MessageReader {
  let text: RuleToken
  var checker: ExpressionChecker

  init(text: RuleToken, checker: ExpressionChecker) {
    self.text = text
    self.checker = checker
  }

  /// The message with every value checked.
  mutating func template() throws(RuleProblem) -> MessageTemplate {
    var parts: [MessageTemplate.Part] = []
    var words = ""
    var value: String?
    for character in text.value {
      switch (character, value) {
      case ("{", nil):
        if !words.isEmpty { parts.append(.text(words)) }
        words = ""
        value = ""
      case ("}", .some(let path)):
        parts.append(.value(try expression(path)))
        value = nil
      case (_, .some(let path)): value = path + String(character)
      case (_, nil): words.append(character)
      }
    }
    if value != nil { throw RuleProblem(.expected("'}'", found: nil), at: text.range) }
    if !words.isEmpty { parts.append(.text(words)) }
    return MessageTemplate(parts: parts)
  }

  private mutating func expression(_ path: String) throws(RuleProblem) -> Expression {
    let bytes = Array(path.utf8)
    let file = RuleFile(path: "", bytes: bytes)
    let line = RuleRange(file: text.range.file, range: ByteRange(0, bytes.count))
    let lexed = RuleLexer(file: file, index: text.range.file).tokens(of: line)
    // Places inside the braces are reported at the whole message.
    let tokens = lexed.tokens.map {
      RuleToken(kind: $0.kind, value: $0.value, range: text.range)
    }
    guard lexed.problems.isEmpty, !tokens.isEmpty else {
      throw RuleProblem(.unknownPlaceholder(path), at: text.range)
    }
    var parser = ConditionParser(TokenCursor(tokens, end: text.range))
    let syntax = try parser.path()
    guard parser.cursor.isAtEnd else {
      throw RuleProblem(.unknownPlaceholder(path), at: text.range)
    }
    let value = try checker.expression(syntax)
    guard value.type != .text else {
      throw RuleProblem(.textInMessage(path), at: text.range)
    }
    return value
  }
}
