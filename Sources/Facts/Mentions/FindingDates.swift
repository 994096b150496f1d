import LetterSource
import Vocabulary

/// The visit or study that something was found at.
struct DatedFinding {
  /// The position of the event in `LetterFacts.events`.
  let event: Int
  /// Whether the event is told in a sentence before.
  let isCarried: Bool
}

/// Says at which visit or study each thing of a letter was found: the one its sentence names before it,
/// else the first that its sentence names, else the last one before in its section, until a sentence dates a
/// request or a decision, or utilization review speaks. What a guideline says has no date.
struct FindingDates {
  let vocabulary: Vocabulary

  /// The dates, for each mention; `events` are in the order of the letter, `undated` the sentences with a
  /// date of nothing.
  func dates(
    of mentions: [Mention], events: [Event], undated: Set<Int>
  ) -> [DatedFinding?] {
    var next = 0
    var carried: Int?
    return mentions.map { mention in
      while next < events.count, events[next].sentence < mention.sentence {
        carried = datesFindings(events[next]) ? next : nil
        next += 1
      }
      if let event = carried, events[event].section != mention.section { carried = nil }
      if mention.speaker == .utilizationReview || undated.contains(mention.sentence) {
        carried = nil
      }
      guard mention.speaker != .guideline else { return nil }
      let own = events[next...].indices.prefix { events[$0].sentence == mention.sentence }
      guard own.isEmpty else {
        let dating = own.filter { datesFindings(events[$0]) }
        let before = dating.last { events[$0].range.start < mention.range.start }
        return (before ?? dating.first).map { DatedFinding(event: $0, isCarried: false) }
      }
      return carried.map { DatedFinding(event: $0, isCarried: true) }
    }
  }

  private func datesFindings(_ event: Event) -> Bool {
    vocabulary.flag(.datesFindings, of: event.kind) == true
  }
}
