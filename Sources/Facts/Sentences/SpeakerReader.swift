import Determinations
import LetterSource
import Vocabulary

/// Says who speaks in each clause of a passage: the reviewer, the record, utilization review, a
/// quoted or paraphrased guideline, the provider, the patient.
///
/// A voice goes on from sentence to sentence where the letter lets it: a guideline's until the
/// rationale turns to the patient or the request, utilization review's while it gives its reasons.
struct SpeakerReader {
  let text: LetterText

  func assignSpeakers(to sentences: inout [SentenceReading]) {
    var person: Mention.Speaker?
    for index in sentences.indices {
      let home = Self.homeVoice(of: sentences[index].section)
      let carried = index > 0 ? carriedVoice(from: sentences[index - 1], to: sentences[index]) : nil
      var voice = carried ?? home
      for clause in sentences[index].clauses.indices {
        let named = namedVoice(
          in: sentences[index], clause: clause, voice: voice, lastPerson: person)
        // "nor was there documentation of complaints": the words of whoever goes on speaking.
        let isWeak =
          named == .patient && voice == .utilizationReview
          && !speaks(.patient, sentences[index].matches(inClause: clause))
        if let named, !isWeak, !isInsideQuotation(clause, of: sentences[index]),
          !goesOn(voice, clause, of: sentences[index])
        {
          voice = named
          sentences[index].clauses[clause].namesSpeaker = true
          attributeBackward(named, from: clause, in: &sentences[index])
        }
        sentences[index].clauses[clause].speaker = voice
        if voice == .provider || voice == .patient { person = voice }
      }
    }
  }

  /// Who speaks where nobody is named.
  private static func homeVoice(of section: Section) -> Mention.Speaker {
    section.kind == .rationale ? .reviewer : .record
  }

  /// "X is not recommended, and should be avoided per the guideline": a source that is named at the end
  /// speaks the clauses before it too, where they name nobody.
  private func attributeBackward(
    _ voice: Mention.Speaker, from clause: Int, in sentence: inout SentenceReading
  ) {
    guard voice == .guideline, clause > 0,
      sentence.matches(inClause: clause).contains(where: { $0.root == .reportPreposition })
    else { return }
    for earlier in sentence.clauses.indices[..<clause].reversed() {
      guard !sentence.clauses[earlier].namesSpeaker else { return }
      sentence.clauses[earlier].speaker = voice
    }
  }

  /// Whether a clause goes on in a quotation that began before it.
  private func isInsideQuotation(_ clause: Int, of sentence: SentenceReading) -> Bool {
    let start = sentence.clauses[clause].tokens.lowerBound
    return sentence.quotes.contains {
      $0.contains(start) && (clause > 0 || $0.lowerBound < start)
    }
  }

  /// Whether what a report says goes on over the comma behind it: "Based on the report, the patient has".
  private func goesOn(
    _ voice: Mention.Speaker, _ clause: Int, of sentence: SentenceReading
  ) -> Bool {
    clause > 0 && voice == .provider && sentence.section.kind == .rationale
      && sentence.clauses[clause].opener == nil
      && !sentence.matches(inClause: clause).contains {
        $0.root == .ownReference || $0.root == .reviewerVoice || $0.root == .reportVerb
      }
  }

  // MARK: A voice that a clause names

  /// The most tokens between a name and the verb that makes it speak.
  private static let reach = 12
  /// The most tokens between who does something and the verb that says what.
  private static let actorReach = 5
  /// The most tokens before the subject of a clause: "The attending".
  private static let subjectReach = 3

  private func namedVoice(
    in sentence: SentenceReading, clause: Int, voice: Mention.Speaker, lastPerson: Mention.Speaker?
  ) -> Mention.Speaker? {
    let matches = voices(in: sentence, clause)
    let isRationale = sentence.section.kind == .rationale
    func has(_ root: Root) -> Bool { matches.contains { $0.root == root } }
    if has(.utilizationReview), !isRationale || speaks(.utilizationReview, matches) {
      return .utilizationReview
    }
    if isRationale, isSubject(.ownReference, of: sentence, clause) { return .reviewer }
    if !isRationale, matches.contains(where: { $0.root == .decisionVerb && isPassive($0, matches) })
    {
      return .utilizationReview
    }
    if isRationale, isHeading(.publisher, of: sentence, clause) { return .guideline }
    if speaks(.publisher, matches) || speaks(.guidelineVoice, matches) {
      // "the number that the guideline allows": what somebody else says of a guideline.
      return isMeasuredBy(sentence, clause) ? (isRationale ? .reviewer : nil) : .guideline
    }
    if isRationale, has(.ownReference) { return .reviewer }
    if isSubject(.provider, of: sentence, clause), speaks(.provider, matches) { return .provider }
    // "I find that the provider has made his case."
    if isRationale, has(.reviewerVoice),
      text.tokens[sentence.clauses[clause].tokens.lowerBound].hash == Self.firstPerson
    {
      return .reviewer
    }
    if has(.complaint) || speaks(.patient, matches) { return .patient }
    if speaks(.provider, matches) || isActor(.provider, of: sentence, clause) { return .provider }
    if speaks(.pronoun, matches) {
      return lastPerson == .provider && plans(matches) ? .provider : .patient
    }
    guard isRationale else { return nil }
    if has(.reviewerVoice) { return .reviewer }
    // A guideline may speak of "the patient" too; it is not about him unless he is its subject.
    let people: [Root] = [.patient, .pronoun]
    let turns =
      voice == .guideline
      ? people.contains { isSubject($0, of: sentence, clause) } || tellsOfCase(sentence, clause)
      : people.contains(where: has)
    if turns { return .reviewer }
    return has(.generality) ? .guideline : nil
  }

  /// Words before "the patient" in what is only supposed of him.
  private static let supposing = WordSet([
    "that", "which", "until", "when", "whether", "if", "as", "who", "where",
  ])

  /// Whether a clause says of the patient what he is or has, as fact: "at this dose the patient is".
  private func tellsOfPatient(_ matches: ArraySlice<PhraseMatch>, from start: Int) -> Bool {
    guard !matches.contains(where: { $0.root == .hypothesis || $0.root == .modal }) else {
      return false
    }
    return matches.contains { patient in
      guard patient.root == .patient, patient.tokens.lowerBound > start + 1 else { return false }
      let before = (max(start, patient.tokens.lowerBound - 2)..<patient.tokens.lowerBound)
      return !before.contains { Self.supposing.contains(text.tokens[$0].hash) }
        && matches.contains {
          $0.root.isFiniteVerb && $0.tokens.lowerBound == patient.tokens.upperBound
        }
    }
  }

  private static let relatives = WordSet(["that", "which", "what"])

  /// Whether the guideline that a clause names is only the measure of something: it stands in a relative clause
  /// whose verb is the last of the clause.
  private func isMeasuredBy(_ sentence: SentenceReading, _ clause: Int) -> Bool {
    let matches = sentence.matches(inClause: clause)
    let tokens = sentence.clauses[clause].tokens
    guard
      let name = matches.last(where: { $0.root == .guidelineVoice || $0.root == .publisher }),
      let relative = (tokens.lowerBound..<name.tokens.lowerBound).last(where: {
        Self.relatives.contains(text.tokens[$0].hash)
      }), name.tokens.lowerBound - relative <= 2,
      let verb = matches.last(where: { $0.root == .reportVerb })
    else { return false }
    return verb.tokens.lowerBound >= name.tokens.upperBound
      && tokens.upperBound - verb.tokens.upperBound <= 1
      && matches.contains {
        $0.root.isFiniteVerb && $0.tokens.upperBound <= relative
          || $0.layer == .content && $0.tokens.upperBound <= relative
      }
  }

  /// Whether a clause can only be about the case at hand: it names a day, or somebody by "he" or "her".
  /// A guideline speaks of patients in general, and of "his or her" pain.
  private func tellsOfCase(_ sentence: SentenceReading, _ clause: Int) -> Bool {
    let tokens = sentence.clauses[clause].tokens
    // "the injection in May": a month, but for the first word of a sentence, which has its capital anyway.
    let isDated =
      sentence.dates.contains {
        $0.first?.day != nil && tokens.contains($0.tokens.lowerBound)
          && !sentence.isQuoted($0.tokens)
      }
      || tokens.contains {
        $0 > sentence.tokens.lowerBound && DateReader.shared.isMonth(at: $0, in: text)
          && !sentence.isQuoted($0..<($0 + 1))
      }
    let matches = sentence.matches(inClause: clause)
    let namesCitation = matches.contains { $0.root == .publisher || $0.root == .guidelineVoice }
    return isDated && !namesCitation || tellsOfPatient(matches, from: tokens.lowerBound)
      || matches.contains { ($0.root == .he || $0.root == .she) && !sentence.isQuoted($0.tokens) }
  }

  /// The phrases of a clause, without the names that are part of a service: an "assistant surgeon" is
  /// nobody who speaks.
  private func voices(in sentence: SentenceReading, _ clause: Int) -> ArraySlice<PhraseMatch> {
    let matches = sentence.matches(inClause: clause)
    let services = matches.filter { $0.root == .service }
    guard !services.isEmpty else { return matches }
    let own = matches.filter { match in
      ![.provider, .patient].contains(match.root)
        || !services.contains {
          $0.tokens.overlaps(match.tokens) && $0.tokens.count > match.tokens.count
        }
    }
    return own[...]
  }

  /// Whether what is said is a plan or an opinion, which is the provider's and not the patient's.
  private func plans(_ matches: ArraySlice<PhraseMatch>) -> Bool {
    matches.contains { $0.root == .plan || $0.root == .prescription }
  }

  /// Whether a name stands at the head of a clause.
  private func isSubject(_ root: Root, of sentence: SentenceReading, _ clause: Int) -> Bool {
    let start = sentence.clauses[clause].tokens.lowerBound
    return sentence.matches(inClause: clause).contains {
      $0.root == root && $0.tokens.lowerBound - start <= Self.subjectReach
    }
  }

  /// Whether a name at the head of a sentence is followed by a colon: "ODG: recommended as an option".
  private func isHeading(_ root: Root, of sentence: SentenceReading, _ clause: Int) -> Bool {
    clause == 0
      && sentence.matches(inClause: clause).contains {
        $0.root == root && $0.tokens.lowerBound - sentence.tokens.lowerBound <= Self.subjectReach
          && $0.tokens.upperBound < sentence.tokens.upperBound
          && text.tokens[$0.tokens.upperBound].gap.contains(.colon)
      }
  }

  private static let by = Spelling.hash("by")
  private static let firstPerson = Spelling.hash("I")

  /// Whether a name stands behind "by": "requested by the provider".
  private func isAgent(_ name: PhraseMatch) -> Bool {
    (max(0, name.tokens.lowerBound - Self.subjectReach)..<name.tokens.lowerBound).contains {
      text.tokens[$0].hash == Self.by
    }
  }

  /// Whether a name is what a verb of doing close behind it speaks of.
  private func isActor(_ root: Root, of sentence: SentenceReading, _ clause: Int) -> Bool {
    let matches = voices(in: sentence, clause)
    guard let name = matches.last(where: { $0.root == root }), !isAgent(name) else { return false }
    let near = matches.filter {
      (0...Self.actorReach).contains($0.tokens.lowerBound - name.tokens.upperBound)
    }
    // What a provider should do, a guideline says.
    guard !near.contains(where: { $0.root == .hypothesis }) else { return false }
    return near.contains { $0.root == .verb || $0.root == .plan }
  }

  /// Whether a name speaks in a clause: a report verb behind it with no other name between, or
  /// "according to" before it.
  private func speaks(_ name: Root, _ matches: ArraySlice<PhraseMatch>) -> Bool {
    matches.indices.contains { index in
      guard matches[index].root == name else { return false }
      let tokens = matches[index].tokens
      let isSource = matches[..<index].contains {
        ($0.root == .reportPreposition || $0.root == .basisPreposition && name == .provider
          || $0.root == .supportPreposition && (name == .publisher || name == .guidelineVoice))
          && (0...Self.reach).contains(tokens.lowerBound - $0.tokens.upperBound)
      }
      return isSource || reportsNext(name, behind: tokens.upperBound, matches[index...].dropFirst())
    }
  }

  /// Whether a verb has "was" before it: who "was noted to have" something does not note it.
  private func isPassive(_ verb: PhraseMatch, _ matches: ArraySlice<PhraseMatch>) -> Bool {
    matches.contains {
      $0.root == .copula && (0...1).contains(verb.tokens.lowerBound - $0.tokens.upperBound)
    }
  }

  /// Whether a report verb is the next thing of note behind a name, within reach.
  private func reportsNext(
    _ name: Root, behind end: Int, _ matches: ArraySlice<PhraseMatch>
  ) -> Bool {
    for match in matches where match.tokens.lowerBound >= end {
      switch match.root {
      case .reportVerb:
        if match.tokens.lowerBound - end > Self.reach { return false }
        if !isPassive(match, matches) { return true }
      // "The patient was provided": what is done to somebody, he does not say.
      case .copula where name != .publisher && name != .guidelineVoice:
        if match.tokens.lowerBound - end <= 1 { return false }
      // What somebody should do or does not do, he does not say.
      case .hypothesis: return false
      case .negation where name == .provider: return false
      case .patient, .provider, .utilizationReview, .family, .pronoun: return false
      default: continue
      }
    }
    return false
  }

  // MARK: A voice that goes on

  private func carriedVoice(
    from previous: SentenceReading, to sentence: SentenceReading
  ) -> Mention.Speaker? {
    guard let last = previous.clauses.last else { return nil }
    // A quotation that began before goes on in the voice that it began in.
    if isInsideQuotation(0, of: sentence) { return last.speaker }
    switch last.speaker {
    case .guideline: return .guideline
    case .utilizationReview:
      let goesOn = sentence.matches.contains {
        ($0.root == .carryOn || $0.root == .reviewerVoice)
          && $0.tokens.lowerBound == sentence.tokens.lowerBound
      }
      return goesOn || givesReasons(previous) ? .utilizationReview : nil
    default:
      return nil
    }
  }

  /// Whether utilization review says why in a sentence: what follows is more of its reasons.
  private func givesReasons(_ sentence: SentenceReading) -> Bool {
    sentence.section.kind == .summary
      && sentence.matches.contains { $0.root == .reportVerb || $0.root == .because }
      && !sentence.matches.contains { $0.root == .decisionVerb }
  }
}
