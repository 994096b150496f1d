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
/// else the first that its sentence names, else the last one before in its section.
struct FindingDates {
  let vocabulary: Vocabulary

  func dates(of mentions: [Mention], events: [Event]) -> [DatedFinding?] {
    let dating = events.indices.filter {
      vocabulary.flag(.datesFindings, of: events[$0].kind) == true
    }
    var next = 0
    var carried: Int?
    return mentions.map { mention in
      while next < dating.count, events[dating[next]].sentence < mention.sentence {
        carried = dating[next]
        next += 1
      }
      if let event = carried, events[event].section != mention.section { carried = nil }
      let own = dating[next...].prefix { events[$0].sentence == mention.sentence }
      if let event = own.last(where: { events[$0].range.start < mention.range.start }) ?? own.first
      {
        return DatedFinding(event: event, isCarried: false)
      }
      return carried.map { DatedFinding(event: $0, isCarried: true) }
    }
  }
}
