import LetterSource
import Vocabulary

/// Finds the names of persons: capitalised words behind a title ("Dr."), before a degree (", M.D."), or, two
/// of them, behind "with" or "by".
///
/// A word is no part of a name where the vocabulary or the letter has it in small letters too. What a name
/// was taken out of ("Dr.  stated") has none.
struct NameReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// A name that was found.
  typealias Name = (tokens: Range<Int>, isCertain: Bool)

  /// The most words of a name.
  private static let longest = 3

  /// The names in some tokens; those beside no title or degree only where they may stand so.
  func names(in tokens: Range<Int>, _ matches: [PhraseMatch], mayBeBare: Bool) -> [Name] {
    var names: [Name] = []
    func add(_ name: Range<Int>, isCertain: Bool) {
      guard !names.contains(where: { $0.tokens.overlaps(name) }) else { return }
      names.append((name, isCertain))
    }
    for match in matches where match.root == .honorific {
      let start = match.tokens.upperBound
      let run = run(from: start, in: tokens, matches)
      if !run.isEmpty, text.tokens[start].gap.isOnly([.space, .line, .stop]), isClose(start) {
        add(run, isCertain: true)
      }
    }
    for match in matches where match.root == .credential {
      let run = run(before: match.tokens.lowerBound, in: tokens, matches)
      if run.count >= 2, text.tokens[match.tokens.lowerBound].gap.isOnly([.space, .line, .comma]) {
        add(run, isCertain: true)
      }
    }
    guard mayBeBare else { return names }
    for match in matches where match.root == .nameBefore {
      let start = match.tokens.upperBound
      let run = run(from: start, in: tokens, matches)
      if run.count >= 2, text.tokens[start].gap.isOnly([.space, .line]) {
        add(run, isCertain: false)
      }
    }
    return names
  }

  /// Whether nothing was taken out before a token: one space, or a line end.
  private func isClose(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.gap.contains(.line) || Int(token.start) - Int(text.tokens[index - 1].finish) <= 2
  }

  /// The words of a name from a token on; empty where a name of something else stands there.
  private func run(
    from start: Int, in tokens: Range<Int>, _ matches: [PhraseMatch]
  ) -> Range<Int> {
    var end = start
    while end < tokens.upperBound, end - start < Self.longest, canBeName(end, matches),
      end == start || text.tokens[end].gap.isOnly([.space, .line])
    {
      end += 1
    }
    let isOther =
      end < tokens.upperBound && text.tokens[end].style.contains(.capital)
      && text.tokens[end].gap.isOnly([.space, .line])
      && matches.contains { $0.root == .notName && $0.tokens.lowerBound == end }
    return isOther ? start..<start : start..<end
  }

  /// The words of a name that ends before a token.
  private func run(
    before end: Int, in tokens: Range<Int>, _ matches: [PhraseMatch]
  ) -> Range<Int> {
    var start = end
    while start > tokens.lowerBound, end - start < Self.longest, canBeName(start - 1, matches),
      start == end || text.tokens[start].gap.isOnly([.space, .line])
    {
      start -= 1
    }
    return start..<end
  }

  private func canBeName(_ index: Int, _ matches: [PhraseMatch]) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.style.contains(.capital), !token.style.contains(.hasDigit),
      token.range.count >= 3,
      !matches.contains(where: { $0.tokens.contains(index) }),
      !vocabulary.matcher.knows(token, in: text.letter)
    else { return false }
    return !text.tokens.contains { other in
      other.hash == token.hash && other.kind == .word && !other.style.contains(.capital)
    }
  }
}
