/// A word or a number of a letter, with what stands between it and the token before it.
///
/// Punctuation is not a token: it is kept as the `gap` of the token that follows, so that a phrase
/// is a run of tokens whatever line breaks, hyphens or double spaces lie inside. The last token of a
/// stream has the kind `end`, an empty range at the end of the text, and the last gap.
public struct Token: Sendable {
  /// What a token is.
  public enum Kind: UInt8, Sendable {
    /// Letters, with digits after the first and apostrophes inside: "spine", "C4", "don't".
    case word
    /// Digits with inner decimal points and thousands commas: "12", "0.5", "1,000", "3.3.9".
    case number
    /// The end of the text.
    case end
  }

  /// The offset of the first byte.
  public var start: UInt32
  /// The offset past the last byte, a possessive 's included.
  public var finish: UInt32
  /// The hash of the token's spelling in lower case, without a possessive 's (`Spelling.hash`).
  public var hash: UInt32
  /// What lies between the token before and this one.
  public var gap: Gap
  /// What the token is.
  public var kind: Kind
  /// How the token is written.
  public var style: Style

  /// The bytes of the token.
  public var range: ByteRange { ByteRange(Int(start), Int(finish)) }
}

extension Token {
  /// What lies between two tokens, as a set: each kind of byte that occurs there.
  public struct Gap: OptionSet, Sendable {
    /// One bit for each kind.
    public let rawValue: UInt16

    /// The set with these bits.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Space, tab, no-break space.
    public static let space = Gap(rawValue: 1 << 0)
    /// A line end.
    public static let line = Gap(rawValue: 1 << 1)
    /// A form feed.
    public static let page = Gap(rawValue: 1 << 2)
    /// Hyphen, dash.
    public static let hyphen = Gap(rawValue: 1 << 3)
    /// Comma.
    public static let comma = Gap(rawValue: 1 << 4)
    /// Full stop.
    public static let stop = Gap(rawValue: 1 << 5)
    /// Colon.
    public static let colon = Gap(rawValue: 1 << 6)
    /// Semicolon, bullet.
    public static let semicolon = Gap(rawValue: 1 << 7)
    /// Question or exclamation mark.
    public static let question = Gap(rawValue: 1 << 8)
    /// Opening bracket.
    public static let open = Gap(rawValue: 1 << 9)
    /// Closing bracket.
    public static let close = Gap(rawValue: 1 << 10)
    /// A double quotation mark, straight or curly.
    public static let quote = Gap(rawValue: 1 << 11)
    /// Slash.
    public static let slash = Gap(rawValue: 1 << 12)
    /// Number sign.
    public static let numberSign = Gap(rawValue: 1 << 13)
    /// Per cent sign.
    public static let percent = Gap(rawValue: 1 << 14)
    /// Any other symbol: a single quotation mark, "+", "&", "°" ...
    public static let symbol = Gap(rawValue: 1 << 15)

    /// White space in any form.
    public static let white: Gap = [.space, .line, .page]
    /// What a phrase may be broken by and still be that phrase: white space and hyphens.
    public static let joining: Gap = [.space, .line, .page, .hyphen]

    /// Whether nothing but members of `allowed` lies between the tokens.
    @inlinable
    public func isOnly(_ allowed: Gap) -> Bool { rawValue & ~allowed.rawValue == 0 }

    /// Whether any member of `other` lies between the tokens.
    @inlinable
    public func hasAny(_ other: Gap) -> Bool { rawValue & other.rawValue != 0 }
  }

  /// How a token is written.
  public struct Style: OptionSet, Sendable {
    /// One bit for each trait.
    public let rawValue: UInt8

    /// The set with these bits.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is a capital.
    public static let capital = Style(rawValue: 1 << 0)
    /// Every letter is a capital.
    public static let capitals = Style(rawValue: 1 << 1)
    /// A possessive 's was taken off for the hash.
    public static let possessive = Style(rawValue: 1 << 2)
    /// A word with a digit in it: "C4", "T12".
    public static let hasDigit = Style(rawValue: 1 << 3)
    /// A number with a decimal point.
    public static let decimal = Style(rawValue: 1 << 4)
  }
}
