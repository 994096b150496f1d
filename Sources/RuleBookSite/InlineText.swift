/// A piece of a line of Markdown: text, code, emphasis, a link.
indirect enum InlineText: Equatable {
  case text(String)
  case code(String)
  case emphasis([InlineText])
  case strong([InlineText])
  case link([InlineText], target: String)

  /// The pieces of a text. Whatever is not closed stands as it is. Cost: one pass, but for emphasis in
  /// emphasis.
  static func pieces(of text: String) -> [InlineText] {
    var reader = InlineReader(bytes: Array(text.utf8), depth: 0)
    return reader.read()
  }
}

/// Reads inline Markdown.
private struct InlineReader {
  let bytes: [UInt8]
  /// How many marks of emphasis and links it is in.
  let depth: Int
  private var at = 0
  private var pieces: [InlineText] = []
  private var plain: [UInt8] = []
  /// Closing marks that do not stand behind here, so that none is looked for twice.
  private var missing: Set<[UInt8]> = []

  /// The most that emphasis and links are nested.
  private static let mostDepth = 4

  init(bytes: [UInt8], depth: Int) {
    self.bytes = bytes
    self.depth = depth
  }

  mutating func read() -> [InlineText] {
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\\") where at + 1 < bytes.count && Self.isMark(bytes[at + 1]):
        plain.append(bytes[at + 1])
        at += 2
      case UInt8(ascii: "`"): readCode()
      case UInt8(ascii: "*"), UInt8(ascii: "_"): readEmphasis()
      case UInt8(ascii: "["): readLink()
      default:
        plain.append(bytes[at])
        at += 1
      }
    }
    close()
    return pieces
  }

  private mutating func close() {
    guard !plain.isEmpty else { return }
    pieces.append(.text(String(decoding: plain, as: UTF8.self)))
    plain = []
  }

  private mutating func add(_ piece: InlineText, upTo end: Int) {
    close()
    pieces.append(piece)
    at = end
  }

  private mutating func keep(_ count: Int) {
    plain += bytes[at..<(at + count)]
    at += count
  }

  /// `code`, between runs of as many back quotes.
  private mutating func readCode() {
    let marks = bytes[at...].prefix { $0 == UInt8(ascii: "`") }
    guard let end = position(of: Array(marks), from: at + marks.count, isRun: true) else {
      return keep(marks.count)
    }
    let inner = bytes[(at + marks.count)..<end]
    add(.code(String(decoding: inner, as: UTF8.self)), upTo: end + marks.count)
  }

  /// *emphasis*, **strong**; a mark between two letters or before a space is none.
  private mutating func readEmphasis() {
    let mark = bytes[at]
    let count = bytes[at...].prefix(2).count { $0 == mark } == 2 ? 2 : 1
    let start = at + count
    let isInWord = at > 0 && Self.isWord(bytes[at - 1])
    guard depth < Self.mostDepth, !isInWord, start < bytes.count, bytes[start] != 0x20,
      let end = position(of: Array(repeating: mark, count: count), from: start, isRun: false),
      end > start
    else { return keep(count) }
    var inner = InlineReader(bytes: Array(bytes[start..<end]), depth: depth + 1)
    let content = inner.read()
    add(count == 2 ? .strong(content) : .emphasis(content), upTo: end + count)
  }

  /// [text](target)
  private mutating func readLink() {
    guard depth < Self.mostDepth, !missing.contains(Array(")".utf8)),
      let middle = position(of: Array("](".utf8), from: at + 1, isRun: false),
      let end = position(of: Array(")".utf8), from: middle + 2, isRun: false)
    else { return keep(1) }
    var inner = InlineReader(bytes: Array(bytes[(at + 1)..<middle]), depth: depth + 1)
    let target = String(decoding: bytes[(middle + 2)..<end], as: UTF8.self)
    add(.link(inner.read(), target: target), upTo: end + 1)
  }

  /// Where a closing mark stands next; nil where none does.
  ///
  /// - Parameter isRun: whether it must not go on with the same byte.
  private mutating func position(of mark: [UInt8], from start: Int, isRun: Bool) -> Int? {
    guard !missing.contains(mark) else { return nil }
    var at = start
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at..<(at + mark.count)].elementsEqual(mark) {
        guard isRun else { return at }
        let run = bytes[at...].prefix { $0 == mark[0] }.count
        if run == mark.count { return at }
        at += run
      } else {
        at += 1
      }
    }
    missing.insert(mark)
    return nil
  }

  private static func isMark(_ byte: UInt8) -> Bool { "\\`*_[]()#|<>-.!".utf8.contains(byte) }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
