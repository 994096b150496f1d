import LetterSource

/// A token of the rule language.
struct RuleToken: Sendable {
  /// What a token is.
  enum Kind: Equatable, Sendable {
    /// A name or a word of the language: letters, digits, inner hyphens, dots and slashes.
    case word
    /// Digits.
    case number
    /// Text in double quotation marks, without them.
    case text
    /// A mark: ( ) , ; = ->
    case mark
  }

  /// What it is.
  let kind: Kind
  /// What it says: for text, the text.
  let value: String
  /// Where it stands, quotation marks included.
  let range: RuleRange
}
