import Findings

/// The frame of every page: head, policy, skip link, title, main part.
///
/// The policy lets nothing in but the page's own style sheet and script, by their hashes: no network, no
/// markup that a script makes, no other script.
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
    var page = HTMLWriter()
    page.documentType()
    page.element(.html, Attribute(.lang, "en")) { page in
      head(&page)
      page.element(.body) { page in
        page.element(.a, .classes("skip"), .href(.place("main")), text: "Skip to the report")
        banner(&page)
        page.element(.main, .id("main"), Attribute(.tabindex, -1)) { page in main(&page) }
        page.own(.script, Behaviour.source)
      }
    }
    return page.bytes
  }

  private func head(_ page: inout HTMLWriter) {
    page.element(.head) { page in
      page.element(.meta, Attribute(.charset, "utf-8"))
      page.element(
        .meta, Attribute(.httpEquiv, "Content-Security-Policy"), Attribute(.content, Self.policy))
      page.element(
        .meta, Attribute(.name, "viewport"),
        Attribute(.content, "width=device-width, initial-scale=1"))
      page.element(.meta, Attribute(.name, "color-scheme"), Attribute(.content, "light dark"))
      page.element(.meta, Attribute(.name, "referrer"), Attribute(.content, "no-referrer"))
      page.element(.title, text: title)
      page.own(.style, StyleSheet.source)
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

  private static let policy =
    "default-src 'none'; style-src '\(hash(StyleSheet.source))'; "
    + "script-src '\(hash(Behaviour.source))'; base-uri 'none'; form-action 'none'; "
    + "require-trusted-types-for 'script'; trusted-types 'none'"

  private static func hash(_ source: StaticString) -> String {
    "sha256-" + Base64.text(SHA256.hash(Array(source.description.utf8)))
  }
}
