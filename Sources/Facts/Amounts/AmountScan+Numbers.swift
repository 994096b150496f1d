import LetterSource
import Vocabulary

/// What numbers say of an order.
extension AmountScan {
  mutating func number(at index: Int) -> Int? {
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
    add(.count, number.range, start..<service.tokens.lowerBound)
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
          || cue.root == .asNeeded || cue.root == .route
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
