/// Reads what an `ArchiveWriter` wrote.
///
/// Its small steps can be inlined by whoever reads an array of something: generic code that is not made for
/// its type takes ten times as long.
///
/// The archive is part of the program, and a test holds it against what it was made of: one that is not as
/// written ends the program.
public struct ArchiveReader {
  @usableFromInline let digits: [UInt8]
  @usableFromInline let words: [UInt8]
  @usableFromInline var nextDigit = 0
  @usableFromInline var nextWord = 0

  /// Reads from the numbers and words of an archive.
  public init(numbers: [UInt8], words: [UInt8]) {
    digits = numbers
    self.words = words
  }

  /// Whether everything was read.
  public var isAtEnd: Bool { nextDigit == digits.count && nextWord == words.count }

  /// The number that comes next.
  @inlinable
  public mutating func number() -> UInt {
    var digit = digits[nextDigit] &- UInt8(ascii: "0")
    nextDigit += 1
    var number = UInt(digit & 31)
    var shift: UInt = 5
    while digit >= 32 {
      digit = digits[nextDigit] &- UInt8(ascii: "0")
      nextDigit += 1
      number |= UInt(digit & 31) << shift
      shift += 5
    }
    return number
  }

  /// The numbers that come next, as many as the first of them says.
  public mutating func numbers() -> [UInt32] {
    let count = Int(number())
    var numbers: [UInt32] = []
    numbers.reserveCapacity(count)
    for _ in 0..<count { numbers.append(UInt32(number())) }
    return numbers
  }

  /// The text that comes next.
  public mutating func text() -> String {
    String(decoding: bytes(), as: UTF8.self)
  }

  /// The bytes of the text that comes next.
  public mutating func bytes() -> ArraySlice<UInt8> {
    let start = nextWord
    nextWord += Int(number())
    return words[start..<nextWord]
  }
}
