import LetterSource
import TestSupport
import Testing

@Suite("The text of a letter")
struct LetterTextTests {
  @Test("has the tokens of its letter, the end mark apart")
  func allTokens() {
    let text = LetterText(Letter(text: "MRI of the left knee."))
    #expect(text.tokens.count == 6)
    #expect(text.allTokens == 0..<5)
    #expect(LetterText(Letter(text: "")).allTokens.isEmpty)
  }

  @Test("gives the bytes of tokens from the first to the last, without the marks around them")
  func range() {
    let text = LetterText(Letter(text: "  (MRI of the knee).  "))
    #expect(text.range(of: text.allTokens) == ByteRange(3, 18))
    #expect(text.range(of: 1..<3) == ByteRange(7, 13))
  }

  @Test("gives the place before a token for no tokens at all")
  func emptyRange() {
    let text = LetterText(Letter(text: "MRI of knee."))
    #expect(text.range(of: 1..<1) == ByteRange(4, 4))
    #expect(text.range(of: 3..<3) == ByteRange(12, 12))
    #expect(LetterText(Letter(text: "")).range(of: 0..<0) == ByteRange(0, 0))
  }

  @Test(
    "takes in the brackets that open inside some tokens and close right behind them",
    arguments: [
      Row(
        "closed right behind", "Disability Guidelines (ODG), Knee", "Disability Guidelines (ODG)"),
      Row("two of them", "Disability Guidelines ((ODG))", "Disability Guidelines ((ODG))"),
      Row("closed later", "Disability Guidelines (ODG, 2016)", "Disability Guidelines (ODG"),
      Row("no bracket", "Disability Guidelines ODG.", "Disability Guidelines ODG"),
      Row("opened outside", "(Disability Guidelines ODG)", "Disability Guidelines ODG"),
      Row("never closed", "Disability Guidelines (ODG", "Disability Guidelines (ODG"),
    ])
  func bracketed(row: Row<String, String>) {
    let text = LetterText(Letter(text: row.input))
    #expect(text.letter.text(text.bracketedRange(of: 0..<3)) == row.expected)
  }

  @Test("finds the tokens that lie wholly inside any range of bytes")
  func tokensInRange() {
    let text = LetterText(Letter(text: " C4-C7 fusion,\nworker’s 2x6 (10mg). "))
    let size = text.letter.bytes.count
    for start in 0...size {
      for end in start...size {
        let inside = text.allTokens.filter {
          ByteRange(start, end).contains(text.tokens[$0].range)
        }
        #expect(Array(text.tokens(in: ByteRange(start, end))) == inside, "\(start)..<\(end)")
      }
    }
  }

  @Test(
    "finds the first token that starts at an offset or behind it",
    arguments: [
      Row("before all", 0, 0), Row("at one", 1, 0), Row("inside one", 2, 1),
      Row("at the next", 5, 1),
      Row("behind the last start", 6, 2), Row("the end", 9, 2),
    ])
  func firstToken(row: Row<Int, Int>) {
    let text = LetterText(Letter(text: " MRI knee"))
    #expect(text.firstToken(startingAtOrAfter: row.input) == row.expected)
  }

  @Test("gives the bytes between a token and the one before it")
  func gaps() {
    let text = LetterText(Letter(text: "(MRI) - knee."))
    let gaps = text.tokens.indices.map { text.letter.text(text.gapRange(before: $0)) }
    #expect(gaps == ["(", ") - ", "."])
  }

  @Test("folds the text of tokens")
  func folded() {
    let text = LetterText(Letter(text: "MRI of\n   the left knee."))
    #expect(text.text(0..<4) == "MRI of the left")
    #expect(text.text(2..<2) == "")
  }

  @Test(
    "gives the value of a whole number",
    arguments: [
      Row("a number", "60", 60), Row("leading zeros", "007", 7), Row("thousands", "12,500", 12_500),
      Row("zero", "0", 0), Row("the largest", "999999999", 999_999_999),
      Row("one too large", "1000000000", nil),
      Row("one that would overflow", "99999999999999999999999", nil),
      Row("a decimal", "7.5", nil), Row("a word", "sixty", nil), Row("a level", "C4", nil),
      Row("the end mark", "", nil),
    ] as [Row<String, Int?>])
  func integer(row: Row<String, Int?>) {
    #expect(LetterText(Letter(text: row.input)).integer(0) == row.expected)
  }

  @Test(
    "counts the digits of a number",
    arguments: [
      Row("a year", "2016", 4), Row("leading zeros", "007", 3), Row("thousands", "12,500", 5),
    ])
  func digitCount(row: Row<String, Int>) {
    #expect(LetterText(Letter(text: row.input)).digitCount(0) == row.expected)
  }

  @Test("counts no decimal point as a digit")
  func decimalDigits() {
    #expect(LetterText(Letter(text: "7.5")).digitCount(0) == 2)
  }
}
