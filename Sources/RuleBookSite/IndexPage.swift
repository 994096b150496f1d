import Findings
import HTML
import RuleLanguage
import Vocabulary

/// The first page: what the book is, a search, and everything in it by chapter, kind, service, authority.
struct IndexPage {
  let outline: BookOutline
  static let path = "index.html"

  init(_ outline: BookOutline) { self.outline = outline }

  var bytes: [UInt8] {
    HTMLDocument(
      title: "Rule book", skip: "Skip to the index", style: SiteStyle.source,
      script: SiteScript.source
    ).bytes { html in
      html.element(.header, .classes("banner")) { html in
        html.element(.h1, text: "Rule book")
        html.element(.p, .classes("subtitle"), text: counts)
      }
      html.element(.main, .id("main"), Attribute(.tabindex, -1)) { html in
        html.element(.div, .classes("prose")) { html in
          html.element(
            .p,
            text: "What is held against a determination: each rule says what conflicts with what, "
              + "on which authority, and shows its tests. The letter is judged, never the medicine."
          )
        }
        search(&html)
        sections(&html)
        chapters(&html)
        byKind(&html)
        byService(&html)
        byAuthority(&html)
        offByDefault(&html)
      }
      html.element(.footer) { html in
        html.element(.p, .classes("quiet"), text: "Rule book \(outline.book.hash.prefix(16))")
      }
      html.data(id: "entries") { data in SearchIndex(outline).write(&data) }
    }
  }

  private var counts: String {
    let book = outline.book
    let counts = [
      (book.files.count, "chapter"), (book.rules.count, "rule"), (book.tests.count, "test"),
      (book.vocabulary.concepts.count - Root.allCases.count, "concept"),
    ]
    return counts.map { "\(Self.grouped($0.0)) \($0.1)\($0.0 == 1 ? "" : "s")" }
      .joined(separator: " · ")
  }

  /// A number below a million with a comma in it: "1,399".
  private static func grouped(_ number: Int) -> String {
    guard number >= 1_000 else { return String(number) }
    return "\(number / 1_000)," + String(String(1_000 + number % 1_000).dropFirst())
  }

  private func search(_ html: inout HTMLWriter) {
    html.element(.form, .id("search"), Attribute(.role, "search"), Attribute(.hidden, "")) { html in
      html.element(.label, Attribute(.for, "query"), text: "Search rules, concepts, phrases, prose")
      html.element(
        .input, .id("query"), Attribute(.type, "search"), Attribute(.autocomplete, "off"),
        Attribute(.ariaDescribedBy, "found")
      ) { _ in }
      html.element(.p, .id("found"), .classes("quiet"), Attribute(.role, "status"))
      html.element(.ol, .id("results"))
    }
  }

  private func sections(_ html: inout HTMLWriter) {
    html.element(.nav, .classes("sections"), .label("Index")) { html in
      html.element(.ul) { html in
        for (id, name) in Section.all {
          html.element(.li) { html in html.element(.a, .href(.place(id)), text: name) }
        }
      }
    }
  }

  private enum Section {
    static let all = [
      ("chapters", "Chapters"), ("kinds", "By kind"), ("services", "By service"),
      ("authorities", "By authority"), ("off", "Off by default"),
    ]
  }

  private func section(
    _ id: String, _ html: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    html.element(.section, Attribute(.ariaLabelledBy, id)) { html in
      html.element(.h2, .id(id), text: Section.all.first { $0.0 == id }?.1 ?? "")
      content(&html)
    }
  }

  // MARK: Chapters

  private func chapters(_ html: inout HTMLWriter) {
    section("chapters", &html) { html in
      var folders: [String] = []
      for chapter in outline.chapters where !folders.contains(chapter.folder) {
        folders.append(chapter.folder)
      }
      for folder in folders {
        if !folder.isEmpty { html.element(.h3, text: folder) }
        html.element(.ul, .classes("chapters")) { html in
          for chapter in outline.chapters where chapter.folder == folder { entry(chapter, &html) }
        }
      }
    }
  }

  private func entry(_ chapter: BookOutline.ChapterEntry, _ html: inout HTMLWriter) {
    html.element(.li) { html in
      html.element(.a, .href(.page(chapter.page)), text: chapter.title)
      let rules = chapter.families.flatMap(\.rules).count
      let counts = [(rules, "rule"), (chapter.concepts.count, "concept")].filter { $0.0 > 0 }
        .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
      html.element(.span, .classes("quiet"), text: counts.joined(separator: ", "))
    }
  }

  // MARK: Rules

  private func byKind(_ html: inout HTMLWriter) {
    section("kinds", &html) { html in
      for kind in Kind.allCases {
        let rules = outline.book.rules.filter { $0.kind == kind }
        guard !rules.isEmpty else { continue }
        html.element(.h3, text: kind.rawValue.replacing("-", with: " "))
        list(rules, &html)
      }
    }
  }

  private func list(_ rules: [Rule], _ html: inout HTMLWriter) {
    html.element(.ul, .classes("rules")) { html in
      for rule in rules {
        html.element(.li) { html in
          html.element(
            .span, .classes("severity \(rule.severity.rawValue)"), text: rule.severity.rawValue)
          html.element(.div) { html in
            link(to: rule.id, rule.title, &html)
            html.text(" ")
            html.element(.code, .classes("quiet"), text: rule.id)
          }
        }
      }
    }
  }

  /// The titles of rules, one for all that one block makes.
  private func titles(of rules: [Rule], _ html: inout HTMLWriter) {
    html.element(.ul) { html in
      for family in outline.families(of: rules) {
        html.element(.li) { html in link(to: family.id, family.title, &html) }
      }
    }
  }

  private func link(to id: String, _ text: String, _ html: inout HTMLWriter) {
    guard let link = outline.link(toRule: id, from: Self.path) else { return html.text(text) }
    html.element(.a, .href(link), text: text)
  }

  private func byService(_ html: inout HTMLWriter) {
    section("services", &html) { html in
      let named = outline.named(below: .service)
      html.element(
        .p, .classes("quiet"),
        text: named.isEmpty
          ? "No rule names a service."
          : "The services that rules name; a rule that names none is about any service.")
      html.element(.dl, .classes("index")) { html in
        for (name, rules) in named {
          html.element(.dt) { html in
            if let link = outline.link(toConcept: name, from: Self.path) {
              html.element(.a, .href(link), text: name)
            } else {
              html.text(name)
            }
          }
          html.element(.dd) { html in titles(of: rules, &html) }
        }
      }
    }
  }

  private func byAuthority(_ html: inout HTMLWriter) {
    section("authorities", &html) { html in
      for kind in Rule.Authority.Kind.allCases {
        let rules = outline.book.rules.filter { $0.authority.kind == kind }
        guard !rules.isEmpty else { continue }
        html.element(.h3, text: kind.rawValue)
        let byText = Dictionary(grouping: rules) { $0.authority.text }
        html.element(.dl, .classes("index")) { html in
          for text in byText.keys.sorted() {
            html.element(.dt, text: text.isEmpty ? "no more is said" : text)
            html.element(.dd) { html in titles(of: byText[text] ?? [], &html) }
          }
        }
      }
    }
  }

  private func offByDefault(_ html: inout HTMLWriter) {
    section("off", &html) { html in
      let rules = outline.book.rules.filter(\.isOff)
      if rules.isEmpty {
        html.element(.p, text: "None: every rule of this book runs unless it is turned off.")
      } else {
        html.element(.p, text: "These run only when they are asked for.")
        list(rules, &html)
      }
    }
  }
}

extension BookOutline.ChapterEntry {
  /// The folder of its file, from the book's folder; empty at the top.
  var folder: String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }
}
