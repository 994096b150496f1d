import LetterSource
import Vocabulary

/// Reads the ages of a sentence: "46 year old", "sixty-one-year-old", "50 yo", "aged 27", "now 58,".
///
/// A limit is none ("over 65 years of age"), and neither are the years of anything but a person: "a
/// two-year-old injury".
struct AgeReader {
  let text: LetterText

  /// An age where it stands.
  struct Age {
    /// The years.
    let years: Int
    /// The number and the words that make it an age.
    let tokens: Range<Int>
    /// Where the noun phrase ends that the age stands in: "46 year old male forklift driver".
    let nounEnd: Int
    /// Whether it is that at the date of injury or at another past time.
    let isPast: Bool
  }

  /// The most tokens of a noun phrase behind an age.
  private static let longestNoun = 8
  /// The most tokens between an age and the words that put it into the past.
  private static let pastReach = 1
  private static let times = WordSet(["at", "since", "until", "before", "from", "around"])
  private static let limits = WordSet(["over", "under", "above", "below", "than", "past"])
  private static let older = WordSet(["older", "younger", "up"])
  private static let was = WordSet(["was", "were"])
  private static let articles = WordSet(["a", "an", "the"])
  private static let conjunctions = WordSet(["and", "or", "who", "whose", "that"])

  /// The ages of a sentence, in order.
  func ages(in sentence: SentenceReading, cues: [PhraseMatch]) -> [Age] {
    guard cues.contains(where: { [.ageAfter, .ageBefore, .ageNow].contains($0.root) }) else {
      return []
    }
    var ages: [Age] = []
    for cue in cues {
      guard let found = written(by: cue, in: sentence, isSecond: !ages.isEmpty),
        !isLimit(found.tokens, in: sentence)
      else { continue }
      let end = nounEnd(behind: found.tokens.upperBound, in: sentence)
      guard !isOfThing(found.tokens.upperBound..<end, in: sentence) else { continue }
      let start = ages.last?.tokens.upperBound ?? sentence.tokens.lowerBound
      guard found.tokens.lowerBound >= start else { continue }
      ages.append(
        Age(
          years: found.years, tokens: found.tokens, nounEnd: end,
          isPast: isPast(found.tokens, nounEnd: end, since: start, cues)))
    }
    return ages
  }

  // MARK: The number

  private func written(
    by cue: PhraseMatch, in sentence: SentenceReading, isSecond: Bool
  ) -> (years: Int, tokens: Range<Int>)? {
    let start = cue.tokens.lowerBound
    let end = cue.tokens.upperBound
    switch cue.root {
    case .ageAfter:
      guard text.tokens[start].gap.isOnly(.joining),
        let number = number(endingAt: start, in: sentence)
      else { return nil }
      return (number.years, number.start..<end)
    case .ageBefore:
      guard let number = number(at: end, in: sentence),
        text.tokens[end].gap.isOnly(Token.Gap.joining.union(.colon))
      else { return nil }
      return (number.years, start..<number.end)
    case .ageNow:
      // ", now 58," beside the patient; "and is 28 at present" behind another age.
      if text.tokens[start].gap.hasAny([.comma, .open]), let number = number(at: end, in: sentence),
        text.tokens[end].gap.isOnly(.white),
        text.tokens[number.end].gap.hasAny([.comma, .stop, .semicolon, .close])
      {
        return (number.years, start..<number.end)
      }
      guard isSecond, text.tokens[start].gap.isOnly(.white),
        let number = number(endingAt: start, in: sentence),
        isCopula(before: number.start, in: sentence)
      else { return nil }
      return (number.years, number.start..<end)
    default: return nil
    }
  }

  /// The number whose last token is the one before `end`.
  private func number(
    endingAt end: Int, in sentence: SentenceReading
  ) -> (years: Int, start: Int)? {
    let first = sentence.tokens.lowerBound
    guard end > first, let last = whole(end - 1) else { return nil }
    if last < 10, end - 2 >= first, text.tokens[end - 1].gap.isOnly(.joining),
      let tens = wordTens(end - 2)
    {
      return (tens + last, end - 2)
    }
    // "65-70 year olds", "2/3 years old"
    if end - 2 >= first, text.tokens[end - 1].gap.hasAny([.hyphen, .slash]), whole(end - 2) != nil {
      return nil
    }
    return (last, end - 1)
  }

  /// The number that starts at a token, less where it goes on as a range.
  private func number(
    at start: Int, in sentence: SentenceReading
  ) -> (years: Int, end: Int)? {
    guard start < sentence.tokens.upperBound, let first = whole(start) else { return nil }
    let next = start + 1
    guard next < sentence.tokens.upperBound else { return (first, next) }
    if let tens = wordTens(start), text.tokens[next].gap.isOnly(.joining),
      let unit = whole(next), unit < 10
    {
      return (tens + unit, next + 1)
    }
    let isRange = text.tokens[next].gap.hasAny([.hyphen, .slash, .percent])
    return isRange ? nil : (first, next)
  }

  private func whole(_ index: Int) -> Int? {
    text.integer(index) ?? NumberWord.value(of: text.tokens[index].hash)
  }

  /// The value of "twenty" to "ninety".
  private func wordTens(_ index: Int) -> Int? {
    guard let value = NumberWord.value(of: text.tokens[index].hash), value >= 20 else {
      return nil
    }
    return value
  }

  // MARK: What it is an age of

  private func isLimit(_ tokens: Range<Int>, in sentence: SentenceReading) -> Bool {
    var before = tokens.lowerBound - 1
    let first = sentence.tokens.lowerBound
    if before >= first, Self.articles.contains(text.tokens[before].hash) { before -= 1 }
    if before >= first, Self.limits.contains(text.tokens[before].hash) { return true }
    let behind = tokens.upperBound..<min(sentence.tokens.upperBound, tokens.upperBound + 2)
    if behind.contains(where: { Self.older.contains(text.tokens[$0].hash) }) { return true }
    return sentence.matches.contains { match in
      switch match.root {
      case .atLeast, .atMost, .moreThan, .lessThan:
        (0...1).contains(tokens.lowerBound - match.tokens.upperBound)
      case .orMore, .orLess: (0...1).contains(match.tokens.lowerBound - tokens.upperBound)
      default: false
      }
    }
  }

  /// Whether the words behind an age name no person but a thing that lasted so long.
  private func isOfThing(_ noun: Range<Int>, in sentence: SentenceReading) -> Bool {
    let isThing = sentence.matches.contains {
      $0.tokens.lowerBound == noun.lowerBound
        && ([.content, .event].contains($0.layer) || $0.root == .harm)
    }
    guard isThing, text.tokens[noun.lowerBound].gap.isOnly(.joining) else { return false }
    return !sentence.matches.contains {
      $0.layer == .person && $0.root != .harm && noun.contains($0.tokens.lowerBound)
    }
  }

  /// Where the noun phrase ends that goes on behind an age.
  private func nounEnd(behind start: Int, in sentence: SentenceReading) -> Int {
    var end = start
    let last = min(sentence.tokens.upperBound, start + Self.longestNoun)
    let joining = Token.Gap.joining.union([.slash, .symbol])
    // "62 y.o. female"
    let isDotted = start > 0 && text.tokens[start - 1].range.count == 1
    while end < last,
      text.tokens[end].gap.isOnly(end == start && isDotted ? joining.union(.stop) : joining),
      !Self.conjunctions.contains(text.tokens[end].hash),
      !sentence.matches.contains(where: { $0.tokens.lowerBound == end && endsNoun($0) })
    {
      end += 1
    }
    return end
  }

  private func endsNoun(_ match: PhraseMatch) -> Bool {
    switch match.layer {
    case .structure, .status, .event: true
    case .voice: [.complaint, .reportVerb, .pronoun].contains(match.root)
    case .person: [.he, .she, .heOrShe, .mechanism, .atInjury].contains(match.root)
    default: false
    }
  }

  // MARK: Of what time

  private func isPast(
    _ age: Range<Int>, nounEnd: Int, since start: Int, _ cues: [PhraseMatch]
  ) -> Bool {
    let article = Self.articles
    var before = age.lowerBound - 1
    if before >= start, article.contains(text.tokens[before].hash) { before -= 1 }
    // "migraine since 13 years old", "at the age of 12"
    if before >= start, Self.times.contains(text.tokens[before].hash) { return true }
    let wasSo = before >= start && Self.was.contains(text.tokens[before].hash)
    return cues.contains { cue in
      guard cue.root == .atInjury else { return false }
      let reach = 0...Self.pastReach
      if reach.contains(cue.tokens.lowerBound - age.upperBound)
        || reach.contains(cue.tokens.lowerBound - nounEnd)
      {
        // "was 55 when he fell", but "is 55, then"
        return cue.tokens.count > 1 || wasSo
      }
      return wasSo && cue.tokens.upperBound <= age.lowerBound && cue.tokens.lowerBound >= start
    }
  }

  private func isCopula(before index: Int, in sentence: SentenceReading) -> Bool {
    sentence.matches.contains { $0.root == .copula && $0.tokens.upperBound == index }
  }
}
