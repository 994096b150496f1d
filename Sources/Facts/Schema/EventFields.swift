import LetterSource
import Vocabulary

extension FactSchema {
  static let eventFields: [FactField] =
    [
      FactField("date", of: .event, .date, canBeUnknown: false, "when it happened") {
        facts, event in
        Fact(.date(facts.events[event].date), at: facts.events[event].range)
      },
      FactField("kind", of: .event, .concepts([.event]), canBeUnknown: false, "what happened") {
        facts, event in
        Fact(.concepts([facts.events[event].kind]), at: facts.events[event].trigger)
      },
    ] + sectionFields(of: .event) { ($0.events[$1].section, $0.events[$1].range) }
    + [
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
    ] + siteFields(of: .event, "it was about") { ($0.events[$1].site, $0.events[$1].trigger) }
    + [
      group(
        "misdated", of: .event, .event,
        "the events of the same service at the same part of the body whose date is another but for one "
          + "part of it the same: the day, the month or the year"
      ) { $0.misdated($1) }
    ]
}
