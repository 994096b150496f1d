import LetterSource

/// Reads numbers where they stand: digits or words, decimals, ranges, a list with slashes, and the marks
/// against them.
struct NumberReader {
  let text: LetterText

  /// A number as it stands.
  struct Number {
    /// Its values in parts: one, the two ends of a range, or a list with slashes ("10/325").
    var values: [Int]
    /// Its tokens.
    var tokens: Range<Int>
    /// Whether its values are the members of a list, not the ends of a range.
    var isList = false

    /// Whether it stands a second time in brackets: "fifty (50)".
    var isRepeated = false

    /// The number, or the range; for a list its first member.
    var range: NumberRange {
      isList
        ? NumberRange(parts: values[0])
        : NumberRange(parts: values[0], through: values[values.count - 1])
    }
  }

  /// The decimal places that a number can have.
  private static let places = 4
  private static let through = WordSet(["to", "or", "through"])
  private static let possibly = Spelling.hash("possibly")
  private static let article = WordSet(["a", "an"])

  /// The number that starts at a token: "six", "7.5", "8-10", "two to three", "three or possibly four",
  /// "10/325". A part of a date or a fraction is none, unless lists are asked for.
  func number(at index: Int, before end: Int, takesList: Bool = false) -> Number? {
    if takesList, let list = list(at: index, before: end) { return list }
    guard let first = value(at: index) else { return nil }
    var number = Number(values: [first], tokens: index..<(index + 1))
    var next = index + 1
    // "fifty (50) tablets"
    if next < end, text.tokens[next].gap.contains(.open),
      text.tokens[next + 1].gap.contains(.close), value(at: next) == first
    {
      next += 1
      number.tokens = index..<next
      number.isRepeated = true
    }
    guard next < end else { return number }
    let isThrough =
      Self.through.contains(text.tokens[next].hash) && text.tokens[next].gap.isOnly(.white)
    if isThrough { next += 1 }
    if isThrough, next < end, text.tokens[next].hash == Self.possibly { next += 1 }
    guard next < end, let second = value(at: next), second > first,
      isThrough || text.tokens[next].gap.contains(.hyphen),
      text.tokens[next].gap.isOnly(.joining)
    else { return number }
    number.values.append(second)
    number.tokens = index..<(next + 1)
    return number
  }

  /// Whether a number, or an article, may start at a token.
  func canStart(at index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .number || NumberWord.value(of: token.hash) != nil
      || Self.article.contains(token.hash)
  }

  /// Whether what stands behind a number can be what it counts: only white space or a hyphen lies between.
  func isCounting(_ number: Number) -> Bool {
    text.tokens[number.tokens.upperBound].gap
      .isOnly(number.isRepeated ? [.space, .line, .page, .hyphen, .close] : .joining)
  }

  /// An article as the number one, for units that follow it.
  func article(at index: Int) -> Number? {
    Self.article.contains(text.tokens[index].hash)
      ? Number(values: [NumberRange.scale], tokens: index..<(index + 1)) : nil
  }

  /// Numbers with slashes between them: "10/325", "7.5/325".
  private func list(at index: Int, before end: Int) -> Number? {
    guard index == 0 || !text.tokens[index].gap.isOnly(.slash), let first = plainValue(at: index)
    else { return nil }
    var values = [first]
    var next = index + 1
    while next < end, text.tokens[next].gap.isOnly([.slash, .space, .line]),
      text.tokens[next].gap.contains(.slash), let value = plainValue(at: next)
    {
      values.append(value)
      next += 1
    }
    return values.count > 1 ? Number(values: values, tokens: index..<next, isList: true) : nil
  }

  /// The value of a token in parts of one, or nil; a number inside a date or a fraction is none.
  func value(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number else {
      return NumberWord.value(of: token.hash).map { $0 * NumberRange.scale }
    }
    let next = text.tokens[index + 1]
    guard !(token.gap.contains(.slash) && index > 0 && text.tokens[index - 1].kind == .number),
      !(next.gap.contains(.slash) && next.kind == .number)
    else { return nil }
    return plainValue(at: index)
  }

  /// The value of a number token in parts of one, whatever stands around it.
  func plainValue(at index: Int) -> Int? {
    let token = text.tokens[index]
    guard token.kind == .number else { return nil }
    if let whole = text.integer(index) {
      return whole <= 1_000_000 ? whole * NumberRange.scale : nil
    }
    return decimal(text.letter.bytes[Int(token.start)..<Int(token.finish)])
  }

  /// The parts of a number with one decimal point and at most four places.
  private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard let point = digits.firstIndex(of: UInt8(ascii: ".")), digits.count <= 9,
      (1...Self.places).contains(digits.endIndex - point - 1),
      let whole = Int(String(decoding: digits[..<point], as: UTF8.self)),
      let part = Int(String(decoding: digits[(point + 1)...], as: UTF8.self))
    else { return nil }
    var parts = part
    for _ in (digits.endIndex - point - 1)..<Self.places { parts *= 10 }
    return whole * NumberRange.scale + parts
  }
}
