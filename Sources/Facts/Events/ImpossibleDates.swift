import Determinations
import LetterSource

/// Finds what is written as a date and is a day that no calendar has: "02/30/2016".
struct ImpossibleDates {
  let text: LetterText

  /// The first such date in the header, else in some sentences.
  func first(in header: Header, or sentences: [SentenceReading]) -> ByteRange? {
    for entry in header.entries where entry.field.isDate && entry.date == nil {
      if let value = entry.value, let date = first(in: text.tokens(in: value)) { return date }
    }
    for sentence in sentences {
      if let date = first(in: sentence.tokens) { return date }
    }
    return nil
  }

  private func first(in tokens: Range<Int>) -> ByteRange? {
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let token = text.tokens[index]
      guard token.kind == .number || token.style.contains(.capital),
        let written = DateReader.shared.date(at: index, in: text, before: tokens.upperBound)
      else {
        index += 1
        continue
      }
      if written.date == nil, isNoOtherStyle(written.tokens) {
        return text.range(of: written.tokens)
      }
      index = written.tokens.upperBound
    }
    return nil
  }

  /// Whether the day is none in the other order of day and month either; only with a year in four digits,
  /// since "4/5/50" is many things.
  private func isNoOtherStyle(_ tokens: Range<Int>) -> Bool {
    let numbers = tokens.compactMap { text.integer($0) }
    guard tokens.contains(where: { text.digitCount($0) == 4 }) else { return false }
    guard numbers.count == 3, text.digitCount(tokens.upperBound - 1) == 4 else { return true }
    return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) == nil
  }
}
