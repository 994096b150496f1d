import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Where in the body")
struct SiteTests {
  /// "concept regions side levels" of each thing of a summary.
  private func sites(_ summary: String) -> [String] {
    let facts = TestLetter.facts(summary: summary, rationale: "See the record.")
    return facts.mentions.filter { $0.section.kind == .summary }.map { mention in
      let site = mention.site
      return
        ([facts.vocabulary[mention.concept].name]
        + site.regionNames.map { facts.vocabulary[$0].name }
        + [site.sides.name, site.levels.description].filter { !$0.isEmpty }
        + (site.isInferred ? ["inferred"] : [])).joined(separator: " ")
    }
  }

  @Test(
    "is read before, in and behind a name",
    arguments: [
      ("A left shoulder MRI was done.", ["mri shoulder left"]),
      ("An MRI of the left shoulder was done.", ["mri shoulder left"]),
      ("An MRI was done on the left.", ["mri left"]),
      (
        "A right knee MRI and an MRI of the lumbar spine were done.",
        ["mri knee right", "mri low-back"]
      ),
      (
        "She had acupuncture of the neck and left shoulder.", ["acupuncture neck shoulder left"]
      ),
      ("An MRI of the right hand dominant patient was done.", ["mri", "right-dominance"]),
      (
        "An x-ray at L4-5 and L5-S1 on the right was done.",
        ["radiograph low-back right L4-S1"]
      ),
    ])
  func places(summary: String, expected: [String]) {
    #expect(sites(summary) == expected)
  }
}
