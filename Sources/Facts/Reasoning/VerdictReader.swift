public import LetterSource
import Vocabulary

/// What a rationale concludes in one place about the necessity of a service.
public struct Verdict: Sendable {
  /// What the conclusion is about.
  public enum Subject: String, CaseIterable, Sendable {
    /// The request that the rationale decides.
    case request
    /// The procedure that the request depends on.
    case primary
  }

  /// Whether the service is found necessary.
  public let isNecessary: Bool
  /// What it is about.
  public let subject: Subject
  /// The words that conclude, with the word that denies.
  public let range: ByteRange
  /// How surely it is the reviewer's conclusion.
  public let strength: Strength
  /// Whether its clause names no other service, and no amount, than the request's.
  public let isOfWholeRequest: Bool

  /// How surely words are the reviewer's conclusion, the surest last.
  public enum Strength: Int, Comparable, Sendable {
    /// Words of support about the request.
    case support
    /// Words of necessity where a guideline may still be speaking.
    case unclearVoice
    /// Words of necessity in the reviewer's voice.
    case explicit

    /// By surety.
    public static func < (left: Strength, right: Strength) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}

/// Finds the conclusions of a rationale.
///
/// Counted are the reviewer's own words about necessity, unconditional, outside of quotations and of
/// what utilization review or a guideline said. Weaker words ("is supported", "non-certified") count
/// where they speak of the request: by name, by its service, or in the last sentence. A conclusion of a
/// clause that begins with a reference to the procedure ("since the surgery is not medically necessary")
/// is about that procedure.
struct VerdictReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The conclusions of a rationale about a request for some services, in order.
  ///
  /// - Parameter procedures: the procedures without which the services have no purpose.
  func verdicts(
    of sentences: [SentenceReading], services: [ConceptID], procedures: [ConceptID]
  ) -> [Verdict] {
    sentences.flatMap { sentence in
      sentence.matches.compactMap { match -> Verdict? in
        guard Self.concludes(match.root), !continuesList(match, in: sentence) else {
          return nil
        }
        return verdict(
          match, match.root, in: sentence, services: services, procedures: procedures,
          isLast: sentence.index == sentences.last?.index)
      }
    }
  }

  /// Whether a root is one of words that conclude.
  private static func concludes(_ root: Root) -> Bool {
    switch root {
    case .necessity, .necessityNoun, .support, .refusal: true
    default: false
    }
  }

  private static let conjunctions = WordSet(["and", "or", "nor"])

  /// Whether a phrase only goes on with a list that concludes already: "not medically necessary, medically
  /// appropriate, or indicated" is one conclusion.
  private func continuesList(_ match: PhraseMatch, in sentence: SentenceReading) -> Bool {
    sentence.matches.contains { before in
      guard Self.concludes(before.root),
        before.tokens.upperBound <= match.tokens.lowerBound,
        match.tokens.lowerBound - before.tokens.upperBound <= 1
      else { return false }
      let between = before.tokens.upperBound..<match.tokens.lowerBound
      return between.allSatisfy { Self.conjunctions.contains(text.tokens[$0].hash) }
        && (before.tokens.upperBound...match.tokens.lowerBound).allSatisfy {
          text.tokens[$0].gap.isOnly(Token.Gap.joining.union([.comma, .slash]))
        }
    }
  }

  private func verdict(
    _ match: PhraseMatch, _ root: Root, in sentence: SentenceReading, services: [ConceptID],
    procedures: [ConceptID], isLast: Bool
  ) -> Verdict? {
    let clause = sentence.clause(of: match.tokens.lowerBound)
    let voice = sentence.clauses[clause]
    guard voice.speaker == .reviewer || !voice.namesSpeaker, !sentence.isQuoted(match.tokens) else {
      return nil
    }
    let assertion = AssertionReader(text: text)
      .assertion(of: match.tokens, root, in: sentence, isConclusion: true)
    guard assertion.status != .hypothetical else { return nil }
    let roots = sentence.matches(inClause: clause).map(\.root)
    if root == .necessityNoun, assertion.polarity == .affirmed, !roots.contains(.confirmation) {
      return nil
    }
    let isAboutPrimary =
      isSubject(.primaryReference, of: sentence, clause)
      || namesProcedure(procedures, beside: services, before: match, in: sentence, clause)
    let isWeak = root == .support || root == .refusal
    if isWeak, !isAboutPrimary, !isLast, !roots.contains(.ownReference),
      !isAbout(services, sentence, clause)
    {
      return nil
    }
    // A ground that names no procedure ("as it is necessary to ...") concludes nothing.
    if voice.opener == .because, !isAboutPrimary { return nil }
    // "Medical necessity for the study is not established": what is denied is that it is there.
    var isAffirmed = assertion.polarity == .affirmed
    if root == .necessityNoun, isAffirmed,
      let confirmation = sentence.matches(inClause: clause).first(where: {
        $0.root == .confirmation && $0.tokens.lowerBound >= match.tokens.upperBound
      }), isDenied(confirmation, in: sentence)
    {
      isAffirmed = false
    }
    return Verdict(
      isNecessary: isAffirmed != (root == .refusal),
      subject: isAboutPrimary ? .primary : .request,
      range: range(match.tokens, assertion.negation),
      strength: isWeak
        ? .support
        : voice.speaker == .reviewer || root == .necessityNoun ? .explicit : .unclearVoice,
      isOfWholeRequest: isOfWhole(services, sentence, clause))
  }

  /// Whether a denying word stands right before a phrase, or in it.
  private func isDenied(_ phrase: PhraseMatch, in sentence: SentenceReading) -> Bool {
    sentence.matches.contains { cue in
      (cue.root == .negation || cue.root == .negationAfter)
        && cue.tokens.lowerBound < phrase.tokens.upperBound
        && cue.tokens.upperBound + 1 >= phrase.tokens.lowerBound
    }
  }

  /// Whether the first service that a clause names, before its conclusion, is a procedure that the request
  /// depends on: "the cuff repair was not found to be necessary", of its assistant.
  private func namesProcedure(
    _ procedures: [ConceptID], beside services: [ConceptID], before conclusion: PhraseMatch,
    in sentence: SentenceReading, _ clause: Int
  ) -> Bool {
    let namesRequest = sentence.matches(inClause: clause).contains {
      $0.root == .ownReference && $0.tokens.upperBound <= conclusion.tokens.lowerBound
    }
    guard !procedures.isEmpty, !namesRequest else { return false }
    let start = sentence.clauses[clause].tokens.lowerBound
    guard
      let first = sentence.matches(inClause: clause).first(where: {
        $0.root == .service && $0.tokens.upperBound <= conclusion.tokens.lowerBound
      }), first.tokens.lowerBound - start <= Self.procedureReach
    else { return false }
    return procedures.contains { vocabulary.isA(first.concept, $0) }
      && !services.contains { vocabulary.areRelated(first.concept, $0) }
  }

  /// The most tokens in front of a procedure that a clause is about: "However, as the right".
  private static let procedureReach = 6

  /// Whether a clause names the service that is asked for.
  private func isAbout(
    _ services: [ConceptID], _ sentence: SentenceReading, _ clause: Int
  ) -> Bool {
    sentence.matches(inClause: clause).contains { match in
      match.root == .service
        && services.contains { vocabulary.areRelated(match.concept, $0) }
    }
  }

  /// Whether a clause names no service beside those that are asked for, and no amount.
  private func isOfWhole(
    _ services: [ConceptID], _ sentence: SentenceReading, _ clause: Int
  ) -> Bool {
    sentence.matches(inClause: clause).allSatisfy { match in
      match.root != .unit
        && (match.root != .service
          || services.contains { vocabulary.areRelated(match.concept, $0) })
    }
  }

  /// Whether a clause begins with a reference: it is what the clause is about.
  private func isSubject(_ root: Root, of sentence: SentenceReading, _ clause: Int) -> Bool {
    let start = sentence.clauses[clause].tokens.lowerBound
    return sentence.matches(inClause: clause).contains { match in
      match.root == root && match.tokens.lowerBound - start <= Self.subjectReach
    }
  }

  /// The most tokens in front of a clause's subject: "Since the", "As the requested".
  private static let subjectReach = 3

  /// From the denying word to the end of the phrase, where they stand close together.
  private func range(_ phrase: Range<Int>, _ negation: Range<Int>?) -> ByteRange {
    guard let negation else { return text.range(of: phrase) }
    let whole =
      min(negation.lowerBound, phrase.lowerBound)..<max(negation.upperBound, phrase.upperBound)
    return text.range(of: whole.count <= 14 ? whole : phrase)
  }
}
