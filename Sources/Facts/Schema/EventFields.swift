import LetterSource
import Vocabulary

extension FactSchema {
  static let eventFields: [FactField] = [
    FactField("date", of: .event, .date, canBeUnknown: false, "when it happened") { facts, event in
      Fact(.date(facts.events[event].date), at: facts.events[event].range)
    },
    FactField("kind", of: .event, .concepts(.event), canBeUnknown: false, "what happened") {
      facts, event in
      Fact(.concepts([facts.events[event].kind]), at: facts.events[event].trigger)
    },
    FactField("section", of: .event, .choice(sections), canBeUnknown: false, "where it is told") {
      facts, event in
      let kind = facts.events[event].section.kind
      return Fact(
        .choice(sections.index(of: kind.rawValue) ?? 0), at: facts.events[event].range)
    },
  ]
}
