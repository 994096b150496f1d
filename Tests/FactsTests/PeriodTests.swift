import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Events of services and periods")
struct PeriodTests {
  /// "kind date..last service" of each event of a summary.
  private func events(_ summary: String) -> [String] {
    let facts = TestLetter.facts(summary: summary, rationale: "See the record.")
    return facts.events.map { event in
      [
        facts.vocabulary[event.kind].name,
        event.last.map { "\(event.date)..\($0)" } ?? "\(event.date)",
        event.service.map { facts.vocabulary[$0].name } ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  @Test(
    "are what was given and when",
    arguments: [
      (
        "She attended physical therapy from 10-12-16 to 11-16-16.",
        ["treatment-date 2016-10-12..2016-11-16 physical-therapy"]
      ),
      (
        "A right carpal tunnel release was done on 3/4/2016.",
        ["operation 2016-03-04 carpal-tunnel-release"]
      ),
      (
        "Progress notes dated 1/4/16, 2/4/16 and 3/4/16 were read.",
        ["visit 2016-01-04", "visit 2016-02-04", "visit 2016-03-04"]
      ),
      ("An x-ray was taken in 2009.", ["study-date 2009 radiograph"]),
      ("An MRI is scheduled for 3/4/2016.", []),
      ("The ODG (updated 3/4/2016) was consulted.", []),
    ])
  func given(summary: String, expected: [String]) {
    #expect(events(summary) == expected)
  }
}
