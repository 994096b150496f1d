import Findings
import HTML

extension CorpusPage {
  /// The most letters that stand in the page before its script has run.
  private static let most = 100

  /// The letters, the worst first, with a filter.
  func letters(_ page: inout HTMLWriter) {
    page.element(
      .section, .id("letters"), .classes("letters"), Attribute(.ariaLabelledBy, "letters-title")
    ) { page in
      page.element(.h2, .id("letters-title"), text: "Letters by trouble")
      filter(&page)
      let ranked = corpus.letters.sorted(by: CorpusLetter.isWorse)
      let shown = min(Self.most, ranked.count)
      page.element(
        .p, .id("letters-status"), .classes("quiet"), Attribute(.role, "status"),
        Attribute(.ariaLive, "polite"),
        text: ranked.count == shown
          ? "All \(Count.text(shown)) letters."
          : "The first \(shown) of \(Count.text(ranked.count)) letters.")
      page.element(
        .div, .classes("scrolled"), Attribute(.role, "region"), .label("Table of letters"),
        Attribute(.tabindex, 0)
      ) { page in
        page.element(.table, .id("letters-table")) { page in
          head(&page)
          page.element(.tbody, .id("letters-body")) { page in
            for letter in ranked.prefix(shown) { row(letter, &page) }
          }
        }
      }
      page.element(
        .button, .id("letters-more"), .classes("more"), Attribute(.type, "button"),
        Attribute(.hidden, ""), text: "Show more letters")
    }
  }

  private func head(_ page: inout HTMLWriter) {
    page.element(.thead) { page in
      page.element(.tr) { page in
        page.element(.th, Attribute(.scope, "col"), Attribute(.dataKey, "name"), text: "Letter")
        for (key, name) in [
          ("error", "Errors"), ("warning", "Warnings"), ("info", "Notes"), ("items", "Items"),
          ("granted", "Approved"),
        ] {
          page.element(
            .th, Attribute(.scope, "col"), .classes("number"), Attribute(.dataKey, key), text: name)
        }
        page.element(.th, Attribute(.scope, "col"), Attribute(.dataKey, "month"), text: "Decided")
        page.element(.th, Attribute(.scope, "col"), text: "Findings")
      }
    }
  }

  private func row(_ letter: CorpusLetter, _ page: inout HTMLWriter) {
    page.element(.tr) { page in
      page.element(.th, Attribute(.scope, "row")) { page in
        if let link = place.link(letter.number) {
          page.element(.a, .href(link), text: letter.name)
        } else {
          page.text(letter.name)
        }
      }
      let numbers =
        CorpusData.severities.map(letter.count(of:))
        + [letter.items.count, letter.items.count { $0.isGranted == true }]
      for number in numbers {
        page.element(.td, .classes("number"), text: number == 0 ? "" : Count.text(number))
      }
      page.element(.td, text: letter.month ?? "")
      page.element(.td)
    }
  }

  // MARK: The filter

  private func filter(_ page: inout HTMLWriter) {
    page.element(.div, .id("filter-box")) { page in
      page.element(.form, .id("filter"), .classes("filter"), .label("Filter the letters")) { page in
        page.element(.label) { page in
          page.text("Words in name, message, rule or service")
          page.element(
            .input, .id("filter-text"), Attribute(.type, "search"), Attribute(.dataKey, "text"),
            Attribute(.autocomplete, "off"))
        }
        choice(
          "severity", "Severity",
          CorpusData.severities.map { ($0.rawValue, $0.title) }
            + [("none", "No findings")], &page)
        for table in corpus.tables where table.subject != .severity && !table.rows.isEmpty {
          let rows = table.ordered
          choice(
            table.subject.rawValue, table.subject.noun,
            rows.prefix(2000).map {
              (data.key(table.subject, $0.name), Self.name($0.name, table.subject))
            },
            &page)
        }
        page.element(.button, Attribute(.type, "reset"), text: "Clear")
      }
    }
  }

  private static func name(_ name: String, _ subject: CountTable.Subject) -> String {
    subject == .kind ? name.replacing("-", with: " ") : name
  }

  private func choice(
    _ key: String, _ name: String, _ options: [(value: String, name: String)],
    _ page: inout HTMLWriter
  ) {
    page.element(.label) { page in
      page.text(name)
      page.element(.select, Attribute(.dataKey, key)) { page in
        page.element(.option, Attribute(.value, ""), text: "all")
        for option in options {
          page.element(.option, Attribute(.value, option.value), text: option.name)
        }
      }
    }
  }
}
