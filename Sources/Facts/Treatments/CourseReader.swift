import LetterSource
import Vocabulary

/// Reads the course of the services that a sentence speaks of.
///
/// The last word of course before a service in its clause governs it, as over a list ("tried so far were
/// ice and a brace"); where there is none, the first behind it ("Flexeril was stopped"). What came of a
/// service stands behind it, before the next; or right before it ("no relief with physical therapy").
struct CourseReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The courses of the services of a sentence, by their positions among `mentions`.
  func courses(
    of sentence: SentenceReading, mentions: ArraySlice<Mention>
  ) -> [(mention: Int, course: Course)] {
    let services = mentions.indices.filter { mentions[$0].root == .service }
    guard !services.isEmpty else { return [] }
    let cues = sentence.matches.filter { $0.layer == .course }
    return services.map { index in
      let mention = mentions[index]
      let outcome = outcome(of: index, among: services, mentions, cues, sentence)
      let cue =
        ending(of: index, among: services, mentions, cues) ?? cue(of: mention, cues, sentence)
      return (
        index,
        Course(
          stage: stage(of: mention, cue, hasOutcome: outcome != nil),
          helped: outcome.map { $0.root == .helped },
          range: (outcome ?? cue).map { text.range(of: $0.tokens) })
      )
    }
  }

  private static let stages: [Root] = [
    .cessation, .trial, .completion, .continuation, .allergicTo,
  ]

  /// The word of course that governs a service.
  private func cue(
    of mention: Mention, _ cues: [PhraseMatch], _ sentence: SentenceReading
  ) -> PhraseMatch? {
    let clause = sentence.clauses[mention.clause].tokens
    let own = cues.filter {
      Self.stages.contains($0.root) && clause.contains($0.tokens.lowerBound)
        && !$0.tokens.overlaps(mention.tokens)
    }
    return own.last { $0.tokens.upperBound <= mention.tokens.lowerBound }
      ?? own.first { $0.tokens.lowerBound >= mention.tokens.upperBound }
  }

  /// The words in a later clause that end a course of sessions: "attended twice a week, but stopped going".
  private func ending(
    of index: Int, among services: [Int], _ mentions: ArraySlice<Mention>, _ cues: [PhraseMatch]
  ) -> PhraseMatch? {
    guard vocabulary.flag(.inSessions, of: mentions[index].concept) == true,
      index == services.last
    else { return nil }
    return cues.first {
      $0.root == .cessation && $0.tokens.lowerBound >= mentions[index].tokens.upperBound
    }
  }

  private func stage(
    of mention: Mention, _ word: PhraseMatch?, hasOutcome: Bool
  ) -> Course.Stage {
    let cue = word?.root
    if cue == .allergicTo { return .allergy }
    // "Advised to stop ibuprofen": what is planned is the end.
    let isAdvisedToStop =
      word.map { (0...Self.reach).contains(mention.tokens.lowerBound - $0.tokens.upperBound) }
      ?? false
    if cue == .cessation, mention.status != .planned || isAdvisedToStop { return .stopped }
    if mention.polarity == .denied, mention.status != .planned { return .notTaken }
    let isDrug = vocabulary.flag(.taken, of: mention.concept) == true
    let isGivenInSessions = vocabulary.flag(.inSessions, of: mention.concept) == true
    if mention.status == .planned || mention.status == .hypothetical, cue != .cessation, !hasOutcome
    {
      return .planned
    }
    guard isDrug || isGivenInSessions else {
      return cue == .trial ? .tried : .done
    }
    switch cue {
    case .continuation: return .current
    case .trial, .completion: return .tried
    default:
      if mention.status == .historical { return .tried }
      return isDrug ? .current : .tried
    }
  }

  /// The words that say what came of a service.
  private func outcome(
    of index: Int, among services: [Int], _ mentions: ArraySlice<Mention>, _ cues: [PhraseMatch],
    _ sentence: SentenceReading
  ) -> PhraseMatch? {
    let outcomes = cues.filter { $0.root == .helped || $0.root == .notHelped }
    guard !outcomes.isEmpty else { return nil }
    let own = mentions[index].tokens
    if let shared = sharedOutcome(of: index, among: services, mentions, outcomes, cues, sentence) {
      return shared
    }
    let next =
      services.first { mentions[$0].tokens.lowerBound >= own.upperBound }
      .map { mentions[$0].tokens.lowerBound } ?? sentence.tokens.upperBound
    if let behind = outcomes.first(where: {
      $0.tokens.lowerBound >= own.upperBound && $0.tokens.upperBound <= next
    }) {
      return behind
    }
    // "improvement with physical therapy": right before it, over no other service.
    return outcomes.last { cue in
      let distance = own.lowerBound - cue.tokens.upperBound
      return (0...Self.reach).contains(distance)
        && sentence.clause(of: cue.tokens.lowerBound) == mentions[index].clause
    }
  }

  /// What came of a whole list: the outcome behind the last of the services that one word of course governs
  /// ("ibuprofen and etodolac were each tried and gave no benefit").
  private func sharedOutcome(
    of index: Int, among services: [Int], _ mentions: ArraySlice<Mention>,
    _ outcomes: [PhraseMatch],
    _ cues: [PhraseMatch], _ sentence: SentenceReading
  ) -> PhraseMatch? {
    let end = mentions[index].tokens.upperBound
    guard let outcome = outcomes.first(where: { $0.tokens.lowerBound >= end }),
      let last = services.last(where: {
        mentions[$0].tokens.upperBound <= outcome.tokens.lowerBound
      }), last != index, mentions[last].clause == mentions[index].clause,
      let cue = cue(of: mentions[index], cues, sentence),
      cue.tokens.lowerBound >= mentions[last].tokens.upperBound,
      cue.tokens.upperBound <= outcome.tokens.lowerBound
    else { return nil }
    return outcome
  }

  /// The most words between words of outcome and the service behind them: "relief with the physical
  /// therapy".
  private static let reach = 3
}
