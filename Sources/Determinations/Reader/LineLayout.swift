import LetterSource

/// How a letter's lines are laid out, to tell where a paragraph ends: letters come wrapped at some
/// width, single- or double-spaced, with or without blank lines between paragraphs.
struct LineLayout {
  /// What the white space before a token says.
  enum Break {
    /// The token stands on the line of the one before.
    case none
    /// The line before was full.
    case wrapped
    /// The token would have fitted on the line before: its paragraph had ended.
    case early
    /// More blank lines than between the lines of a paragraph.
    case paragraph
    /// A page ends.
    case page
  }

  private let text: LetterText
  /// Line ends between two lines of one paragraph: 1, or 2 in a double-spaced letter.
  private let usualLineEnds: Int
  /// The length of a full line, in bytes.
  private let width: Int

  /// Measures the lines of a letter in one pass over its tokens.
  ///
  /// Only a word in small letters tells that its line goes on with a paragraph.
  init(_ text: LetterText) {
    self.text = text
    var counts = [Int](repeating: 0, count: 8)
    var lengths: [Int] = []
    var lineStart = 0
    for index in text.allTokens.dropFirst() {
      let gap = text.tokens[index].gap
      guard gap.hasAny([.line, .page]) else { continue }
      if text.tokens[index].kind == .word, !text.tokens[index].style.contains(.capital) {
        counts[min(Self.lineEnds(before: index, in: text), 7)] += 1
      }
      let end = Int(text.tokens[index - 1].finish)
      lengths.append(end - lineStart)
      lineStart = Int(text.tokens[index].start)
    }
    usualLineEnds = max(1, counts.indices.max { counts[$0] < counts[$1] } ?? 1)
    lengths.sort()
    width = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 95 / 100]
  }

  /// What the white space before a token says; the first token of the letter opens a paragraph.
  func breakKind(before index: Int) -> Break {
    guard index > 0 else { return .paragraph }
    let gap = text.tokens[index].gap
    if gap.contains(.page) { return .page }
    guard gap.contains(.line) else { return .none }
    if Self.lineEnds(before: index, in: text) > usualLineEnds { return .paragraph }
    return isEarly(index) ? .early : .wrapped
  }

  /// The length from which a full line is no line of a page: each paragraph stands on one line.
  private static let unwrappedWidth = 200

  /// Whether a token at the start of a line would have fitted on the line before.
  func isEarly(_ index: Int) -> Bool {
    guard width < Self.unwrappedWidth else { return true }
    var first = index - 1
    while first > 0, !text.tokens[first].gap.hasAny([.line, .page]) { first -= 1 }
    let lineLength = Int(text.tokens[index - 1].finish) - Int(text.tokens[first].start)
    let wordLength = Int(text.tokens[index].finish - text.tokens[index].start)
    return lineLength + 2 + wordLength < width
  }

  private static func lineEnds(before index: Int, in text: LetterText) -> Int {
    let gap = text.gapRange(before: index)
    return text.letter.bytes[gap.start..<gap.end].count { $0 == 0x0A }
  }
}
