import Determinations
import Facts
import LetterSource
import Testing
import Vocabulary

@Suite("The position of a case")
struct PositionedTests {
  private func expectInOrder<Cases: Positioned>(_: Cases.Type) {
    #expect(Cases.allCases.map(\.position) == Array(0..<Cases.allCases.count))
  }

  @Test("is that among all cases, for every enumeration that is read so")
  func positions() {
    expectInOrder(Root.self)
    expectInOrder(Attribute.self)
    expectInOrder(Decision.self)
    expectInOrder(Section.Kind.self)
    expectInOrder(Mention.Polarity.self)
    expectInOrder(Mention.Status.self)
    expectInOrder(Mention.Speaker.self)
    expectInOrder(Quantity.Comparison.self)
    expectInOrder(Order.Portion.self)
    expectInOrder(CriteriaStatus.self)
    expectInOrder(ReviewDecision.Outcome.self)
    expectInOrder(Disclosure.Form.self)
    expectInOrder(Role.self)
    expectInOrder(Course.Stage.self)
    expectInOrder(Trait.Sex.self)
    expectInOrder(Trait.Person.self)
    expectInOrder(EvidenceState.self)
  }
}
