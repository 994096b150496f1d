import Determinations
import LetterSource
import Vocabulary

/// Reads a passage: its phrases, sentence by sentence, with clauses, quotations and speakers.
struct PassageReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The sentences of a passage, numbered from `firstIndex`.
  func read(_ passage: Passage, section: Section, firstIndex: Int) -> [SentenceReading] {
    guard !passage.isEmpty else { return [] }
    let matches = vocabulary.matcher.matches(in: text, tokens: passage.tokens)
    let quotes =
      section.kind == .heading ? [] : QuotationReader(text: text, passage: passage).quotations()
    var sentences: [SentenceReading] = []
    var next = 0
    for sentence in passage.sentences {
      let first = next
      while next < matches.count, matches[next].tokens.lowerBound < sentence.tokens.upperBound {
        next += 1
      }
      var own = Array(matches[first..<next])
      // A phrase that goes on in the next sentence is none.
      if own.contains(where: { $0.tokens.upperBound > sentence.tokens.upperBound }) {
        own.removeAll { $0.tokens.upperBound > sentence.tokens.upperBound }
      }
      sentences.append(
        SentenceReading(
          tokens: sentence.tokens, range: sentence.range, section: section,
          index: firstIndex + sentences.count, matches: own,
          clauses: ClauseReader(text: text).clauses(of: sentence.tokens, matches: own),
          dates: DatePeriod.periods(in: sentence.tokens, of: text),
          quotes: quotes.filter { $0.overlaps(sentence.tokens) }))
    }
    SpeakerReader(text: text).assignSpeakers(to: &sentences)
    return sentences
  }
}
