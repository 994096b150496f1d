import LetterSource
import Vocabulary

/// Finds the words of the summary that tell how the injury happened: behind words that announce it, else
/// what the sentences about the injury say.
struct MechanismReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// A sentence with whom it names.
  typealias Read = (sentence: SentenceReading, persons: PersonReader.Reading)

  private static let causes = WordSet(["from", "was", "were", "by", "of", "to", "through"])
  private static let when = WordSet(["when", "while"])

  /// The words, the announced before all others.
  func mechanism(in sentences: [Read]) -> Range<Int>? {
    for read in sentences {
      if let words = announced(in: read.sentence) { return words }
    }
    for index in sentences.indices {
      let isAboutInjury =
        speaksOfInjury(sentences[index])
        || index > 0 && speaksOfInjury(sentences[index - 1])
      if let words = told(in: sentences[index], isAboutInjury: isAboutInjury) {
        return words
      }
    }
    return nil
  }

  private func speaksOfInjury(_ read: Read) -> Bool {
    read.sentence.matches.contains { $0.root == .harm || $0.root == .atInjury }
      || read.persons.ages.contains { read.persons.persons[$0.person].person == .patient }
  }

  // MARK: What is announced

  private func announced(in sentence: SentenceReading) -> Range<Int>? {
    for cue in sentence.matches {
      switch cue.root {
      case .mechanismBefore where cue.tokens.count > 1:
        return stretch(from: cue.tokens.upperBound, in: sentence, passesCommas: true)
      case .mechanismAfter:
        let start = sentence.clauses[sentence.clause(of: cue.tokens.lowerBound)].tokens.lowerBound
        if start < cue.tokens.lowerBound { return start..<cue.tokens.lowerBound }
      default: continue
      }
    }
    return nil
  }

  // MARK: What is told

  private func told(
    in read: Read, isAboutInjury: Bool
  ) -> Range<Int>? {
    let sentence = read.sentence
    for cue in sentence.matches {
      guard cue.root == .mechanism || cue.root == .mechanismBefore || cue.root == .atInjury,
        isActual(cue, in: read)
      else { continue }
      let start = cue.tokens.lowerBound
      switch cue.root {
      case .mechanism:
        let isOwn = start > sentence.tokens.lowerBound && isPossessive(start - 1, read)
        guard isAboutInjury || isOwn else { continue }
        if vocabulary.hasOwnFlag(.general, cue.concept),
          start == sentence.tokens.lowerBound
            || !Self.causes.contains(text.tokens[start - 1].hash)
        {
          continue
        }
        return stretch(from: start, in: sentence)
      case .mechanismBefore, .atInjury:
        // "sustained an injury when", "gave way while"
        guard isAboutInjury, Self.when.contains(text.tokens[start].hash),
          isBehindInjury(start, read)
        else { continue }
        return stretch(from: start + 1, in: sentence)
      default: continue
      }
    }
    return nil
  }

  /// Whether an injury or the patient's age stands before a token of the sentence, no other accident.
  private func isBehindInjury(_ token: Int, _ read: Read) -> Bool {
    let isWhile = text.tokens[token].hash != Self.whenOnly
    return read.sentence.matches.contains {
      $0.root == .harm && $0.tokens.upperBound <= token
    } || isWhile && read.persons.ages.contains { $0.age.tokens.upperBound <= token }
  }

  private static let whenOnly = Spelling.hash("when")

  private func isPossessive(_ token: Int, _ read: Read) -> Bool {
    read.persons.pronouns.contains { $0.tokens.contains(token) }
      || read.persons.persons.contains {
        $0.person == .patient && $0.isPart && $0.tokens.upperBound == token + 1
      }
  }

  /// Whether nothing before a cue in its clause denies it or puts it into an earlier history.
  private func isActual(_ cue: PhraseMatch, in read: Read) -> Bool {
    let clause = read.sentence.clause(of: cue.tokens.lowerBound)
    return !read.sentence.matches(inClause: clause).contains { match in
      [.denial, .history, .past].contains(match.root)
        && match.tokens.upperBound <= cue.tokens.lowerBound
        // "46 year old" is no old thing.
        && !read.persons.phrases.contains { $0.overlaps(match.tokens) }
    }
  }

  /// The words from a token to the end of the sentence or to the mark that ends what they tell.
  private func stretch(
    from start: Int, in sentence: SentenceReading, passesCommas: Bool = false
  ) -> Range<Int>? {
    guard start < sentence.tokens.upperBound else { return nil }
    let marks: Token.Gap = passesCommas ? .semicolon : [.semicolon, .comma, .close]
    let end = (start + 1..<max(start + 1, sentence.tokens.upperBound)).first {
      text.tokens[$0].gap.hasAny(marks)
    }
    return start..<(end ?? sentence.tokens.upperBound)
  }
}
