import LetterSource
import Vocabulary

/// Finds the words for the patient's occupation: in his noun phrase ("46 year old forklift driver"), as what
/// he is said to be, or behind "worked as a".
struct OccupationReader {
  let text: LetterText

  /// The most words of an occupation.
  private static let longest = 5
  private static let articles = WordSet(["a", "an", "the", "another"])
  private static let conjunctions = WordSet([
    "and", "or", "who", "whose", "that", "which", "when", "until",
  ])
  private static let and = Spelling.hash("and")

  func occupation(in sentence: SentenceReading, _ reading: PersonReader.Reading) -> Range<Int>? {
    let heads = heads(of: sentence)
    for age in reading.ages where reading.persons[age.person].person == .patient {
      if let found = beside(age.age, heads, sentence) { return found }
    }
    for cue in sentence.matches where cue.root == .occupationBefore {
      guard isPatients(cue.tokens.lowerBound, reading) else { continue }
      if let found = behind(cue, heads, sentence) { return found }
    }
    return heads.lazy.compactMap { predicate($0, sentence, reading) }.first
  }

  /// The last words of occupations, less those that only name the patient: "injured worker".
  private func heads(of sentence: SentenceReading) -> [PhraseMatch] {
    sentence.matches.filter { head in
      head.root == .occupation
        && !sentence.matches.contains {
          $0.root == .patientNoun && $0.tokens.overlaps(head.tokens)
            && $0.tokens.count > head.tokens.count
        }
    }
  }

  /// Whether the person named last before a token is the patient, or nobody is.
  private func isPatients(_ token: Int, _ reading: PersonReader.Reading) -> Bool {
    let last = reading.persons.last { $0.tokens.upperBound <= token && !$0.isPart }
    return last.map { $0.person == .patient } ?? true
  }

  // MARK: Beside an age

  private func beside(
    _ age: AgeReader.Age, _ heads: [PhraseMatch], _ sentence: SentenceReading
  ) -> Range<Int>? {
    let phrase = age.tokens.upperBound..<age.nounEnd
    if let head = heads.last(where: { phrase.contains($0.tokens.upperBound - 1) }) {
      return words(of: head, from: phrase.lowerBound, sentence)
    }
    // "a registered nurse, age 39", "a line cook aged 27"
    if let head = heads.last(where: { $0.tokens.upperBound == age.tokens.lowerBound }) {
      return words(of: head, from: sentence.tokens.lowerBound, sentence)
    }
    // "is 47 years old and a welder"
    let next = age.nounEnd
    guard next + 2 < sentence.tokens.upperBound, text.tokens[next].hash == Self.and,
      Self.articles.contains(text.tokens[next + 1].hash),
      let head = heads.first(where: {
        (0..<Self.longest).contains($0.tokens.lowerBound - next - 2)
      })
    else { return nil }
    return words(of: head, from: next + 2, sentence)
  }

  /// The words of an occupation back to an article, a word for the sex or what ends a noun phrase; nil for
  /// a bare word that names the patient anyway: "worker".
  private func words(
    of head: PhraseMatch, from first: Int, _ sentence: SentenceReading
  ) -> Range<Int>? {
    var start = head.tokens.lowerBound
    while start > first, head.tokens.upperBound - start < Self.longest,
      text.tokens[start].gap.isOnly(.joining), !isBreak(start - 1, sentence)
    {
      start -= 1
    }
    let isBare =
      start == head.tokens.lowerBound
      && sentence.matches.contains { $0.root == .patientNoun && $0.tokens == head.tokens }
    return isBare ? nil : start..<head.tokens.upperBound
  }

  private func isBreak(_ token: Int, _ sentence: SentenceReading) -> Bool {
    if Self.articles.contains(text.tokens[token].hash) { return true }
    if Self.conjunctions.contains(text.tokens[token].hash) { return true }
    return sentence.matches.contains { match in
      guard match.tokens.contains(token) else { return false }
      switch match.root {
      case .female, .male, .patientNoun, .ageAfter, .he, .she, .heOrShe: return true
      default: return [.structure, .anatomy, .status, .polarity].contains(match.layer)
      }
    }
  }

  // MARK: Behind a cue

  private func behind(
    _ cue: PhraseMatch, _ heads: [PhraseMatch], _ sentence: SentenceReading
  ) -> Range<Int>? {
    let start = cue.tokens.upperBound
    var end = start
    let last = min(sentence.tokens.upperBound, start + Self.longest)
    while end < last,
      text.tokens[end].gap.isOnly(Token.Gap.joining.union([.slash, .symbol]))
        || end == start && text.tokens[end].gap.contains(.colon)
    {
      let isEnd = sentence.matches.contains {
        $0.tokens.lowerBound == end && [.structure, .status, .event].contains($0.layer)
      }
      if isEnd || Self.conjunctions.contains(text.tokens[end].hash) { break }
      end += 1
    }
    guard end > start else { return nil }
    // "As a" alone says nothing of work: "as a result".
    if cue.tokens.count <= 2, !text.tokens[start].gap.contains(.colon) {
      guard let head = heads.last(where: { start..<end ~= $0.tokens.upperBound - 1 }) else {
        return nil
      }
      return start..<head.tokens.upperBound
    }
    return start..<end
  }

  /// "The patient is a carpenter."
  private func predicate(
    _ head: PhraseMatch, _ sentence: SentenceReading, _ reading: PersonReader.Reading
  ) -> Range<Int>? {
    guard let words = words(of: head, from: sentence.tokens.lowerBound, sentence),
      words.lowerBound - 2 > sentence.tokens.lowerBound,
      Self.articles.contains(text.tokens[words.lowerBound - 1].hash),
      sentence.matches.contains(where: {
        $0.root == .copula && $0.tokens.upperBound == words.lowerBound - 1
      }),
      let subject = reading.persons.last(where: { $0.tokens.upperBound < words.lowerBound }),
      subject.person == .patient, words.lowerBound - subject.tokens.upperBound <= 3
    else { return nil }
    return words
  }
}
