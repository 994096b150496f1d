/// The spelling of a token as it is compared: ASCII letters in lower case, curly apostrophes
/// straight, the ligatures that PDF extraction leaves ("ﬁ") as their letters, numbers without commas.
public enum Spelling {
  /// The start value of the hash, for whoever folds while scanning.
  static let seed: UInt32 = 2_166_136_261

  /// One more byte of a spelling, which must be folded already (FNV-1a).
  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 16_777_619
  }

  /// The hash that a token with this spelling carries.
  ///
  /// `text` is a single token; its possessive 's is not taken off.
  public static func hash(_ text: String) -> UInt32 {
    hash(of: folded(Array(text.utf8)))
  }

  /// The hash of a spelling that is folded already.
  public static func hash(of folded: [UInt8]) -> UInt32 { hash(of: folded[...]) }

  /// The hash of a spelling that is folded already.
  public static func hash(of folded: ArraySlice<UInt8>) -> UInt32 {
    folded.reduce(seed, mix)
  }

  /// The bytes of a spelling as they are compared and hashed.
  public static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ",") {
        at += 1  // "1,000" is spelled 1000.
      } else if byte < 0x80 {
        result.append(lowercased(byte))
        at += 1
      } else if let special = SpecialCharacter(at: at, in: bytes.span),
        let letters = special.letters
      {
        result.append(contentsOf: letters.utf8)
        at += special.length
      } else {
        result.append(byte)
        at += 1
      }
    }
    return result
  }

  /// An ASCII capital as a small letter; every other byte as it is.
  @inlinable
  public static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

extension Letter {
  /// Whether a token is spelled like `spelling`, a result of `Spelling.folded`.
  ///
  /// For the rare question behind an equal hash.
  public func isSpelled(_ token: Token, _ spelling: [UInt8]) -> Bool {
    Spelling.folded(Array(spellingBytes(of: token))) == spelling
  }

  /// The bytes that a token's hash was made of, unfolded: its range without a possessive 's.
  public func spellingBytes(of token: Token) -> ArraySlice<UInt8> {
    let whole = bytes[Int(token.start)..<Int(token.finish)]
    guard token.style.contains(.possessive) else { return whole }
    let apostrophe = whole[whole.endIndex - 2] == UInt8(ascii: "'") ? 1 : 3
    return whole.dropLast(apostrophe + 1)
  }

  /// The spelling of a token as it is compared.
  public func spelling(of token: Token) -> String {
    String(decoding: Spelling.folded(Array(spellingBytes(of: token))), as: UTF8.self)
  }
}
