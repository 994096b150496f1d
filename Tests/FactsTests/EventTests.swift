import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Dated events")
struct EventTests {
  /// "kind date" of each event of a summary.
  private func events(_ summary: String) -> [String] {
    let facts = TestLetter.facts(
      summary: summary, rationale: "The request is not medically necessary.")
    return facts.events.map { "\(facts.vocabulary[$0.kind].name) \($0.date)" }
  }

  @Test(
    "go with the date they stand against",
    arguments: [
      ("She sustained an industrial injury on 03-04-16.", ["injury 2016-03-04"]),
      ("His date of injury is March 4, 2016.", ["injury 2016-03-04"]),
      ("A claim with a history of an occupational claim from 03/04/2016.", ["injury 2016-03-04"]),
      ("On 4-1-16, utilization review denied the study.", ["ur-decision 2016-04-01"]),
      (
        "In a utilization review report dated April 1, 2016, the study was denied.",
        ["ur-decision 2016-04-01"]
      ),
      (
        "On 04/01/2016 the request for a lumbar study was non-certified by utilization review.",
        ["ur-decision 2016-04-01"]
      ),
      (
        "A request for authorization was signed on 03/20/2016, and a prior denial was made on 04/01/2016.",
        ["request-for-authorization 2016-03-20", "ur-decision 2016-04-01"]
      ),
      ("The injured worker was seen on 03/10/2016.", ["visit 2016-03-10"]),
      ("The retrospective request for a drug dispensed on 03/10/2016 was denied.", []),
      ("There was no industrial injury date in the file.", []),
    ])
  func goWithTheirDate(summary: String, expected: [String]) {
    #expect(events(summary) == expected)
  }
}
