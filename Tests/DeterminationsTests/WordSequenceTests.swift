import LetterSource
import Testing

@testable import Determinations

@Suite("A sequence of words")
struct WordSequenceTests {
  private static let text = LetterText(
    Letter(text: "Works 24 hours\na week, or hours-per week; hours."))

  @Test("stands where its words do, whatever lies between them")
  func stands() {
    let sequence = WordSequence("hours a week")
    #expect(sequence.count == 3)
    #expect(Self.text.allTokens.filter { stands(sequence, at: $0) } == [2])
    #expect(Self.text.allTokens.filter { stands(WordSequence("hours per week"), at: $0) } == [6])
    #expect(Self.text.allTokens.filter { stands(WordSequence("hours"), at: $0) } == [2, 6, 9])
  }

  @Test("does not stand where the text ends inside it")
  func limit() {
    #expect(!WordSequence("hours a week").stands(at: 2, in: Self.text.tokens, before: 4))
    #expect(!WordSequence("hours a").stands(at: 9, in: Self.text.tokens, before: 10))
  }

  @Test("is found at its first place in a range")
  func first() {
    let sequence = WordSequence("hours")
    #expect(sequence.first(in: Self.text.allTokens, of: Self.text.tokens) == 2..<3)
    #expect(sequence.first(in: 3..<10, of: Self.text.tokens) == 6..<7)
    #expect(sequence.first(in: 3..<6, of: Self.text.tokens) == nil)
  }

  @Test("gives way to a longer one that stands at the same place")
  func longest() {
    let sequences = [WordSequence](["hours", "hours a week", "hours a"])
    #expect(sequences.length(at: 2, in: Self.text.tokens, before: 10) == 3)
    #expect(sequences.length(at: 2, in: Self.text.tokens, before: 4) == 2)
    #expect(sequences.length(at: 9, in: Self.text.tokens, before: 10) == 1)
    #expect(sequences.length(at: 0, in: Self.text.tokens, before: 10) == nil)
    #expect(sequences.first(in: Self.text.allTokens, of: Self.text.tokens) == 2..<5)
  }

  private func stands(_ sequence: WordSequence, at index: Int) -> Bool {
    sequence.stands(at: index, in: Self.text.tokens, before: Self.text.allTokens.upperBound)
  }
}
