import Determinations
import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// How values of a letter compare: what is not known of either leaves the answer open.
struct FactComparison {
  let facts: LetterFacts

  /// Whether two values are the same: dates to the day, texts in their folded spelling, groups as sets.
  func same(_ left: FactValue, _ right: FactValue) -> Truth {
    switch (left, right) {
    case (.unknown, _), (_, .unknown): return .unknown
    case (.date(let first), .date(let second)): return Truth(first.isSameDay(as: second))
    case (.number(let first), .number(let second)): return first.isSame(as: second)
    case (.strength(let first), .strength(let second)): return first.isSame(as: second)
    case (.regions(let first, _), .regions(let second, _)): return Truth(first == second)
    case (.concepts(let first), .concepts(let second)): return Truth(Set(first) == Set(second))
    case (.entities(let first), .entities(let second)): return Truth(Set(first) == Set(second))
    case (.text(let first), .text(let second)):
      return Truth(mayBeSame(first, second) && spelling(first) == spelling(second))
    default: return Truth(left == right)
    }
  }

  /// Whether a concept of a value is a kind of one of some concepts.
  func isKind(_ value: FactValue, _ kinds: [ConceptID]) -> Truth {
    guard case .concepts(let concepts) = value else { return .unknown }
    return Truth(
      concepts.contains { concept in kinds.contains { facts.vocabulary.isA(concept, $0) } })
  }

  /// Whether a text has no words, or a group no members.
  func isEmpty(_ value: FactValue) -> Truth {
    switch value {
    case .text(let range): Truth(facts.determination.text.tokens(in: range).isEmpty)
    case .entities(let things): Truth(things.isEmpty)
    case .concepts(let concepts): Truth(concepts.isEmpty)
    default: .unknown
    }
  }

  /// Whether two values are in an order; dates by more than a margin of days.
  func order(
    _ left: FactValue, _ comparison: Comparison, _ right: FactValue, margin: Int
  ) -> Truth {
    switch (left, right) {
    case (.number(let first), .number(let second)):
      switch comparison {
      case .atLeast: return !first.isLess(than: second)
      case .atMost: return !second.isLess(than: first)
      case .moreThan: return second.isLess(than: first)
      case .lessThan: return first.isLess(than: second)
      default: return .unknown
      }
    case (.date(let first), .date(let second)):
      switch comparison {
      case .before: return isBefore(first, second, margin: margin)
      case .after: return isBefore(second, first, margin: margin)
      case .onOrBefore: return !isBefore(second, first, margin: margin)
      case .onOrAfter: return !isBefore(first, second, margin: margin)
      default: return .unknown
      }
    default: return .unknown
    }
  }

  /// Whether two sets have something in common; concepts where one is a kind of the other.
  func overlap(_ left: FactValue, _ right: FactValue) -> Truth {
    switch (left, right) {
    case (.sides(let first), .sides(let second)): Truth(!first.isDisjoint(with: second))
    case (.regions(let first, _), .regions(let second, _)): Truth(first.overlaps(second))
    case (.levels(let first), .levels(let second)): Truth(first.overlaps(second))
    case (.concepts(let own), .concepts(let others)):
      Truth(own.contains { one in others.contains { facts.vocabulary.areRelated(one, $0) } })
    default: .unknown
    }
  }

  /// Whether a set holds all of another; concepts where each of the other is a kind of one of the set.
  func containment(_ left: FactValue, _ right: FactValue) -> Truth {
    switch (left, right) {
    case (.sides(let first), .sides(let second)): Truth(first.isSuperset(of: second))
    case (.regions(let first, _), .regions(let second, _)): Truth(first.contains(second))
    case (.levels(let first), .levels(let second)): Truth(first.contains(second))
    case (.concepts(let own), .concepts(let others)):
      Truth(
        others.allSatisfy { other in own.contains { facts.vocabulary.isA(other, $0) } })
    default: .unknown
    }
  }

  /// The days from one date to another.
  func days(from: FactValue, to: FactValue) -> FactValue {
    guard case .date(let first) = from, case .date(let last) = to,
      let days = first.days(until: last)
    else { return .unknown }
    return .number(NumberRange(days))
  }

  /// The sum, difference or product of two numbers.
  func result(_ arithmetic: Arithmetic, _ left: FactValue, _ right: FactValue) -> FactValue {
    guard case .number(let first) = left, case .number(let second) = right else { return .unknown }
    return switch arithmetic {
    case .plus: .number(first + second)
    case .minus: .number(first - second)
    case .times: .number(first * second)
    }
  }

  /// Whether two texts have the same words; the same spelling they may have only then.
  private func mayBeSame(_ first: ByteRange, _ second: ByteRange) -> Bool {
    let text = facts.determination.text
    let (own, others) = (text.tokens(in: first), text.tokens(in: second))
    guard own.count == others.count else { return false }
    for (one, other) in zip(own, others) where text.tokens[one].hash != text.tokens[other].hash {
      return false
    }
    return true
  }

  private func spelling(_ range: ByteRange) -> [UInt8] {
    Spelling.folded(facts.determination.text.letter.foldedBytes(range))
  }

  /// Whether a date lies before another, by more than a margin of days.
  private func isBefore(_ first: CalendarDate, _ second: CalendarDate, margin: Int) -> Truth {
    if first.lastDay + margin < second.firstDay { return .yes }
    return first.firstDay + margin >= second.lastDay ? .no : .unknown
  }
}

extension Quantifier {
  /// What comes of so many members that satisfy a condition, and so many of which it is open.
  func truth(yes: Int, open: Int, of count: Int) -> Truth {
    switch self {
    case .some: yes > 0 ? .yes : open > 0 ? .unknown : .no
    case .no: yes > 0 ? .no : open > 0 ? .unknown : .yes
    case .every: yes == count ? .yes : yes + open == count ? .unknown : .no
    case .atLeast(let least): yes >= least ? .yes : yes + open >= least ? .unknown : .no
    }
  }
}
