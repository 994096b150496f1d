import LetterSource
import Vocabulary

extension FactSchema {
  static let eventFields: [FactField] = [
    FactField("date", of: .event, .date, canBeUnknown: false, "when it happened") { facts, event in
      Fact(.date(facts.events[event].date), at: facts.events[event].range)
    },
    FactField("kind", of: .event, .concepts([.event]), canBeUnknown: false, "what happened") {
      facts, event in
      Fact(.concepts([facts.events[event].kind]), at: facts.events[event].trigger)
    },
    FactField("section", of: .event, .choice(sections), canBeUnknown: false, "where it is told") {
      facts, event in
      let kind = facts.events[event].section.kind
      return Fact(
        .choice(sections.index(of: kind.rawValue) ?? 0), at: facts.events[event].range)
    },
    FactField(
      "last-date", of: .event, .date, canBeUnknown: true, "when it ended, where a period is given"
    ) { facts, event in
      facts.events[event].last.map { Fact(.date($0), at: facts.events[event].range) } ?? .unknown
    },
    FactField(
      "service", of: .event, .concepts([.service]), canBeUnknown: true,
      "the study, operation or treatment that it was"
    ) { facts, event in
      let own = facts.events[event]
      return own.service.map { Fact(.concepts([$0]), at: own.trigger) } ?? .unknown
    },
    FactField(
      "regions", of: .event, .regions, canBeUnknown: true, "the parts of the body it was about"
    ) { facts, event in regions(facts.events[event].site, at: facts.events[event].trigger) },
    FactField("sides", of: .event, .sides, canBeUnknown: true, "the sides it was about") {
      facts, event in sides(facts.events[event].site, at: facts.events[event].trigger)
    },
    FactField(
      "items", of: .event, .entities(.item), canBeUnknown: false,
      "the item whose rationale it is in; none for the summary"
    ) { facts, event in items(facts.events[event].section) },
    FactField(
      "misdated", of: .event, .entities(.event), canBeUnknown: false,
      "the events of the same service at the same part of the body whose date is another but for one "
        + "part of it the same: the day, the month or the year"
    ) { facts, event in
      Fact(.entities(facts.misdated(event).map { Entity(.event, $0) }), at: nil)
    },
  ]
}
