public import LetterSource

/// A date as it stands in a letter.
public struct WrittenDate: Equatable, Sendable {
  /// The day, month or year it names; nil where it has the form of a date and the calendar has no
  /// such day ("02/30/2016").
  public let date: CalendarDate?
  /// Its tokens.
  public let tokens: Range<Int>
}

/// Reads the dates of a letter in every form that these letters use: 10/13/2016, 10-13-16,
/// 2016-10-13, October 13, 2016, 13 October 2016, Oct. 2016, late July of 2012, 6/2014, and what an
/// extractor leaves of 10-28-2016 that was broken at a hyphen: 10-282016.
public final class DateReader: Sendable {
  private let months: [UInt32: Int]
  private let ordinals: WordSet
  private let of: UInt32
  private let and: UInt32
  private let units: WordSet
  private let pages: WordSet
  private let beforeYear: WordSet

  /// The reader with the form's months.
  public static let shared = DateReader()

  private init() {
    var months: [UInt32: Int] = [:]
    for (index, spellings) in FormWords.months.enumerated() {
      for spelling in spellings { months[Spelling.hash(spelling)] = index + 1 }
    }
    self.months = months
    ordinals = WordSet(["st", "nd", "rd", "th"])
    of = Spelling.hash("of")
    and = Spelling.hash("and")
    beforeYear = WordSet(["in", "since", "of", "during", "from", "until", "year", "early", "late"])
    units = WordSet(FormWords.units)
    pages = WordSet(FormWords.pages.flatMap { $0.split(separator: " ").map(String.init) })
  }

  /// The date that starts at a token and ends before `limit`, or nil.
  ///
  /// A bare year is not taken for a date.
  public func date(at index: Int, in text: LetterText, before limit: Int) -> WrittenDate? {
    switch text.tokens[index].kind {
    case .number:
      numeric(at: index, in: text, before: limit) ?? dayFirst(at: index, in: text, before: limit)
    case .word: named(at: index, in: text, before: limit)
    case .end: nil
    }
  }

  /// The first date in a range of tokens.
  public func firstDate(in range: Range<Int>, of text: LetterText) -> WrittenDate? {
    for index in range {
      if let found = date(at: index, in: text, before: range.upperBound) { return found }
    }
    return nil
  }

  /// A bare year behind a word that lets a date follow ("in 2009", "since 2008"), or nil.
  public func year(at index: Int, in text: LetterText) -> WrittenDate? {
    guard index > 0, text.digitCount(index) == 4, let year = text.integer(index),
      (1950...2049).contains(year), beforeYear.contains(text.tokens[index - 1].hash),
      text.tokens[index].gap.isOnly(.white),
      !text.tokens[index + 1].gap.hasAny([.slash, .percent, .hyphen])
    else { return nil }
    return WrittenDate(date: CalendarDate(year: year), tokens: index..<(index + 1))
  }

  // MARK: The forms

  private func numeric(at index: Int, in text: LetterText, before limit: Int) -> WrittenDate? {
    guard index + 1 < limit, let first = text.integer(index),
      let separator = separator(before: index + 1, in: text), let second = text.integer(index + 1)
    else { return nil }
    if index + 2 < limit, self.separator(before: index + 2, in: text) == separator,
      let third = text.integer(index + 2)
    {
      let digits = [0, 1, 2].map { text.digitCount(index + $0) }
      if digits[0] == 4, digits[1] <= 2, digits[2] <= 2 {
        return written(first, second, third, index..<(index + 3))
      }
      guard digits[0] <= 2, digits[1] <= 2, digits[2] == 4 || digits[2] == 2 else { return nil }
      let year = digits[2] == 4 ? third : third + (third < 50 ? 2000 : 1900)
      return written(year, first, second, index..<(index + 3))
    }
    // Month and year: "6/2014", "12-2014"; a strength like 10/325 has no four-digit year.
    if text.digitCount(index) <= 2, text.digitCount(index + 1) == 4, (1900...2099).contains(second),
      (1...12).contains(first), !isPageNumber(index, in: text)
    {
      return WrittenDate(
        date: CalendarDate(year: second, month: first), tokens: index..<(index + 2))
    }
    return separator == .hyphen
      ? joined(first, second, at: index, in: text, before: limit) : nil
  }

  /// A date that lost one of its hyphens at a line end: "10-282016", "11-816", "1020-16".
  ///
  /// Only years from 2000 to 2024, no pages, and nothing that a unit or a count follows: "10-325" is a
  /// strength, "308-10" are pages.
  private func joined(
    _ first: Int, _ second: Int, at index: Int, in text: LetterText, before limit: Int
  ) -> WrittenDate? {
    guard text.tokens[index + 1].gap.isOnly(.hyphen),
      index + 2 >= limit
        || text.tokens[index + 2].gap.hasAny(Token.Gap.white.union([.stop, .comma, .close])),
      index + 2 >= limit || !units.contains(text.tokens[index + 2].hash)
    else { return nil }
    let split: (month: Int, day: Int, year: Int)
    switch (text.digitCount(index), text.digitCount(index + 1)) {
    case (1...2, 5...6): split = (first, second / 10_000, second % 10_000)
    case (1...2, 3...4): split = (first, second / 100, 2000 + second % 100)
    case (3...4, 2): split = (first / 100, first % 100, 2000 + second)
    default: return nil
    }
    guard (2000...2024).contains(split.year), !isPageNumber(index, in: text),
      let date = CalendarDate(year: split.year, month: split.month, day: split.day)
    else { return nil }
    return WrittenDate(date: date, tokens: index..<(index + 2))
  }

  /// Whether the word in front of a number says that it is a page.
  private func isPageNumber(_ index: Int, in text: LetterText) -> Bool {
    index > 0 && pages.contains(text.tokens[index - 1].hash)
  }

  /// The mark between two numbers of a date, or nil.
  private func separator(before index: Int, in text: LetterText) -> Token.Gap? {
    let gap = text.tokens[index].gap
    for mark in [Token.Gap.slash, .hyphen] where gap.contains(mark) {
      return gap.isOnly([mark, .space, .line, .page]) ? mark : nil
    }
    return nil
  }

  /// Whether a token is the name of a month, with its capital.
  public func isMonth(at index: Int, in text: LetterText) -> Bool {
    text.tokens[index].style.contains(.capital) && months[text.tokens[index].hash] != nil
  }

  private func written(_ year: Int, _ month: Int, _ day: Int, _ tokens: Range<Int>) -> WrittenDate {
    WrittenDate(date: CalendarDate(year: year, month: month, day: day), tokens: tokens)
  }

  private func named(at index: Int, in text: LetterText, before limit: Int) -> WrittenDate? {
    guard text.tokens[index].style.contains(.capital), let month = months[text.tokens[index].hash]
    else { return nil }
    var next = index + 1
    if next < limit, text.tokens[next].hash == of { next += 1 }
    guard next < limit else { return nil }
    guard let number = text.integer(next) else {
      return yearOfNextMonth(at: next, in: text, before: limit).map { year in
        WrittenDate(
          date: CalendarDate(year: year, month: month), tokens: index..<(index + 1))
      }
    }
    let digits = text.digitCount(next)
    if digits == 4 {
      return WrittenDate(
        date: CalendarDate(year: number, month: month), tokens: index..<(next + 1))
    }
    guard digits <= 2, (1...31).contains(number) || number == 0 else { return nil }
    var yearAt = next + 1
    if yearAt < limit, ordinals.contains(text.tokens[yearAt].hash) { yearAt += 1 }
    if yearAt < limit, text.tokens[yearAt].hash == of { yearAt += 1 }
    guard yearAt < limit, let year = text.integer(yearAt), text.digitCount(yearAt) == 4,
      text.tokens[yearAt].gap.isOnly([.comma, .space, .line, .page, .stop])
    else { return nil }
    return written(year, month, number, index..<(yearAt + 1))
  }

  /// The year that a month shares with the one named behind it: "June and August 2014".
  private func yearOfNextMonth(
    at index: Int, in text: LetterText, before limit: Int
  ) -> Int? {
    var next = index
    if text.tokens[next].hash == and { next += 1 }
    guard next > index || text.tokens[next].gap.contains(.comma), next + 1 < limit,
      months[text.tokens[next].hash] != nil, text.tokens[next].style.contains(.capital),
      text.digitCount(next + 1) == 4, let year = text.integer(next + 1),
      (1900...2099).contains(year)
    else { return nil }
    return year
  }

  private func dayFirst(at index: Int, in text: LetterText, before limit: Int) -> WrittenDate? {
    guard let day = text.integer(index), text.digitCount(index) <= 2, index + 2 < limit else {
      return nil
    }
    var monthAt = index + 1
    if ordinals.contains(text.tokens[monthAt].hash) { monthAt += 1 }
    if monthAt < limit, text.tokens[monthAt].hash == of { monthAt += 1 }
    guard monthAt + 1 < limit, let month = months[text.tokens[monthAt].hash],
      text.tokens[monthAt].gap.isOnly(.white), let year = text.integer(monthAt + 1),
      text.digitCount(monthAt + 1) == 4
    else { return nil }
    return written(year, month, day, index..<(monthAt + 2))
  }
}
