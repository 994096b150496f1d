import HTML

// The vocabulary has attributes too.
typealias Attribute = HTML.Attribute

/// The frame of every page: head, policy, skip link, title, main part.
struct Page {
  /// The title, in the head and as the first heading.
  let title: String
  /// What the page is about, below the title.
  let subtitle: [String]
  /// The sections of the page, for its navigation.
  let sections: [(id: String, name: String)]
  /// Where it leads back to, and what that is called.
  var parent: (link: Link, name: String)?

  /// The page with its main part.
  func bytes(_ main: (inout HTMLWriter) -> Void) -> [UInt8] {
    HTMLDocument(
      title: title, skip: "Skip to the report", style: StyleSheet.source, script: Behaviour.source
    ).bytes { page in
      banner(&page)
      page.element(.main, .id("main"), Attribute(.tabindex, -1)) { page in main(&page) }
    }
  }

  private func banner(_ page: inout HTMLWriter) {
    page.element(.header, .classes("banner")) { page in
      if let parent {
        page.element(.p, .classes("parent")) { page in
          page.element(.a, .href(parent.link), text: parent.name)
        }
      }
      page.element(.h1, text: title)
      for line in subtitle { page.element(.p, .classes("subtitle"), text: line) }
      guard !sections.isEmpty else { return }
      page.element(.nav, .label("Sections")) { page in
        page.element(.ul) { page in
          for section in sections {
            page.element(.li) { page in
              page.element(.a, .href(.place(section.id)), text: section.name)
            }
          }
        }
      }
    }
  }
}
