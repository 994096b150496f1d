import TestSupport
import Testing

@testable import Vocabulary

/// Levels of the spine as names of vertebrae and of neighbours, put together by hand.
private struct NamedLevels: Equatable {
  var vertebrae: Set<String> = []
  var segments: Set<String> = []

  static let spine =
    (1...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" }
    + (1...5).map { "S\($0)" }

  init() {}

  /// Everything from one position of the spine to another.
  init(_ first: Int, _ last: Int) {
    for index in min(first, last)...max(first, last) {
      vertebrae.insert(Self.spine[index])
      if index < max(first, last) {
        segments.insert("\(Self.spine[index])-\(Self.spine[index + 1])")
      }
    }
  }

  func union(_ other: NamedLevels) -> NamedLevels {
    var both = self
    both.vertebrae.formUnion(other.vertebrae)
    both.segments.formUnion(other.segments)
    return both
  }

  /// Whether every vertebra is an end of a segment.
  var isAllSegments: Bool {
    vertebrae.allSatisfy { vertebra in
      segments.contains { $0.split(separator: "-").contains { $0 == vertebra } }
    }
  }

  func overlaps(_ other: NamedLevels) -> Bool {
    segments.isEmpty || other.segments.isEmpty
      ? !vertebrae.isDisjoint(with: other.vertebrae) : !segments.isDisjoint(with: other.segments)
  }

  func contains(_ other: NamedLevels) -> Bool {
    vertebrae.isSuperset(of: other.vertebrae) && segments.isSuperset(of: other.segments)
  }
}

@Suite("Levels of the spine, by name")
struct LevelSetLawTests {
  private static let spine = NamedLevels.spine

  private func range(_ first: Int, _ last: Int) throws -> LevelSet {
    try #require(LevelSet("\(Self.spine[first])-\(Self.spine[last])"))
  }

  @Test("every range: what it counts, writes and reads back, in either order")
  func ranges() throws {
    for first in Self.spine.indices {
      for last in Self.spine.indices {
        let levels = try range(first, last)
        let names = NamedLevels(first, last)
        #expect(levels.segmentCount == names.segments.count)
        #expect(levels.vertebraCount == names.vertebrae.count)
        #expect(levels.isAllSegments == names.isAllSegments)
        #expect(LevelSet(levels.description) == levels, "\(levels.description)")
        #expect(try levels == range(last, first))
      }
    }
  }

  @Test("every pair of ranges: what they share and hold")
  func pairsOfRanges() throws {
    let ranges = try Self.spine.indices.flatMap { first in
      try (first..<Self.spine.count).map {
        (levels: try range(first, $0), names: NamedLevels(first, $0))
      }
    }
    var disagreements: [String] = []
    for left in ranges {
      for right in ranges
      where left.levels.overlaps(right.levels) != left.names.overlaps(right.names)
        || left.levels.contains(right.levels) != left.names.contains(right.names)
      {
        disagreements.append("\(left.levels.description) and \(right.levels.description)")
      }
    }
    #expect(disagreements.isEmpty)
  }

  /// Random ranges and single vertebrae together.
  private func mixed(_ random: inout SeededGenerator) throws -> (LevelSet, NamedLevels) {
    var levels = LevelSet()
    var names = NamedLevels()
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let first = Int.random(in: 0..<Self.spine.count, using: &random)
      let reach = Int.random(in: 0...4, using: &random)
      let last = min(first + reach, Self.spine.count - 1)
      levels = try levels.union(
        first == last ? #require(LevelSet(Self.spine[first])) : range(first, last))
      names = names.union(NamedLevels(first, last))
    }
    return (levels, names)
  }

  @Test("random unions of ranges and vertebrae")
  func unions() throws {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<4000 {
      let (left, leftNames) = try mixed(&random)
      let (right, rightNames) = try mixed(&random)
      let label: Comment = "\(left.description) and \(right.description)"
      #expect(left.overlaps(right) == leftNames.overlaps(rightNames), label)
      #expect(left.contains(right) == leftNames.contains(rightNames), label)
      #expect((left == right) == (leftNames == rightNames), label)
      let (both, bothNames) = (left.union(right), leftNames.union(rightNames))
      #expect(both.segmentCount == bothNames.segments.count, label)
      #expect(both.vertebraCount == bothNames.vertebrae.count, label)
      #expect(both.isAllSegments == bothNames.isAllSegments, label)
      #expect(both.isEmpty == bothNames.vertebrae.isEmpty, label)
      #expect(both == right.union(left), label)
      #expect(both.contains(left) && both.contains(right), label)
    }
  }

  @Test("what a set writes are levels that, read and put together, are the set")
  func writtenAndRead() throws {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<4000 {
      let (levels, _) = try mixed(&random)
      let parts = try levels.description.split(separator: ", ").map {
        try #require(LevelSet(String($0)), "\(levels.description)")
      }
      let read = parts.reduce(LevelSet()) { $0.union($1) }
      #expect(read == levels, "\(levels.description)")
    }
  }
}
