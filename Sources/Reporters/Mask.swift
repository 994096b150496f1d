import ByteOutput
public import Findings
public import LetterSource

/// What privacy findings of a letter found, to be hidden wherever the letter is quoted or a message
/// repeats it.
public struct Mask: Sendable {
  /// What stands in the place of what is hidden.
  public static let sign = "[masked]"
  /// The most words that are told apart behind one first word; beyond, the first word itself is hidden.
  private static let mostAlike = 64

  /// The hidden places, in order, joined where they touch.
  private let ranges: [ByteRange]
  /// The hidden words behind their first word, folded.
  private let words: [[UInt8]: [[[UInt8]]]]

  /// Hides nothing.
  public static let none = Mask(ranges: [], words: [:])

  private init(ranges: [ByteRange], words: [[UInt8]: [[[UInt8]]]]) {
    self.ranges = ranges
    self.words = words
  }

  /// Hides what the privacy findings among some findings found.
  public init(_ findings: [Finding], in letter: Letter) {
    let places = findings.filter { $0.kind == .privacy }.flatMap { $0.places.map(\.range) }.sorted()
    guard !places.isEmpty else {
      self = .none
      return
    }
    var joined: [ByteRange] = []
    var words: [[UInt8]: [[[UInt8]]]] = [:]
    for place in places {
      if let last = joined.last, place.start <= last.end {
        joined[joined.count - 1] = ByteRange(from: last, through: place)
      } else {
        joined.append(place)
      }
      let folded = Self.words(in: letter.bytes[place.start..<place.end]).map(\.folded)
      // A single letter or digit would hide half of every message.
      guard let first = folded.first, folded.reduce(0, { $0 + $1.count }) >= 3 else { continue }
      var alike = words[first, default: []]
      if alike.count == Self.mostAlike { alike = [[first]] }
      if alike != [[first]], !alike.contains(folded) { alike.append(folded) }
      words[first] = alike
    }
    ranges = joined
    self.words = words
  }

  /// The letter's words in a range with white space as it stands, without what is hidden.
  public func text(_ range: ByteRange, of letter: Letter) -> String {
    guard !ranges.isEmpty else { return letter.text(range) }
    var text = ""
    var at = range.start
    var index = firstRange(endingAfter: range.start)
    while index < ranges.count, ranges[index].start < range.end {
      let hidden = ranges[index]
      if hidden.start > at { text += letter.text(ByteRange(at, hidden.start)) }
      if !hidden.isEmpty { text += Self.sign }
      at = min(max(at, hidden.end), range.end)
      index += 1
    }
    if at < range.end { text += letter.text(ByteRange(at, range.end)) }
    return self.text(text)
  }

  /// The letter's words in a range with white space folded, without what is hidden.
  public func foldedText(_ range: ByteRange, of letter: Letter) -> String {
    guard !ranges.isEmpty else { return letter.foldedText(range) }
    return text(range, of: letter).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A text without the hidden words, wherever they stand in it in whatever capitals.
  public func text(_ text: String) -> String {
    guard !words.isEmpty else { return text }
    let bytes = Array(text.utf8)
    let found = Self.words(in: bytes[...])
    var output: [UInt8] = []
    var copied = 0
    var index = 0
    while index < found.count {
      let match = words[found[index].folded]?.filter { hidden in
        found[index...].count >= hidden.count
          && zip(found[index...], hidden).allSatisfy { $0.folded == $1 }
      }.max { $0.count < $1.count }
      guard let match else {
        index += 1
        continue
      }
      output += bytes[copied..<found[index].range.lowerBound] + Array(Self.sign.utf8)
      index += match.count
      copied = found[index - 1].range.upperBound
    }
    return String(decoding: output + bytes[copied...], as: UTF8.self)
  }

  /// The first hidden place that ends behind an offset. Cost: logarithmic.
  private func firstRange(endingAfter offset: Int) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The runs of letters, digits and bytes beyond ASCII, in small letters.
  private static func words(
    in bytes: ArraySlice<UInt8>
  ) -> [(folded: [UInt8], range: Range<Int>)] {
    var words: [(folded: [UInt8], range: Range<Int>)] = []
    var start: Int?
    for at in bytes.indices {
      let byte = Spelling.lowercased(bytes[at])
      let isWord =
        byte >= 0x80 || (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"))
        || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
      if isWord, start == nil { start = at }
      if !isWord, let from = start {
        words.append((bytes[from..<at].map(Spelling.lowercased), from..<at))
        start = nil
      }
    }
    if let from = start {
      words.append((bytes[from...].map(Spelling.lowercased), from..<bytes.endIndex))
    }
    return words
  }
}
