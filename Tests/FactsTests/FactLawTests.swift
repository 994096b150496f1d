import Determinations
import Facts
import LetterSource
import TestSupport
import Testing

/// What holds for the facts of any text, however garbled.
@Suite("Facts of any text")
struct FactLawTests {
  /// Words, numbers and marks that readers look at, in no order.
  private static let pieces = [
    "10/325", "mg", "#60", "(", ")", "5%", "2x6", "x12", "times", "every", "4-6", "hours", "twice",
    "daily",
    "q4-6h", "one", "fifty", "(50)", "a", "week", "for", "weeks", "visits", "of", "12", "sessions",
    "refills",
    "MRI", "physical therapy", "Norco", "acupuncture", "surgery", "TENS unit", "the", "request",
    "for", "is",
    "not medically necessary", "was", "denied", "certified", "modified", "to", "6",
    "utilization review",
    "UR", "on", "11/14/2016", "11-14-16", "and", "but", "because", "since", ",", ";", ".", ":",
    "\"", "no",
    "neither", "nor", "all of these", "he", "she", "her", "his", "the provider", "the patient",
    "46 year old",
    "male", "female", "wife", "aged", "who", "flexion", "40", "degrees", "of", "60", "4+/5", "7/10",
    "in",
    "right", "left", "L4-5", "L4-S1", "knee", "with medication", "helped", "without benefit",
    "stopped",
    "allergic to", "completed", "DOS", "retrospective", "rental", "was the original request",
    "was authorized by the Claims Administrator",
    "the remaining IMR eligible portion of the original request",
    "exceeds", "at least", "per", "day", "0.0375", "1,000", "30°", "2+", "–", "\n\n", "#", "/", "%",
    "-",
  ]

  private static func garbled(_ random: inout SeededGenerator, count: Int) -> String {
    (0..<count).map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined(
      separator: " ")
  }

  @Test("are read without a trap, and stand inside the letter")
  func total() {
    var random = SeededGenerator(seed: 20_161_114)
    for _ in 0..<400 {
      let text = TestLetter.text(
        summary: Self.garbled(&random, count: 60),
        items: (0..<2).map { _ in
          (
            Self.garbled(&random, count: 12) + ": Upheld", Self.garbled(&random, count: 6),
            Self.garbled(&random, count: 40)
          )
        })
      let facts = TestLetter.facts(text)
      let whole = ByteRange(0, text.utf8.count)
      for kind in EntityKind.allCases {
        for entity in facts.all(kind) {
          #expect(whole.contains(facts.place(of: entity)), "\(kind) \(entity.index)")
          for field in FactSchema.fields(of: kind) {
            if let place = field.read(facts, entity.index).place { #expect(whole.contains(place)) }
          }
        }
      }
    }
  }
}
