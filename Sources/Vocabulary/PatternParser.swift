import LetterSource

/// Reads the text of a phrase pattern into its variants.
struct PatternParser {
  private typealias Step = PhrasePattern.Step

  /// A way of writing what is read so far.
  struct Variant {
    fileprivate(set) var steps: [PhrasePattern.Step] = []
    /// Whether a mark stands behind it, so that the next word may have one before it.
    fileprivate(set) var endsInMark = false
  }

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Alternatives up to a closing bracket, or to the end.
  mutating func alternatives(
    closing: UInt8?
  ) throws(PhrasePattern.Fault) -> [Variant] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 8 else { throw .tooManyVariants }
    var finished: [Variant] = []
    var current = [Variant()]
    while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["):
        at += 1
        let isOptional = byte == UInt8(ascii: "[")
        var inner = try alternatives(closing: UInt8(ascii: isOptional ? "]" : ")"))
        if isOptional { inner.append(Variant()) }
        current = try product(current, inner)
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard byte == closing else { throw .unbalanced }
        at += 1
        return finished + current
      case UInt8(ascii: "|"):
        at += 1
        finished += current
        current = [Variant()]
      case UInt8(ascii: "<"):
        let element = try wordClass()
        current = try product(
          current, [Variant(steps: [Step(element: element, allowsMark: false)])])
      case UInt8(ascii: "/"), UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: ":"):
        at += 1
        for index in current.indices { current[index].endsInMark = true }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        at += 1
      default:
        current = try product(current, word())
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
  private mutating func word() -> [Variant] {
    let start = at
    var isPlain = true
    while at < bytes.count, !Self.stops.contains(bytes[at]) {
      isPlain = isPlain && Self.isLetter(bytes[at])
      at += 1
    }
    if isPlain {
      let word = String(decoding: bytes[start..<at].map { $0 | 0x20 }, as: UTF8.self)
      return [Variant(steps: [Step(element: .word(word), allowsMark: false)])]
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    let parts = text.split(separator: "-").map(String.init)
    guard let first = parts.first else { return [Variant()] }
    let written = parts.dropFirst().prefix(Self.mostHyphens).reduce([first]) { written, part in
      written.map { "\($0) \(part)" } + written.map { $0 + part }
    }
    let rest = parts.dropFirst(Self.mostHyphens + 1).map { " \($0)" }.joined()
    return written.map { Variant(steps: tokens(of: $0 + rest)) }
  }

  /// The most hyphens of a word that may each be missing; behind more, a hyphen is a hyphen or a space.
  private static let mostHyphens = 4

  /// What ends a word of a pattern.
  private static let stops = Array("()[]|</,&: \t\n\r".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The words of a text as letters are tokenized, so that "2x6" and "worker's" are found.
  private func tokens(of text: String) -> [PhrasePattern.Step] {
    let letter = LetterText(Letter(text: text))
    return letter.allTokens.map { index in
      Step(
        element: .word(letter.letter.spelling(of: letter.tokens[index])), allowsMark: false)
    }
  }

  private func product(
    _ left: [Variant], _ right: [Variant]
  ) throws(PhrasePattern.Fault) -> [Variant] {
    guard left.count * right.count <= PhrasePattern.maximumVariants else { throw .tooManyVariants }
    if left.count == 1, left[0].steps.isEmpty, !left[0].endsInMark { return right }
    return left.flatMap { head in
      right.map { tail in
        var whole = tail
        if whole.steps.isEmpty {
          whole.endsInMark = head.endsInMark || tail.endsInMark
        } else if head.endsInMark {
          whole.steps[0].allowsMark = true
        }
        whole.steps = head.steps + whole.steps
        return whole
      }
    }
  }
}
