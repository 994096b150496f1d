import LetterSource
import Vocabulary

/// Reads what utilization review decided, from the sentences that speak of it.
///
/// The last word of deciding before a service in its clause governs it, as over a list; where there is
/// none, the first behind it ("the request for an MRI was denied"); else the nearest in a clause before. A
/// sentence that decides and names no service ("non-certified all of these") decides about the request of the
/// sentence before it.
struct ReviewReader {
  let text: LetterText
  let vocabulary: Vocabulary
  let sentences: [SentenceReading]
  let mentions: [Mention]
  let mentionsBySentence: [Range<Int>]
  /// The dated events, by the position of their sentence.
  let events: [Int: [Event]]

  init(
    text: LetterText, vocabulary: Vocabulary, sentences: [SentenceReading], mentions: [Mention],
    mentionsBySentence: [Range<Int>], events: [Event]
  ) {
    self.text = text
    self.vocabulary = vocabulary
    self.sentences = sentences
    self.mentions = mentions
    self.mentionsBySentence = mentionsBySentence
    self.events = Dictionary(grouping: events, by: \.sentence)
  }

  /// The decisions, in the order of the letter.
  func decisions() -> [ReviewDecision] {
    var decisions: [ReviewDecision] = []
    for (index, sentence) in sentences.enumerated() where sentence.tellsOfReview {
      let cues = cues(in: sentence)
      guard !cues.isEmpty else { continue }
      let services = services(of: sentence)
      if services.isEmpty, index > 0, sentences[index - 1].section == sentence.section {
        let asked = self.services(of: sentences[index - 1]).filter {
          mentions[$0].status == .planned
        }
        // "Certified four visits and denied the rest": which of the services, it does not say.
        guard
          Set(cues.map(\.root)).isDisjoint(with: [.denying])
            || cues.allSatisfy({ $0.root == .denying })
        else { continue }
        decisions += asked.map {
          decision(on: $0, cues[0], in: sentence, asked: sentences[index - 1])
        }
      } else {
        decisions += services.compactMap { service in
          cue(of: mentions[service], cues, sentence).map {
            decision(on: service, $0, in: sentence, asked: sentence)
          }
        }
      }
    }
    return decisions
  }

  // MARK: Sentences and words of review

  /// The words of deciding; those of a quotation only where there are no others.
  private func cues(in sentence: SentenceReading) -> [PhraseMatch] {
    let cues = sentence.matches.filter {
      $0.root == .denying || $0.root == .certifying || $0.root == .modifying
    }
    let own = cues.filter { !sentence.isQuoted($0.tokens) }
    return own.isEmpty ? cues : own
  }

  /// Whether some tokens stand in a quotation that says something, and is no mere name: the reviewer's reasons in
  /// his own words.
  private func isInQuotedReason(_ tokens: Range<Int>, _ sentence: SentenceReading) -> Bool {
    sentence.quotes.contains { quote in
      quote.contains(tokens.lowerBound)
        && sentence.matches.contains {
          ($0.root.isFiniteVerb || $0.root == .negation || $0.root == .copula)
            && quote.contains($0.tokens.lowerBound)
        }
    }
  }

  /// The services of a sentence, without words that only say how one is given.
  private func services(of sentence: SentenceReading) -> [Int] {
    mentionsBySentence[sentence.index].filter { index in
      let mention = mentions[index]
      return mention.root == .service && !mention.isFamily
        && !vocabulary.hasOwnFlag(.modifier, mention.concept)
        && !sentence.references.contains { $0.tokens.overlaps(mention.tokens) }
        && !isInQuotedReason(mention.tokens, sentence)
    }
  }

  private func cue(
    of mention: Mention, _ cues: [PhraseMatch], _ sentence: SentenceReading
  ) -> PhraseMatch? {
    let clause = sentence.clauses[mention.clause].tokens
    let own = cues.filter { clause.contains($0.tokens.lowerBound) }
    let before = { (cues: [PhraseMatch]) in
      cues.last { $0.tokens.upperBound <= mention.tokens.lowerBound }
    }
    let behind = own.first { $0.tokens.lowerBound >= mention.tokens.upperBound }
    // What stands in a clause that gives the reason was not decided about.
    if let opener = sentence.clauses[mention.clause].opener, opener == .because || opener == .since,
      own.isEmpty
    {
      return nil
    }
    if own.isEmpty || before(own) != nil, isReason(mention, sentence) { return nil }
    // "The brace was denied as not needed, the MRI denied too": a word right behind a service is its own.
    if let behind, behind.tokens.lowerBound == mention.tokens.upperBound,
      text.tokens[behind.tokens.lowerBound].gap.isOnly(.white),
      text.tokens[mention.tokens.lowerBound].gap.contains(.comma)
    {
      return behind
    }
    return before(own) ?? behind ?? before(cues)
      ?? cues.first { $0.tokens.lowerBound >= mention.tokens.upperBound }
  }

  /// Whether a mention stands behind words that give the reason.
  private func isReason(_ mention: Mention, _ sentence: SentenceReading) -> Bool {
    let cues = cues(in: sentence)
    return sentence.matches.contains { reason in
      reason.root == .reasonBefore && reason.tokens.upperBound <= mention.tokens.lowerBound
        && !cues.contains { cue in
          cue.tokens.lowerBound >= reason.tokens.upperBound
            && cue.tokens.upperBound <= mention.tokens.upperBound
        }
    }
  }

  // MARK: A decision

  private func decision(
    on service: Int, _ cue: PhraseMatch, in sentence: SentenceReading, asked: SentenceReading
  ) -> ReviewDecision {
    let mention = mentions[service]
    var outcome = outcome(of: cue, for: mention, in: sentence)
    let granted = grant(behind: cue, in: sentence)
    // "Twelve visits were requested. Review modified this to four visits."
    let left =
      outcome == .modified && granted.isEmpty && asked.index != sentence.index
      ? AmountReader(text: text, vocabulary: vocabulary).amounts(
        in: cue.tokens.upperBound..<sentence.tokens.upperBound, matches: sentence.matches) : []
    let amounts = amounts(of: service, in: asked) + granted + left
    if !granted.isEmpty { outcome = .modified }
    let kind = Regimen.Service([mention.concept], in: vocabulary)
    if outcome == .certified, isReduced(amounts, of: kind) { outcome = .modified }
    var regimen = Regimen()
    // Of what was asked for and what was granted, the last is what was granted.
    for amount in outcome == .modified && !amounts.contains(where: \.isPart)
      ? amounts.reversed() : amounts
    {
      regimen.add(amount, at: text.range(of: amount.tokens), of: kind)
    }
    return ReviewDecision(
      service: mention.concept, mention: service, isNamed: asked.index == sentence.index,
      outcome: outcome, regimen: regimen,
      date: date(of: cue, mention, in: sentence), reason: reason(in: sentence),
      range: text.range(of: cue.tokens))
  }

  /// What a word of deciding says of a service, turned around by a denial: "neither was certified", "but not
  /// the bath", "while the brace was not".
  private func outcome(
    of cue: PhraseMatch, for mention: Mention, in sentence: SentenceReading
  ) -> ReviewDecision.Outcome {
    guard cue.root != .modifying else { return .modified }
    var isDenied = cue.root == .denying
    // A service of the sentence before has no words of its own here.
    guard mention.sentence == sentence.index else { return isDenied ? .denied : .certified }
    let isBefore = cue.tokens.upperBound <= mention.tokens.lowerBound
    let between =
      isBefore
      ? cue.tokens.upperBound..<mention.tokens.lowerBound
      : mention.tokens.upperBound..<max(mention.tokens.upperBound, cue.tokens.lowerBound)
    // "neither the EMG nor the NCV was"
    let lead = max(sentence.tokens.lowerBound, mention.tokens.lowerBound - Self.leadReach)
    let isLed =
      !isBefore && !text.tokens[mention.tokens.lowerBound].gap.contains(.comma)
      && sentence.hasCue(.negation, in: lead..<mention.tokens.lowerBound)
    let clause = sentence.clauses[mention.clause].tokens
    let isElliptic =
      !clause.contains(cue.tokens.lowerBound)
      && sentence.matches.contains {
        $0.root == .negation && clause.contains($0.tokens.lowerBound)
          && $0.tokens.lowerBound >= mention.tokens.upperBound && !sentence.isQuoted($0.tokens)
      }
    let own = [mention.clause, sentence.clause(of: cue.tokens.lowerBound)]
    let isBetween = sentence.matches.contains {
      $0.root == .negation && between.contains($0.tokens.lowerBound)
        && !sentence.isQuoted($0.tokens) && own.contains(sentence.clause(of: $0.tokens.lowerBound))
    }
    if isBetween || isLed || isElliptic { isDenied.toggle() }
    return isDenied ? .denied : .certified
  }

  /// The bare number that was granted: "a modified approval of four", "granted four of them", "partially
  /// approved ..., allowing six".
  private func grant(behind cue: PhraseMatch, in sentence: SentenceReading) -> [Amount] {
    for match in cues(in: sentence)
    where match.root != .denying && match.tokens.lowerBound >= cue.tokens.lowerBound {
      let isOf = Self.ofOrTo.contains(text.tokens[match.tokens.upperBound].hash)
      let start = match.tokens.upperBound + (isOf ? 1 : 0)
      guard start < sentence.tokens.upperBound, text.tokens[start].gap.isOnly(.white),
        let number = NumberReader(text: text).number(at: start, before: sentence.tokens.upperBound)
      else { continue }
      let end = number.tokens.upperBound
      let isRest =
        end >= sentence.tokens.upperBound || !text.tokens[end].gap.isOnly(.white)
        || Self.ofOrTo.contains(text.tokens[end].hash) && end + 1 < sentence.tokens.upperBound
          && NumberReader(text: text).value(at: end + 1) == nil
      guard isRest, match.root == .modifying || match.tokens != cue.tokens || !isOf,
        cue.root != .denying
      else { continue }
      return [Amount(kind: .numbered, value: number.range, tokens: number.tokens)]
    }
    return []
  }

  /// The most words between a denial and the service behind it: "neither the".
  private static let leadReach = 2
  private static let ofOrTo = WordSet(["of", "to"])

  /// Whether the amounts of one service say that less was granted than asked for: "6 of 12 visits", "8 weeks,
  /// of which two weeks".
  private func isReduced(_ amounts: [Amount], of kind: Regimen.Service) -> Bool {
    if amounts.contains(where: \.isPart) { return true }
    let totals = [amounts, amounts.reversed()].map { amounts in
      var regimen = Regimen()
      for amount in amounts { regimen.add(amount, at: text.range(of: amount.tokens), of: kind) }
      return [regimen.visits, regimen.count, regimen.weeks, regimen.days, regimen.months]
    }
    return totals[0] != totals[1]
  }

  /// The amounts that belong to a service of a sentence.
  private func amounts(of service: Int, in sentence: SentenceReading) -> [Amount] {
    RegimenReader(text: text, vocabulary: vocabulary)
      .amounts(of: sentence, mentions: mentions[mentionsBySentence[sentence.index]])
      .filter { $0.mention == service }.map(\.amount)
  }

  /// The date of a decision: the nearest of its sentence that is not that of something else.
  private func date(
    of cue: PhraseMatch, _ mention: Mention, in sentence: SentenceReading
  ) -> CalendarDate? {
    let others = (events[sentence.index] ?? []).filter { event in
      !isReview(event, sentence)
    }
    let dates = sentence.dates.filter { date in
      !others.contains { $0.range.overlaps(text.range(of: date.tokens)) }
        && !sentence.matches.contains {
          $0.root == .serviceDate
            && (0...3).contains(date.tokens.lowerBound - $0.tokens.upperBound)
        }
    }
    let at = cue.tokens.lowerBound
    let clause = sentence.clause(of: at)
    let start = sentence.clauses[clause].tokens.lowerBound
    let own = dates.filter {
      sentence.clause(of: $0.tokens.lowerBound) == clause
        // "in a report of September 9 / had denied"
        || $0.tokens.upperBound == start && text.tokens[start].gap.isOnly(.white)
    }
    // The date of another clause is its own, unless it opens the sentence or nothing is decided there.
    let cues = cues(in: sentence)
    let open = dates.filter { date in
      let other = sentence.clause(of: date.tokens.lowerBound)
      return date.tokens.upperBound <= cues[0].tokens.lowerBound
        || !cues.contains { sentence.clause(of: $0.tokens.lowerBound) == other }
    }
    // "utilization review (11-21-16) authorized"
    let named = dates.filter { date in
      sentence.clause(of: date.tokens.lowerBound) == clause
        && sentence.matches.contains {
          $0.root == .utilizationReview
            && (0...Self.reach).contains(date.tokens.lowerBound - $0.tokens.upperBound)
        }
    }
    if named.count == 1 { return named[0].first }
    let nearest = (own.isEmpty ? open : own).min {
      abs($0.tokens.lowerBound - at) < abs($1.tokens.lowerBound - at)
    }
    return nearest?.first
  }

  /// Whether an event is a decision of utilization review: its words name or are one, or they are the
  /// paper that it is told in ("in a report of December 2").
  private func isReview(_ event: Event, _ sentence: SentenceReading) -> Bool {
    let isNamed = sentence.matches.contains { match in
      [.utilizationReview, .denying, .certifying, .modifying].contains(match.root)
        && text.range(of: match.tokens).overlaps(event.trigger)
    }
    let start = text.tokens(in: event.trigger).lowerBound
    // A service that review speaks of is not dated by it, but by the decision.
    let isDecided =
      event.service != nil
      && sentence.clauses[sentence.clause(of: start)].speaker == .utilizationReview
    return isNamed || isDecided
      || event.service == nil
        && (max(sentence.tokens.lowerBound, start - Self.reach)..<start).contains {
          text.tokens[$0].hash == Self.in
        }
  }

  private static let `in` = Spelling.hash("in")
  /// The most words between "in" and the paper that a decision is told in: "in an earlier report".
  private static let reach = 3

  /// Why: what stands behind the words that give a reason, up to the end of the clause or the sentence.
  private func reason(in sentence: SentenceReading) -> ByteRange? {
    guard
      let cue = sentence.matches.first(where: { match in
        match.root == .reasonBefore
      }), cue.tokens.upperBound < sentence.tokens.upperBound
    else { return nil }
    let start = cue.tokens.upperBound
    var end = sentence.tokens.upperBound
    for index in (start + 1)..<max(start + 1, sentence.tokens.upperBound)
    where text.tokens[index].gap.hasAny([.comma, .semicolon]) {
      end = index
      break
    }
    return text.range(of: start..<end)
  }
}
