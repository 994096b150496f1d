import Determinations
import Facts
import LetterSource
public import RuleLanguage
import Vocabulary

/// Which phrases of a rule book its tests read.
public struct PhraseUse: Sendable {
  /// A phrase of a concept that test letters speak of.
  public struct Use: Sendable {
    /// The phrase.
    public let phrase: PhraseBook.Phrase
    /// The tests whose letters hold it, by position on the bench; empty where none does.
    public let letters: [Int]
  }

  /// The phrases of all concepts that some test letter speaks of, in the order of the book.
  public let uses: [Use]

  /// The phrases of a book and the letters of its tests.
  public init(_ phrases: PhraseBook, on bench: TestBench) {
    let vocabulary = bench.book.vocabulary
    var spellings: [String: [Spelling]] = [:]
    for (position, current) in bench.cases.enumerated() {
      let text = current.facts.determination.text
      for passage in Self.passages(of: current) {
        for match in vocabulary.matcher.matches(in: text, tokens: passage) {
          let name = vocabulary[match.concept].name
          let words = text.letter.foldedText(text.range(of: match.tokens))
          let known = spellings[name]?.firstIndex { $0.words == words }
          if let known {
            if spellings[name]?[known].letters.last != position {
              spellings[name]?[known].letters.append(position)
            }
          } else {
            spellings[name, default: []].append(
              Spelling(words: words, text: text, tokens: match.tokens, letters: [position]))
          }
        }
      }
    }
    uses = phrases.phrases.compactMap { phrase in
      guard let found = spellings[phrase.concept],
        let matcher = phrases.matcher(of: phrase, in: vocabulary)
      else { return nil }
      let letters = found.filter { spelling in
        matcher.matches(in: spelling.text, tokens: spelling.tokens)
          .contains { $0.tokens == spelling.tokens }
      }.flatMap(\.letters)
      return Use(phrase: phrase, letters: Set(letters).sorted())
    }
  }

  /// A way in which letters write a concept.
  private struct Spelling {
    let words: String
    let text: LetterText
    let tokens: Range<Int>
    var letters: [Int]
  }

  private static func passages(of current: TestBench.Case) -> [Range<Int>] {
    let determination = current.facts.determination
    let items = determination.items.flatMap { item in
      [
        item.heading.tokens, item.claimsAdministrator?.text.tokens, item.reviewer?.text.tokens,
        item.rationale?.tokens,
      ].compactMap { $0 }
    }
    return (determination.summary.map { [$0.tokens] } ?? []) + items
  }
}
