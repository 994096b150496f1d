import LetterSource
import Vocabulary

/// The result of something that is normal or not, as a letter gives it.
struct ExaminationResult {
  /// Whether it is not as it should be.
  let isAbnormal: Bool
  /// The tokens from the thing through its result, or the other way round.
  let tokens: Range<Int>
}

/// Finds the results of observables: "strength was normal", "diminished reflexes", "gait: antalgic".
///
/// A result stands right before its observable, or behind it and a verb, in the same clause; several
/// observables in a list have one result.
struct ResultReader {
  let text: LetterText

  /// The most tokens between an observable and a result behind it.
  private static let reach = 8

  /// The result of an observable, or nil where none is given.
  func result(
    of observable: PhraseMatch, among things: [PhraseMatch], in sentence: SentenceReading
  ) -> ExaminationResult? {
    let clause = sentence.clause(of: observable.tokens.lowerBound)
    let cues = sentence.matches(inClause: clause).filter {
      $0.root == .abnormal || $0.root == .normal && !isReduced($0)
    }
    // "restricted lumbar flexion": nothing but a part of the body stands between.
    let places = sentence.matches(inClause: clause).filter { $0.layer == .anatomy }
    let before = cues.last { cue in
      cue.tokens.upperBound <= observable.tokens.lowerBound
        && (cue.tokens.upperBound..<observable.tokens.lowerBound).allSatisfy { token in
          places.contains { $0.tokens.contains(token) }
        }
        && (cue.tokens.upperBound...observable.tokens.lowerBound).allSatisfy {
          text.tokens[$0].gap.isOnly(.joining)
        }
    }
    if let before {
      return ExaminationResult(
        isAbnormal: before.root == .abnormal,
        tokens: before.tokens.lowerBound..<observable.tokens.upperBound)
    }
    guard
      let behind = cues.first(where: { $0.tokens.lowerBound >= observable.tokens.upperBound }),
      behind.tokens.lowerBound - observable.tokens.upperBound <= Self.reach,
      belongs(behind, to: observable, things, sentence, clause)
    else { return nil }
    return ExaminationResult(
      isAbnormal: behind.root == .abnormal,
      tokens: observable.tokens.lowerBound..<behind.tokens.upperBound)
  }

  /// Whether a grade is written with a minus, which says that a little is lacking: "5-/5".
  private func isReduced(_ result: PhraseMatch) -> Bool {
    result.tokens.dropFirst().contains {
      text.tokens[$0].gap.contains(.slash) && text.tokens[$0].gap.contains(.hyphen)
    }
  }

  /// Whether a result behind an observable is its own: a verb stands between, or nothing, and no other thing
  /// but those of a list that the observable is in.
  private func belongs(
    _ result: PhraseMatch, to observable: PhraseMatch, _ things: [PhraseMatch],
    _ sentence: SentenceReading, _ clause: Int
  ) -> Bool {
    let between = observable.tokens.upperBound..<result.tokens.lowerBound
    let verb = sentence.matches(inClause: clause).first {
      $0.root == .copula && between.contains($0.tokens.lowerBound)
    }
    guard verb != nil || between.isEmpty else { return false }
    let isDenied = sentence.matches(inClause: clause).contains {
      $0.root == .negation && between.contains($0.tokens.lowerBound)
    }
    if isDenied { return false }
    return things.allSatisfy { thing in
      !between.contains(thing.tokens.lowerBound)
        || thing.root == .observable && thing.tokens.upperBound <= verb?.tokens.lowerBound ?? 0
    }
  }
}
