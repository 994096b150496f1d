import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Evidence in four states")
struct EvidenceTests {
  private func state(_ summary: String, _ rationale: String = "See the record.") throws
    -> EvidenceState
  {
    let facts = TestLetter.facts(summary: summary, rationale: rationale)
    let query = EvidenceQuery(
      findings: [try #require(facts.vocabulary.concept(named: "fusion-failure"))],
      studies: [try #require(facts.vocabulary.concept(named: "ct"))], sections: [])
    return facts.evidence(query, item: nil, levels: LevelSet()).state
  }

  @Test(
    "is what the record and the reviewer say as fact",
    arguments: [
      ("CT of 3/2/2015 shows a nonunion at L4-5.", EvidenceState.shown),
      ("A CT scan demonstrated pseudarthrosis.", .shown),
      ("CT shows a solid fusion.", .shownOtherwise),
      ("There is no CT showing failure of fusion.", .statedAbsent),
      ("The CT scan shows no evidence of nonunion.", .statedAbsent),
      ("A CT was done.", .silent),
      ("X-rays show a nonunion.", .silent),
      ("CT is requested to rule out nonunion.", .silent),
      ("The surgeon suspects a nonunion and ordered a CT.", .silent),
      ("Utilization review noted that no CT shows nonunion.", .silent),
    ])
  func recordAndReviewer(summary: String, expected: EvidenceState) throws {
    #expect(try state(summary) == expected)
  }

  @Test("is not what a guideline asks for")
  func guideline() throws {
    #expect(
      try state("A CT was done.", "The guidelines state that a CT must show nonunion.") == .silent)
  }
}
