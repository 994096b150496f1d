import Facts
import TestSupport
import Testing

@Suite("How items depend on one another")
struct ItemGraphTests {
  /// Role and dependence of each item: "associated on 1, 3".
  private func graph(
    _ headings: [String], rationale: String = "The request is not medically necessary."
  ) -> [String] {
    let facts = TestLetter.facts(
      TestLetter.text(
        items: headings.map {
          (
            "\($0): Upheld",
            "The Expert Reviewer did not cite any medical evidence for its decision.", rationale
          )
        }))
    return facts.items.map { item in
      let primaries = item.primaries.map { String($0 + 1) }.joined(separator: ", ")
      return item.role.rawValue + (primaries.isEmpty ? "" : " on \(primaries)")
    }
  }

  @Test("an assistant, a stay and a clearance depend on every operation of the letter")
  func dependOnEveryOperation() {
    #expect(
      graph(["L4-S1 fusion", "Assistant surgeon", "Hardware removal", "2 day inpatient stay"])
        == ["primary", "associated on 1, 3", "primary", "associated on 1, 3"])
  }

  @Test("a body part tells operations apart")
  func bodyPart() {
    #expect(
      graph([
        "Right knee arthroscopy", "Left shoulder arthroscopy",
        "Post-operative physical therapy for the knee",
      ])
        == ["primary", "primary", "associated on 1"])
  }

  @Test("without an operation there is nothing to depend on")
  func nothingToDependOn() {
    #expect(graph(["Lumbar MRI", "Assistant surgeon"]) == ["stand-alone", "associated"])
  }

  @Test("the form's label and the rationale's ground make a service associated")
  func labelAndGround() {
    #expect(
      graph(["Right knee arthroscopy", "Associated surgical service: Hip pad"]) == [
        "primary", "associated on 1",
      ])
    #expect(
      graph(
        ["Right knee arthroscopy", "Shower bench"],
        rationale: "Since the surgery is not medically necessary, this is not medically necessary.")
        == ["primary", "associated on 1"])
  }

  @Test("an evaluation comes before a stimulator, and a graft is a part of a fusion")
  func preconditionsAndComponents() {
    let facts = TestLetter.facts(
      TestLetter.text(
        items: [
          "Spinal cord stimulator trial", "Psychological evaluation", "L4-5 fusion",
          "Iliac crest bone graft",
        ].map { ("\($0): Upheld", "None.", "The request is not medically necessary.") }))
    #expect(facts.items.map(\.preconditions) == [[1], [], [], []])
    #expect(facts.items.map(\.components) == [[], [], [3], []])
  }
}
