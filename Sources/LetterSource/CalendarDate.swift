/// A date of the proleptic Gregorian calendar, to the day, the month or the year.
///
/// "October 2016" is every day of that month: two dates of unlike precision may be the same day
/// without having to be. Comparisons therefore answer yes, no, or nil for "cannot be told".
public struct CalendarDate: Hashable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12, or nil where only the year is known.
  public let month: Int?
  /// The day of the month, 1 to 31, or nil where only the month or year is known.
  public let day: Int?

  /// A date, or nil where there is no such day in the calendar.
  ///
  /// A day needs a month.
  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day, !(1...Self.days(inMonth: month, of: year)).contains(day) { return nil }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days from 1 January 1970 to the first day that this date can be.
  public var firstDay: Int {
    Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The number of days from 1 January 1970 to the last day that this date can be.
  public var lastDay: Int {
    let month = month ?? 12
    return Self.dayNumber(
      year: year, month: month, day: day ?? Self.days(inMonth: month, of: year))
  }

  /// Whether this date lies before another; nil where their precision leaves it open.
  public func isBefore(_ other: CalendarDate) -> Bool? {
    if lastDay < other.firstDay { return true }
    return firstDay >= other.lastDay ? false : nil
  }

  /// Whether the two dates are the same day; nil where they may be.
  public func isSameDay(as other: CalendarDate) -> Bool? {
    if lastDay < other.firstDay || other.lastDay < firstDay { return false }
    return day != nil && other.day != nil ? true : nil
  }

  /// Whether two dates, both known to the day, are other in exactly one of day, month and year: what a
  /// slip of the pen makes of a date.
  public func differsInOnePart(from other: CalendarDate) -> Bool {
    guard day != nil, other.day != nil else { return false }
    return [day != other.day, month != other.month, year != other.year].count { $0 } == 1
  }

  /// The days from this date to a later one, or nil unless both are known to the day.
  public func days(until later: CalendarDate) -> Int? {
    guard day != nil, later.day != nil else { return nil }
    return later.firstDay - firstDay
  }

  /// The days of a month, 28 to 31.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1 January 1970, by counting 400-year eras of 146,097 days that begin in March.
  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear / 400
    let yearOfEra = marchYear % 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: "2016-10-13", "2016-10" or "2016".
  public var description: String {
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate {
  /// The date that an ISO 8601 text names: "2016-10-13", "2016-10" or "2016"; nil for any other.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(part) : nil
    }
    guard (1...3).contains(parts.count), numbers.count == parts.count, parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 })
    else { return nil }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil)
  }
}
