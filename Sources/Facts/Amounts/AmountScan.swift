import LetterSource
import Vocabulary

/// A walk over the tokens of an order: each number, and each word that says something by itself, is read with
/// what stands around it.
struct AmountScan {
  let text: LetterText
  let vocabulary: Vocabulary
  let end: Int
  let cues: [PhraseMatch]
  let services: [PhraseMatch]
  var found: [Amount] = []

  mutating func amounts(from start: Int) -> [Amount] {
    var index = start
    while index < end {
      let next = number(at: index) ?? cue(at: index) ?? (index + 1)
      index = max(next, index + 1)
    }
    return found
  }

  mutating func add(_ kind: Amount.Kind, _ value: NumberRange, _ tokens: Range<Int>) {
    found.append(Amount(kind: kind, value: value, tokens: tokens))
  }

  // MARK: Cues

  func cue(_ root: Root, at index: Int) -> PhraseMatch? {
    cues.first { $0.root == root && $0.tokens.lowerBound == index }
  }

  /// The unit of a kind at a token.
  func unit(_ kind: UnitKind, at index: Int) -> PhraseMatch? {
    cues.first {
      $0.root == .unit && $0.tokens.lowerBound == index
        && vocabulary.unitKind(of: $0.concept) == kind
    }
  }

  /// The period at a token, in minutes, and where it ends.
  func period(at index: Int) -> (minutes: Int, end: Int)? {
    for match in cues where match.root == .unit && match.tokens.lowerBound == index {
      if let minutes = vocabulary.number(.minutes, of: match.concept) {
        return (minutes, match.tokens.upperBound)
      }
    }
    return nil
  }

  /// The period that something happens in, behind a number of times: "a week", "per day", "weekly",
  /// "/week".
  func perPeriod(at index: Int) -> (minutes: Int, end: Int)? {
    if let per = cue(.per, at: index), let period = period(at: per.tokens.upperBound) {
      return period
    }
    if let word = cue(.frequencyWord, at: index), let minutes = self.minutes(of: word),
      times(of: word) == NumberRange(1)
    {
      return (minutes, word.tokens.upperBound)
    }
    guard index < end else { return nil }
    if text.tokens[index].gap.contains(.slash) { return period(at: index) }
    return NumberReader(text: text).article(at: index) == nil ? nil : period(at: index + 1)
  }

  func times(of word: PhraseMatch) -> NumberRange {
    guard case .range(let times) = vocabulary.attribute(.times, of: word.concept) else {
      return NumberRange(1)
    }
    return NumberRange(
      parts: times.lowerBound * NumberRange.scale, through: times.upperBound * NumberRange.scale)
  }

  func minutes(of word: PhraseMatch) -> Int? {
    vocabulary.number(.minutes, of: word.concept)
  }

  /// A word that says something by itself: "twice daily", "BID", "every 4-6 hours", "rental".
  mutating func cue(at index: Int) -> Int? {
    guard let cue = cues.first(where: { $0.tokens.lowerBound == index && $0.root != .unit })
    else {
      return repeated(at: index) ?? refills(at: index)
    }
    let behind = cue.tokens.upperBound
    switch cue.root {
    case .frequencyWord:
      guard let minutes = minutes(of: cue) else { return nil }
      add(.rate(perMinutes: minutes), times(of: cue), cue.tokens)
      return behind
    case .multiplier:
      guard let per = perPeriod(at: behind) else { return nil }
      add(.rate(perMinutes: per.minutes), times(of: cue), index..<per.end)
      return per.end
    case .per: return interval(at: index, behind)
    case .quantityWord:
      guard behind < end, let number = NumberReader(text: text).number(at: behind, before: end)
      else { return nil }
      add(.numbered, number.range, index..<number.tokens.upperBound)
      return number.tokens.upperBound
    case .forEach: add(.forEach, NumberRange(1), cue.tokens)
    case .asNeeded: add(.asNeeded, NumberRange(1), cue.tokens)
    case .rental: add(.rental, NumberRange(1), cue.tokens)
    case .purchase: add(.purchase, NumberRange(1), cue.tokens)
    case .retrospective: add(.retrospective, NumberRange(1), cue.tokens)
    default: return nil
    }
    return behind
  }

  /// "every 4-6 hours": so many times a day.
  mutating func interval(at index: Int, _ behind: Int) -> Int? {
    guard behind < end, let number = NumberReader(text: text).number(at: behind, before: end),
      let period = period(at: number.tokens.upperBound), number.range.low > 0
    else { return nil }
    let unit = period.minutes < Period.day ? Period.day : period.minutes
    // Times a period: 24 hours through 4-6 hours.
    let parts = unit * NumberRange.scale * NumberRange.scale
    let least = parts / (period.minutes * number.range.high)
    // What cannot be divided is a range as narrow as numbers are exact.
    let divisor = period.minutes * number.range.low
    let most = (parts + divisor - 1) / divisor
    add(
      .rate(perMinutes: unit), NumberRange(parts: least, through: most),
      index..<period.end)
    return period.end
  }

  /// "x 12", "times 12", "x12", "for 12 sessions", "x 6 weeks": a count, or a duration.
  mutating func repeated(at index: Int) -> Int? {
    let numberAt: Int
    if let times = unit(.occasions, at: index) {
      numberAt = times.tokens.upperBound
    } else {
      guard let value = joinedCount(at: index) else { return nil }
      return counted(NumberRange(value), index..<(index + 1))
    }
    guard numberAt < end, text.tokens[numberAt].gap.isOnly(.joining),
      let number = NumberReader(text: text).number(at: numberAt, before: end)
    else { return nil }
    return counted(number.range, index..<number.tokens.upperBound)
  }

  /// What follows a number that something is repeated: sessions, a period, or nothing.
  mutating func counted(_ value: NumberRange, _ tokens: Range<Int>) -> Int {
    if let visits = unit(.visits, at: tokens.upperBound) {
      add(.visits, value, tokens.lowerBound..<visits.tokens.upperBound)
      return visits.tokens.upperBound
    }
    if let period = period(at: tokens.upperBound) {
      add(.duration(ofMinutes: period.minutes), value, tokens.lowerBound..<period.end)
      return period.end
    }
    if let refills = unit(.refills, at: tokens.upperBound) {
      add(.refills, value, tokens.lowerBound..<refills.tokens.upperBound)
      return refills.tokens.upperBound
    }
    add(.numbered, value, tokens)
    return tokens.upperBound
  }

  /// The number of "x12", written as one word.
  func joinedCount(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .word, token.style.contains(.hasDigit), token.finish - token.start <= 4
    else { return nil }
    let bytes = text.letter.bytes[Int(token.start)..<Int(token.finish)]
    guard bytes[bytes.startIndex] | 0x20 == UInt8(ascii: "x") else { return nil }
    return Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
  }

  /// "refills x 2", "refills: 2".
  mutating func refills(at index: Int) -> Int? {
    guard let refills = unit(.refills, at: index) else { return nil }
    var next = refills.tokens.upperBound
    if let times = unit(.occasions, at: next) { next = times.tokens.upperBound }
    guard next < end, !text.tokens[next].gap.hasAny([.comma, .stop, .numberSign, .semicolon]),
      let number = NumberReader(text: text).number(at: next, before: end)
    else { return nil }
    add(.refills, number.range, index..<number.tokens.upperBound)
    return number.tokens.upperBound
  }
}
