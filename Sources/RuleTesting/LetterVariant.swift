import Determinations
import LetterSource

/// A letter written in another way, in which the same must be found.
public enum LetterVariant: String, CaseIterable, Sendable {
  case crlf = "CRLF line ends"
  case rewrapped = "re-wrapped paragraphs"
  case doubleSpaced = "double spacing"
  case curlyQuotes = "curly quotation marks"
  case capitalHeadings = "headings in capitals"

  /// The letter in this way of writing.
  func applied(to letter: Letter) -> Letter {
    let text = letter.text(ByteRange(0, letter.bytes.count))
    switch self {
    case .crlf: return Letter(text: text.replacing("\n", with: "\r\n"))
    case .doubleSpaced: return Letter(text: text.replacing("\n", with: "\n\n"))
    case .curlyQuotes: return Letter(text: Self.curled(text))
    case .rewrapped:
      return Self.rewritten(letter, Self.passages(of: letter)) { Self.wrapped($0, width: 58) }
    case .capitalHeadings:
      let headings = DeterminationReader.read(letter).items.map(\.heading.range)
      return Self.rewritten(letter, headings) { $0.uppercased() }
    }
  }

  /// Straight quotation marks and apostrophes as curly ones.
  private static func curled(_ text: String) -> String {
    var isOpen = false
    return String(
      text.map { character -> Character in
        switch character {
        case "\"":
          isOpen.toggle()
          return isOpen ? "“" : "”"
        case "'": return "’"
        default: return character
        }
      })
  }

  private static func passages(of letter: Letter) -> [ByteRange] {
    let determination = DeterminationReader.read(letter)
    var ranges = determination.summary.map { [$0.range] } ?? []
    for item in determination.items {
      ranges += [
        item.claimsAdministrator?.text.range, item.reviewer?.text.range, item.rationale?.range,
      ]
      .compactMap { $0 }
    }
    return ranges.filter { !$0.isEmpty }
  }

  /// The letter with the text of some ranges, which are in order, written otherwise.
  private static func rewritten(
    _ letter: Letter, _ ranges: [ByteRange], _ rewrite: (String) -> String
  ) -> Letter {
    var bytes: [UInt8] = []
    var at = 0
    for range in ranges {
      bytes += letter.bytes[at..<range.start]
      bytes += rewrite(letter.foldedText(range)).utf8
      at = range.end
    }
    return Letter(bytes: bytes + letter.bytes[at...])
  }

  private static func wrapped(_ text: String, width: Int) -> String {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count >= width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return lines.joined(separator: "\n")
  }
}
