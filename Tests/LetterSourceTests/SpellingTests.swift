import LetterSource
import TestSupport
import Testing

@Suite("A spelling")
struct SpellingTests {
  @Test(
    "is compared in small letters, with straight apostrophes and without ligatures",
    arguments: [
      Row("capitals", "MAXIMUS", "maximus"),
      Row("a curly apostrophe", "don’t", "don't"),
      Row("an opening curly apostrophe", "‘tis", "'tis"),
      Row("ff", "eﬀect", "effect"), Row("fi", "ﬁrst", "first"), Row("fl", "ﬂexion", "flexion"),
      Row("ffi", "suﬃcient", "sufficient"), Row("ffl", "baﬄed", "baffled"),
      Row("a soft hyphen", "reha\u{AD}bilitation", "rehabilitation"),
      Row("a byte order mark", "\u{FEFF}Case", "case"),
      Row("an accent, which keeps its case", "Éclair", "Éclair"),
      Row("a number", "0.5", "0.5"),
      Row("nothing", "", ""),
    ])
  func folded(row: Row<String, String>) {
    #expect(String(decoding: Spelling.folded(Array(row.input.utf8)), as: UTF8.self) == row.expected)
    #expect(Spelling.hash(row.input) == Spelling.hash(row.expected))
    #expect(Spelling.hash(of: Array(row.expected.utf8)) == Spelling.hash(row.expected))
  }

  @Test("of two words that differ has two hashes")
  func different() {
    let words = ["upheld", "overturned", "mtus", "non", "c4", "c5", "4c", "don't", "dont", ""]
    #expect(Set(words.map(Spelling.hash)).count == words.count)
  }

  @Test("is lowered letter by letter, in ASCII only")
  func lowercased() {
    for byte in UInt8.min...UInt8.max {
      let isCapital = (0x41...0x5A).contains(byte)
      #expect(Spelling.lowercased(byte) == (isCapital ? byte + 0x20 : byte))
    }
  }

  @Test(
    "of a token leaves its possessive s out",
    arguments: [
      Row("a word", "Knee", "knee"), Row("a possessive", "Worker's", "worker"),
      Row("a curly possessive", "WORKER’S", "worker"), Row("a contraction", "Don’t", "don't"),
      Row("a ligature", "Eﬀect’s", "effect"), Row("a level", "L5", "l5"),
      Row("a decimal", "7.5", "7.5"),
    ])
  func ofToken(row: Row<String, String>) {
    let letter = Letter(text: row.input)
    let token = Tokenizer.tokens(of: letter)[0]
    #expect(letter.spelling(of: token) == row.expected)
    #expect(letter.isSpelled(token, Array(row.expected.utf8)))
    #expect(!letter.isSpelled(token, Array("\(row.expected)x".utf8)))
  }

  @Test("of a number with thousands is that of its digits, as its hash is")
  func thousands() {
    let letter = Letter(text: "1,000")
    let token = Tokenizer.tokens(of: letter)[0]
    #expect(token.hash == Spelling.hash("1000"))
    #expect(letter.isSpelled(token, Array("1000".utf8)))
  }
}
