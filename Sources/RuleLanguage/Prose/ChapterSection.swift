/// A heading of a chapter with what stands below it, up to the next heading.
public struct ChapterSection: Sendable {
  /// What a section is made of.
  public enum Part: Sendable {
    /// Lines of Markdown between headings and fences.
    case prose([String])
    /// A fenced block.
    case block(ChapterBlock)
  }

  /// The heading without its marks; empty above the first heading.
  public let heading: String
  /// The number of its marks; 0 above the first heading.
  public let level: Int
  /// Where it begins in the chapter's bytes.
  public let start: Int
  /// What stands in it, in order.
  public private(set) var parts: [Part] = []

  init(heading: String, level: Int, start: Int) {
    self.heading = heading
    self.level = level
    self.start = start
  }

  mutating func add(_ block: ChapterBlock) { parts.append(.block(block)) }

  mutating func add(line: String) {
    guard case .prose(var lines)? = parts.last else {
      parts.append(.prose([line]))
      return
    }
    // In place: the lines of a long section are not copied for each of them.
    parts[parts.count - 1] = .prose([])
    lines.append(line)
    parts[parts.count - 1] = .prose(lines)
  }

  /// Whether there is a word of prose in it.
  public var hasProse: Bool {
    parts.contains { part in
      guard case .prose(let lines) = part else { return false }
      return lines.contains { !$0.allSatisfy(\.isWhitespace) }
    }
  }

  /// Its prose, piece by piece; blocks are left out.
  public var pieces: [ProsePiece] {
    parts.flatMap { part in
      guard case .prose(let lines) = part else { return [ProsePiece]() }
      return ProsePiece.pieces(of: lines)
    }
  }

  /// Its prose as paragraphs of one line; each entry of a list and each row of a table is one.
  public var paragraphs: [String] {
    pieces.flatMap { piece in
      switch piece {
      case .paragraph(let text): [text]
      case .list(let marker, let entries):
        entries.enumerated().map { index, text in
          (marker.map { "\($0 + index). " } ?? "- ") + text
        }
      case .table(let header, let rows):
        ([header] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      }
    }
  }

  /// The heading and the prose as Markdown, of about the given number of bytes at most; blocks are left out.
  public func markdown(limit: Int) -> String {
    var text = level == 0 ? "" : String(repeating: "#", count: level) + " " + heading + "\n"
    for case .prose(let lines) in parts {
      for line in lines {
        guard text.utf8.count < limit else { return text }
        let isBlank = line.allSatisfy { $0 == " " }
        if isBlank, text.isEmpty || text.hasSuffix("\n\n") { continue }
        text += (isBlank ? "" : line) + "\n"
      }
    }
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
