import Findings
import HTML
import RuleLanguage

/// What the search looks through, as data of the page: rules, sections, concepts with their phrases.
struct SearchIndex {
  private let outline: BookOutline

  init(_ outline: BookOutline) { self.outline = outline }

  /// A list of entries: what it is, its title, a word more, where it leads, what else is searched.
  func write(_ data: inout DataWriter) {
    data.list { data in
      for rule in outline.book.rules {
        entry(
          "rule", rule.title, rule.id, outline.link(toRule: rule.id, from: IndexPage.path),
          "\(rule.kind.rawValue) \(rule.severity.rawValue) \(rule.authorityText)", &data)
      }
      for chapter in outline.chapters {
        for (index, section) in chapter.chapter.sections.enumerated() where section.level > 0 {
          let link: Link =
            section.level == 1
            ? .page(chapter.page) : .placeOnPage(chapter.page, Anchor.section(index))
          entry(
            section.level == 1 ? "chapter" : "section", section.heading,
            section.level == 1 ? chapter.path : chapter.title, link,
            section.paragraphs.joined(separator: " "), &data)
        }
        for concept in chapter.concepts {
          entry(
            "concept", concept.name, chapter.title,
            .placeOnPage(chapter.page, Anchor.concept(concept.name)), concept.text.squeezed, &data)
        }
      }
    }
  }

  private func entry(
    _ what: String, _ title: String, _ more: String, _ link: Link?, _ text: String,
    _ data: inout DataWriter
  ) {
    data.texts([what, title, more, link?.reference ?? "", text])
  }
}

extension String {
  /// The text with one space for each run of them.
  fileprivate var squeezed: String {
    split(separator: " ").joined(separator: " ")
  }
}
