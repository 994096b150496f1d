import LetterSource
import Vocabulary

/// Reads levels of the spine: "L4-5", "C5 through C7", "L4-S1", "T1- 2", "L5".
struct LevelReader {
  let text: LetterText

  private static let through: WordSet = WordSet(["through", "to", "thru"])

  /// The levels named in some tokens, each with its tokens, in order.
  func levels(in tokens: Range<Int>) -> [(levels: LevelSet, tokens: Range<Int>)] {
    var found: [(levels: LevelSet, tokens: Range<Int>)] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard let first = vertebra(at: index) else {
        index += 1
        continue
      }
      if let (last, end) = partner(of: first, after: index, before: tokens.upperBound) {
        found.append((LevelSet(first.vertebra, through: last), index..<end))
        index = end
      } else {
        found.append((LevelSet(first.vertebra), index..<(index + 1)))
        index += 1
      }
    }
    return found
  }

  private func vertebra(at index: Int) -> (vertebra: LevelSet.Vertebra, letter: UInt8)? {
    let token = text.tokens[index]
    guard token.kind == .word, token.style.contains(.hasDigit), token.finish - token.start <= 3
    else { return nil }
    let spelling = Array(text.letter.spelling(of: token).utf8)
    guard let number = Int(String(decoding: spelling.dropFirst(), as: UTF8.self)),
      let vertebra = LevelSet.Vertebra(letter: spelling[0], number: number)
    else { return nil }
    return (vertebra, spelling[0])
  }

  /// The other end of a range: behind a hyphen, a slash or "through", with or without its letter.
  private func partner(
    of first: (vertebra: LevelSet.Vertebra, letter: UInt8), after index: Int, before end: Int
  ) -> (vertebra: LevelSet.Vertebra, end: Int)? {
    var next = index + 1
    guard next < end else { return nil }
    let isThrough = Self.through.contains(text.tokens[next].hash)
    if isThrough { next += 1 }
    guard next < end,
      isThrough || text.tokens[next].gap.isOnly([.hyphen, .space, .line, .page, .slash]),
      isThrough || text.tokens[next].gap.hasAny([.hyphen, .slash])
    else { return nil }
    if let second = vertebra(at: next) { return (second.vertebra, next + 1) }
    guard !isThrough, let number = text.integer(next), number <= 12,
      let second = LevelSet.Vertebra(letter: first.letter, number: number),
      second > first.vertebra || number == 1
    else { return nil }
    return (second, next + 1)
  }
}
