import LetterSource
import Vocabulary

/// Reads the counts and measures of a sentence: digits or words, ranges, units and limits.
///
/// An age ("37 year old") is none: it counts nothing of the claim.
struct QuantityReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens between a word of limit and its number: "at least a further".
  private static let reach = 2
  private static let through = Set(["to", "or", "through"].map(Spelling.hash))
  private static let old = Spelling.hash("old")
  private static let article = Set(["a", "an"].map(Spelling.hash))

  /// A number as it stands: its values in thousandths and its tokens.
  private struct Number {
    var low: Int
    var high: Int
    var tokens: Range<Int>
  }

  /// The quantities of a sentence, in order.
  func quantities(in sentence: SentenceReading) -> [Quantity] {
    let cues = sentence.matches.filter { $0.layer == .quantity }
    let percent = vocabulary.concepts(under: .unit).first {
      vocabulary.flag(.percentSign, of: $0) == true
    }
    var quantities: [Quantity] = []
    var index = sentence.tokens.lowerBound
    while index < sentence.tokens.upperBound {
      guard let number = number(at: index, before: sentence.tokens.upperBound) else {
        index += 1
        continue
      }
      index = number.tokens.upperBound
      let end = number.tokens.upperBound
      if let percent, text.tokens[end].gap.contains(.percent) {
        quantities.append(quantity(number, percent, number.tokens, cues, sentence))
      } else if let unit = unit(behind: end, cues, sentence) {
        let tokens = number.tokens.lowerBound..<unit.tokens.upperBound
        quantities.append(quantity(number, unit.concept, tokens, cues, sentence))
        index = unit.tokens.upperBound
      }
    }
    return quantities.filter { $0.comparison != .exactly || !isArticle($0) }
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
          $0.root == .qualifier && $0.tokens.lowerBound <= end
            && $0.tokens.upperBound >= unit.tokens.lowerBound
        }
    let next = unit.tokens.upperBound
    let isAge =
      next < sentence.tokens.upperBound && text.tokens[next].hash == Self.old
      && text.tokens[next].gap.isOnly(.joining)
    return isNear && !isAge ? unit : nil
  }

  private func isArticle(_ quantity: Quantity) -> Bool {
    let first = text.tokens(in: quantity.range).lowerBound
    return Self.article.contains(text.tokens[first].hash)
  }

  // MARK: Numbers

  private func number(at index: Int, before end: Int) -> Number? {
    guard let first = value(at: index) else {
      guard Self.article.contains(text.tokens[index].hash) else { return nil }
      return Number(low: 1000, high: 1000, tokens: index..<(index + 1))
    }
    var number = Number(low: first, high: first, tokens: index..<(index + 1))
    var next = index + 1
    guard next < end else { return number }
    let isThrough =
      Self.through.contains(text.tokens[next].hash) && text.tokens[next].gap.isOnly(.white)
    if isThrough { next += 1 }
    guard next < end, let second = value(at: next), second > first,
      isThrough || text.tokens[next].gap.contains(.hyphen),
      text.tokens[next].gap.isOnly(.joining)
    else { return number }
    number.high = second
    number.tokens = index..<(next + 1)
    return number
  }

  /// The value of a token in thousandths, or nil; a number inside a date or a fraction is none.
  private func value(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number else { return NumberWord.value(of: token.hash).map { $0 * 1000 } }
    guard !token.gap.contains(.slash), !text.tokens[index + 1].gap.contains(.slash) else {
      return nil
    }
    if let whole = text.integer(index) { return whole <= 1_000_000 ? whole * 1000 : nil }
    return decimal(text.letter.bytes[Int(token.start)..<Int(token.finish)])
  }

  /// The thousandths of a number with one decimal point and at most three places.
  private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let point = digits.firstIndex(of: UInt8(ascii: ".")), digits.count <= 9,
      let whole = Int(String(decoding: digits[..<point], as: UTF8.self)),
      let part = Int(String(decoding: digits[(point + 1)...], as: UTF8.self))
    else { return nil }
    switch digits.endIndex - point - 1 {
    case 1: return whole * 1000 + part * 100
    case 2: return whole * 1000 + part * 10
    case 3: return whole * 1000 + part
    default: return nil
    }
  }

  // MARK: Limits

  private func quantity(
    _ number: Number, _ unit: ConceptID, _ tokens: Range<Int>, _ cues: [PhraseMatch],
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
      low: number.low, high: number.high, unit: unit, comparison: comparison, isDenied: isDenied,
      range: text.range(of: tokens), section: sentence.section, sentence: sentence.index,
      clause: clause, speaker: sentence.clauses[clause].speaker)
  }

  private func comparison(of tokens: Range<Int>, _ cues: [PhraseMatch]) -> Quantity.Comparison {
    let before = cues.last {
      $0.root != .unit && $0.root != .orMore && $0.root != .orLess
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
