import Testing

@testable import Archive

@Suite("An archive gives back what was written into it")
struct ArchiveTests {
  private static let numbers = [
    0, 1, -1, 15, 16, -16, 31, 32, 1_000, -1_000_000, Int(UInt32.max), Int.max, Int.min,
  ]

  @Test("numbers of any size and sign", arguments: numbers)
  func number(_ number: Int) { #expect(readBack(number) == number) }

  @Test(
    "texts in any script, with quotes, backslashes and line ends",
    arguments: [
      "", "L4-L5", "\"quoted\"", "a\\b", "two\nlines", "\u{0}", "naïve 10 µg", "脊椎",
    ])
  func text(_ text: String) { #expect(readBack(text) == text) }

  @Test("lists, lists of lists, what is there and what is not")
  func composite() {
    #expect(readBack([[1, 2], [], [3]]) == [[1, 2], [], [3]])
    #expect(readBack([String?("here"), nil]) == ["here", nil])
    #expect(readBack([true, false]) == [true, false])
  }

  private enum Season: CaseIterable, Equatable { case spring, summer, autumn, winter }

  @Test("cases by their positions", arguments: Season.allCases)
  private func cases(_ season: Season) {
    var writer = ArchiveWriter()
    season.writeCase(to: &writer)
    var reader = ArchiveReader(numbers: writer.numbers, words: writer.words)
    #expect(Season.readCase(from: &reader) == season)
    #expect(reader.isAtEnd)
  }

  @Test("numbers are plain characters that need no escape in source code")
  func alphabet() {
    var writer = ArchiveWriter()
    for number in Self.numbers { number.write(to: &writer) }
    #expect(writer.numbers.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "o")).contains($0) })
  }

  @Test("one archive behind another is read on")
  func appended() {
    var first = ArchiveWriter()
    "one".write(to: &first)
    var second = ArchiveWriter()
    [2, 3].write(to: &second)
    first.append(contentsOf: second)
    var reader = ArchiveReader(numbers: first.numbers, words: first.words)
    #expect(String(from: &reader) == "one")
    #expect(!reader.isAtEnd)
    #expect([Int](from: &reader) == [2, 3])
    #expect(reader.isAtEnd)
  }

  private func readBack<Value: Archived>(_ value: Value) -> Value {
    var writer = ArchiveWriter()
    value.write(to: &writer)
    var reader = ArchiveReader(numbers: writer.numbers, words: writer.words)
    let read = Value(from: &reader)
    #expect(reader.isAtEnd)
    return read
  }
}
