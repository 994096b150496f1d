import LetterSource
import Vocabulary

/// Reads the counts and measures of a sentence: digits or words, ranges, units, scores and limits.
///
/// An age ("37 year old") is none: it counts nothing of the claim.
struct QuantityReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens between a word of limit and its number: "at least a further".
  private static let reach = 2
  /// What "+" and "-" add to a grade: 0.3.
  private static let shade = 3 * NumberRange.scale / 10
  private static let of = Spelling.hash("of")
  private static let old = Spelling.hash("old")

  /// The quantities of a sentence, in order.
  func quantities(in sentence: SentenceReading) -> [Quantity] {
    let cues = sentence.matches.filter { $0.layer == .quantity }
    let numbers = NumberReader(text: text)
    var quantities: [Quantity] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard numbers.canStart(at: index) else {
        index += 1
        continue
      }
      if let score = score(at: index, in: sentence) {
        quantities.append(quantity(score.value, score.unit, score.tokens, cues, sentence))
        index = score.tokens.upperBound
        continue
      }
      let written = numbers.number(at: index, before: sentence.tokens.upperBound)
      guard let number = written ?? numbers.article(at: index) else {
        index += 1
        continue
      }
      index = number.tokens.upperBound
      let end = number.tokens.upperBound
      if let unit = signedUnit(at: end) {
        quantities.append(quantity(number.range, unit, number.tokens, cues, sentence))
      } else if let unit = unitOfMore(behind: end, cues, sentence) {
        // "40 of 60 degrees" measures 40.
        let tokens = number.tokens.lowerBound..<unit.tokens.upperBound
        quantities.append(quantity(number.range, unit.concept, tokens, cues, sentence))
        index = unit.tokens.upperBound
      } else if let unit = unit(behind: end, cues, sentence) {
        let tokens = number.tokens.lowerBound..<unit.tokens.upperBound
        let found = quantity(number.range, unit.concept, tokens, cues, sentence)
        index = unit.tokens.upperBound
        // "a visit" counts nothing; "at least a month" does.
        if written != nil || found.comparison != .exactly { quantities.append(found) }
      }
    }
    return quantities
  }

  // MARK: Units

  /// The unit whose sign stands right behind a number: "50%", "30°", "2+".
  private func signedUnit(at index: Int) -> ConceptID? {
    let gap = text.tokens[index].gap
    guard gap.hasAny([.percent, .symbol]) else { return nil }
    let range = text.gapRange(before: index)
    let sign: UnitSign
    switch text.letter.bytes[range.start] {
    case UInt8(ascii: "%"): sign = .percent
    case UInt8(ascii: "+"): sign = .plus
    case 0xC2 where text.letter.bytes[range.start + 1] == 0xB0: sign = .degree
    // Behind a space: "50 %".
    case 0x20 where gap.contains(.percent): sign = .percent
    default: return nil
    }
    return vocabulary.concepts(under: .unit).first { vocabulary.sign(of: $0) == sign }
  }

  /// A score at a token: "7/10", "7-8/10", "4+/5".
  private func score(
    at index: Int, in sentence: SentenceReading
  ) -> (value: NumberRange, unit: ConceptID, tokens: Range<Int>)? {
    let end = sentence.tokens.upperBound
    let tokens = text.tokens
    guard tokens[index].kind == .number, !tokens[index].gap.contains(.slash) else { return nil }
    var slash = index + 1
    if slash < end, tokens[slash].kind == .number, tokens[slash].gap.isOnly(.hyphen) { slash += 1 }
    guard slash < end, tokens[slash].kind == .number, tokens[slash].gap.contains(.slash),
      tokens[slash].gap.isOnly([.slash, .hyphen, .symbol, .space, .line]),
      slash + 1 >= tokens.count || !tokens[slash + 1].gap.contains(.slash),
      let full = text.integer(slash),
      let unit = vocabulary.concepts(under: .unit).first(where: {
        vocabulary.number(.outOf, of: $0) == full
      })
    else { return nil }
    let reader = NumberReader(text: text)
    guard let low = reader.plainValue(at: index), let high = reader.plainValue(at: slash - 1),
      low <= full * NumberRange.scale, high <= full * NumberRange.scale
    else { return nil }
    // A little more or less, as the mark against the grade says.
    let shade =
      tokens[slash].gap.contains(.symbol)
      ? Self.shade : tokens[slash].gap.contains(.hyphen) ? -Self.shade : 0
    return (
      NumberRange(parts: low + shade, through: high + shade), unit, index..<(slash + 1)
    )
  }

  /// The unit behind a number that is a part of another: "40 of 60 degrees".
  private func unitOfMore(
    behind end: Int, _ cues: [PhraseMatch], _ sentence: SentenceReading
  ) -> PhraseMatch? {
    guard end + 1 < sentence.tokens.upperBound, text.tokens[end].hash == Self.of,
      let whole = NumberReader(text: text).number(
        at: end + 1, before: sentence.tokens.upperBound)
    else { return nil }
    return unit(behind: whole.tokens.upperBound, cues, sentence)
  }

  /// The unit right behind a number, or behind one adjective: "six physical visits" is none, "six more
  /// visits" is one.
  private func unit(
    behind end: Int, _ cues: [PhraseMatch], _ sentence: SentenceReading
  ) -> PhraseMatch? {
    guard let unit = cues.first(where: { $0.root == .unit && $0.tokens.lowerBound >= end }) else {
      return nil
    }
    let distance = unit.tokens.lowerBound - end
    let isNear =
      distance == 0 && text.tokens[end].gap.isOnly(.joining)
      || distance <= Self.reach
        && (end...unit.tokens.lowerBound).allSatisfy { text.tokens[$0].gap.isOnly(.joining) }
        && sentence.matches.contains {
          ($0.root == .qualifier || $0.root == .service) && $0.tokens.lowerBound <= end
            && $0.tokens.upperBound >= unit.tokens.lowerBound
        }
    let next = unit.tokens.upperBound
    let isAge =
      next < sentence.tokens.upperBound && text.tokens[next].hash == Self.old
      && text.tokens[next].gap.isOnly(.joining) && !tellsOfInjury(before: end, in: sentence)
    return isNear && !isAge ? unit : nil
  }

  /// Whether what is so old is the injury: "the injury is six years old".
  private func tellsOfInjury(before end: Int, in sentence: SentenceReading) -> Bool {
    let clause = sentence.matches(inClause: sentence.clause(of: end - 1))
    return clause.contains { $0.root == .harm && $0.tokens.upperBound <= end }
      && !clause.contains {
        [.patientNoun, .he, .she, .female, .male, .otherPerson].contains($0.root)
      }
  }

  // MARK: Limits

  private func quantity(
    _ value: NumberRange, _ unit: ConceptID, _ tokens: Range<Int>, _ cues: [PhraseMatch],
    _ sentence: SentenceReading
  ) -> Quantity {
    let clause = sentence.clause(of: tokens.lowerBound)
    var isDenied =
      AssertionReader(text: text)
      .assertion(of: tokens, .unit, in: sentence).polarity == .denied
    var comparison = comparison(of: tokens, cues)
    // "not for longer than three weeks" is a limit; its "not" denies nothing else.
    if isDenied, comparison == .moreThan {
      comparison = .atMost
      isDenied = false
    }
    return Quantity(
      value: value, unit: unit, comparison: comparison, isDenied: isDenied,
      range: text.range(of: tokens), section: sentence.section, sentence: sentence.index,
      clause: clause, speaker: sentence.clauses[clause].speaker)
  }

  private func comparison(of tokens: Range<Int>, _ cues: [PhraseMatch]) -> Quantity.Comparison {
    let before = cues.last {
      [.atLeast, .atMost, .moreThan, .lessThan].contains($0.root)
        && (0...Self.reach).contains(tokens.lowerBound - $0.tokens.upperBound)
    }
    let behind = cues.first {
      ($0.root == .orMore || $0.root == .orLess)
        && (0...Self.reach).contains($0.tokens.lowerBound - tokens.upperBound)
    }
    if let behind { return behind.root == .orMore ? .atLeast : .atMost }
    switch before?.root {
    case .atLeast: return .atLeast
    case .atMost: return .atMost
    case .moreThan: return .moreThan
    case .lessThan: return .lessThan
    default: return .exactly
    }
  }
}
