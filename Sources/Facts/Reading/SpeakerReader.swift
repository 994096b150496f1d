import Vocabulary

/// Says who speaks in each clause of a passage: the reviewer, the record, utilization review, a
/// quoted or paraphrased guideline, the provider, the patient.
///
/// A voice goes on from sentence to sentence where the letter lets it: a guideline's until the
/// rationale turns to the patient or the request, utilization review's while sentences join on.
struct SpeakerReader {
  let vocabulary: Vocabulary

  func assignSpeakers(to sentences: inout [SentenceReading]) {
    for index in sentences.indices {
      let carried = index > 0 ? carriedVoice(from: sentences[index - 1], to: sentences[index]) : nil
      var voice = carried ?? Self.homeVoice(of: sentences[index].section)
      for clause in sentences[index].clauses.indices {
        if let named = namedVoice(in: sentences[index], clause: clause) {
          voice = named
          sentences[index].clauses[clause].namesSpeaker = true
        } else if clause == 0, carried == nil {
          voice = Self.homeVoice(of: sentences[index].section)
        }
        sentences[index].clauses[clause].speaker = voice
      }
    }
  }

  /// Who speaks where nobody is named.
  private static func homeVoice(of section: Section) -> Mention.Speaker {
    section.kind == .rationale ? .reviewer : .record
  }

  // MARK: A voice that a clause names

  /// The most tokens between a name and the verb that makes it speak.
  private static let reach = 12

  private func namedVoice(in sentence: SentenceReading, clause: Int) -> Mention.Speaker? {
    let matches = sentence.matches(inClause: clause)
    let roots = matches.map { vocabulary[$0.concept].root }
    if roots.contains(.utilizationReview),
      sentence.section.kind == .summary || speaks(.utilizationReview, matches)
    {
      return .utilizationReview
    }
    if speaks(.publisher, matches) || speaks(.guidelineVoice, matches) { return .guideline }
    if sentence.section.kind == .rationale,
      roots.contains(where: { $0 == .reviewerVoice || $0 == .ownReference })
    {
      return .reviewer
    }
    if speaks(.patient, matches) { return .patient }
    if speaks(.provider, matches) { return .provider }
    return sentence.section.kind == .rationale && roots.contains(.patient) ? .reviewer : nil
  }

  /// Whether a name speaks in a clause: a report verb behind it with no other name between, or
  /// "according to" before it.
  private func speaks(_ name: Root, _ matches: [PhraseMatch]) -> Bool {
    matches.indices.contains { index in
      guard vocabulary[matches[index].concept].root == name else { return false }
      let tokens = matches[index].tokens
      let isSource = matches[..<index].contains {
        vocabulary[$0.concept].root == .reportPreposition
          && (0...Self.reach).contains(tokens.lowerBound - $0.tokens.upperBound)
      }
      return isSource || reportsNext(behind: tokens.upperBound, matches[index...].dropFirst())
    }
  }

  /// Whether a report verb is the next thing of note behind a name, within reach.
  private func reportsNext(behind end: Int, _ matches: ArraySlice<PhraseMatch>) -> Bool {
    for match in matches {
      switch vocabulary[match.concept].root {
      case .reportVerb: return match.tokens.lowerBound - end <= Self.reach
      case .patient, .provider, .utilizationReview, .family: return false
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
    let opening = sentence.matches.first.map { vocabulary[$0.concept].root }
    switch last.speaker {
    case .guideline:
      return .guideline
    case .utilizationReview:
      let goesOn =
        opening == .carryOn && sentence.matches[0].tokens.lowerBound == sentence.tokens.lowerBound
      return goesOn ? .utilizationReview : nil
    default:
      return nil
    }
  }
}
