import Facts
import Testing

@Suite("Numbers and ranges")
struct NumberRangeTests {
  /// All ranges of whole numbers between two bounds.
  private static func ranges(_ bounds: ClosedRange<Int>) -> [ClosedRange<Int>] {
    bounds.flatMap { low in (low...bounds.upperBound).map { low...$0 } }
  }

  private func range(_ range: ClosedRange<Int>) -> NumberRange {
    NumberRange(
      parts: range.lowerBound * NumberRange.scale, through: range.upperBound * NumberRange.scale)
  }

  /// What holds for every choice of members is yes, for none no, else open.
  private func truth(
    _ first: ClosedRange<Int>, _ second: ClosedRange<Int>, _ holds: (Int, Int) -> Bool
  ) -> Truth {
    let all = first.flatMap { one in second.map { holds(one, $0) } }
    return all.allSatisfy { $0 } ? .yes : all.contains(true) ? .unknown : .no
  }

  @Test("their arithmetic holds every result of their members, and no wider")
  func arithmetic() {
    for first in Self.ranges(-3...4) {
      for second in Self.ranges(-3...4) {
        let pairs = first.flatMap { one in second.map { (one, $0) } }
        let checks: [(String, NumberRange, [Int])] = [
          ("plus", range(first) + range(second), pairs.map(+)),
          ("minus", range(first) - range(second), pairs.map(-)),
          ("times", range(first) * range(second), pairs.map(*)),
        ]
        for (name, result, members) in checks {
          let expected = range((members.min() ?? 0)...(members.max() ?? 0))
          #expect(result == expected, "\(first) \(name) \(second)")
        }
      }
    }
  }

  @Test("their comparison is open exactly where members disagree")
  func comparison() {
    for first in Self.ranges(0...5) {
      for second in Self.ranges(0...5) {
        let less = truth(first, second, <)
        #expect(range(first).isLess(than: range(second)) == less, "\(first) < \(second)")
        // Two equal ranges are the same words, whatever number is meant.
        let same = first == second ? Truth.yes : truth(first, second, ==)
        #expect(range(first).isSame(as: range(second)) == same, "\(first) = \(second)")
      }
    }
  }

  @Test(
    "are written as letters write them",
    arguments: [
      (NumberRange(12), "12"), (NumberRange(-3), "-3"), (NumberRange(parts: 75_000), "7.5"),
      (NumberRange(parts: 375), "0.0375"), (NumberRange(parts: 80_000, through: 100_000), "8-10"),
    ])
  func description(number: NumberRange, text: String) {
    #expect(number.description == text)
  }

  @Test("stay within bounds")
  func bounds() {
    let huge = NumberRange(Int.max)
    #expect(huge + huge == huge)
    #expect(huge * huge == huge)
    #expect((huge - huge).whole == 0)
    #expect(NumberRange(Int.min).isLess(than: huge) == .yes)
  }
}
