import LetterSource
import Vocabulary

/// Reads how services are ordered: strengths, counts, frequencies, durations.
///
/// One pass over the tokens; each number, and each word of frequency, is read once with what stands
/// around it: "10/325 mg", "#60", "two to three times a week", "every 4-6 hours", "2x6", "6 weeks".
struct AmountReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The amounts in some tokens, in order.
  ///
  /// - Parameter matches: the phrases found there, in order.
  func amounts(in tokens: Range<Int>, matches: some Sequence<PhraseMatch>) -> [Amount] {
    var scan = Scan(
      text: text, vocabulary: vocabulary, end: tokens.upperBound,
      cues: matches.filter { $0.layer == .quantity && tokens.contains($0.tokens.lowerBound) },
      services: matches.filter { $0.root == .service && tokens.contains($0.tokens.lowerBound) })
    return scan.amounts(from: tokens.lowerBound)
  }

  /// A walk over the tokens.
  private struct Scan {
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

    private mutating func add(_ kind: Amount.Kind, _ value: NumberRange, _ tokens: Range<Int>) {
      found.append(Amount(kind: kind, value: value, tokens: tokens))
    }

    // MARK: Cues

    private func cue(_ root: Root, at index: Int) -> PhraseMatch? {
      cues.first { $0.root == root && $0.tokens.lowerBound == index }
    }

    /// The unit of a kind at a token.
    private func unit(_ kind: UnitKind, at index: Int) -> PhraseMatch? {
      cues.first {
        $0.root == .unit && $0.tokens.lowerBound == index
          && vocabulary.unitKind(of: $0.concept) == kind
      }
    }

    /// The period at a token, in minutes, and where it ends.
    private func period(at index: Int) -> (minutes: Int, end: Int)? {
      for match in cues where match.root == .unit && match.tokens.lowerBound == index {
        if let minutes = vocabulary.number(.minutes, of: match.concept) {
          return (minutes, match.tokens.upperBound)
        }
      }
      return nil
    }

    /// The period that something happens in, behind a number of times: "a week", "per day", "weekly",
    /// "/week".
    private func perPeriod(at index: Int) -> (minutes: Int, end: Int)? {
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

    private func times(of word: PhraseMatch) -> NumberRange {
      guard case .range(let times) = vocabulary.attribute(.times, of: word.concept) else {
        return NumberRange(1)
      }
      return NumberRange(
        parts: times.lowerBound * NumberRange.scale, through: times.upperBound * NumberRange.scale)
    }

    private func minutes(of word: PhraseMatch) -> Int? {
      vocabulary.number(.minutes, of: word.concept)
    }

    /// A word that says something by itself: "twice daily", "BID", "every 4-6 hours", "rental".
    private mutating func cue(at index: Int) -> Int? {
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
      case .asNeeded: add(.asNeeded, NumberRange(1), cue.tokens)
      case .rental: add(.rental, NumberRange(1), cue.tokens)
      case .purchase: add(.purchase, NumberRange(1), cue.tokens)
      case .retrospective: add(.retrospective, NumberRange(1), cue.tokens)
      default: return nil
      }
      return behind
    }

    /// "every 4-6 hours": so many times a day.
    private mutating func interval(at index: Int, _ behind: Int) -> Int? {
      guard behind < end, let number = NumberReader(text: text).number(at: behind, before: end),
        let period = period(at: number.tokens.upperBound), number.range.low > 0
      else { return nil }
      let unit = period.minutes < Period.day ? Period.day : period.minutes
      // Times a period: 24 hours through 4-6 hours.
      let parts = unit * NumberRange.scale * NumberRange.scale
      let least = parts / (period.minutes * number.range.high)
      let most = parts / (period.minutes * number.range.low)
      add(
        .rate(perMinutes: unit), NumberRange(parts: least, through: most),
        index..<period.end)
      return period.end
    }

    /// "x 12", "times 12", "x12", "for 12 sessions", "x 6 weeks": a count, or a duration.
    private mutating func repeated(at index: Int) -> Int? {
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
    private mutating func counted(_ value: NumberRange, _ tokens: Range<Int>) -> Int {
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
    private func joinedCount(at index: Int) -> Int? {
      let token = text.tokens[index]
      guard token.kind == .word, token.style.contains(.hasDigit), token.finish - token.start <= 4
      else { return nil }
      let bytes = text.letter.bytes[Int(token.start)..<Int(token.finish)]
      guard bytes[bytes.startIndex] | 0x20 == UInt8(ascii: "x") else { return nil }
      return Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
    }

    /// "refills x 2", "refills: 2".
    private mutating func refills(at index: Int) -> Int? {
      guard let refills = unit(.refills, at: index) else { return nil }
      var next = refills.tokens.upperBound
      if let times = unit(.occasions, at: next) { next = times.tokens.upperBound }
      guard next < end, !text.tokens[next].gap.hasAny([.comma, .stop, .numberSign, .semicolon]),
        let number = NumberReader(text: text).number(at: next, before: end)
      else { return nil }
      add(.refills, number.range, index..<number.tokens.upperBound)
      return number.tokens.upperBound
    }

    // MARK: Numbers

    private mutating func number(at index: Int) -> Int? {
      let reader = NumberReader(text: text)
      if let list = reader.number(at: index, before: end, takesList: true),
        let next = strength(list)
      {
        return next
      }
      guard let number = reader.number(at: index, before: end) else { return nil }
      let behind = number.tokens.upperBound
      if text.tokens[index].gap.contains(.numberSign) {
        add(.numbered, number.range, number.tokens)
        return behind
      }
      return dose(number) ?? times(number) ?? periods(number) ?? things(number)
        ?? bracketed(number) ?? behind
    }

    /// "10/325 mg", "5%", "7.5 mg".
    private mutating func strength(_ number: NumberReader.Number) -> Int? {
      let behind = number.tokens.upperBound
      if text.tokens[behind].gap.contains(.percent), let percent {
        add(.strength(number.values, percent), number.range, number.tokens)
        return behind
      }
      guard text.tokens[behind].gap.isOnly(.joining), let unit = unit(.strength, at: behind) else {
        return nil
      }
      var tokens = number.tokens.lowerBound..<unit.tokens.upperBound
      // "10 mg/1 ml" is a strength, no amount of it.
      if tokens.upperBound < end, text.tokens[tokens.upperBound].gap.isOnly(.slash) {
        var last = tokens.upperBound
        if NumberReader(text: text).value(at: last) != nil { last += 1 }
        if let volume = self.unit(.dispensed, at: last) {
          tokens = tokens.lowerBound..<volume.tokens.upperBound
        }
      }
      add(.strength(number.values, unit.concept), number.range, tokens)
      return tokens.upperBound
    }

    private var percent: ConceptID? {
      vocabulary.concepts(under: .unit).first { vocabulary.sign(of: $0) == .percent }
    }

    /// "1 TID", "2 by mouth": so many each time.
    private mutating func dose(_ number: NumberReader.Number) -> Int? {
      let behind = number.tokens.upperBound
      guard behind < end, text.tokens[behind].gap.isOnly(.white),
        number.range.high <= 4 * NumberRange.scale
      else { return nil }
      let isDose =
        cue(.route, at: behind) != nil
        || cue(.frequencyWord, at: behind).map { minutes(of: $0) == Period.day } ?? false
      guard isDose else { return nil }
      add(.perDose, number.range, number.tokens)
      return behind
    }

    /// "3 times a week", "2x6", "3x/week", "2 times a week times 6".
    private mutating func times(_ number: NumberReader.Number) -> Int? {
      let start = number.tokens.lowerBound
      guard let times = unit(.occasions, at: number.tokens.upperBound) else {
        // "one weekly", "3 per week"
        guard let per = perPeriod(at: number.tokens.upperBound) else { return nil }
        add(.rate(perMinutes: per.minutes), number.range, start..<per.end)
        return per.end
      }
      let behind = times.tokens.upperBound
      if let per = perPeriod(at: behind) ?? period(at: behind) {
        add(.rate(perMinutes: per.minutes), number.range, start..<per.end)
        return per.end
      }
      guard behind < end, let second = NumberReader(text: text).number(at: behind, before: end),
        text.tokens[behind].gap.isOnly(.joining)
      else { return nil }
      if let period = period(at: second.tokens.upperBound), period.minutes >= Period.week {
        add(.pair(second.range), number.range, start..<period.end)
        return period.end
      }
      add(.pair(second.range), number.range, start..<second.tokens.upperBound)
      return second.tokens.upperBound
    }

    /// "6 weeks", "12 hours per day", "15 minutes".
    private mutating func periods(_ number: NumberReader.Number) -> Int? {
      let start = number.tokens.lowerBound
      guard NumberReader(text: text).isCounting(number),
        let period = period(at: number.tokens.upperBound)
      else { return nil }
      if let per = perPeriod(at: period.end) {
        if period.minutes == Period.hour {
          add(.hours(perMinutes: per.minutes), number.range, start..<per.end)
        } else {
          // "5 days a week": so often.
          add(.rate(perMinutes: per.minutes), number.range, start..<per.end)
        }
        return per.end
      }
      guard period.minutes != Period.hour else { return period.end }
      add(.duration(ofMinutes: period.minutes), number.range, start..<period.end)
      return period.end
    }

    /// "12 sessions", "eight physical therapy visits", "3 visits per week", "60 tablets", "2 refills",
    /// "2 leg wraps", "three level".
    private mutating func things(_ number: NumberReader.Number) -> Int? {
      let start = number.tokens.lowerBound
      let behind = number.tokens.upperBound
      guard behind < end, NumberReader(text: text).isCounting(number) else { return nil }
      if let refills = unit(.refills, at: behind) {
        add(.refills, number.range, start..<refills.tokens.upperBound)
        return refills.tokens.upperBound
      }
      if let levels = unit(.levels, at: behind) {
        add(.levels, number.range, start..<levels.tokens.upperBound)
        return levels.tokens.upperBound
      }
      if let unit = unit(.dispensed, at: behind) {
        let isDose =
          number.range.high <= 10 * NumberRange.scale && isTaken(behind: unit.tokens.upperBound)
        add(isDose ? .perDose : .count, number.range, start..<unit.tokens.upperBound)
        return unit.tokens.upperBound
      }
      if let visits = visitsOfMore(behind: behind) {
        add(.visits, number.range, start..<visits.tokens.upperBound)
        found[found.count - 1].isPart = true
        return visits.tokens.upperBound
      }
      if let visits = visits(behind: behind) {
        if let per = perPeriod(at: visits.tokens.upperBound) {
          add(.rate(perMinutes: per.minutes), number.range, start..<per.end)
          return per.end
        }
        add(.visits, number.range, start..<visits.tokens.upperBound)
        // What stands between may hold no other amount.
        return visits.tokens.upperBound
      }
      guard let service = services.first(where: { $0.tokens.lowerBound == behind }) else {
        return nil
      }
      add(.numbered, number.range, start..<service.tokens.lowerBound)
      return behind
    }

    /// The visits of which a number is a part: "six of the twelve visits".
    private func visitsOfMore(behind start: Int) -> PhraseMatch? {
      guard text.tokens[start].hash == Self.of else { return nil }
      let numbers = NumberReader(text: text)
      guard
        let whole = (start + 1...start + 2).lazy.compactMap({
          $0 < end ? numbers.number(at: $0, before: end) : nil
        }).first
      else { return nil }
      return visits(behind: whole.tokens.upperBound)
    }

    private static let of = Spelling.hash("of")

    /// The visits that a number counts, over a few words without a mark or another number.
    private func visits(behind start: Int) -> PhraseMatch? {
      for index in start..<min(end, start + Self.wordsBeforeVisits) {
        let token = text.tokens[index]
        guard index == start || token.gap.isOnly([.space, .line, .page, .hyphen, .slash])
        else { return nil }
        if let visits = unit(.visits, at: index) { return visits }
        if NumberReader(text: text).value(at: index) != nil || period(at: index) != nil {
          return nil
        }
      }
      return nil
    }

    /// The most words from a number to the visits that it counts: "eight supervised physical therapy
    /// sessions".
    private static let wordsBeforeVisits = 5

    /// Whether a frequency follows closely: then the tablets before it are a dose.
    private func isTaken(behind start: Int) -> Bool {
      cues.contains { cue in
        (start...(start + 5)).contains(cue.tokens.lowerBound)
          && (cue.root == .frequencyWord || cue.root == .multiplier || cue.root == .per
            || cue.root == .asNeeded
            || cue.root == .unit && vocabulary.unitKind(of: cue.concept) == .occasions)
      }
    }

    /// "(6)" behind a frequency: the sum of the visits.
    private mutating func bracketed(_ number: NumberReader.Number) -> Int? {
      let isBracketed =
        text.tokens[number.tokens.lowerBound].gap.contains(.open)
        && text.tokens[number.tokens.upperBound].gap.contains(.close)
      let hasRate = found.contains {
        if case .rate = $0.kind { true } else if case .pair = $0.kind { true } else { false }
      }
      guard isBracketed, hasRate else { return nil }
      add(.visits, number.range, number.tokens)
      return number.tokens.upperBound
    }
  }
}
