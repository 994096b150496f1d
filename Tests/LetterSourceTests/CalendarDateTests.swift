import LetterSource
import TestSupport
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
  /// The date that an ISO text names, for tables.
  static func date(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  @Test(
    "counts days from 1 January 1970",
    arguments: [
      Row("the first day there is", "0001-01-01", -719_162),
      Row("the first day of the Gregorian calendar", "1582-10-15", -141_427),
      Row("the leap day of a century that has one", "1600-02-29", -135_081),
      Row("the last day of February of a century without", "1900-02-28", -25_509),
      Row("the day after it", "1900-03-01", -25_508),
      Row("the day before the first", "1969-12-31", -1),
      Row("the first", "1970-01-01", 0),
      Row("the leap day of 2000", "2000-02-29", 11_016),
      Row("a day of summer", "2013-08-18", 15_935),
      Row("a day of autumn", "2016-10-13", 17_087),
      Row("a century ahead", "2100-03-01", 47_541),
      Row("an era ahead", "2400-02-29", 157_113),
      Row("the last day there is", "9999-12-31", 2_932_896),
    ])
  func dayNumber(row: Row<String, Int>) throws {
    let date = try Self.date(row.input)
    #expect(date.firstDay == row.expected)
    #expect(date.lastDay == row.expected)
  }

  @Test("moves on by one from each day to the next, over four hundred years and more")
  func everyDay() throws {
    var expected = try Self.date("1598-12-31").firstDay
    for year in 1599...2025 {
      for month in 1...12 {
        for day in 1...Self.lengths(of: year)[month - 1] {
          expected += 1
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          guard date.firstDay == expected, date.lastDay == expected else {
            Issue.record("\(date) is day \(date.firstDay), not \(expected)")
            return
          }
        }
      }
    }
    #expect(try Self.date("2026-01-01").firstDay == expected + 1)
  }

  /// The lengths of the months as a wall calendar prints them.
  private static func lengths(of year: Int) -> [Int] {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }

  @Test(
    "has a 29th of February in leap years only",
    arguments: [
      Row("a common year", 2015, 28), Row("a leap year", 2016, 29),
      Row("a century", 1900, 28), Row("a fourth century", 2000, 29),
    ])
  func leapYears(row: Row<Int, Int>) {
    #expect(CalendarDate.days(inMonth: 2, of: row.input) == row.expected)
    #expect((CalendarDate(year: row.input, month: 2, day: 29) != nil) == (row.expected == 29))
  }

  @Test(
    "is refused where the calendar has no such day",
    arguments: [
      ("year 0", 0, 1, 1), ("a five-digit year", 10_000, 1, 1), ("month 0", 2016, 0, 1),
      ("month 13", 2016, 13, 1), ("day 0", 2016, 1, 0), ("30 February", 2016, 2, 30),
      ("31 April", 2016, 4, 31), ("31 November", 2016, 11, 31),
      ("a day and no month", 2016, nil, 9),
    ] as [(String, Int, Int?, Int?)])
  func refused(label: String, year: Int, month: Int?, day: Int?) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil, "\(label)")
  }

  @Test(
    "of a month or a year spans its days",
    arguments: [
      Row("a month", "2016-02", ["2016-02-01", "2016-02-29"]),
      Row("a December", "2015-12", ["2015-12-01", "2015-12-31"]),
      Row("a year", "2016", ["2016-01-01", "2016-12-31"]),
    ])
  func span(row: Row<String, [String]>) throws {
    let date = try Self.date(row.input)
    #expect(date.firstDay == (try Self.date(row.expected[0]).firstDay))
    #expect(date.lastDay == (try Self.date(row.expected[1]).firstDay))
  }

  @Test(
    "lies before another, does not, or leaves it open",
    arguments: [
      // left, right, left before right, right before left
      ("2016-10-13", "2016-10-14", true, false),
      ("2016-10-13", "2016-10-13", false, false),
      ("2016-10-31", "2016-11", true, false),
      ("2016-10-13", "2016-10", nil, nil),
      ("2016-10-31", "2016-10", false, nil),
      ("2016-10-01", "2016-10", nil, false),
      ("2015-12-31", "2016", true, false),
      ("2016-06-30", "2016", nil, nil),
      ("2016-12-31", "2016", false, nil),
      ("2016-10", "2016-11", true, false),
      ("2016-10", "2016-10", nil, nil),
      ("2015-12", "2016", true, false),
      ("2016-06", "2016", nil, nil),
      ("2015", "2016", true, false),
      ("2016", "2016", nil, nil),
    ] as [(String, String, Bool?, Bool?)])
  func isBefore(left: String, right: String, forward: Bool?, backward: Bool?) throws {
    let (left, right) = (try Self.date(left), try Self.date(right))
    #expect(left.isBefore(right) == forward)
    #expect(right.isBefore(left) == backward)
  }

  @Test(
    "is the same day as another, is not, or may be",
    arguments: [
      ("2016-10-13", "2016-10-13", true),
      ("2016-10-13", "2016-10-14", false),
      ("2016-10-13", "2016-10", nil),
      ("2016-10-13", "2016-11", false),
      ("2016-10-13", "2016", nil),
      ("2016-10-13", "2015", false),
      ("2016-10", "2016-10", nil),
      ("2016-10", "2016-11", false),
      ("2016-10", "2016", nil),
      ("2016-10", "2017", false),
      ("2016", "2016", nil),
      ("2016", "2017", false),
    ] as [(String, String, Bool?)])
  func isSameDay(left: String, right: String, expected: Bool?) throws {
    let (left, right) = (try Self.date(left), try Self.date(right))
    #expect(left.isSameDay(as: right) == expected)
    #expect(right.isSameDay(as: left) == expected)
  }

  @Test(
    "has a number of days until another where both are known to the day",
    arguments: [
      ("2016-10-13", "2016-11-03", 21),
      ("2016-02-28", "2016-03-01", 2),
      ("2015-02-28", "2015-03-01", 1),
      ("2016-10-13", "2016-10-13", 0),
      ("2016-11-03", "2016-10-13", -21),
      ("2016-10", "2016-11-03", nil),
      ("2016-10-13", "2016", nil),
    ] as [(String, String, Int?)])
  func daysUntil(from: String, to: String, expected: Int?) throws {
    #expect(try Self.date(from).days(until: Self.date(to)) == expected)
  }

  @Test(
    "is written as ISO 8601 has it, and read back",
    arguments: [
      ("0007-03-09", 7, 3, 9), ("2016-10-13", 2016, 10, 13), ("2016-10", 2016, 10, nil),
      ("2016", 2016, nil, nil),
    ] as [(String, Int, Int?, Int?)])
  func description(iso: String, year: Int, month: Int?, day: Int?) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(date.description == iso)
    #expect(CalendarDate(iso: iso) == date)
  }

  @Test(
    "is not read from any other text",
    arguments: [
      "", "-", "16", "16-10-13", "2016-1-3", "2016-13-01", "2015-02-29", "2016-10-13-01",
      "2016-10-", "2016--13", "10/13/2016", "2016-10-13 ", "20x6-10-13", "02016-10-13",
    ])
  func notISO(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test("is not read from numbers with a sign", arguments: ["+016", "2016-+1", "2016-10-+3"])
  func signed(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }
}
