/// Where bytes stop being JSON, and what should stand there.
public struct JSONFault: Error, Equatable, Sendable {
  /// What should stand at a place.
  public enum Expectation: String, Sendable {
    case value = "a value"
    case key = "a key in quotation marks"
    case colon = "a colon"
    case commaOrBrace = "a comma or }"
    case commaOrBracket = "a comma or ]"
    case digit = "a digit"
    case escape = "an escape that JSON knows"
    case closingQuote = "the quotation mark that closes the string"
    case escapedControl = "an escape in place of a control character"
    case utf8 = "a character in UTF-8"
    case end = "the end of the line"
    case lessNesting = "a value that is nested less"
  }

  /// The offset of the first byte that cannot stay.
  public let offset: Int
  /// What should stand there.
  public let expected: Expectation

  init(_ expected: Expectation, at offset: Int) {
    self.expected = expected
    self.offset = offset
  }
}
