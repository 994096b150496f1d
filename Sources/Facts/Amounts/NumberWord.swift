import LetterSource

/// The number that a word is: "six" is 6.
enum NumberWord {
  private static let units = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  private static let words = WordSet(units + tens)
  private static let values: [UInt32: Int] = {
    var values: [UInt32: Int] = [:]
    for (index, word) in units.enumerated() { values[Spelling.hash(word)] = index + 1 }
    for (index, word) in tens.enumerated() { values[Spelling.hash(word)] = (index + 2) * 10 }
    return values
  }()

  /// The value of a word from its hash, or nil.
  static func value(of hash: UInt32) -> Int? { words.contains(hash) ? values[hash] : nil }
}
