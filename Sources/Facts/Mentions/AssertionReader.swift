import LetterSource
import Vocabulary

/// What a sentence says of a phrase.
struct Assertion {
  var polarity = Mention.Polarity.affirmed
  var status = Mention.Status.actual
  /// Whether a denial speaks only of a kind, time, extent or aspect.
  var isQualified = false
  /// Whether it is said of a relative or another person.
  var isFamily = false
  /// The tokens of the cue that denies it.
  var negation: Range<Int>?

  /// The stronger reservation wins: a hypothesis over a plan over doubt over the past.
  mutating func raise(to status: Mention.Status) {
    let order: [Mention.Status] = [.actual, .historical, .uncertain, .planned, .hypothetical]
    let rank = { (status: Mention.Status) in order.firstIndex(of: status) ?? 0 }
    if rank(status) > rank(self.status) { self.status = status }
  }
}

/// Says of each phrase in a sentence whether it is affirmed or denied, and how it is spoken of.
///
/// A cue reaches over the clause it stands in, forward over its noun phrase or list, backward to the
/// verb before it. What lies between a denial and the phrase says what exactly is denied: the thing, a
/// kind of it, something about it, or only the need of it. The method is that of the NegEx and ConText
/// algorithms, with clauses in place of fixed windows.
struct AssertionReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens that an adjective-like cue ("prior", "possible") reaches.
  private static let nounPhrase = 7
  /// The most tokens between a denied phrase and the words that restrict it.
  private static let restrictionReach = 5
  private static let or = Set(["or", "nor"].map(Spelling.hash))

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
    let subject = Subject(
      phrase: phrase, root: root, isPrescribed: isPrescribed, isConclusion: isConclusion,
      clause: clause, cues: sentence.matches[clause.matches])
    var assertion = Assertion()
    for cue in subject.cues {
      if cue.tokens.overlaps(phrase) {
        // "is not supported" holds the word that it denies.
        if isConclusion, cue.root == .negationAfter { deny(&assertion, by: cue.tokens) }
      } else if cue.tokens.upperBound <= phrase.lowerBound {
        applyForward(cue, subject, to: &assertion)
      } else {
        applyBackward(cue, subject, to: &assertion)
      }
    }
    if isMarkedAbsent(subject) { deny(&assertion, by: phrase) }
    if sentence.clauses[0].opener == .hypothesis || clause.opener == .hypothesis
      || clause.speaker == .guideline && !isConclusion
    {
      assertion.raise(to: .hypothetical)
    }
    if let negation = assertion.negation { weigh(negation, subject, &assertion) }
    let person = sentence.matches.last {
      [.family, .patient, .pronoun].contains($0.root)
        && $0.tokens.lowerBound < phrase.lowerBound
    }
    if person?.root == .family {
      assertion.isFamily = true
      if assertion.status == .historical { assertion.status = .actual }
    }
    return assertion
  }

  /// A phrase, with the clause that it stands in.
  private struct Subject {
    let phrase: Range<Int>
    let root: Root
    let isPrescribed: Bool
    let isConclusion: Bool
    let clause: SentenceReading.Clause
    let cues: ArraySlice<PhraseMatch>

    /// Whether a cue of one of some roots lies between two tokens.
    func has(_ roots: Root..., from start: Int, to end: Int) -> Bool {
      cues.contains {
        $0.tokens.lowerBound >= start && $0.tokens.upperBound <= end && roots.contains($0.root)
      }
    }
  }

  private func deny(_ assertion: inout Assertion, by cue: Range<Int>) {
    assertion.polarity = .denied
    assertion.negation = cue
  }

  // MARK: Cues before a phrase

  private func applyForward(
    _ cue: PhraseMatch, _ subject: Subject, to assertion: inout Assertion
  ) {
    let end = cue.tokens.upperBound
    let start = subject.phrase.lowerBound
    switch cue.root {
    case .negation, .contrary:
      if cue.root == .contrary, !subject.isConclusion { return }
      if denies(cue, subject) { deny(&assertion, by: cue.tokens) }
    case .denial:
      guard denies(cue, subject) else { return }
      if subject.clause.speaker == .utilizationReview {
        if subject.root == .service { assertion.raise(to: .planned) }
      } else {
        deny(&assertion, by: cue.tokens)
      }
    case .negationAfter:
      if subject.isConclusion, reachesList(end, subject) { deny(&assertion, by: cue.tokens) }
    case .negative:
      if subject.root == .sign, denies(cue, subject) { deny(&assertion, by: cue.tokens) }
    case .uncertainty:
      if !subject.has(.verb, .copula, from: end, to: start), reachesList(end, subject) {
        assertion.raise(to: .uncertain)
      }
    case .hypothesis:
      if !hasComma(from: end, to: start) { assertion.raise(to: .hypothetical) }
    case .modal: assertion.raise(to: .hypothetical)
    case .history:
      if !isBlocked(from: end, to: start, subject) { assertion.raise(to: .historical) }
    case .past:
      if start - end <= Self.nounPhrase, !hasComma(from: end, to: start),
        !subject.has(.verb, .copula, .preposition, .past, from: end, to: start)
      {
        assertion.raise(to: .historical)
      }
    case .plan, .prescription:
      let isTaken = cue.root == .prescription && subject.isPrescribed
      if subject.root == .service, !isTaken, !isBlocked(from: end, to: start, subject),
        !subject.has(.presupposition, from: end, to: start)
      {
        assertion.raise(to: .planned)
      }
    default: break
    }
  }

  /// Whether a denying cue reaches a phrase behind it: to the end of its noun phrase or its list.
  private func denies(_ cue: PhraseMatch, _ subject: Subject) -> Bool {
    let end = cue.tokens.upperBound
    let start = subject.phrase.lowerBound
    guard end < start else { return !text.tokens[start].gap.contains(.comma) }
    // "No, the request ...": the word answers and denies nothing behind it.
    guard !text.tokens[end].gap.contains(.comma) else { return false }
    // A result that stands right behind the cue is denied with it: "no decreased sensation".
    let affirms = subject.cues.contains {
      [.affirmation, .positive, .abnormal, .normal].contains($0.root)
        && $0.tokens.lowerBound > end && $0.tokens.upperBound <= start + 1
        && !($0.tokens.lowerBound..<$0.tokens.upperBound).contains(start)
    }
    if affirms, hasComma(from: end, to: start) { return false }
    return reachesDenied(cue, subject)
  }

  /// A bare "no" reaches over commas where an "or" ends the list; stronger words do anyway.
  private func reachesDenied(_ cue: PhraseMatch, _ subject: Subject) -> Bool {
    let end = cue.tokens.upperBound
    guard reachesList(end, subject) else { return false }
    guard hasComma(from: end, to: subject.phrase.lowerBound) else { return true }
    if cue.tokens.count > 1 || cue.root == .denial { return true }
    return (end..<subject.clause.tokens.upperBound).contains {
      Self.or.contains(text.tokens[$0].hash)
    }
  }

  /// Whether the members of a list between a token and a phrase are all short.
  private func reachesList(_ end: Int, _ subject: Subject) -> Bool {
    let phrase = subject.phrase
    guard end < phrase.lowerBound else { return true }
    var start = end
    var isList = false
    for index in (end + 1)..<(phrase.lowerBound + 1) where text.tokens[index].gap.contains(.comma) {
      if index - start > ClauseReader.longestListMember + 3 { return false }
      start = index
      isList = true
    }
    return !isList || phrase.upperBound - start <= ClauseReader.longestListMember + 2
  }

  /// Whether a verb behind another phrase parts a cue from what it could reach.
  private func isBlocked(from end: Int, to start: Int, _ subject: Subject) -> Bool {
    subject.cues.contains { verb in
      verb.root.isFiniteVerb && verb.tokens.lowerBound >= end && verb.tokens.upperBound <= start
        && subject.cues.contains {
          $0.layer == .content && $0.tokens.lowerBound >= end
            && $0.tokens.upperBound <= verb.tokens.lowerBound
        }
    }
  }

  private func hasComma(from end: Int, to start: Int) -> Bool {
    end <= start && (end...start).contains { text.tokens[$0].gap.contains(.comma) }
  }

  // MARK: Cues behind a phrase

  private func applyBackward(
    _ cue: PhraseMatch, _ subject: Subject, to assertion: inout Assertion
  ) {
    let end = subject.phrase.upperBound
    let start = cue.tokens.lowerBound
    switch cue.root {
    case .negationAfter:
      // What is not supported is not denied as a fact: it stays a request.
      let isJudged =
        subject.root == .service && !subject.isConclusion
        && subject.cues.contains { $0.root == .planAfter && $0.tokens.overlaps(cue.tokens) }
      if !isJudged, !isParted(from: end, to: start, subject) {
        deny(&assertion, by: cue.tokens)
      }
    case .negative:
      // A negative study is no absent one.
      guard subject.root != .service else { return }
      let isBare = start == end && text.tokens[start].gap.isOnly(Token.Gap.white.union(.colon))
      let isSaid = cue.tokens.count > 1 && !isParted(from: end, to: start, subject)
      if isSaid || isBare,
        isSaid || subject.root == .sign || text.tokens[start].gap.contains(.colon)
      {
        deny(&assertion, by: cue.tokens)
      }
    case .negation:
      // "Prior surgery: none."
      if start <= end + 1, start < text.tokens.count, text.tokens[start].gap.contains(.colon),
        cue.tokens.upperBound == subject.clause.tokens.upperBound
          || text.tokens[cue.tokens.upperBound].gap.hasAny([.comma, .stop, .semicolon])
      {
        deny(&assertion, by: cue.tokens)
      }
    case .uncertaintyAfter:
      if !isParted(from: end, to: start, subject) { assertion.raise(to: .uncertain) }
    case .historyAfter:
      if !subject.has(.verb, .copula, from: end, to: start) || start - end <= Self.nounPhrase {
        assertion.raise(to: .historical)
      }
    case .planAfter, .prescriptionAfter:
      let isTaken = cue.root == .prescriptionAfter && subject.isPrescribed
      if subject.root == .service, !isTaken, !isParted(from: end, to: start, subject),
        !followsTime(subject)
      {
        assertion.raise(to: .planned)
      }
    case .modal: assertion.raise(to: .hypothetical)
    default: break
    }
  }

  /// Whether a verb with an object of its own stands between a phrase and a cue behind it: in "the MRI
  /// showed a tear and was not repeated" the MRI is the subject of both, the tear of none.
  private func isParted(from end: Int, to start: Int, _ subject: Subject) -> Bool {
    guard
      let verb = subject.cues.first(where: {
        $0.root.isFiniteVerb && $0.tokens.lowerBound >= end && $0.tokens.upperBound <= start
      })
    else { return false }
    return verb.root == .copula
      || subject.cues.contains {
        $0.layer == .content && $0.tokens.lowerBound >= verb.tokens.upperBound
          && $0.tokens.upperBound <= start
      }
  }

  /// Whether the phrase hangs on a word of time or cause: in "improvement after therapy is not needed" it
  /// is no subject of the verb.
  private func followsTime(_ subject: Subject) -> Bool {
    subject.cues.contains {
      $0.root == .presupposition
        && (0...3).contains(subject.phrase.lowerBound - $0.tokens.upperBound)
    }
  }

  /// "- swelling": a dash before a word of an examination's list stands for "no".
  private func isMarkedAbsent(_ subject: Subject) -> Bool {
    guard subject.root != .service, subject.phrase.lowerBound > subject.clause.tokens.lowerBound
    else { return false }
    let gap = text.tokens[subject.phrase.lowerBound].gap
    return gap.contains(.hyphen) && gap.contains(.space) && gap.hasAny([.comma, .colon])
  }

  // MARK: What is denied

  /// What lies between a denial and the phrase, or right behind the phrase, says how far it is denied.
  private func weigh(_ negation: Range<Int>, _ subject: Subject, _ assertion: inout Assertion) {
    let end = negation.upperBound
    let start = subject.phrase.lowerBound
    if end <= start {
      if subject.root == .service, subject.has(.need, from: negation.lowerBound, to: start) {
        assertion.polarity = .affirmed
        assertion.raise(to: .planned)
        return
      }
      if isPresupposed(from: end, subject) || isContext(from: end, subject) {
        assertion.polarity = .affirmed
        return
      }
      let isQualifiedInside = subject.cues.contains {
        $0.root == .qualifier && $0.tokens.lowerBound == start
          && $0.tokens.upperBound < subject.phrase.upperBound
      }
      if isQualifiedInside || subject.has(.qualifier, .aspect, from: negation.lowerBound, to: start)
      {
        assertion.isQualified = true
        return
      }
    }
    // "The necessity for the test is not shown": the need is denied, not the test.
    if subject.root == .service, end > start,
      subject.has(.need, from: max(subject.clause.tokens.lowerBound, start - 4), to: start)
    {
      assertion.polarity = .affirmed
      assertion.raise(to: .planned)
      return
    }
    // "Details of the failure of therapy were not provided": something about it is denied.
    if end > start {
      assertion.isQualified =
        subject.has(.aspect, from: subject.clause.tokens.lowerBound, to: start)
        || negation.lowerBound >= subject.phrase.upperBound
          && subject.has(.preposition, from: subject.phrase.upperBound, to: negation.lowerBound)
      return
    }
    assertion.isQualified = isRestricted(subject)
  }

  /// "not recommended for knee pain": what a refused service would be for is not denied.
  private func isContext(from end: Int, _ subject: Subject) -> Bool {
    subject.cues.contains { need in
      need.root == .need && need.tokens.lowerBound >= end
        && need.tokens.upperBound < subject.phrase.lowerBound
        && subject.cues.contains {
          ($0.root == .location || $0.root == .preposition)
            && $0.tokens.lowerBound == need.tokens.upperBound
        }
    }
  }

  /// "no relief with therapy": behind the thing denied, a treatment or a cause is named that is there.
  private func isPresupposed(from end: Int, _ subject: Subject) -> Bool {
    subject.cues.contains { cue in
      guard cue.root == .presupposition, cue.tokens.lowerBound >= end,
        cue.tokens.upperBound <= subject.phrase.lowerBound
      else { return false }
      return cue.tokens.count > 1
        || subject.cues.contains {
          $0.layer == .content && $0.tokens.lowerBound >= end
            && $0.tokens.lowerBound < cue.tokens.lowerBound
        }
    }
  }

  /// Whether words behind a denied phrase say which kind of it is denied: "CT showing failure".
  private func isRestricted(_ subject: Subject) -> Bool {
    subject.cues.contains {
      $0.root == .restriction && $0.tokens.lowerBound >= subject.phrase.upperBound
        && $0.tokens.lowerBound - subject.phrase.upperBound <= Self.restrictionReach
        && !hasComma(from: subject.phrase.upperBound, to: $0.tokens.lowerBound)
    }
  }
}
