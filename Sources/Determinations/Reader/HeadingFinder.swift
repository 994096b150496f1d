import LetterSource

/// Finds where the heading of an item begins: behind the rationale of the item before, which nothing
/// but the layout separates from it.
struct HeadingFinder {
  let text: LetterText
  let layout: LineLayout
  private static let original = WordSequence(FormWords.originalRequest)
  private static let later = [WordSequence](FormWords.authorised + FormWords.eligiblePortion)

  init(text: LetterText, layout: LineLayout) {
    self.text = text
    self.layout = layout
  }

  /// The first token of the heading that ends before `end`, at or after `window`'s first token.
  ///
  /// The nearest line start that a paragraph's end precedes; where there is none, the nearest that a
  /// finished sentence precedes.
  func start(in window: Range<Int>, before end: Int) -> Int {
    guard window.lowerBound < end else { return end }
    let starts = (window.lowerBound..<end).reversed().filter(isLineStart)
    guard
      let nearest = starts.first(where: { endsParagraph(before: $0, window) })
        ?? starts.first(where: { isFinished(before: $0, window) })
    else { return window.lowerBound }
    let first = extended(from: nearest, starts: starts, window: window, end: end)
    return first ?? shortened(from: nearest, starts: starts, window: window, end: end) ?? nearest
  }

  /// A heading in several sentences begins with the original request: if only later sentences of it
  /// were taken, the start of the first.
  private func extended(from nearest: Int, starts: [Int], window: Range<Int>, end: Int) -> Int? {
    guard Self.later.first(in: nearest..<end, of: text.tokens) != nil,
      Self.original.first(in: nearest..<end, of: text.tokens) == nil,
      let place = Self.original.first(in: window.lowerBound..<nearest, of: text.tokens)
    else { return nil }
    return starts.first { $0 < place.lowerBound && isFinished(before: $0, window) }
  }

  /// A full last line of the rationale hides where it ends: a later line start behind a finished
  /// sentence is then the heading's, unless the heading itself is in sentences.
  private func shortened(from nearest: Int, starts: [Int], window: Range<Int>, end: Int) -> Int? {
    guard !(layout.breakKind(before: nearest) == .paragraph && isFinished(before: nearest, window)),
      Self.later.first(in: nearest..<end, of: text.tokens) == nil
    else { return nil }
    return starts.first { $0 > nearest && isFinished(before: $0, window) }
  }

  private func isLineStart(_ index: Int) -> Bool {
    layout.breakKind(before: index) != .none
  }

  /// Whether a paragraph ends before a token: a finished sentence with a blank line, a page's end or
  /// a line that had room left behind it; or a blank line behind a line that had room left.
  private func endsParagraph(before index: Int, _ window: Range<Int>) -> Bool {
    switch layout.breakKind(before: index) {
    case .paragraph: isFinished(before: index, window) || endsUnfinished(before: index)
    case .page, .early: isFinished(before: index, window)
    case .none, .wrapped: false
    }
  }

  /// Whether a paragraph ends before a token although its last sentence has no mark: its last line
  /// had room left, and nothing says that the sentence goes on.
  private func endsUnfinished(before index: Int) -> Bool {
    !text.tokens[index].gap.hasAny([.comma, .hyphen, .slash]) && layout.isEarly(index)
  }

  /// Whether what stands before a token is complete: a sentence, or the label or heading that opens
  /// the window.
  private func isFinished(before index: Int, _ window: Range<Int>) -> Bool {
    index == window.lowerBound || text.tokens[index].gap.hasAny([.stop, .question])
  }
}
