import Determinations
public import LetterSource
public import Vocabulary

/// A date of a letter with what happened on it.
public struct Event: Sendable {
  /// What happened: a kind of `event` of the vocabulary.
  public let kind: ConceptID
  /// When.
  public let date: CalendarDate
  /// The words of the date.
  public let range: ByteRange
  /// The words that say what happened.
  public let trigger: ByteRange
  /// Where in the letter it stands.
  public let section: Section
}

/// Reads the dated events of a letter.
///
/// A date goes with the event that it stands against ("injury of 10/10/2016", "11/18/2016 visit"),
/// else, at the head of its clause, with the first event behind it ("On 11-3-16, utilization review
/// ..."). A date that goes with nothing gives no event.
struct EventReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens between an event and the date behind it: "injury that occurred on".
  private static let reach = 5
  /// The most tokens before a date that opens its clause: "On", "Then on".
  private static let opening = 2

  private struct Trigger {
    let match: PhraseMatch
    let clause: Int
  }

  func events(of sentences: [SentenceReading]) -> [Event] {
    sentences.flatMap(events)
  }

  private func events(of sentence: SentenceReading) -> [Event] {
    let dates = dates(in: sentence.tokens)
    guard !dates.isEmpty else { return [] }
    let event = vocabulary.concept(of: .event)
    let triggers = sentence.matches.filter { vocabulary.isA($0.concept, event) }
    var taken: Set<Int> = []
    var attached: [(WrittenDate, PhraseMatch)] = []
    var waiting: [WrittenDate] = []
    for date in dates {
      if let index = adjacent(to: date, triggers, dates) {
        attached.append((date, triggers[index]))
        taken.insert(index)
      } else {
        waiting.append(date)
      }
    }
    for date in waiting {
      if let index = following(date, triggers, dates, in: sentence), !taken.contains(index) {
        attached.append((date, triggers[index]))
        taken.insert(index)
      }
    }
    return attached.compactMap { date, trigger in
      guard let day = date.date, isStated(trigger, in: sentence) else { return nil }
      return Event(
        kind: trigger.concept, date: day, range: text.range(of: date.tokens),
        trigger: text.range(of: trigger.tokens), section: sentence.section)
    }
  }

  /// Whether the event is told as one: not denied, not a condition, not a guideline's.
  private func isStated(_ trigger: PhraseMatch, in sentence: SentenceReading) -> Bool {
    let clause = sentence.clauses[sentence.clause(of: trigger.tokens.lowerBound)]
    return clause.speaker != .guideline && !sentence.isQuoted(trigger.tokens)
  }

  private func dates(in tokens: Range<Int>) -> [WrittenDate] {
    var dates: [WrittenDate] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let date = DateReader.shared.date(at: index, in: text, before: tokens.upperBound) {
        dates.append(date)
        index = date.tokens.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  /// The event that ends close before a date, or begins right behind it.
  private func adjacent(
    to date: WrittenDate, _ triggers: [PhraseMatch], _ dates: [WrittenDate]
  ) -> Int? {
    let before = triggers.indices.last { index in
      let end = triggers[index].tokens.upperBound
      return end <= date.tokens.lowerBound && date.tokens.lowerBound - end <= Self.reach
        && !dates.contains {
          $0.tokens.lowerBound >= end && $0.tokens.upperBound <= date.tokens.lowerBound
        }
        && !isSeparated(end, date.tokens.lowerBound)
    }
    if let before { return before }
    return triggers.indices.first { index in
      let start = triggers[index].tokens.lowerBound
      return start == date.tokens.upperBound && text.tokens[start].gap.isOnly(.white)
    }
  }

  /// Whether more than one comma, or a semicolon, lies between an event and a date.
  private func isSeparated(_ start: Int, _ end: Int) -> Bool {
    let gaps = (start...end).map { text.tokens[$0].gap }
    return gaps.contains { $0.contains(.semicolon) } || gaps.count { $0.contains(.comma) } > 1
  }

  /// The first event behind a date that opens its clause, before any other date.
  private func following(
    _ date: WrittenDate, _ triggers: [PhraseMatch], _ dates: [WrittenDate],
    in sentence: SentenceReading
  ) -> Int? {
    let clause = sentence.clauses[sentence.clause(of: date.tokens.lowerBound)].tokens
    guard date.tokens.lowerBound - clause.lowerBound <= Self.opening else { return nil }
    return triggers.indices.first { index in
      let start = triggers[index].tokens.lowerBound
      return start >= date.tokens.upperBound
        && !dates.contains {
          $0.tokens.lowerBound >= date.tokens.upperBound && $0.tokens.upperBound <= start
        }
    }
  }
}
