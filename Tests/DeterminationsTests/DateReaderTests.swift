import LetterSource
import TestSupport
import Testing

@testable import Determinations

@Suite("The date reader")
struct DateReaderTests {
  /// Every date of a text: "10/13/2016 = 2016-10-13", "02/30/2016 = no day".
  private static func dates(_ source: String) -> [String] {
    let text = LetterText(Letter(text: source))
    var found: [String] = []
    var index = 0
    while index < text.allTokens.upperBound {
      guard
        let date = DateReader.shared.date(at: index, in: text, before: text.allTokens.upperBound)
      else {
        index += 1
        continue
      }
      found.append("\(text.text(date.tokens)) = \(date.date?.description ?? "no day")")
      index = date.tokens.upperBound
    }
    return found
  }

  @Test(
    "reads a day in digits",
    arguments: [
      Row("slashes", "on 10/13/2016 he fell", ["10/13/2016 = 2016-10-13"]),
      Row("one digit each", "on 1/3/2016", ["1/3/2016 = 2016-01-03"]),
      Row(
        "two months of one year", "films of June and August 2014",
        ["June = 2014-06", "August 2014 = 2014-08"]),
      Row("a month that is a name, and no date behind it", "in May and again in 2014", []),
      Row("hyphens", "on 10-13-2016", ["10-13-2016 = 2016-10-13"]),
      Row("a year of two digits", "on 10/13/16", ["10/13/16 = 2016-10-13"]),
      Row("hyphens and a year of two digits", "on 10-13-16", ["10-13-16 = 2016-10-13"]),
      Row("a year of the last century", "on 10/13/98", ["10/13/98 = 1998-10-13"]),
      Row("the last year of this", "on 10/13/49", ["10/13/49 = 2049-10-13"]),
      Row("the first year of the last", "on 10/13/50", ["10/13/50 = 1950-10-13"]),
      Row("the year in front", "on 2016-10-13", ["2016-10-13 = 2016-10-13"]),
      Row("spaces around the slashes", "on 10 / 13 / 2016", ["10 / 13 / 2016 = 2016-10-13"]),
      Row("broken behind a slash", "on 10/13/\n2016", ["10/13/ 2016 = 2016-10-13"]),
      Row("broken behind a hyphen", "on 10-\n13-2016", ["10- 13-2016 = 2016-10-13"]),
      Row(
        "two of them", "from 1/2/2016 to 3/4/2016",
        ["1/2/2016 = 2016-01-02", "3/4/2016 = 2016-03-04"]),
      Row(
        "joined by a hyphen with spaces", "1/2/2016 - 3/4/2016",
        ["1/2/2016 = 2016-01-02", "3/4/2016 = 2016-03-04"]),
      Row(
        "joined by a hyphen", "1/2/2016-3/4/2016",
        ["1/2/2016 = 2016-01-02", "3/4/2016 = 2016-03-04"]),
      Row("in brackets", "(10/13/2016)", ["10/13/2016 = 2016-10-13"]),
      Row("at a sentence's end", "on 10/13/2016. Then", ["10/13/2016 = 2016-10-13"]),
    ])
  func digits(row: Row<String, [String]>) {
    #expect(Self.dates(row.input) == row.expected)
  }

  @Test(
    "reads a month by its name",
    arguments: [
      Row("month, day, year", "on October 13, 2016", ["October 13, 2016 = 2016-10-13"]),
      Row("no comma", "on October 13 2016", ["October 13 2016 = 2016-10-13"]),
      Row("an ordinal", "on October 13th, 2016", ["October 13th, 2016 = 2016-10-13"]),
      Row("an ordinal and of", "on October 3rd of 2016", ["October 3rd of 2016 = 2016-10-03"]),
      Row("over a line end", "on October\n13, 2016", ["October 13, 2016 = 2016-10-13"]),
      Row("short", "on Oct 13, 2016", ["Oct 13, 2016 = 2016-10-13"]),
      Row("short with a stop", "on Oct. 13, 2016", ["Oct. 13, 2016 = 2016-10-13"]),
      Row(
        "both short forms of September", "Sep 1, 2016 or Sept. 1, 2016",
        ["Sep 1, 2016 = 2016-09-01", "Sept. 1, 2016 = 2016-09-01"]),
      Row("capitals", "on OCTOBER 13, 2016", ["OCTOBER 13, 2016 = 2016-10-13"]),
      Row("the day in front", "on 13 October 2016", ["13 October 2016 = 2016-10-13"]),
      Row(
        "an ordinal in front", "on the 13th of October 2016", ["13th of October 2016 = 2016-10-13"]),
      Row("a month and a year", "in October 2016", ["October 2016 = 2016-10"]),
      Row("a month of a year", "in late October of 2016", ["October of 2016 = 2016-10"]),
      Row("a month, a comma and a year", "in October, 2016", ["October, 2016 = 2016-10"]),
      Row(
        "a number of something else in front", "visits: 12, October 2016",
        ["October 2016 = 2016-10"]),
      Row("a month and a year in digits", "in 6/2014", ["6/2014 = 2014-06"]),
    ])
  func names(row: Row<String, [String]>) {
    #expect(Self.dates(row.input) == row.expected)
  }

  @Test("knows every month in each of its spellings")
  func months() {
    for (index, spellings) in FormWords.months.enumerated() {
      for spelling in spellings {
        let capital = spelling.prefix(1).uppercased() + spelling.dropFirst()
        let number = (index < 9 ? "0" : "") + String(index + 1)
        #expect(Self.dates("\(capital) 5, 2016") == ["\(capital) 5, 2016 = 2016-\(number)-05"])
      }
    }
  }

  @Test(
    "reads a date that lost a hyphen at a line end",
    arguments: [
      Row("the second", "on 10-282016.", ["10-282016 = 2016-10-28"]),
      Row("the second, of one digit each", "on 1-52016 he", ["1-52016 = 2016-01-05"]),
      Row("the second, with a short year", "on 11-816, he", ["11-816 = 2016-11-08"]),
      Row("the second, with a day of two digits", "on 11-2816 he", ["11-2816 = 2016-11-28"]),
      Row("the first", "on 1020-16 he", ["1020-16 = 2016-10-20"]),
      Row("the first, of a short month", "on 820-16)", ["820-16 = 2016-08-20"]),
    ])
  func lostHyphen(row: Row<String, [String]>) {
    #expect(Self.dates(row.input) == row.expected)
  }

  @Test(
    "says so where a date names no day",
    arguments: [
      Row("30 February", "on 02/30/2016", ["02/30/2016 = no day"]),
      Row("29 February of a common year", "on 02/29/2015", ["02/29/2015 = no day"]),
      Row("a 13th month", "on 13/10/2016", ["13/10/2016 = no day"]),
      Row("a day 0", "on 10/00/2016", ["10/00/2016 = no day"]),
      Row("31 September by name", "on September 31, 2016", ["September 31, 2016 = no day"]),
      Row("the 31st of June", "on the 31st of June 2016", ["31st of June 2016 = no day"]),
      Row("the year in front", "on 2016-13-01", ["2016-13-01 = no day"]),
    ])
  func impossible(row: Row<String, [String]>) {
    #expect(Self.dates(row.input) == row.expected)
  }

  @Test(
    "takes no other number for a date",
    arguments: [
      ("a strength of two drugs", "Norco 10/325"),
      ("a strength with a hyphen", "Hydrocodone 5-325mg"),
      ("a strength with a hyphen and a space", "Hydrocodone 5-325 mg"),
      ("a strength with its unit glued", "Hydrocodone 10/325mg"),
      ("a bare year", "in 2016"),
      ("a span of years", "2014-2016"),
      ("a pain score", "6/10"),
      ("a strength of muscles", "4/5 and 5/5"),
      ("levels", "L4-5 and L5-S1"),
      ("pages", "pages 308-310"),
      ("a blood pressure", "120/80"),
      ("a frequency", "2-3 times a week"),
      ("a case number", "CM99-0001234"),
      ("a telephone number", "555-0134"),
      ("a small may", "it may 5, 2016 be"),
      ("a month alone", "in May he"),
      ("a month and a day alone", "on October 13 he"),
      ("a decimal", "10.13.2016"),
      ("mixed marks", "10/13-2016"),
      ("a month past twelve", "13/2014"),
      ("a lost hyphen and a year long past", "10-281516."),
    ])
  func noDates(label: String, source: String) {
    #expect(Self.dates(source).isEmpty, "\(label)")
  }

  @Test(
    "takes no strength without its unit and no pages for a date that lost a hyphen",
    arguments: ["Hydrocodone 10-325 #90", "Hydrocodone 5-325, one daily", "pages 308-10."])
  func noLostHyphen(source: String) {
    #expect(Self.dates(source).isEmpty)
  }

  @Test("reads no further than its limit")
  func limit() {
    let text = LetterText(Letter(text: "10/13/2016"))
    #expect(DateReader.shared.date(at: 0, in: text, before: 2) == nil)
    #expect(DateReader.shared.date(at: 0, in: text, before: 3)?.tokens == 0..<3)
  }

  @Test("finds the first date of a range")
  func first() {
    let text = LetterText(Letter(text: "Injured 1/2/2015, seen 3/4/2016."))
    #expect(
      DateReader.shared.firstDate(in: text.allTokens, of: text)?.date
        == CalendarDate(iso: "2015-01-02"))
    #expect(
      DateReader.shared.firstDate(in: 4..<8, of: text)?.date == CalendarDate(iso: "2016-03-04"))
    #expect(DateReader.shared.firstDate(in: 0..<1, of: text) == nil)
  }
}
