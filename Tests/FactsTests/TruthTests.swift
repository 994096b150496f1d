import Facts
import Testing

@Suite("Three truth values")
struct TruthTests {
  private static let values: [Truth] = [.no, .unknown, .yes]

  @Test("and is the least of two, or the greatest, not turns around", arguments: values, values)
  func connectives(left: Truth, right: Truth) throws {
    let rank = { (value: Truth) in try #require(Self.values.firstIndex(of: value)) }
    #expect((left && right) == Self.values[min(try rank(left), try rank(right))])
    #expect((left || right) == Self.values[max(try rank(left), try rank(right))])
    #expect(!left == Self.values[2 - (try rank(left))])
  }
}
