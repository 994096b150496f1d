import Determinations
import LetterSource
import Vocabulary

/// Says whether a denying cue before a phrase reaches it, and how much of it a denial denies: the thing, a
/// kind of it, something about it, or only the need of it.
struct DenialReader {
  let subject: CuedPhrase

  /// What a denial leaves of a phrase.
  enum Weight {
    /// It is denied.
    case whole
    /// Only a kind, time, extent or aspect of it is denied.
    case qualified
    /// Something else is denied, and it is there.
    case none
    /// It is not needed or not justified, and stays a request.
    case need
  }

  /// The most tokens between a denied phrase and the words that restrict it.
  private static let restrictionReach = 5
  /// The most tokens between a word of time or cause and the phrase that hangs on it: "since the last".
  private static let presuppositionReach = 2
  /// The most tokens between a word of need and the service that is needed.
  private static let needReach = 8
  private static let or = WordSet(["or", "nor"])

  private var text: LetterText { subject.text }
  private var start: Int { subject.phrase.lowerBound }

  // MARK: Whether a denial reaches

  /// Whether a denying cue reaches the phrase behind it: to the end of its noun phrase or its list.
  func reaches(_ cue: PhraseMatch) -> Bool {
    let end = cue.tokens.upperBound
    guard end < start else { return !text.tokens[start].gap.contains(.comma) }
    // "No, the request ...": the word answers and denies nothing behind it.
    guard !text.tokens[end].gap.contains(.comma) else { return false }
    // A result that stands right behind the cue is denied with it: "no decreased sensation".
    let affirms = subject.cues.contains { result in
      [.affirmation, .positive, .abnormal, .normal].contains(result.root)
        && result.tokens.lowerBound > end && result.tokens.upperBound <= start + 1
        && !result.tokens.contains(start)
        // "Lost prescriptions": the word is part of a thing's name.
        && !subject.cues.contains {
          $0.layer == .content && $0.tokens.overlaps(result.tokens)
            && $0.tokens.count > result.tokens.count
        }
    }
    if affirms, subject.hasComma(from: end, to: start) { return false }
    return reachesOverCommas(cue)
  }

  /// A bare "no" reaches over commas where an "or" ends the list; stronger words do anyway.
  private func reachesOverCommas(_ cue: PhraseMatch) -> Bool {
    let end = cue.tokens.upperBound
    guard subject.reachesList(from: end) else { return false }
    guard subject.hasComma(from: end, to: start) else { return true }
    // "w/o" is one word.
    let isLong =
      cue.tokens.count > 1 && !text.tokens[cue.tokens.lowerBound + 1].gap.contains(.slash)
    if isLong || cue.root == .denial { return true }
    return (end..<subject.clause.tokens.upperBound).contains {
      Self.or.contains(text.tokens[$0].hash)
    }
  }

  // MARK: What is denied

  /// What a denial by some tokens leaves of the phrase.
  func weight(of negation: Range<Int>) -> Weight {
    negation.upperBound <= start ? weight(before: negation) : weight(behind: negation)
  }

  /// What lies between a denial and the phrase behind it says how much is denied.
  private func weight(before negation: Range<Int>) -> Weight {
    let end = negation.upperBound
    if subject.root == .service,
      subject.has(.need, from: negation.lowerBound, to: start) || isPurpose(from: end)
    {
      return .need
    }
    // A test that is negative for a drug does not say that it is not taken.
    let isResult = subject.cues.contains { $0.root == .negative && $0.tokens.overlaps(negation) }
    if subject.root == .service, isResult { return .none }
    if isPresupposed(from: end) || isContext(from: end) || isUnable(from: end)
      || subject.root == .service
        && (hasThing(from: end, where: { $0 != .service }) || isPlace(from: end))
    {
      return .none
    }
    // "No evaluation of a tear", "no 50 % relief": less than the thing is denied.
    if subject.root != .service,
      hasThing(from: end, where: { $0 == .service })
        || subject.has(
          .unit, .atLeast, .atMost, .moreThan, .lessThan, from: end, to: subject.phrase.upperBound)
    {
      return .qualified
    }
    let isQualifiedInside = subject.cues.contains {
      $0.root == .qualifier && $0.tokens.lowerBound == start
        && $0.tokens.upperBound < subject.phrase.upperBound
    }
    if isQualifiedInside || subject.has(.qualifier, .aspect, from: negation.lowerBound, to: start)
      || isRestricted
    {
      return .qualified
    }
    return .whole
  }

  /// Whether something else of some root stands between a denial and the phrase: "no tear on MRI".
  private func hasThing(from end: Int, where isMeant: (Root) -> Bool) -> Bool {
    subject.cues.contains {
      $0.layer == .content && $0.tokens.lowerBound >= end && $0.tokens.upperBound <= start
        && isMeant($0.root) && !subject.hasComma(from: $0.tokens.upperBound, to: start)
        && !joins($0.tokens.upperBound..<start)
    }
  }

  /// Whether the phrase is only where something unnamed is not seen: "no motion on the films".
  private func isPlace(from end: Int) -> Bool {
    (end + 1..<max(end + 1, start)).contains { Self.on.contains(text.tokens[$0].hash) }
      && !joins(end..<start)
  }

  private static let on = WordSet(["on", "upon"])
  private static let and = WordSet(["and", "or", "nor"])

  /// Whether "and" or "or" lies in some tokens.
  private func joins(_ tokens: Range<Int>) -> Bool {
    tokens.contains { Self.and.contains(text.tokens[$0].hash) }
  }

  /// "no documentation that he is unable to use it".
  private func isUnable(from end: Int) -> Bool { subject.has(.contrary, from: end, to: start) }

  private static let `for` = Spelling.hash("for")

  /// "no red flags for surgery": what something that is denied would be for is not denied.
  private func isPurpose(from end: Int) -> Bool {
    end + 1 < start && ((end + 1)..<start).contains { text.tokens[$0].hash == Self.for }
  }

  /// What leads to the phrase says how much a denial behind it denies.
  private func weight(behind negation: Range<Int>) -> Weight {
    let clause = subject.clause.tokens.lowerBound
    // "The necessity for the test is not shown": the need is denied, not the test.
    if subject.root == .service,
      subject.has(.need, from: max(clause, start - Self.needReach), to: start)
    {
      return .need
    }
    // "A change since the study is not specified": the study is what the change came after.
    let isTime = subject.cues.contains {
      ($0.root == .presupposition || $0.root == .since) && $0.tokens.lowerBound > clause
        && (0...Self.presuppositionReach).contains(start - $0.tokens.upperBound)
    }
    if isTime { return .none }
    // "Details of the failure of therapy were not provided": something about it is denied.
    let end = subject.phrase.upperBound
    let isPart =
      subject.has(.aspect, from: clause, to: start)
      || negation.lowerBound >= end && subject.has(.preposition, from: end, to: negation.lowerBound)
    return isPart ? .qualified : .whole
  }

  /// "not recommended for knee pain": what a refused service would be for is not denied.
  private func isContext(from end: Int) -> Bool {
    subject.cues.contains { need in
      need.root == .need && need.tokens.lowerBound >= end && need.tokens.upperBound < start
        && subject.cues.contains {
          ($0.root == .location || $0.root == .preposition)
            && $0.tokens.lowerBound == need.tokens.upperBound
        }
    }
  }

  /// "no relief with therapy": behind the thing denied, a treatment or a cause is named that is there.
  private func isPresupposed(from end: Int) -> Bool {
    subject.cues.contains { cue in
      guard cue.root == .presupposition, cue.tokens.lowerBound >= end,
        cue.tokens.upperBound <= start
      else { return false }
      return cue.tokens.count > 1
        // "no indication that he will be confined after the operation"
        || subject.cues.contains {
          $0.root.isFiniteVerb && $0.tokens.lowerBound >= end
            && $0.tokens.upperBound <= cue.tokens.lowerBound
        }
        || subject.cues.contains {
          $0.layer == .content && $0.tokens.lowerBound >= end
            && $0.tokens.lowerBound < cue.tokens.lowerBound
        }
    }
  }

  /// Whether a date stands close behind: "no weakness on 3/4/2016" denies it for that day.
  private func isDated(from end: Int) -> Bool {
    let last = min(end + Self.restrictionReach, subject.clause.tokens.upperBound)
    guard end < last else { return false }
    return (end..<last).contains { index in
      text.tokens[index].kind == .number
        && (DateReader.shared.date(at: index, in: text, before: subject.clause.tokens.upperBound)
          ?? DateReader.shared.year(at: index, in: text)) != nil
    }
  }

  /// Whether words behind a denied phrase say which kind of it is denied: "CT showing failure".
  private var isRestricted: Bool {
    let end = subject.phrase.upperBound
    if isDated(from: end) { return true }
    return subject.cues.contains {
      $0.root == .restriction && $0.tokens.lowerBound >= end
        && $0.tokens.lowerBound - end <= Self.restrictionReach
        && !subject.hasComma(from: end, to: $0.tokens.lowerBound)
    }
  }
}
