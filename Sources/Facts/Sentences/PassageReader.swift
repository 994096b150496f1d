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
      var own: [PhraseMatch] = []
      while next < matches.count, matches[next].tokens.lowerBound < sentence.tokens.upperBound {
        if matches[next].tokens.upperBound <= sentence.tokens.upperBound {
          own.append(matches[next])
        }
        next += 1
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
