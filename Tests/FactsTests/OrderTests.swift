import Facts
import LetterSource
import TestSupport
import Testing
import Vocabulary

@Suite("Orders")
struct OrderTests {
  /// What a heading's portions ask for, as words: "original: tramadol, 50 milligrams, #60".
  private func orders(_ heading: String) -> [String] {
    let facts = TestLetter.facts(heading: heading + ": Upheld", rationale: "No reasons.")
    return facts.orders.filter { $0.portion != .closing }.map { text($0, facts.vocabulary) }
  }

  private func text(_ order: Order, _ vocabulary: Vocabulary) -> String {
    let names = order.services.map { vocabulary[$0].name }.joined(separator: " + ")
    var values = [names]
    let regimen = order.regimen
    if let strength = regimen.strength {
      let amounts = strength.amounts.map { NumberRange(parts: $0).description }
      values.append("\(amounts.joined(separator: "/")) \(vocabulary[strength.unit].name)")
    }
    for (name, value) in [
      ("count", regimen.count), ("refills", regimen.refills), ("per dose", regimen.perDose),
      ("per day", regimen.perDay), ("per week", regimen.perWeek), ("hours", regimen.hoursPerDay),
      ("days", regimen.days), ("weeks", regimen.weeks), ("months", regimen.months),
      ("visits", regimen.visits), ("levels", regimen.levelCount),
    ] {
      if let value { values.append("\(name) \(value)") }
    }
    if regimen.isRental { values.append("rental") }
    if let date = order.date { values.append("on \(date)") }
    return "\(order.portion.rawValue): " + values.joined(separator: ", ")
  }

  @Test(
    "of drugs have strength, count, directions and refills",
    arguments: [
      Row(
        "two ingredients", "Norco 10/325mg #60",
        "whole: hydrocodone, 10/325 milligrams, count 60"),
      Row(
        "joined by a hyphen", "Hydrocodone 10-325 mg, #60 with 1 refill",
        "whole: hydrocodone, 10/325 milligrams, count 60, refills 1"),
      Row(
        "directions", "Cephalexin 500 mg, one capsule four times a day for 7 days, 28 capsules",
        "whole: antibiotic, 500 milligrams, count 28, per dose 1, per day 4, days 7"),
      Row(
        "a range of hours", "Tramadol 50 mg, 1-2 tabs every 4-6 hours, #90",
        "whole: tramadol, 50 milligrams, count 90, per dose 1-2, per day 4-6"),
      Row(
        "a count twice", "Etodolac 400 mg sixty (60) tablets",
        "whole: etodolac, 400 milligrams, count 60"),
      Row(
        "four places", "Capsaicin 0.0375% cream 60 gm",
        "whole: capsaicin, 0.0375 percent, count 60"),
      Row(
        "a date of service", "Retrospective naproxen 550mg #60, DOS: 11/14/2016",
        "whole: naproxen, 550 milligrams, count 60, on 2016-11-14"),
    ])
  func drugs(row: Row<String, String>) { #expect(orders(row.input) == [row.expected]) }

  @Test(
    "of sessions have frequency, duration and visits",
    arguments: [
      Row(
        "in words", "Physical therapy twice a week for six weeks",
        "whole: physical-therapy, per week 2, weeks 6"),
      Row("in short", "Physical therapy 2x6", "whole: physical-therapy, per week 2, weeks 6"),
      Row("as one word", "Acupuncture x8", "whole: acupuncture, visits 8"),
      Row("with a sign", "Acupuncture #8", "whole: acupuncture, visits 8"),
      Row(
        "ranges", "Occupational therapy 2 to 3 times a week for 4-6 weeks (12 sessions)",
        "whole: occupational-therapy, per week 2-3, weeks 4-6, visits 12"),
      Row(
        "visits a week", "Chiropractic care, 3 visits per week for 2 weeks",
        "whole: chiropractic, per week 3, weeks 2"),
      Row(
        "the service between", "Eight supervised aquatic therapy sessions",
        "whole: aquatic-therapy, visits 8"),
      Row(
        "hours a day", "Home health aide 4 hours a day, 5 days a week for 2 weeks",
        "whole: home-aide, per week 5, hours 4, weeks 2"),
      Row("levels", "Two level lumbar fusion L4-S1", "whole: lumbar-fusion, levels 2"),
      Row("a rental", "TENS unit, 30 day rental", "whole: tens, days 30, rental"),
    ])
  func sessions(row: Row<String, String>) { #expect(orders(row.input) == [row.expected]) }

  @Test(
    "stand in the portions of the form",
    arguments: [
      Row(
        "three portions",
        "Tramadol 50mg #90 was the original request. Tramadol 50mg #30 was authorized by the Claims "
          + "Administrator. The remaining IMR eligible portion of the original request, Tramadol 50mg "
          + "#60 is",
        [
          "original: tramadol, 50 milligrams, count 90",
          "authorized: tramadol, 50 milligrams, count 30",
          "remaining: tramadol, 50 milligrams, count 60",
        ]),
      Row(
        "the form's other way",
        "The Claims Administrator authorized a walker for 1 month, leaving the original request IMR "
          + "eligible. The original request, a walker for 3 months is",
        ["authorized: mobility-aid, months 1", "original: mobility-aid, months 3"]),
      Row(
        "two orders in one portion",
        "Two PT sessions for the knee and eight PT sessions for the wrist",
        [
          "whole: physical-therapy, visits 2", "whole: physical-therapy, visits 8",
        ]),
    ])
  func portions(row: Row<String, [String]>) { #expect(orders(row.input) == row.expected) }

  /// What a rationale disposes of.
  private func closings(_ rationale: String) -> [String] {
    let facts = TestLetter.facts(rationale: rationale)
    return facts.orders.filter { $0.portion == .closing }.map { text($0, facts.vocabulary) }
  }

  @Test(
    "of a conclusion are those of its own words",
    arguments: [
      Row(
        "a guideline's dose before it",
        "The guideline starts tramadol at 25 mg. The request for tramadol 50 mg #60 is not medically "
          + "necessary.", ["closing: tramadol, 50 milligrams, count 60"]),
      Row(
        "earlier visits before it",
        "He had 12 sessions of acupuncture. Six visits of physical therapy are not medically necessary.",
        ["closing: physical-therapy, visits 6"]),
      Row("no service named", "The request is not medically necessary.", []),
      Row(
        "the procedure it depends on",
        "Since the surgery is not medically necessary, the cold therapy unit is not medically necessary.",
        ["closing: cold-therapy"]),
    ])
  func conclusions(row: Row<String, [String]>) { #expect(closings(row.input) == row.expected) }
}
