import Determinations
import Facts
import LetterSource

/// The dates of a letter with what happened on them, in the order of the calendar.
struct TimeLine {
  /// A date.
  struct Entry {
    let date: CalendarDate
    /// What happened.
    let what: String
    /// Whether the header says it.
    let isHeader: Bool
    let line: Int
  }

  let entries: [Entry]

  init(of facts: LetterFacts, _ redaction: Redaction) {
    let names = Names(facts.vocabulary)
    var entries: [Entry] = facts.determination.header.entries.compactMap { entry in
      entry.date.map {
        Entry(
          date: $0, what: Self.name(entry.field), isHeader: true,
          line: redaction.line(entry.value ?? entry.label))
      }
    }
    for event in facts.events {
      let service = event.service.map { ": " + names.text($0) } ?? ""
      let until = event.last.map { " (until \(redaction.date($0)))" } ?? ""
      entries.append(
        Entry(
          date: event.date, what: names.text(event.kind) + service + until, isHeader: false,
          line: redaction.line(event.range)))
    }
    self.entries = entries.sorted {
      ($0.date.firstDay, $0.line, $0.what) < ($1.date.firstDay, $1.line, $1.what)
    }
  }

  private static func name(_ field: Header.Field) -> String {
    switch field {
    case .caseNumber: "case number"
    case .dateAssigned: "case assigned"
    case .dateOfInjury: "date of injury"
    case .decisionDate: "decision"
    case .urDenialDate: "utilization review denial"
    case .priority: "priority"
    case .applicationReceived: "application received"
    }
  }
}
