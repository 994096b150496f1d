import Testing
import Vocabulary

@Suite("Levels of the spine")
struct LevelSetTests {
  @Test(
    "are read, counted and written",
    arguments: [
      ("C3-C7", 4, "C3-C7"), ("L4-S1", 2, "L4-S1"), ("T12-L1", 1, "T12-L1"), ("L5", 0, "L5"),
      ("S1-L4", 2, "L4-S1"), ("c5-c6", 1, "C5-C6"),
    ])
  func areRead(text: String, segments: Int, description: String) throws {
    let levels = try #require(LevelSet(text))
    #expect(levels.segmentCount == segments)
    #expect(levels.description == description)
  }

  @Test("do not exist", arguments: ["C8", "T13", "L6", "S6", "X1", "L0", "", "L4-", "L4-L5-S1"])
  func doNotExist(text: String) {
    #expect(LevelSet(text) == nil)
  }

  @Test(
    "contain and overlap one another by segment",
    arguments: [
      ("C3-C7", "C4-C7", true, true), ("C4-C7", "C3-C7", false, true),
      ("L4-S1", "L5-S1", true, true), ("L4-L5", "L5-S1", false, false),
      ("L4-S1", "L5", true, true), ("L5", "L5-S1", false, true), ("C5-C6", "L4-L5", false, false),
    ])
  func containAndOverlap(left: String, right: String, contains: Bool, overlaps: Bool) throws {
    let (a, b) = (try #require(LevelSet(left)), try #require(LevelSet(right)))
    #expect(a.contains(b) == contains)
    #expect(a.overlaps(b) == overlaps)
    #expect(b.overlaps(a) == overlaps)
  }

  @Test("agree with sets of vertebrae and segments, for every pair of ranges")
  func agreeWithEnumeration() throws {
    let names =
      (1...7).map { "C\($0)" } + (1...12).map { "T\($0)" } + (1...5).map { "L\($0)" }
      + (1...5).map { "S\($0)" }
    let ranges = names.indices.flatMap { first in
      names.indices.dropFirst(first).filter { $0 - first <= 6 }.map { (first, $0) }
    }
    for (a, b) in ranges {
      let left = try #require(LevelSet("\(names[a])-\(names[b])"))
      #expect(left.segmentCount == b - a)
      #expect(left.vertebraCount == b - a + 1)
      for (c, d) in ranges where abs(c - a) <= 8 {
        let right = try #require(LevelSet("\(names[c])-\(names[d])"))
        let shared =
          b > a && d > c ? max(a, c) < min(b, d) : max(a, c) <= min(b, d)
        #expect(left.overlaps(right) == shared, "\(left.description) and \(right.description)")
        #expect(left.contains(right) == (a <= c && d <= b))
      }
    }
  }
}
