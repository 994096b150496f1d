/// A letter and its tokens: what every reader above the bytes works on.
public final class LetterText: Sendable {
  /// The bytes.
  public let letter: Letter
  /// The tokens in order, the last of kind `end`.
  public let tokens: [Token]

  /// Tokenizes a letter.
  ///
  /// Cost: one pass over its bytes.
  public init(_ letter: Letter) {
    self.letter = letter
    tokens = Tokenizer.tokens(of: letter)
  }

  /// Every token but the end mark.
  public var allTokens: Range<Int> { 0..<(tokens.count - 1) }

  /// The bytes from the first token of a range to the end of its last; for an empty range, the
  /// place before the token at its bound.
  public func range(of span: Range<Int>) -> ByteRange {
    guard !span.isEmpty else {
      let at = Int(tokens[min(span.lowerBound, tokens.count - 1)].start)
      return ByteRange(at, at)
    }
    return ByteRange(Int(tokens[span.lowerBound].start), Int(tokens[span.upperBound - 1].finish))
  }

  /// The bytes of some tokens and of the brackets that open inside them and close right behind:
  /// "Guidelines (ODG)".
  public func bracketedRange(of span: Range<Int>) -> ByteRange {
    let range = range(of: span)
    let inside = letter.bytes[range.start..<range.end]
    var open = inside.count { $0 == UInt8(ascii: "(") } - inside.count { $0 == UInt8(ascii: ")") }
    var end = range.end
    while open > 0, end < letter.bytes.count, letter.bytes[end] == UInt8(ascii: ")") {
      open -= 1
      end += 1
    }
    return ByteRange(range.start, end)
  }

  /// The tokens that lie wholly inside a byte range. Cost: logarithmic.
  public func tokens(in range: ByteRange) -> Range<Int> {
    let first = firstToken(startingAtOrAfter: range.start)
    var last = first
    var high = tokens.count - 1
    while last < high {
      let middle = (last + high) / 2
      if Int(tokens[middle].finish) <= range.end { last = middle + 1 } else { high = middle }
    }
    return first..<last
  }

  /// The index of the first token that starts at an offset or after it. Cost: logarithmic.
  public func firstToken(startingAtOrAfter offset: Int) -> Int {
    var low = 0
    var high = tokens.count - 1
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text of tokens with white space folded.
  public func text(_ span: Range<Int>) -> String {
    letter.foldedText(range(of: span))
  }

  /// The bytes between a token and the one before it.
  public func gapRange(before index: Int) -> ByteRange {
    ByteRange(index == 0 ? 0 : Int(tokens[index - 1].finish), Int(tokens[index].start))
  }

  /// The value of a number token without a decimal point, from 0 to 999,999,999; nil for others.
  public func integer(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, !token.style.contains(.decimal) else { return nil }
    var value = 0
    for byte in letter.bytes[Int(token.start)..<Int(token.finish)]
    where byte != UInt8(ascii: ",") {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      guard value <= 999_999_999 else { return nil }
    }
    return value
  }

  /// The number of digits of a number token, commas and decimal points aside.
  public func digitCount(_ index: Int) -> Int {
    letter.bytes[Int(tokens[index].start)..<Int(tokens[index].finish)].count {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
  }
}
