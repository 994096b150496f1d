import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Sources resolved to guidelines")
struct SourceTests {
  /// The guidelines of each source of a reviewer's line.
  private func guidelines(_ reviewer: String) -> [[String]] {
    let facts = TestLetter.facts(
      reviewer: reviewer, rationale: "The request is not medically necessary.")
    return facts.sources.map { source in source.guidelines.map { facts.vocabulary[$0].name } }
  }

  @Test(
    "by title, publisher and chapter number",
    arguments: [
      (
        "Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.",
        [["acoem-low-back"]]
      ),
      (
        "Decision based on MTUS ACOEM Chapter 8 Neck and Upper Back Complaints Page(s): 180.",
        [["acoem-neck"]]
      ),
      (
        "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Low Back Chapter, MRI.",
        [["odg-low-back"]]
      ),
      ("Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004.", [["acoem-hand"]]),
      (
        "Decision based on MTUS Shoulder Complaints 2004, Section(s): Summary, and Chronic Pain Medical Treatment 2016.",
        [["acoem-shoulder"], ["chronic-pain-guideline"]]
      ),
      (
        "Decision based on Non-MTUS Citation ACOEM OMPG (Second Edition, 2004), Chapter 7, pg. 127.",
        [["acoem-consultations"]]
      ),
      ("The Expert Reviewer did not cite any medical evidence for its decision.", []),
    ])
  func resolved(reviewer: String, expected: [[String]]) {
    #expect(guidelines(reviewer) == expected)
  }

  @Test(
    "know when a source calls itself the MTUS",
    arguments: [
      ("Decision based on Non-MTUS Citation MTUS low back chapter.", true),
      ("Decision based on Non-MTUS Citation California MTUS ACOEM, Chapter 7.", true),
      ("Decision based on Non-MTUS Citation Official Disability Guidelines, Low Back.", false),
      ("Decision based on Non-MTUS Citation ODG Low Back; the MTUS does not address this.", false),
      ("Decision based on MTUS Low Back Complaints 2004.", false),
    ])
  func selfDeclared(reviewer: String, expected: Bool) {
    let facts = TestLetter.facts(
      reviewer: reviewer, rationale: "The request is not medically necessary.")
    #expect((facts.sources.first?.selfDeclaredMTUS != nil) == expected)
  }
}
