/// A run of words to be found in letters, as a rule book writes it.
///
/// "x-ray", "CT [scan]", "(left|right) knee", "<number> visits": alternatives in round brackets,
/// what may be missing in square ones, any number as `<number>`. A hyphen stands for a hyphen, a
/// space or nothing at all; a slash, comma, colon or ampersand between words may stand there or not.
public struct PhrasePattern: Sendable {
  /// One word of a pattern.
  enum Element: Hashable, Sendable {
    /// A word or number spelled like this, folded.
    case word(String)
    /// Any number.
    case number
  }

  /// A word, and whether a slash, comma, colon or symbol may stand before it.
  struct Step: Hashable, Sendable {
    var element: Element
    var allowsMark: Bool
  }

  /// Why a text is no pattern.
  public enum Fault: Error, Equatable, Sendable {
    /// Nothing to match, or a pattern that could match nothing.
    case empty
    /// A bracket without its partner.
    case unbalanced
    /// A class other than `<number>`.
    case unknownClass(String)
    /// More than `maximumVariants` ways to write it.
    case tooManyVariants
    /// A variant of more than `maximumWords` words, or a pattern beyond `maximumLength`.
    case tooLong
  }

  /// The most ways of writing that one pattern may stand for.
  public static let maximumVariants = 256
  /// The most words of a phrase.
  public static let maximumWords = 24
  /// The longest pattern that is read, in bytes.
  public static let maximumLength = 2_000

  /// Every way of writing the phrase.
  let variants: [[Step]]

  /// Reads a pattern.
  public init(_ text: String) throws(Fault) {
    guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
    var parser = PatternParser(text)
    let variants = try parser.alternatives(closing: nil).map(\.steps)
    guard variants.allSatisfy({ !$0.isEmpty }), !variants.isEmpty else { throw .empty }
    guard variants.allSatisfy({ $0.count <= Self.maximumWords }) else { throw .tooLong }
    self.variants = variants
  }

  /// The variants with the last word in the plural, in regular English spelling.
  var plurals: [[Step]] {
    variants.flatMap { variant -> [[Step]] in
      guard case .word(let last) = variant[variant.count - 1].element,
        let plural = Self.plural(of: last)
      else { return [] }
      var inPlural = variant
      inPlural[variant.count - 1].element = .word(plural)
      return [inPlural]
    }
  }

  private static func plural(of word: String) -> String? {
    guard word.utf8.count >= 2, word.utf8.last != UInt8(ascii: "s"),
      word.utf8.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") })
    else { return nil }
    let before = word.dropLast().last
    if word.hasSuffix("y"), let before, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    if word.hasSuffix("x") || word.hasSuffix("z") || word.hasSuffix("ch") || word.hasSuffix("sh") {
      return word + "es"
    }
    return word + "s"
  }
}
