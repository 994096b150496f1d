/// Generated letters in memory.
struct Corpus: Sendable {
  /// The bytes of the letters.
  let letters: [[UInt8]]
  /// All of them together.
  let size: Int

  /// The first letters of a sequence.
  init(_ count: Int, of generator: LetterGenerator) {
    letters = (0..<count).map { generator.record($0).text }
    size = letters.reduce(0) { $0 + $1.count }
  }
}
