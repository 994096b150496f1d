import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Decisions of utilization review")
struct ReviewDecisionTests {
  /// "service outcome [visits] [date]" of each decision that a summary tells.
  private func decisions(_ summary: String) -> [String] {
    let facts = TestLetter.facts(summary: summary, rationale: "No reasons.")
    return facts.reviewDecisions.map { decision in
      let visits = decision.regimen.visits.map { " \($0) visits" } ?? ""
      let date = decision.date.map { " \($0)" } ?? ""
      return
        "\(facts.vocabulary[decision.service].name) \(decision.outcome.rawValue)\(visits)\(date)"
    }
  }

  @Test(
    "are read with service, outcome, amount and date",
    arguments: [
      Row(
        "a verb before its object", "On 11/14/2016 utilization review denied acupuncture.",
        ["acupuncture denied 2016-11-14"]),
      Row(
        "in the passive", "The request for acupuncture was non-certified by UR on 11/14/2016.",
        ["acupuncture denied 2016-11-14"]),
      Row(
        "some of each", "UR of 11/14/2016 certified acupuncture and denied massage therapy.",
        ["acupuncture certified 2016-11-14", "massage denied 2016-11-14"]),
      Row(
        "a part of it", "Utilization review certified 6 of 12 visits of acupuncture.",
        ["acupuncture modified 6 visits"]),
      Row(
        "from so many to so many", "UR modified the request for 12 acupuncture visits to 6 visits.",
        ["acupuncture modified 6 visits"]),
      Row(
        "all of these, in the next sentence",
        "The provider requested acupuncture and massage therapy. On 11/14/2016 UR denied all of these.",
        ["acupuncture denied 2016-11-14", "massage denied 2016-11-14"]),
      Row("what the patient denies", "The patient denied acupuncture.", []),
      Row("what the provider asks for", "The provider requested acupuncture on 11/14/2016.", []),
    ])
  func decisions(row: Row<String, [String]>) { #expect(decisions(row.input) == row.expected) }
}
