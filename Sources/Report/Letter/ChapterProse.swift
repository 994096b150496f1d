import LetterSource
import RuleLanguage

/// What a chapter of the rule book says about a rule: its title, and the prose before the rule.
struct ChapterProse {
  /// A piece of prose.
  enum Piece: Equatable {
    case paragraph(String)
    case bullets([String])
  }

  /// "Rules/letter/decisions.md".
  let path: String
  /// The line of the rule, from 1.
  let line: Int
  /// The heading above the rule, or the chapter's.
  let title: String
  /// The prose between that heading and the rule's block.
  let pieces: [Piece]

  /// What stands before the block that a place is in.
  init(before place: RuleRange, in book: RuleBook) {
    let file = book.files[place.file]
    path = file.path
    var title = ""
    var lines: [String] = []
    var kept: (title: String, lines: [String]) = ("", [])
    var isInBlock = false
    var offset = 0
    var number = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard offset <= place.range.start else {
        number -= 1
        break
      }
      let text = String(decoding: line, as: UTF8.self)
      offset += line.count + 1
      if text.hasPrefix("```") {
        isInBlock.toggle()
        if isInBlock, !lines.allSatisfy(\.isEmpty) { kept = (title, lines) }
        if !isInBlock { lines = [] }
      } else if !isInBlock {
        if text.hasPrefix("#") {
          title = String(text.drop { $0 == "#" || $0 == " " })
          lines = []
        } else {
          lines.append(text)
        }
      }
    }
    self.line = max(1, number)
    self.title = kept.title
    pieces = Self.pieces(kept.lines)
  }

  private static func pieces(_ lines: [String]) -> [Piece] {
    var pieces: [Piece] = []
    var continues = false
    for line in lines {
      let text = line.drop { $0 == " " }
      if text.isEmpty {
        continues = false
      } else if text.hasPrefix("|") {
        // A table of the book says to the program what the prose says to people.
        continues = false
      } else if text.hasPrefix("- ") {
        let item = String(text.dropFirst(2))
        if case .bullets(let items) = pieces.last, continues {
          pieces[pieces.count - 1] = .bullets(items + [item])
        } else {
          pieces.append(.bullets([item]))
        }
        continues = true
      } else if continues, let last = pieces.popLast() {
        switch last {
        case .paragraph(let words): pieces.append(.paragraph(words + " " + text))
        case .bullets(let items):
          pieces.append(.bullets(items.dropLast() + ["\(items[items.count - 1]) \(text)"]))
        }
      } else {
        pieces.append(.paragraph(String(text)))
        continues = true
      }
    }
    return pieces
  }
}
