import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Courses of treatment")
struct CourseTests {
  /// "service stage outcome" of each service of a summary.
  private func courses(_ summary: String) -> [String] {
    let facts = TestLetter.facts(summary: summary, rationale: "No reasons.")
    return facts.mentions.indices.compactMap { index in
      facts.course(ofMention: index).map { course in
        let outcome = course.helped.map { $0 ? " helped" : " did not help" } ?? ""
        return
          "\(facts.vocabulary[facts.mentions[index].concept].name) \(course.stage.rawValue)\(outcome)"
      }
    }
  }

  @Test(
    "say where a treatment stands and what came of it",
    arguments: [
      Row(
        "a list of what was tried", "Naproxen and ibuprofen were tried.",
        ["naproxen tried", "ibuprofen tried"]),
      Row("a drug that is taken", "She takes tramadol daily.", ["tramadol current"]),
      Row(
        "a drug that was ended", "Tramadol was discontinued because of nausea.",
        ["tramadol stopped"]),
      Row("a drug that is denied", "He is not taking tramadol.", ["tramadol not-taken"]),
      Row(
        "sessions that were done", "He completed 8 visits of acupuncture with benefit.",
        ["acupuncture tried helped"]),
      Row(
        "sessions that did nothing", "Acupuncture gave no relief.",
        ["acupuncture tried did not help"]),
      Row(
        "sessions that were ended", "She attended acupuncture weekly, but stopped going.",
        ["acupuncture stopped"]),
      Row("a study", "An MRI of the knee was performed.", ["mri done"]),
      Row("what is only asked for", "An MRI of the knee was requested.", ["mri planned"]),
      Row("an allergy", "She is allergic to penicillin.", ["antibiotic allergy"]),
    ])
  func stages(row: Row<String, [String]>) { #expect(courses(row.input) == row.expected) }

  /// "value unit of subject" of each measure of a summary.
  private func measures(_ summary: String) -> [String] {
    let facts = TestLetter.facts(summary: summary, rationale: "No reasons.")
    return facts.quantities.compactMap { quantity in
      quantity.subject.map { subject in
        let context = quantity.withMedication.map { $0 ? " with medication" : " without" } ?? ""
        return "\(quantity.value) \(facts.vocabulary[quantity.unit].name) of "
          + facts.vocabulary[facts.mentions[subject].concept].name + context
      }
    }
  }

  @Test(
    "and measures say of what they are",
    arguments: [
      Row("behind its name", "Flexion was 40 degrees.", ["40 degrees of flexion"]),
      Row(
        "before its name", "A 4 mm disc protrusion was seen.", ["4 millimeters of disc-protrusion"]),
      Row("a part of the whole", "Flexion was 40 of 60 degrees.", ["40 degrees of flexion"]),
      Row(
        "a sign for the unit", "Flexion was 40° and abduction 90°.",
        ["40 degrees of flexion", "90 degrees of abduction"]),
      Row("a grade with its mark", "Grip strength was 4+/5.", ["4.3 grade of grip-strength"]),
      Row("a score in a range", "Neck pain is 6-7/10.", ["6-7 score of neck-pain"]),
      Row(
        "with and without medication",
        "Back pain is 8/10 without medication and 4/10 with medication.",
        ["8 score of back-pain without", "4 score of back-pain with medication"]),
      Row("a count of visits is none", "He had 6 visits for neck pain.", []),
    ])
  func subjects(row: Row<String, [String]>) { #expect(measures(row.input) == row.expected) }
}
