import Facts
import TestSupport
import Testing

@Suite("Numbers and ranges against their members")
struct NumberRangeLawTests {
  private static func ranges(_ bounds: ClosedRange<Int>) -> [ClosedRange<Int>] {
    bounds.flatMap { low in (low...bounds.upperBound).map { low...$0 } }
  }

  private func number(_ range: ClosedRange<Int>) -> NumberRange {
    NumberRange(parts: range.lowerBound, through: range.upperBound)
  }

  /// What all choices of a member of each agree on.
  private func truth(
    _ first: ClosedRange<Int>, _ second: ClosedRange<Int>, _ holds: (Int, Int) -> Bool
  ) -> Truth {
    let results = Set(first.flatMap { one in second.map { holds(one, $0) } })
    return results.count > 1 ? .unknown : Truth(results.first)
  }

  @Test("every pair of small ranges: sum, difference, order and equality")
  func pairs() {
    for first in Self.ranges(-4...5) {
      for second in Self.ranges(-4...5) {
        let (left, right) = (number(first), number(second))
        let label: Comment = "\(first) and \(second)"
        let sums = first.flatMap { one in second.map { one + $0 } }
        #expect(left + right == number((sums.min() ?? 0)...(sums.max() ?? 0)), label)
        let differences = first.flatMap { one in second.map { one - $0 } }
        #expect(left - right == number((differences.min() ?? 0)...(differences.max() ?? 0)), label)
        #expect(left.isLess(than: right) == truth(first, second, <), label)
        #expect(right.isLess(than: left) == truth(second, first, <), label)
        // The same range twice is the same words.
        let same = first == second ? Truth.yes : truth(first, second, ==)
        #expect(left.isSame(as: right) == same, label)
        // What is less is not the same, and of two one way of three must be possible.
        if left.isLess(than: right) == .yes { #expect(left.isSame(as: right) == .no, label) }
        let ways = [left.isLess(than: right), left.isSame(as: right), right.isLess(than: left)]
        #expect(ways.contains { $0 != .no }, label)
      }
    }
  }

  @Test("random numbers: the least and greatest of all products, whatever the signs")
  func products() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<10_000 {
      // Hundredths of one, so that a product has no more than four places.
      let ends = (0..<4).map { _ in Int.random(in: -300...300, using: &random) * 100 }
      let left = NumberRange(parts: ends[0], through: ends[1])
      let right = NumberRange(parts: ends[2], through: ends[3])
      let products = [0, 1].flatMap { one in [2, 3].map { ends[one] * ends[$0] / 10_000 } }
      #expect(
        left * right
          == NumberRange(parts: products.min() ?? 0, through: products.max() ?? 0),
        "\(left) times \(right)")
      #expect(left * right == right * left, "\(left) times \(right)")
    }
  }

  @Test("every ten-thousandth from -3 to 3 is written as its digits have it")
  func written() {
    for parts in -30_000...30_000 {
      let text = NumberRange(parts: parts).description
      // Read back digit by digit.
      let halves = text.drop { $0 == "-" }.split(separator: ".")
      let whole = Int(halves[0]) ?? -1
      let digits = halves.count > 1 ? String(halves[1]) : ""
      let part = Int(digits + String(repeating: "0", count: 4 - digits.count)) ?? -1
      let value = (whole * 10_000 + part) * (text.hasPrefix("-") ? -1 : 1)
      guard value == parts, digits.last != "0", text != "-0" else {
        Issue.record("\(parts) ten-thousandths are written \(text)")
        return
      }
      #expect(NumberRange(parts: parts).whole == (parts % 10_000 == 0 ? parts / 10_000 : nil))
    }
  }
}
