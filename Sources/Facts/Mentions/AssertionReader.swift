import LetterSource
import Vocabulary

/// Says of each phrase in a sentence whether it is affirmed or denied, and how it is spoken of.
///
/// A cue reaches over the clause it stands in, forward over its noun phrase or list, backward to the
/// verb before it. What lies between a denial and the phrase says what exactly is denied. The method is that
/// of the NegEx and ConText algorithms, with clauses in place of fixed windows.
struct AssertionReader {
  let text: LetterText

  /// The most tokens that an adjective-like cue ("prior", "possible") reaches.
  private static let nounPhrase = 7
  /// The most tokens between a denied phrase and the words that except something of it.
  private static let exceptionReach = 2

  /// - Parameters:
  ///   - root: What the phrase is.
  ///   - isPrescribed: Whether a prescription of it counts as taking it.
  ///   - isConclusion: Whether the phrase is one of necessity, which "is not supported as" in front of it
  ///     denies too.
  func assertion(
    of phrase: Range<Int>, _ root: Root, in sentence: SentenceReading,
    isPrescribed: Bool = false, isConclusion: Bool = false
  ) -> Assertion {
    let clause = sentence.clauses[sentence.clause(of: phrase.lowerBound)]
    let subject = CuedPhrase(
      text: text, phrase: phrase, root: root, isPrescribed: isPrescribed,
      isConclusion: isConclusion, clause: clause, cues: sentence.matches[clause.matches])
    var assertion = Assertion()
    for cue in subject.cues {
      if cue.tokens.overlaps(phrase) {
        // "is not supported" holds the word that it denies.
        if isConclusion, cue.root == .negationAfter { assertion.deny(by: cue.tokens) }
      } else if cue.tokens.upperBound <= phrase.lowerBound {
        applyForward(cue, subject, to: &assertion)
      } else {
        applyBackward(cue, subject, to: &assertion)
      }
    }
    if isMarkedAbsent(subject) { assertion.deny(by: phrase) }
    let opensSentence = sentence.clauses[0].tokens.lowerBound == phrase.lowerBound
    if !opensSentence
      && (sentence.clauses[0].opener == .hypothesis || clause.opener == .hypothesis)
      || clause.speaker == .guideline && !isConclusion
    {
      assertion.raise(to: .hypothetical)
    }
    weigh(subject, isExcepted: hasException(behind: phrase.upperBound, sentence), &assertion)
    if isOfFamily(phrase, sentence) {
      assertion.isFamily = true
      if assertion.status == .historical { assertion.status = .actual }
    }
    return assertion
  }

  /// Takes back of a denial what it does not deny.
  private func weigh(
    _ subject: CuedPhrase, isExcepted: Bool, _ assertion: inout Assertion
  ) {
    guard let negation = assertion.negation else { return }
    switch DenialReader(subject: subject).weight(of: negation) {
    case .whole: assertion.isQualified = isExcepted
    case .qualified: assertion.isQualified = true
    case .none: assertion.polarity = .affirmed
    case .need:
      assertion.polarity = .affirmed
      assertion.raise(to: .planned)
    }
  }

  /// Whether words that except something open the clause behind a phrase at the end of its own: "no side
  /// effects except drowsiness".
  private func hasException(behind end: Int, _ sentence: SentenceReading) -> Bool {
    let clause = sentence.clause(of: end - 1)
    let next = sentence.clauses[clause].tokens.upperBound
    return next - end <= Self.exceptionReach && clause + 1 < sentence.clauses.count
      && sentence.matches(inClause: clause + 1).contains {
        $0.root == .restriction && $0.tokens.lowerBound == next
      }
  }

  /// Whether the last person that the sentence names before a phrase is a relative.
  private func isOfFamily(_ phrase: Range<Int>, _ sentence: SentenceReading) -> Bool {
    sentence.matches.last {
      [.family, .patient, .pronoun].contains($0.root)
        && $0.tokens.lowerBound < phrase.lowerBound
    }?.root == .family
  }

  // MARK: Cues before a phrase

  private func applyForward(
    _ cue: PhraseMatch, _ subject: CuedPhrase, to assertion: inout Assertion
  ) {
    let end = cue.tokens.upperBound
    let start = subject.phrase.lowerBound
    let denial = DenialReader(subject: subject)
    switch cue.root {
    case .negation, .contrary:
      if cue.root == .contrary, !subject.isConclusion { return }
      if denial.reaches(cue) { assertion.deny(by: cue.tokens) }
    case .denial:
      guard denial.reaches(cue) else { return }
      if subject.clause.speaker == .utilizationReview {
        if subject.root == .service { assertion.raise(to: .planned) }
      } else {
        assertion.deny(by: cue.tokens)
      }
    case .negationAfter:
      if subject.isConclusion, subject.reachesList(from: end) { assertion.deny(by: cue.tokens) }
    case .negative:
      if subject.root == .sign, denial.reaches(cue) { assertion.deny(by: cue.tokens) }
    case .uncertainty:
      if !subject.has(.verb, .copula, from: end, to: start), subject.reachesList(from: end) {
        assertion.raise(to: .uncertain)
      }
    case .hypothesis:
      if !subject.hasComma(from: end, to: start) { assertion.raise(to: .hypothetical) }
    case .modal: assertion.raise(to: .hypothetical)
    case .history:
      if !subject.isBlocked(from: end) { assertion.raise(to: .historical) }
    case .past:
      if start - end <= Self.nounPhrase, !subject.hasComma(from: end, to: start),
        !subject.has(.verb, .copula, .preposition, .past, from: end, to: start)
      {
        assertion.raise(to: .historical)
      }
    case .plan, .prescription:
      let isTaken = cue.root == .prescription && subject.isPrescribed
      // "Nothing suggests that": the word is part of the denial.
      let isDenial = subject.cues.contains {
        $0.root == .negation && $0.tokens.overlaps(cue.tokens) && $0.tokens.count > cue.tokens.count
      }
      if subject.root == .service, !isTaken, !isDenial, !subject.isBlocked(from: end),
        !subject.has(.presupposition, from: end, to: start)
      {
        assertion.raise(to: .planned)
      }
    default: break
    }
  }

  // MARK: Cues behind a phrase

  private func applyBackward(
    _ cue: PhraseMatch, _ subject: CuedPhrase, to assertion: inout Assertion
  ) {
    let end = subject.phrase.upperBound
    let start = cue.tokens.lowerBound
    switch cue.root {
    case .negationAfter:
      if !isJudged(subject, by: cue), !subject.isParted(before: start) {
        assertion.deny(by: cue.tokens)
      }
    case .negative:
      if isNegative(subject, by: cue) { assertion.deny(by: cue.tokens) }
    case .negation:
      if isAnswered(subject, by: cue) { assertion.deny(by: cue.tokens) }
    case .uncertaintyAfter:
      if !subject.isParted(before: start) { assertion.raise(to: .uncertain) }
    case .historyAfter:
      if !subject.has(.verb, .copula, from: end, to: start) || start - end <= Self.nounPhrase {
        assertion.raise(to: .historical)
      }
    case .planAfter, .prescriptionAfter:
      let isTaken = cue.root == .prescriptionAfter && subject.isPrescribed
      if subject.root == .service, !isTaken, !subject.isParted(before: start),
        !followsTime(subject)
      {
        assertion.raise(to: .planned)
      }
    case .modal: assertion.raise(to: .hypothetical)
    default: break
    }
  }

  /// Whether a denial behind a service only says that it is not supported: it stays a request; or that it
  /// "has not demonstrated" something: it was done.
  private func isJudged(_ subject: CuedPhrase, by cue: PhraseMatch) -> Bool {
    guard subject.root == .service, !subject.isConclusion else { return false }
    let overlapping = subject.cues.filter { $0.tokens.overlaps(cue.tokens) }
    let isActive =
      cue.tokens.count == 2 && !overlapping.contains { $0.root == .copula }
      && subject.cues.contains {
        $0.layer == .content && $0.tokens.lowerBound >= cue.tokens.upperBound
      }
    let isFound = subject.cues.contains {
      $0.layer == .verdict && (0...3).contains($0.tokens.lowerBound - cue.tokens.upperBound)
    }
    return isActive || isFound || overlapping.contains { $0.root == .planAfter }
  }

  /// Whether a negative result behind a phrase denies it; a negative study is no absent one.
  private func isNegative(_ subject: CuedPhrase, by cue: PhraseMatch) -> Bool {
    guard subject.root != .service else { return false }
    let start = cue.tokens.lowerBound
    if cue.tokens.count > 1, !subject.isParted(before: start) { return true }
    let gap = text.tokens[start].gap
    return start == subject.phrase.upperBound && gap.isOnly(Token.Gap.white.union(.colon))
      && (subject.root == .sign || gap.contains(.colon))
  }

  /// "Prior surgery: none."
  private func isAnswered(_ subject: CuedPhrase, by cue: PhraseMatch) -> Bool {
    let start = cue.tokens.lowerBound
    return start <= subject.phrase.upperBound + 1 && text.tokens[start].gap.contains(.colon)
      && (cue.tokens.upperBound == subject.clause.tokens.upperBound
        || text.tokens[cue.tokens.upperBound].gap.hasAny([.comma, .stop, .semicolon]))
  }

  /// Whether the phrase hangs on a word of time or cause: in "improvement after therapy is not needed" it
  /// is no subject of the verb.
  private func followsTime(_ subject: CuedPhrase) -> Bool {
    subject.cues.contains {
      $0.root == .presupposition
        && (0...3).contains(subject.phrase.lowerBound - $0.tokens.upperBound)
    }
  }

  /// "- swelling": a dash before a word of an examination's list stands for "no".
  private func isMarkedAbsent(_ subject: CuedPhrase) -> Bool {
    guard subject.root != .service, subject.phrase.lowerBound > subject.clause.tokens.lowerBound
    else { return false }
    let gap = text.tokens[subject.phrase.lowerBound].gap
    return gap.contains(.hyphen) && gap.contains(.space) && gap.hasAny([.comma, .colon])
  }
}
