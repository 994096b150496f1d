/// Writes values as two texts, numbers and words, that can stand in source code.
///
/// A string literal compiles in no time and is read in place; an array literal of as many bytes takes the
/// compiler minutes.
public struct ArchiveWriter {
  /// The numbers: characters from "0" to "o", five bits each, the least first; the sixth bit says that more
  /// of the number follows.
  public private(set) var numbers: [UInt8] = []
  /// The words, one after the other; their lengths are among the numbers.
  public private(set) var words: [UInt8] = []

  /// An empty archive.
  public init() {}

  /// Adds a number.
  public mutating func append(_ number: UInt) {
    var rest = number
    while rest >= 32 {
      numbers.append(UInt8(ascii: "0") + UInt8(rest & 31) + 32)
      rest >>= 5
    }
    numbers.append(UInt8(ascii: "0") + UInt8(rest))
  }

  /// Adds how many numbers there are, and the numbers.
  public mutating func append(_ numbers: [UInt32]) {
    append(UInt(numbers.count))
    for number in numbers { append(UInt(number)) }
  }

  /// Adds a text.
  public mutating func append(_ text: String) {
    append(UInt(text.utf8.count))
    words += Array(text.utf8)
  }

  /// Adds all of another archive.
  public mutating func append(contentsOf other: ArchiveWriter) {
    numbers += other.numbers
    words += other.words
  }
}
