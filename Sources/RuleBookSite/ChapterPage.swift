import HTML
import LetterSource
import RuleLanguage

// The vocabulary has attributes too.
typealias Attribute = HTML.Attribute

/// The page of a chapter: its prose with rules as cards, concepts with their phrases, and tables.
struct ChapterPage {
  let entry: BookOutline.ChapterEntry
  let outline: BookOutline
  let prose: ProseWriter
  private let families: [String: RuleFamily]
  /// The blocks of the chapter, by their first byte.
  private let blocks: [Int: WrittenBlock]
  /// The tests that are shown with a rule, by their first byte.
  private let testsOfRules: Set<Int>

  init(_ entry: BookOutline.ChapterEntry, in outline: BookOutline) {
    self.entry = entry
    self.outline = outline
    prose = ProseWriter(outline: outline, page: entry.page)
    // The names of rules are unique in a book that loads.
    families = Dictionary(
      entry.families.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var blocks: [Int: WrittenBlock] = [:]
    for case .block(.source(let written)) in entry.chapter.sections.flatMap(\.parts) {
      for block in written { blocks[block.range.start] = block }
    }
    self.blocks = blocks
    testsOfRules = Set(
      entry.families.flatMap { family in
        family.tests.filter { outline.isHome(family, of: $0) }.map(\.range.range.start)
      })
  }

  var bytes: [UInt8] {
    HTMLDocument(
      title: "\(entry.title) · Rule book", skip: "Skip to the chapter", style: SiteStyle.source
    ).bytes { html in
      banner(&html)
      html.element(.div, .classes("chapter")) { html in
        writeContents(&html)
        html.element(.main, .id("main"), Attribute(.tabindex, -1)) { html in
          for (index, section) in entry.chapter.sections.enumerated() {
            write(section, index, &html)
          }
        }
      }
      footer(&html)
    }
  }

  private func banner(_ html: inout HTMLWriter) {
    html.element(.header, .classes("banner")) { html in
      html.element(.nav, .classes("parent"), .label("Rule book")) { html in
        let index = BookOutline.path(to: "index.html", from: entry.page)
        html.element(.a, .href(.page(index)), text: "Rule book")
        html.text(" ")
        html.element(.a, .href(.placeOnPage(index, "search")), text: "Search")
      }
      html.element(.h1, text: entry.title)
      let parts = [entry.path] + counts
      html.element(.p, .classes("subtitle"), text: parts.joined(separator: " · "))
    }
  }

  /// "5 rules", "12 concepts": what there is of it.
  private var counts: [String] {
    [(entry.families.flatMap(\.rules).count, "rule"), (entry.concepts.count, "concept")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
  }

  /// What the chapter holds: its sections and rules, or where it has neither, its concepts.
  private var contents: [(anchor: String, text: String, isSection: Bool)] {
    var contents: [(anchor: String, text: String, isSection: Bool)] = []
    for (index, section) in entry.chapter.sections.enumerated() {
      if section.level > 1 { contents.append((Anchor.section(index), section.heading, true)) }
      contents += families(in: section).map { (Anchor.rule($0.id), $0.title, false) }
    }
    guard contents.isEmpty else { return contents }
    return entry.concepts.map { (Anchor.concept($0.name), $0.name, false) }
  }

  private func writeContents(_ html: inout HTMLWriter) {
    html.element(.nav, .classes("contents"), .label("In this chapter")) { html in
      html.element(.ul) { html in
        for (anchor, text, isSection) in contents {
          html.element(.li, isSection ? [.classes("section")] : []) { html in
            html.element(.a, .href(.place(anchor)), text: text)
          }
        }
      }
    }
  }

  private func families(in section: ChapterSection) -> [RuleFamily] {
    section.parts.flatMap { part in
      guard case .block(.source(let blocks)) = part else { return [RuleFamily]() }
      return blocks.compactMap(family)
    }
  }

  /// The rules that a block makes.
  func family(of block: WrittenBlock) -> RuleFamily? {
    guard block.word == "rule" || block.word == "criterion" else { return nil }
    return families[block.name.firstWord]
  }

  private func footer(_ html: inout HTMLWriter) {
    html.element(.footer) { html in
      html.element(.p, .classes("quiet")) { html in
        let index = BookOutline.path(to: "index.html", from: entry.page)
        for (name, offset) in [("Before: ", -1), ("Next: ", 1)] {
          let position = entry.index + offset
          guard outline.chapters.indices.contains(position) else { continue }
          let other = outline.chapters[position]
          html.text(name)
          html.element(
            .a, .href(.page(BookOutline.path(to: other.page, from: entry.page))), text: other.title)
          html.text(" · ")
        }
        html.element(.a, .href(.page(index)), text: "Rule book")
      }
    }
  }

  // MARK: Sections

  private func write(_ section: ChapterSection, _ index: Int, _ html: inout HTMLWriter) {
    guard !section.parts.isEmpty || section.level > 1 else { return }
    html.element(.section) { html in
      if section.level > 1 {
        html.element(
          section.level == 2 ? .h2 : .h3, .id(Anchor.section(index)), text: section.heading)
      }
      for part in section.parts {
        switch part {
        case .prose(let lines):
          html.element(.div, .classes("prose")) { html in
            prose.write(ProsePiece.pieces(of: lines), on: &html)
          }
        case .block(.source(let blocks)): write(blocks, below: section, &html)
        case .block(.table(let name, let header, let rows)):
          writeTable(name, header, rows, &html)
        case .block(.other(let lines)):
          html.element(.pre, text: lines.joined(separator: "\n"))
        }
      }
    }
  }

  private func write(
    _ blocks: [WrittenBlock], below section: ChapterSection, _ html: inout HTMLWriter
  ) {
    for block in blocks {
      switch block.word {
      case "rule", "criterion":
        if let family = family(of: block) {
          writeRule(family, block, heading: section.level > 1 ? .h3 : .h2, &html)
        }
      case "concept": writeConcept(block, &html)
      case "test", "known gap":
        if !testsOfRules.contains(block.range.start) { writeTest(block, &html) }
      default: SourceListing.write([block], on: &html)
      }
    }
  }

  /// A test of the chapter as it is written.
  func written(_ test: RuleTest) -> WrittenBlock? { blocks[test.range.range.start] }
}
