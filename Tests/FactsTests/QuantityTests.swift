import Facts
import TestSupport
import Testing
import Vocabulary

@Suite("Quantities")
struct QuantityTests {
  /// "comparison number unit" of each quantity of a rationale.
  private func quantities(_ rationale: String) -> [String] {
    let facts = TestLetter.facts(rationale: rationale)
    return facts.quantities.map { quantity in
      "\(quantity.comparison.rawValue) \(quantity.value) \(facts.vocabulary[quantity.unit].name)"
    }
  }

  @Test(
    "are numbers with a unit",
    arguments: [
      ("Six weeks have passed.", ["exactly 6 weeks"]),
      ("She had 8-10 visits over 4 weeks.", ["exactly 8-10 visits", "exactly 4 weeks"]),
      ("A protrusion of 2.5 mm was seen.", ["exactly 2.5 millimeters"]),
      ("Relief of 50% was noted.", ["exactly 50 percent"]),
      ("Relief of fifty percent was noted.", ["exactly 50 percent"]),
      ("Three to six months are usual.", ["exactly 3-6 months"]),
      ("This 45 year old man is 45 years old.", []),
      ("It was given 10/325 mg.", []),
      ("Seen on 10/13/2016.", []),
    ])
  func numbers(rationale: String, expected: [String]) {
    #expect(quantities(rationale) == expected)
  }

  @Test(
    "are limits where a word says so",
    arguments: [
      ("At least 6 weeks of care are needed.", ["at-least 6 weeks"]),
      ("Up to 10 visits are supported.", ["at-most 10 visits"]),
      ("It lasted longer than 3 months.", ["more-than 3 months"]),
      ("It should not be used for longer than 3 weeks.", ["at-most 3 weeks"]),
      ("It is used for 30 days or more.", ["at-least 30 days"]),
      ("Fewer than 4 visits were made.", ["less-than 4 visits"]),
      ("No more than 2 days of rest are advised.", ["at-most 2 days"]),
    ])
  func limits(rationale: String, expected: [String]) {
    #expect(quantities(rationale) == expected)
  }
}
