import HTML
import RuleLanguage

extension ChapterPage {
  /// A concept of a terms fence.
  func writeConcept(_ block: WrittenBlock, _ html: inout HTMLWriter) {
    let name = block.name.firstWord
    html.element(.div, .classes("concept"), .id(Anchor.concept(name))) { html in
      SourceListing.write([block], on: &html)
      writeNaming(name, &html)
    }
  }

  /// The rules that name a concept.
  private func writeNaming(_ name: String, _ html: inout HTMLWriter) {
    let rules = outline.rules(naming: name)
    guard !rules.isEmpty else { return }
    html.element(.p, .classes("quiet")) { html in
      html.text("Named by ")
      writeLinks(to: rules, &html)
    }
  }

  private func writeLinks(to rules: [Rule], _ html: inout HTMLWriter) {
    for (index, rule) in rules.enumerated() {
      if index > 0 { html.text(", ") }
      prose.write(outline.link(toRule: rule.id, from: entry.page), on: &html) { html in
        html.text(rule.id)
      }
    }
  }

  /// A table fence: of concepts, of rows that rules are made from, or of decisions.
  func writeTable(
    _ name: String, _ header: [String], _ rows: [[String]], _ html: inout HTMLWriter
  ) {
    let isOfConcepts = header.first == "concept"
    let naming = isOfConcepts ? rows.map { outline.rules(naming: $0.first ?? "") } : []
    let isNamed = naming.contains { !$0.isEmpty }
    html.element(
      .div, .classes("scrolled"), Attribute(.tabindex, 0), Attribute(.role, "region"), .label(name)
    ) { html in
      html.element(.table, .classes("words")) { html in
        html.element(.caption, text: name)
        html.element(.thead) { html in
          html.element(.tr) { html in
            for cell in header + (isNamed ? ["named by"] : []) {
              html.element(.th, Attribute(.scope, "col"), text: cell)
            }
          }
        }
        html.element(.tbody) { html in
          for (index, row) in rows.enumerated() {
            let id = isOfConcepts ? [Attribute.id(Anchor.concept(row.first ?? ""))] : []
            html.element(.tr, id) { html in
              writeCells(row, header, &html)
              if isNamed { html.element(.td) { html in writeLinks(to: naming[index], &html) } }
            }
          }
        }
      }
    }
  }

  private func writeCells(_ row: [String], _ header: [String], _ html: inout HTMLWriter) {
    for (column, cell) in row.enumerated() {
      let title = column < header.count ? header[column] : ""
      if column == 0, title == "concept" || title == "row" {
        html.element(.th, Attribute(.scope, "row")) { html in html.element(.code, text: cell) }
      } else if title == "words" {
        html.element(.td, .classes("phrases"), text: cell)
      } else {
        html.element(.td) { html in
          for (index, name) in cell.split(separator: ",").enumerated() {
            if index > 0 { html.text(",") }
            let link = outline.link(toConcept: name.trimmed, from: entry.page)
            prose.write(link, on: &html) { html in html.text(String(name)) }
          }
        }
      }
    }
  }
}

extension Substring {
  /// The text without the spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
