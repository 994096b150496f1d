import LetterSource

/// The part of a chapter in which something stands: its heading and its prose, without the fences.
public struct ChapterSection: Sendable {
  /// The heading without its marks; empty in a chapter without headings.
  public let heading: String
  /// The prose as paragraphs, line breaks folded; a list keeps its lines.
  public let paragraphs: [String]

  /// The section around a place; where it has no prose of its own, the nearest above that has.
  public init(at place: RuleRange, in book: RuleBook) {
    let text = String(decoding: book.files[place.file].bytes, as: UTF8.self)
    var sections: [(heading: String, lines: [Substring])] = [("", [])]
    var inFence = false
    var at = 0
    var own = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        inFence.toggle()
      } else if !inFence, line.hasPrefix("#") {
        sections.append((Self.title(line), []))
      } else if !inFence {
        sections[sections.count - 1].lines.append(line)
      }
      if at <= place.range.start { own = sections.count - 1 }
      at += line.utf8.count + 1
    }
    heading = sections[own].heading
    let told = sections[...own].last { $0.lines.contains { !$0.allSatisfy(\.isWhitespace) } }
    paragraphs = Self.paragraphs(of: told?.lines ?? [])
  }

  private static func title(_ line: Substring) -> String {
    String(line.drop { $0 == "#" }.drop { $0 == " " })
  }

  private static func paragraphs(of lines: [Substring]) -> [String] {
    var paragraphs: [String] = []
    var isOpen = false
    for line in lines {
      guard !line.allSatisfy(\.isWhitespace) else {
        isOpen = false
        continue
      }
      let isOwnLine = line.hasPrefix("|") || line.hasPrefix("- ") || line.hasPrefix("* ")
      if isOpen, !isOwnLine {
        paragraphs[paragraphs.count - 1] += " " + line.drop { $0 == " " }
      } else {
        paragraphs.append(String(line))
        isOpen = true
      }
    }
    return paragraphs
  }
}
