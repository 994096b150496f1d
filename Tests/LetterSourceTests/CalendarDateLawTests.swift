import LetterSource
import TestSupport
import Testing

@Suite("Calendar dates against a calendar that turns day by day")
struct CalendarDateLawTests {
  /// A day of the calendar, counted on from 1 January 1900.
  private struct Day: Equatable {
    var year = 1900
    var month = 1
    var day = 1
    /// The days since 1 January 1970, which is the 25,567th day after 1 January 1900.
    var number = -25_567

    /// The day after it, as a wall calendar turns.
    var next: Day {
      var next = self
      next.number += 1
      next.day += 1
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      guard next.day > lengths[month - 1] else { return next }
      next.day = 1
      next.month += 1
      guard next.month > 12 else { return next }
      next.month = 1
      next.year += 1
      return next
    }

    private var isLeap: Bool {
      year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    }
  }

  /// Every day from 1900 to 2100.
  private static let days: [Day] = {
    var days: [Day] = []
    var day = Day()
    while day.year <= 2100 {
      days.append(day)
      day = day.next
    }
    return days
  }()

  private func date(_ day: Day) throws -> CalendarDate {
    try #require(CalendarDate(year: day.year, month: day.month, day: day.day))
  }

  @Test("every day from 1900 to 2100 is the day after the one before it")
  func everyDay() throws {
    for day in Self.days {
      let date = try date(day)
      guard date.firstDay == day.number, date.lastDay == day.number else {
        Issue.record("\(date) is day \(date.firstDay), not \(day.number)")
        return
      }
      guard CalendarDate(iso: date.description) == date else {
        Issue.record("\(date) is not read back")
        return
      }
    }
  }

  @Test("every month and year from 1900 to 2100 begins and ends with its own days")
  func everyMonth() throws {
    for (year, days) in Dictionary(grouping: Self.days, by: \.year) {
      let whole = try #require(CalendarDate(year: year))
      #expect(
        whole.firstDay == days.first?.number && whole.lastDay == days.last?.number, "\(whole)")
      for (month, days) in Dictionary(grouping: days, by: \.month) {
        let date = try #require(CalendarDate(year: year, month: month))
        #expect(date.firstDay == days.first?.number && date.lastDay == days.last?.number, "\(date)")
        #expect(CalendarDate.days(inMonth: month, of: year) == days.count, "\(date)")
        #expect(CalendarDate(year: year, month: month, day: days.count + 1) == nil, "\(date)")
        #expect(CalendarDate(iso: date.description) == date)
      }
    }
  }

  /// A day, month or year of the calendar, with the days that it can be.
  private func partial(_ random: inout SeededGenerator, near day: Int) throws -> (
    date: CalendarDate, days: Set<Int>
  ) {
    let shift = [0, 0, 1, -1, 7, -40, 365].randomElement(using: &random) ?? 0
    let index = min(max(day + shift, 0), Self.days.count - 1)
    let own = Self.days[index]
    func all(_ belongs: (Day) -> Bool) -> Set<Int> {
      // A year before and behind holds every day of the same month or year.
      Set(
        Self.days[max(0, index - 366)...min(Self.days.count - 1, index + 366)]
          .filter(belongs).map(\.number))
    }
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return (try #require(CalendarDate(year: own.year)), all { $0.year == own.year })
    case 1:
      return (
        try #require(CalendarDate(year: own.year, month: own.month)),
        all { $0.year == own.year && $0.month == own.month }
      )
    default: return (try date(own), [own.number])
    }
  }

  @Test("random pairs of days, months and years: order, sameness and distance by all their days")
  func pairs() throws {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<3000 {
      let middle = Int.random(in: 0..<Self.days.count, using: &random)
      let (first, firstDays) = try partial(&random, near: middle)
      let (second, secondDays) = try partial(&random, near: middle)
      let label: Comment = "\(first) and \(second)"
      let (low, high) = (firstDays.min() ?? 0, firstDays.max() ?? 0)
      let before = Set(secondDays.flatMap { [low < $0, high < $0] })
      #expect(first.isBefore(second) == (before.count == 1 ? before.first : nil), label)
      let areDays = firstDays.count == 1 && secondDays.count == 1
      let same =
        areDays ? firstDays == secondDays : firstDays.isDisjoint(with: secondDays) ? false : nil
      #expect(first.isSameDay(as: second) == same, label)
      let distance = areDays ? (secondDays.first ?? 0) - (firstDays.first ?? 0) : nil
      #expect(first.days(until: second) == distance, label)
    }
  }

  @Test("random pairs of days: other in one part exactly where two of the three are the same")
  func slips() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<10_000 {
      let left = Self.days[Int.random(in: 0..<2000, using: &random)]
      let right = Self.days[Int.random(in: 0..<2000, using: &random)]
      let parts = [left.year == right.year, left.month == right.month, left.day == right.day]
      let expected = parts.count { $0 } == 2
      let (first, second) = (try date(left), try date(right))
      #expect(first.differsInOnePart(from: second) == expected, "\(first) and \(second)")
      let month = try #require(CalendarDate(year: left.year, month: left.month))
      #expect(!month.differsInOnePart(from: second), "\(month) and \(second)")
    }
  }
}
