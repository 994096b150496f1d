import LetterSource

/// Reads the text of a phrase pattern into its variants.
struct PatternParser {
  private typealias Step = PhrasePattern.Step

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Alternatives up to a closing bracket, or to the end.
  mutating func alternatives(
    closing: UInt8?
  ) throws(PhrasePattern.Fault) -> [[PhrasePattern.Step]] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 8 else { throw .tooManyVariants }
    var finished: [[Step]] = []
    var current: [[Step]] = [[]]
    var mark = false
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        at += 1
        let isOptional = byte == UInt8(ascii: "[")
        var inner = try alternatives(closing: UInt8(ascii: isOptional ? "]" : ")"))
        if isOptional { inner.append([]) }
        current = try product(current, inner)
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard byte == closing else { throw .unbalanced }
        at += 1
        return finished + current
      case UInt8(ascii: "|"):
        at += 1
        finished += current
        current = [[]]
      case UInt8(ascii: "<"):
        let element = try wordClass()
        current = try product(current, [[Step(element: element, allowsMark: mark)]])
        mark = false
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ":"):
        at += 1
        mark = true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        at += 1
      default:
        current = try product(current, word(after: mark))
        mark = false
      }
    }
    guard closing == nil else { throw .unbalanced }
    return finished + current
  }

  private mutating func wordClass() throws(PhrasePattern.Fault) -> PhrasePattern.Element {
    let start = at + 1
    while at < bytes.count, bytes[at] != UInt8(ascii: ">") { at += 1 }
    let name = String(decoding: bytes[start..<at], as: UTF8.self)
    at += 1
    guard name == "number" else { throw .unknownClass(name) }
    return .number
  }

  /// A word up to the next space or bracket; a hyphen in it may be a hyphen, a space or nothing.
  private mutating func word(after mark: Bool) -> [[PhrasePattern.Step]] {
    let start = at
    var isPlain = true
    while at < bytes.count, !Self.stops.contains(bytes[at]) {
      isPlain = isPlain && Self.isLetter(bytes[at])
      at += 1
    }
    if isPlain {
      let word = String(decoding: bytes[start..<at].map { $0 | 0x20 }, as: UTF8.self)
      return [[Step(element: .word(word), allowsMark: mark)]]
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let parts = text.split(separator: "-").map(String.init)
    var variants: [[Step]] = [tokens(of: parts.joined(separator: " "), mark: mark)]
    if parts.count > 1 {
      variants.append(tokens(of: parts.joined(), mark: mark))
      if parts.count == 3 {
        variants.append(tokens(of: "\(parts[0])\(parts[1]) \(parts[2])", mark: mark))
        variants.append(tokens(of: "\(parts[0]) \(parts[1])\(parts[2])", mark: mark))
      }
    }
    return variants
  }

  /// What ends a word of a pattern.
  private static let stops = Array("()[]|</,&: \t\n\r".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The words of a text as letters are tokenized, so that "2x6" and "worker's" are found.
  private func tokens(of text: String, mark: Bool) -> [PhrasePattern.Step] {
    let letter = LetterText(Letter(text: text))
    return letter.allTokens.map { index in
      Step(
        element: .word(letter.letter.spelling(of: letter.tokens[index])),
        allowsMark: index == 0 && mark)
    }
  }

  private func product(
    _ left: [[PhrasePattern.Step]], _ right: [[PhrasePattern.Step]]
  ) throws(PhrasePattern.Fault) -> [[PhrasePattern.Step]] {
    guard left.count * right.count <= PhrasePattern.maximumVariants else { throw .tooManyVariants }
    if left.count == 1, left[0].isEmpty { return right }
    return left.flatMap { head in right.map { head + $0 } }
  }
}
