import LetterSource
import TestSupport
import Testing

@Suite("A byte range")
struct ByteRangeTests {
  @Test("runs from its first byte to the one past its last")
  func bounds() {
    let range = ByteRange(3, 10)
    #expect(range.start == 3)
    #expect(range.end == 10)
    #expect(range.count == 7)
    #expect(!range.isEmpty)
  }

  @Test("is empty at a place between two bytes")
  func empty() {
    #expect(ByteRange(4, 4).isEmpty)
    #expect(ByteRange(4, 4).count == 0)
  }

  @Test("reaches to the size bound of a letter")
  func largest() {
    #expect(ByteRange(0, Letter.maximumSize).count == 16_777_216)
  }

  @Test(
    "joined from a first through a last range ends where the later of the two ends",
    arguments: [
      Row("one behind the other", [ByteRange(2, 5), ByteRange(8, 9)], ByteRange(2, 9)),
      Row("the second inside the first", [ByteRange(2, 9), ByteRange(4, 5)], ByteRange(2, 9)),
      Row("twice the same", [ByteRange(2, 5), ByteRange(2, 5)], ByteRange(2, 5)),
    ])
  func joined(row: Row<[ByteRange], ByteRange>) {
    #expect(ByteRange(from: row.input[0], through: row.input[1]) == row.expected)
  }

  @Test(
    "overlaps another that shares a byte with it",
    arguments: [
      Row("apart", [ByteRange(0, 3), ByteRange(5, 8)], false),
      Row("touching", [ByteRange(0, 3), ByteRange(3, 8)], false),
      Row("sharing one byte", [ByteRange(0, 4), ByteRange(3, 8)], true),
      Row("one inside the other", [ByteRange(0, 9), ByteRange(3, 4)], true),
      Row("an empty one at the edge", [ByteRange(3, 3), ByteRange(3, 8)], false),
    ])
  func overlaps(row: Row<[ByteRange], Bool>) {
    #expect(row.input[0].overlaps(row.input[1]) == row.expected)
    #expect(row.input[1].overlaps(row.input[0]) == row.expected)
  }

  @Test("that is empty shares no byte with the range around it")
  func emptyOverlaps() {
    #expect(!ByteRange(3, 3).overlaps(ByteRange(1, 5)))
  }

  @Test(
    "contains the ranges that lie wholly inside it",
    arguments: [
      Row("itself", ByteRange(2, 6), true),
      Row("an inner one", ByteRange(3, 4), true),
      Row("an empty one at its end", ByteRange(6, 6), true),
      Row("one that begins before it", ByteRange(1, 4), false),
      Row("one that ends behind it", ByteRange(5, 7), false),
    ])
  func containsRange(row: Row<ByteRange, Bool>) {
    #expect(ByteRange(2, 6).contains(row.input) == row.expected)
  }

  @Test("contains its first offset and not its end")
  func containsOffset() {
    let range = ByteRange(2, 6)
    #expect([1, 2, 5, 6].map { range.contains($0) } == [false, true, true, false])
  }

  @Test("comes before one that starts later, and before a longer one from the same start")
  func order() {
    let sorted = [ByteRange(4, 5), ByteRange(0, 9), ByteRange(0, 2), ByteRange(3, 3)].sorted()
    #expect(sorted == [ByteRange(0, 2), ByteRange(0, 9), ByteRange(3, 3), ByteRange(4, 5)])
  }
}
