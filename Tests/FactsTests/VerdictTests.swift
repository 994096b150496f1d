import Facts
import TestSupport
import Testing

@Suite("What a rationale concludes")
struct VerdictTests {
  /// "necessary", "not necessary" or "open".
  private func verdict(_ rationale: String, heading: String = "Lumbar MRI: Upheld") -> String {
    let facts = TestLetter.facts(heading: heading, rationale: rationale)
    return facts.items[0].verdict.map { $0.isNecessary ? "necessary" : "not necessary" } ?? "open"
  }

  @Test(
    "is read from the reviewer's own words about the request",
    arguments: [
      ("The request is not medically necessary.", "not necessary"),
      ("The request is medically necessary.", "necessary"),
      ("Thus, the MRI is determined to be not medically necessary.", "not necessary"),
      ("Medical necessity has not been established.", "not necessary"),
      ("Medical necessity for this study is established.", "necessary"),
      ("The study is not supported by the file as being medically necessary.", "not necessary"),
      ("No, the request was not medically necessary or indicated here.", "not necessary"),
      ("Yes, the request was medically appropriate here.", "necessary"),
      ("I deem the requested study to be medically necessary.", "necessary"),
      ("None of the studies asked for are medically necessary.", "not necessary"),
      ("The requested study is not warranted.", "not necessary"),
      ("The requested study is appropriate.", "necessary"),
      ("The study cannot be considered medically necessary.", "not necessary"),
      ("There is no medical necessity for the study.", "not necessary"),
    ])
  func ownWords(rationale: String, expected: String) {
    #expect(verdict(rationale) == expected)
  }

  @Test(
    "is not read from other voices, conditions, grounds or decoys",
    arguments: [
      ("Utilization review found the study not medically necessary.", "open"),
      ("The guidelines state that imaging is medically necessary with red flags.", "open"),
      ("The file must show whether the study is medically necessary.", "open"),
      ("It would be medically necessary if a deficit were found.", "open"),
      ("The patient's sister reads. The weather was mild.", "open"),
      (
        "Utilization review held that the study is not medically necessary. I disagree. The request "
          + "is medically necessary.", "necessary"
      ),
      (
        "The request is not medically necessary. This decision addresses the medical necessity of "
          + "opioids. Weaning is to be discussed with the prescriber.", "not necessary"
      ),
      (
        "It would not be appropriate to wait. The request is medically necessary.", "necessary"
      ),
      (
        "Six visits are medically necessary. The twelve visits are not medically necessary.", "open"
      ),
    ])
  func otherVoices(rationale: String, expected: String) {
    #expect(verdict(rationale) == expected)
  }

  @Test("keeps apart the procedure that an associated service depends on")
  func ground() throws {
    let facts = TestLetter.facts(
      heading: "Assistant surgeon: Upheld",
      rationale:
        "Since the surgery is not medically necessary, the assistant is not medically necessary.")
    let item = facts.items[0]
    #expect(item.ground?.isNecessary == false)
    #expect(item.verdict?.isNecessary == false)
    let mixed = TestLetter.facts(
      heading: "Assistant surgeon: Overturned",
      rationale:
        "As the surgical procedure is not medically necessary for now, this service is medically necessary."
    )
    #expect(mixed.items[0].ground?.isNecessary == false)
    #expect(mixed.items[0].verdict?.isNecessary == true)
  }
}
