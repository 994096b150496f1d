import LetterSource
import Vocabulary

/// Says of what a quantity is a measure: the finding, sign or observable right behind it ("4 mm
/// protrusion", "12 mm of retraction"), else the nearest before it in its clause ("flexion was 40
/// degrees").
struct MeasureReader {
  let text: LetterText
  let vocabulary: Vocabulary

  private static let of = Spelling.hash("of")
  private static let `in` = Spelling.hash("in")
  /// The most words between a measure and what it measures behind it: "a 4 mm broad based disc".
  private static let reach = 3

  /// The mention that a quantity measures, by its position, or nil.
  func subject(
    of quantity: Quantity, in sentence: SentenceReading, mentions: ArraySlice<Mention>
  ) -> Int? {
    guard isMeasure(quantity.unit) else { return nil }
    let tokens = text.tokens(in: quantity.range)
    let measured = mentions.indices.filter { index in
      switch mentions[index].root {
      case .finding, .sign, .observable, .condition:
        sentence.clauses[quantity.clause].tokens.contains(mentions[index].tokens.lowerBound)
          && !isPosition(mentions[index], in: sentence)
      default: false
      }
    }
    let end = tokens.upperBound
    if let behind = measured.first(where: { mentions[$0].tokens.lowerBound >= end }),
      isRightBehind(mentions[behind].tokens.lowerBound, end, in: sentence)
    {
      return behind
    }
    let before = measured.filter { mentions[$0].tokens.lowerBound < tokens.lowerBound }
    // A finding that the result of an observable is begins where the observable does.
    let start = before.last.map { mentions[$0].tokens.lowerBound }
    return before.first { mentions[$0].tokens.lowerBound == start }
  }

  /// Whether a movement is only the position of a measure before it: "60 degrees in abduction".
  private func isPosition(_ mention: Mention, in sentence: SentenceReading) -> Bool {
    let start = mention.tokens.lowerBound
    guard start > sentence.tokens.lowerBound, text.tokens[start - 1].hash == Self.in else {
      return false
    }
    return sentence.matches.contains { $0.root == .unit && $0.tokens.upperBound == start - 1 }
  }

  /// Whether a measure was taken with medication: by the nearest words of its clause that say so.
  func withMedication(_ quantity: Quantity, in sentence: SentenceReading) -> Bool? {
    let cues = sentence.matches.filter {
      ($0.root == .withMedication || $0.root == .withoutMedication)
        && sentence.clause(of: $0.tokens.lowerBound) == quantity.clause
    }
    let tokens = text.tokens(in: quantity.range)
    let before = cues.last { $0.tokens.upperBound <= tokens.lowerBound }
    let behind = cues.first { $0.tokens.lowerBound >= tokens.upperBound }
    // Where the clause begins with such words, they stand before their measure.
    let isBefore =
      cues.first.map {
        $0.tokens.lowerBound - sentence.clauses[quantity.clause].tokens.lowerBound <= 1
      } ?? false
    return ((isBefore ? before : nil) ?? behind ?? before).map { $0.root == .withMedication }
  }

  private func isRightBehind(_ start: Int, _ end: Int, in sentence: SentenceReading) -> Bool {
    guard start - end <= Self.reach,
      (end...start).allSatisfy({ text.tokens[$0].gap.isOnly(.joining) })
    else { return false }
    guard start > end else { return true }
    if text.tokens[end].hash == Self.of { return true }
    // Only adjectives may stand between.
    return !sentence.matches.contains {
      ($0.root == .verb || $0.root == .copula || $0.root == .preposition || $0.root == .location
        || $0.root == .clauseBreak)
        && $0.tokens.lowerBound >= end && $0.tokens.upperBound <= start
    } && !text.tokens[end].isJoint
  }

  /// Whether a unit measures a body, and is no count of visits, time or drugs.
  private func isMeasure(_ unit: ConceptID) -> Bool {
    vocabulary.number(.minutes, of: unit) == nil
      && (vocabulary.unitKind(of: unit) == nil || vocabulary.sign(of: unit) == .percent)
  }
}

extension Token {
  private static let joints = WordSet(["and", "or", "to", "on", "with", "in"])

  /// Whether it joins or relates what stands around it.
  fileprivate var isJoint: Bool { Self.joints.contains(hash) }
}
