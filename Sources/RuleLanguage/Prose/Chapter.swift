import LetterSource

/// A chapter as people read it: sections with their prose, and the fenced blocks between.
public struct Chapter: Sendable {
  /// Its sections in order; the first, without a heading, is what stands above all headings.
  public let sections: [ChapterSection]

  /// Reads a chapter of a book. Cost: one pass.
  ///
  /// - Parameter index: the chapter's position in its book, for the places of its blocks.
  public init(_ file: RuleFile, at index: Int) {
    var sections = [ChapterSection(heading: "", level: 0, start: 0)]
    for part in FenceReader(file: file, index: index).parts() {
      switch part {
      case .fenced(let lines):
        sections[sections.count - 1].add(ChapterBlock(lines, in: file))
      case .prose(let line):
        let text = file.text(line)
        let marks = text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
        if marks > 0 {
          let title = text.dropFirst(marks).drop { $0 == " " }
          sections.append(
            ChapterSection(heading: String(title), level: marks, start: line.range.start))
        } else {
          sections[sections.count - 1].add(line: text)
        }
      }
    }
    self.sections = sections
  }

  /// What it is called: its first heading; empty where it has none.
  public var title: String { sections.first { $0.level > 0 }?.heading ?? "" }

  /// The section that an offset lies in.
  public func section(at offset: Int) -> ChapterSection {
    sections.last { $0.start <= offset } ?? sections[0]
  }

  /// The section that tells about what stands at an offset: the one around it, or where that has no prose
  /// of its own, the nearest above that has.
  public func telling(at offset: Int) -> ChapterSection {
    sections.last { $0.start <= offset && $0.hasProse } ?? section(at: offset)
  }
}

extension RuleFile {
  /// The text at a place of the file.
  func text(_ place: RuleRange) -> String {
    String(decoding: bytes[place.range.start..<place.range.end], as: UTF8.self)
  }
}
