/// Cuts the bytes of a letter into tokens, in one pass.
///
/// A hyphen, a slash or a line end separates tokens and is remembered in the gap; an apostrophe
/// inside a word belongs to it; letters right after digits are a token of their own ("10mg" is
/// "10", "mg"; "2x6" is "2", "x", "6"), digits right after letters are not ("C4", "T12").
public struct Tokenizer: ~Copyable {
  private var tokens: [Token] = []

  /// The tokens of a letter, ended by one of kind `end`.
  ///
  /// Any bytes are accepted. Cost: one pass, about 16 bytes of memory for each token.
  public static func tokens(of letter: Letter) -> [Token] {
    var tokenizer = Tokenizer()
    tokenizer.tokens.reserveCapacity(letter.bytes.count / 5 + 8)
    tokenizer.scan(letter.bytes.span)
    return tokenizer.tokens
  }

  private init() {}

  private mutating func scan(_ bytes: Span<UInt8>) {
    var at = 0
    var gap: Token.Gap = []
    var afterNumber = false
    while at < bytes.count {
      let byte = bytes[at]
      switch ByteClass.of(byte) {
      case .letter:
        at = word(at: at, in: bytes, gap: gap, takesDigits: !afterNumber)
        gap = []
        afterNumber = false
      case .digit:
        at = number(at: at, in: bytes, gap: gap)
        gap = []
        afterNumber = true
      case .space, .punctuation:
        gap.formUnion(Self.gaps[Int(byte)])
        afterNumber = false
        at += 1
      case .lead:
        if let special = SpecialCharacter(at: at, in: bytes) {
          if special.letters != "", special.letters?.count ?? 0 > 1 {
            at = word(at: at, in: bytes, gap: gap, takesDigits: !afterNumber)
            gap = []
          } else {
            gap.formUnion(special.gap ?? (special.letters == "" ? [] : .symbol))
            at += special.length
          }
        } else {
          at = word(at: at, in: bytes, gap: gap, takesDigits: !afterNumber)
          gap = []
        }
        afterNumber = false
      }
    }
    let end = UInt32(bytes.count)
    tokens.append(Token(start: end, finish: end, hash: 0, gap: gap, kind: .end, style: []))
  }

  /// Reads a word and returns the offset past it.
  private mutating func word(
    at start: Int, in bytes: Span<UInt8>, gap: Token.Gap, takesDigits: Bool
  ) -> Int {
    var at = start
    var hash = Spelling.seed
    var style: Token.Style = []
    var capitals = true
    if bytes[start] >= UInt8(ascii: "A"), bytes[start] <= UInt8(ascii: "Z") {
      style.insert(.capital)
    }
    scan: while at < bytes.count {
      // Nearly all bytes of a word are letters: they take a third of the time so, without the table.
      var byte = bytes[at]
      while (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        if byte >= UInt8(ascii: "a") { capitals = false }
        hash = Spelling.mix(hash, byte | 0x20)
        at += 1
        guard at < bytes.count else { break scan }
        byte = bytes[at]
      }
      switch ByteClass.of(byte) {
      case .letter: break
      case .digit:
        guard takesDigits else { break scan }
        hash = Spelling.mix(hash, byte)
        style.insert(.hasDigit)
        at += 1
      case .punctuation:
        guard byte == UInt8(ascii: "'"), continues(at + 1, in: bytes) else { break scan }
        if isPossessive(at + 1, in: bytes) {
          style.insert(.possessive)
          at += 2
          break scan
        }
        hash = Spelling.mix(hash, byte)
        at += 1
      case .space:
        break scan
      case .lead:
        if let special = SpecialCharacter(at: at, in: bytes) {
          guard let letters = special.letters else { break scan }
          if letters == "'" {
            guard continues(at + 3, in: bytes) else { break scan }
            if isPossessive(at + 3, in: bytes) {
              style.insert(.possessive)
              at += 4
              break scan
            }
          }
          for letter in letters.utf8 { hash = Spelling.mix(hash, letter) }
          if letters.utf8.count > 1 { capitals = false }
          at += special.length
        } else {
          capitals = false
          hash = Spelling.mix(hash, byte)
          at += 1
        }
      }
    }
    if capitals, style.contains(.capital) { style.insert(.capitals) }
    tokens.append(
      Token(
        start: UInt32(start), finish: UInt32(at), hash: hash, gap: gap, kind: .word, style: style))
    return at
  }

  /// Whether a letter stands at an offset, so that an apostrophe before it is inside a word.
  private func continues(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    at < bytes.count && ByteClass.of(bytes[at]) == .letter
  }

  /// Whether a possessive s, and nothing more of a word, stands at an offset.
  private func isPossessive(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    guard bytes[at] | 0x20 == UInt8(ascii: "s") else { return false }
    guard at + 1 < bytes.count else { return true }
    let next = ByteClass.of(bytes[at + 1])
    return next != .letter && next != .digit
  }

  /// Reads a number and returns the offset past it.
  private mutating func number(at start: Int, in bytes: Span<UInt8>, gap: Token.Gap) -> Int {
    var at = start
    var hash = Spelling.seed
    var style: Token.Style = []
    while at < bytes.count {
      let byte = bytes[at]
      if ByteClass.of(byte) == .digit {
        hash = Spelling.mix(hash, byte)
        at += 1
      } else if byte == UInt8(ascii: "."), isDigit(at + 1, in: bytes) {
        hash = Spelling.mix(hash, byte)
        style.insert(.decimal)
        at += 1
      } else if byte == UInt8(ascii: ","), isThousands(at + 1, in: bytes) {
        at += 1
      } else {
        break
      }
    }
    tokens.append(
      Token(
        start: UInt32(start), finish: UInt32(at), hash: hash, gap: gap, kind: .number, style: style)
    )
    return at
  }

  private func isDigit(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    at < bytes.count && ByteClass.of(bytes[at]) == .digit
  }

  /// Whether exactly three digits stand at an offset.
  private func isThousands(_ at: Int, in bytes: Span<UInt8>) -> Bool {
    isDigit(at, in: bytes) && isDigit(at + 1, in: bytes) && isDigit(at + 2, in: bytes)
      && !isDigit(at + 3, in: bytes)
  }

  /// What each ASCII byte that is no letter or digit adds to a gap.
  private static let gaps: [Token.Gap] = (0..<128).map { value in
    switch UInt8(value) {
    case 0x0A, 0x0D: .line
    case 0x0C: .page
    case 0x00...0x20: .space
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: "?"), UInt8(ascii: "!"): .question
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: "\""): .quote
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "#"): .numberSign
    case UInt8(ascii: "%"): .percent
    default: .symbol
    }
  }
}
