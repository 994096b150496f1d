/// A character outside ASCII that letters use as punctuation, as an apostrophe, or that stands for
/// ASCII letters.
///
/// Every other character outside ASCII is taken for a letter, so that a word in another script or
/// with an accent stays one word.
struct SpecialCharacter {
  /// The bytes it takes.
  let length: Int
  /// What it is between two tokens; nil where it belongs to a word.
  let gap: Token.Gap?
  /// The ASCII letters it stands for inside a word; nil where it stands for none.
  let letters: String?

  private init(_ length: Int, gap: Token.Gap) {
    self.length = length
    self.gap = gap
    letters = nil
  }

  private init(_ length: Int, letters: String) {
    self.length = length
    gap = nil
    self.letters = letters
  }

  /// The special character that starts at an offset, or nil.
  init?(at offset: Int, in bytes: Span<UInt8>) {
    let first = bytes[offset]
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    let third = offset + 2 < bytes.count ? bytes[offset + 2] : 0
    // A character that is cut off takes no byte that follows it.
    let isLong = first >= 0xE0
    guard second & 0xC0 == 0x80, !isLong || third & 0xC0 == 0x80 else { return nil }
    switch (first, second, third) {
    case (0xC2, 0xA0, _): self.init(2, gap: .space)  // no-break space
    case (0xC2, 0xAD, _): self.init(2, letters: "")  // soft hyphen
    case (0xC2, 0xB7, _): self.init(2, gap: .semicolon)  // middle dot
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): self.init(2, gap: .quote)  // guillemets
    case (0xC2, 0x80...0xB4, _), (0xC2, 0xB6...0xBF, _):
      self.init(2, gap: .symbol)  // degree, registered, section ...
    case (0xC3, 0x97, _), (0xC3, 0xB7, _): self.init(2, gap: .symbol)  // times, divided by
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xAF): self.init(3, gap: .space)
    case (0xE2, 0x80, 0x8C...0x8F), (0xE2, 0x80, 0xAA...0xAE): self.init(3, letters: "")
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): self.init(3, gap: .hyphen)  // dashes, minus
    case (0xE2, 0x80, 0x98...0x99): self.init(3, letters: "'")  // curly apostrophes
    case (0xE2, 0x80, 0x9C...0x9F): self.init(3, gap: .quote)  // curly quotation marks
    case (0xE2, 0x80, 0xA2), (0xE2, 0x97, 0x8F), (0xE2, 0x96, 0xAA): self.init(3, gap: .semicolon)
    case (0xE2, 0x80, 0xA8...0xA9): self.init(3, gap: .line)  // line and paragraph separators
    case (0xE2, 0x80...0x9E, _): self.init(3, gap: .symbol)  // ellipsis, trademark, arrows, signs
    case (0xEF, 0x80...0x83, _): self.init(3, gap: .semicolon)  // private use: bullets of a font
    case (0xEF, 0xAC, 0x80): self.init(3, letters: "ff")
    case (0xEF, 0xAC, 0x81): self.init(3, letters: "fi")
    case (0xEF, 0xAC, 0x82): self.init(3, letters: "fl")
    case (0xEF, 0xAC, 0x83): self.init(3, letters: "ffi")
    case (0xEF, 0xAC, 0x84): self.init(3, letters: "ffl")
    case (0xEF, 0xBB, 0xBF): self.init(3, letters: "")  // byte order mark
    default: return nil
    }
  }
}
