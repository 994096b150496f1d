import Determinations
import LetterSource
import Vocabulary

/// Reads the dated events of a letter.
///
/// A date goes with the event that it stands against ("injury of 10/10/2016", "11/18/2016 visit"),
/// else, at the head of its clause, with the first event behind it ("On 11-3-16, utilization review
/// ..."), else with the nearest event before it in the clause; a date that follows another goes with the
/// same. Beside the words for events, a service that was given is one: a study, an operation, a
/// treatment. The date of a guideline, and one that goes with nothing, gives no event.
struct EventReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens between an event and the date behind it: "injury that occurred on".
  private static let reach = 5
  /// The most tokens between an event and a date further on in its clause.
  private static let clauseReach = 14
  /// The most tokens before a date that opens its clause: "On", "Then on".
  private static let opening = 2
  /// The most tokens between two dates of a list: "and received".
  private static let listReach = 3

  /// Something that a date can belong to.
  private struct Trigger {
    /// The kind of event; nil for a service that was not given: its date is that of no event.
    let kind: ConceptID?
    let tokens: Range<Int>
    let mention: Mention?
  }

  /// A date with the event that it belongs to.
  private struct Attachment {
    let date: DatePeriod
    let trigger: Trigger
  }

  /// The events of some sentences, which speak of some things, in order, and the sentences with a date that
  /// goes with no event.
  func events(
    of sentences: [SentenceReading], mentions: (Int) -> ArraySlice<Mention>
  ) -> (events: [Event], undated: Set<Int>) {
    var events: [Event] = []
    var undated: Set<Int> = []
    for sentence in sentences {
      let (own, dateCount) = self.events(of: sentence, mentions: mentions(sentence.index))
      events += own
      if own.isEmpty, dateCount > 0 { undated.insert(sentence.index) }
    }
    return (events, undated)
  }

  private func events(
    of sentence: SentenceReading, mentions: ArraySlice<Mention>
  ) -> (events: [Event], dateCount: Int) {
    let dates = sentence.dates
    guard !dates.isEmpty else { return ([], 0) }
    let triggers = triggers(in: sentence, mentions, dates)
    var attached: [Attachment] = []
    for (index, date) in dates.enumerated() where !isCitation(date, sentence) {
      let previous = index > 0 ? dates[index - 1] : nil
      if let trigger = trigger(of: date, after: previous, dates, triggers, sentence) {
        attached.append(Attachment(date: date, trigger: trigger))
      } else if let last = attached.last, let previous, last.date.tokens == previous.tokens,
        date.tokens.lowerBound - previous.tokens.upperBound <= Self.listReach
      {
        attached.append(Attachment(date: date, trigger: last.trigger))
      }
    }
    if attached.isEmpty, let visit = unnamed(dates[0], in: sentence, mentions) {
      return ([visit], 1)
    }
    return (attached.compactMap { event($0, in: sentence) }, dates.count)
  }

  private static let on = Spelling.hash("on")

  /// The visit that a date at the head of a summary's sentence is, or one behind "on", where nothing is named but
  /// what was found: "On 11-14-2016 right shoulder flexion was 110 degrees".
  private func unnamed(
    _ date: DatePeriod, in sentence: SentenceReading, _ mentions: ArraySlice<Mention>
  ) -> Event? {
    guard sentence.section.kind == .summary, let first = date.first, date.last == nil,
      date.tokens.lowerBound - sentence.tokens.lowerBound <= Self.opening
        || text.tokens[date.tokens.lowerBound - 1].hash == Self.on,
      mentions.contains(where: { $0.root == .observable || $0.root == .sign || $0.root == .finding }
      ),
      !mentions.contains(where: { $0.speaker == .utilizationReview }),
      let kind = vocabulary.concepts(under: .event).first(where: {
        vocabulary.hasOwnFlag(.unnamed, $0)
      })
    else { return nil }
    let range = text.range(of: date.tokens)
    return Event(
      kind: kind, date: first, last: nil, range: range, trigger: range, section: sentence.section,
      sentence: sentence.index, service: nil, site: Site())
  }

  private func event(_ attachment: Attachment, in sentence: SentenceReading) -> Event? {
    let trigger = attachment.trigger
    guard let date = attachment.date.first, let kind = trigger.kind, isStated(trigger, in: sentence)
    else { return nil }
    return Event(
      kind: kind, date: date, last: attachment.date.last,
      range: text.range(of: attachment.date.tokens), trigger: text.range(of: trigger.tokens),
      section: sentence.section, sentence: sentence.index, service: trigger.mention?.concept,
      site: trigger.mention?.site ?? Site())
  }

  /// Whether the event is told as one: not a guideline's, and not in a quotation.
  private func isStated(_ trigger: Trigger, in sentence: SentenceReading) -> Bool {
    let clause = sentence.clauses[sentence.clause(of: trigger.tokens.lowerBound)]
    return clause.speaker != .guideline && !sentence.isQuoted(trigger.tokens)
  }

  // MARK: What a date can belong to

  private func triggers(
    in sentence: SentenceReading, _ mentions: ArraySlice<Mention>, _ dates: [DatePeriod]
  ) -> [Trigger] {
    let words = sentence.matches.filter {
      $0.root == .event && !isCounted($0, in: sentence, dates)
    }
    var triggers = words.map { match in
      Trigger(
        kind: match.concept, tokens: match.tokens,
        mention: mentions.first { $0.tokens.overlaps(match.tokens) })
    }
    for mention in mentions where mention.speaker != .utilizationReview {
      guard let kind = kind(of: mention.concept),
        !triggers.contains(where: { $0.tokens.overlaps(mention.tokens) })
      else { continue }
      let at =
        triggers.firstIndex { $0.tokens.lowerBound > mention.tokens.lowerBound } ?? triggers.count
      triggers.insert(
        Trigger(
          kind: isGiven(mention, in: sentence) ? kind : nil, tokens: mention.tokens,
          mention: mention), at: at)
    }
    return triggers
  }

  /// Whether words for an event are counted: "12 visits" happened on no one date.
  private func isCounted(
    _ match: PhraseMatch, in sentence: SentenceReading, _ dates: [DatePeriod]
  ) -> Bool {
    let isUnit = sentence.matches.contains {
      $0.root == .unit && vocabulary.unitKind(of: $0.concept) == .visits
        && $0.tokens.overlaps(match.tokens)
    }
    guard isUnit else { return false }
    let start = match.tokens.lowerBound
    let before = max(sentence.tokens.lowerBound, start - Self.countReach)..<start
    return before.contains { index in
      NumberReader(text: text).value(at: index) != nil
        && !dates.contains { $0.tokens.contains(index) }
    }
  }

  /// The most words between a number and the visits that it counts.
  private static let countReach = 4

  /// Whether a service is said to have been given, or is taken to have been: who "did not say how he read the
  /// previous films" denies that he said it, not the films.
  private func isGiven(_ mention: Mention, in sentence: SentenceReading) -> Bool {
    guard !mention.isFamily, mention.speaker != .guideline else { return false }
    switch mention.polarity {
    case .affirmed: return mention.status == .actual || mention.status == .historical
    case .denied:
      let clause = sentence.clauses[mention.clause].tokens
      return mention.status == .historical
        && (clause.lowerBound..<mention.tokens.lowerBound).contains {
          Self.presupposing.contains(text.tokens[$0].hash)
        }
    }
  }

  /// What a question is about that begins with one of these words is there; not so with "whether".
  private static let presupposing = WordSet(["how", "why"])

  /// The kind of event that giving a service is: that of the nearest concept above it that some kind of
  /// event covers.
  private func kind(of service: ConceptID) -> ConceptID? {
    guard vocabulary[service].root == .service else { return nil }
    let kinds = vocabulary.concepts(under: .event)
    for ancestor in vocabulary.ancestors(of: service) {
      if let kind = kinds.first(where: { vocabulary.concepts(.covers, of: $0).contains(ancestor) })
      {
        return kind
      }
    }
    return nil
  }

  // MARK: What a date belongs to

  private func trigger(
    of date: DatePeriod, after previous: DatePeriod?, _ dates: [DatePeriod],
    _ triggers: [Trigger], _ sentence: SentenceReading
  ) -> Trigger? {
    let start = date.tokens.lowerBound
    if let behind = triggers.first(where: { $0.tokens.lowerBound == date.tokens.upperBound }),
      text.tokens[behind.tokens.lowerBound].gap.isOnly(.white)
    {
      return behind
    }
    let before = triggers.last { $0.tokens.upperBound <= start }
    let isFree = before.map { $0.tokens.lowerBound >= previous?.tokens.upperBound ?? 0 } ?? false
    if let before, isFree, start - before.tokens.upperBound <= Self.reach,
      !isSeparated(before.tokens.upperBound, start)
    {
      return before
    }
    let clause = sentence.clauses[sentence.clause(of: start)].tokens
    if start - clause.lowerBound <= Self.opening,
      let next = triggers.first(where: { $0.tokens.lowerBound >= date.tokens.upperBound }),
      !dates.contains(where: {
        $0.tokens.lowerBound >= date.tokens.upperBound
          && $0.tokens.upperBound <= next.tokens.lowerBound
      })
    {
      return next
    }
    guard let before, isFree, before.tokens.lowerBound >= clause.lowerBound,
      start - before.tokens.upperBound <= Self.clauseReach
    else { return nil }
    return before
  }

  /// Whether more than one comma, or a semicolon, lies between an event and a date.
  private func isSeparated(_ start: Int, _ end: Int) -> Bool {
    let gaps = (start...end).map { text.tokens[$0].gap }
    return gaps.contains { $0.contains(.semicolon) } || gaps.count { $0.contains(.comma) } > 1
  }

  /// Whether a guideline or its publisher is named right before a date: it dates the edition.
  private func isCitation(_ date: DatePeriod, _ sentence: SentenceReading) -> Bool {
    let isNear = { (match: PhraseMatch) in
      (0...Self.reach).contains(date.tokens.lowerBound - match.tokens.upperBound)
    }
    return sentence.references.contains(where: isNear)
      || sentence.matches.contains { $0.root == .guidelineVoice && isNear($0) }
  }
}
