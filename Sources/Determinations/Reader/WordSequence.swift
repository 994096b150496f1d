import LetterSource

/// A fixed run of words, as the hashes of its tokens.
struct WordSequence {
  private let hashes: [UInt32]

  /// The words of a single-spaced, lower-case text.
  init(_ words: String) {
    hashes = words.split(separator: " ").map { Spelling.hash(String($0)) }
  }

  /// The number of tokens.
  var count: Int { hashes.count }

  /// The hash of the first word.
  var first: UInt32 { hashes[0] }

  /// Whether the sequence stands at a token, inside `limit`, whatever lies between its words.
  func stands(at index: Int, in tokens: [Token], before limit: Int) -> Bool {
    guard index + hashes.count <= limit, tokens[index].hash == hashes[0] else { return false }
    for offset in 1..<max(1, hashes.count) where tokens[index + offset].hash != hashes[offset] {
      return false
    }
    return true
  }

  /// The first place of the sequence in a range of tokens.
  func first(in range: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    for index in range where stands(at: index, in: tokens, before: range.upperBound) {
      return index..<(index + hashes.count)
    }
    return nil
  }
}

extension [WordSequence] {
  /// Sequences of these texts.
  init(_ texts: [String]) {
    self = texts.map(WordSequence.init)
  }

  /// The longest of the sequences that stands at a token, as its number of tokens.
  func length(at index: Int, in tokens: [Token], before limit: Int) -> Int? {
    var longest: Int?
    for sequence in self
    where sequence.count > longest ?? 0 && sequence.stands(at: index, in: tokens, before: limit) {
      longest = sequence.count
    }
    return longest
  }

  /// The first place of any of the sequences in a range of tokens, the longest there.
  func first(in range: Range<Int>, of tokens: [Token]) -> Range<Int>? {
    for index in range {
      if let count = length(at: index, in: tokens, before: range.upperBound) {
        return index..<(index + count)
      }
    }
    return nil
  }
}
