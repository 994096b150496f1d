import Determinations
import LetterSource

/// A date of running text, or a period from one to another: "10-12-16 to 11-16-16".
struct DatePeriod {
  /// The date, or the first of the period; nil where the calendar has no such day.
  let first: CalendarDate?
  /// The last day of a period.
  let last: CalendarDate?
  /// Its tokens.
  let tokens: Range<Int>

  private static let through = WordSet(["through", "thru", "to", "until", "till"])

  /// The dates and periods in some tokens, in order.
  static func periods(in tokens: Range<Int>, of text: LetterText) -> [DatePeriod] {
    var periods: [DatePeriod] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let date = date(at: index, in: text, before: tokens.upperBound) else {
        index += 1
        continue
      }
      index = date.tokens.upperBound
      if let end = end(of: date, in: text, before: tokens.upperBound) {
        periods.append(
          DatePeriod(
            first: date.date, last: end.date,
            tokens: date.tokens.lowerBound..<end.tokens.upperBound))
        index = end.tokens.upperBound
      } else {
        periods.append(DatePeriod(first: date.date, last: nil, tokens: date.tokens))
      }
    }
    return periods
  }

  private static func date(at index: Int, in text: LetterText, before end: Int) -> WrittenDate? {
    guard text.tokens[index].kind == .number || text.tokens[index].style.contains(.capital) else {
      return nil
    }
    return DateReader.shared.date(at: index, in: text, before: end)
      ?? DateReader.shared.year(at: index, in: text)
  }

  private static func end(
    of date: WrittenDate, in text: LetterText, before end: Int
  ) -> WrittenDate? {
    let next = date.tokens.upperBound
    guard next < end else { return nil }
    if through.contains(text.tokens[next].hash), next + 1 < end {
      return self.date(at: next + 1, in: text, before: end)
    }
    guard text.tokens[next].gap.contains(.hyphen), text.tokens[next].gap.isOnly(.joining) else {
      return nil
    }
    return self.date(at: next, in: text, before: end)
  }
}
