import Facts
import HTML

extension LetterPage {
  /// The items as a table, and what depends on what as a drawing.
  func itemsTable(_ page: inout HTMLWriter) {
    section("items", title: "Items and decisions", &page) { page in
      guard !items.isEmpty else {
        page.element(.p, text: "No disputed item was found in the letter.")
        return
      }
      scrolled("Table of items", &page) { page in
        page.element(.table) { page in
          page.element(.thead) { page in
            page.element(.tr) { page in
              page.element(.th, Attribute(.scope, "col"), .classes("number"), text: "Item")
              for name in [
                "Heading", "Services", "Decision", "Rationale finds it", "Role",
                "Claims administrator cites", "Reviewer cites", "Findings",
              ] {
                page.element(.th, Attribute(.scope, "col"), text: name)
              }
            }
          }
          page.element(.tbody) { page in for item in items { row(item, &page) } }
        }
      }
      ItemDrawing(items: items, facts: reading.facts).write(to: &page)
    }
  }

  private func row(_ item: ItemRow, _ page: inout HTMLWriter) {
    page.element(.tr) { page in
      page.element(.th, Attribute(.scope, "row"), .classes("number")) { page in
        // A redacted page, and an item without a heading, have no place to lead to.
        if blocks.contains(where: { $0.item == item.number }) {
          page.element(.a, .href(.place(id("i\(item.number)"))), text: String(item.number))
        } else {
          page.text(String(item.number))
        }
      }
      for text in [
        item.heading, item.services, item.decision, item.verdict, item.role,
        item.citations.claimsAdministrator, item.citations.reviewer,
      ] {
        page.element(.td, text: text)
      }
      page.element(.td) { page in
        for (index, number) in item.findings.enumerated() {
          if index > 0 { page.text(", ") }
          page.element(
            .a, .href(.place(id("f\(number)"))), .label("Finding \(number)"), text: String(number))
        }
      }
    }
  }

  /// A wide table that scrolls by itself, reachable with the keyboard.
  func scrolled(
    _ name: String, _ page: inout HTMLWriter, _ content: (inout HTMLWriter) -> Void
  ) {
    page.element(
      .div, .classes("scrolled"), Attribute(.role, "region"), .label(name),
      Attribute(.tabindex, 0), content: content)
  }
}
