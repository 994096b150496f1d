import HTML

/// A table of counts, with a bar for each row's share of the longest.
struct CountTableWriter {
  /// The rows shown at once; the others stand in a fold.
  private static let most = 12
  private static let barWidth = 96

  let table: CountTable
  let data: CorpusData

  func write(to page: inout HTMLWriter) {
    let rows = table.ordered
    page.element(.div) { page in
      page.element(.h3, text: table.subject.title)
      let first = table.subject == .month ? rows.count : Self.most
      write(Array(rows.prefix(first)), rows, table.subject.title, &page)
      if rows.count > first {
        page.element(.details) { page in
          page.element(.summary, text: "\(Count.text(rows.count - first)) more")
          write(
            Array(rows.dropFirst(first).prefix(1000)), rows, table.subject.title + ", the others",
            &page)
        }
      }
    }
  }

  private func write(
    _ rows: [CountTable.Row], _ all: [CountTable.Row], _ name: String, _ page: inout HTMLWriter
  ) {
    let longest = all.map(measure).max() ?? 1
    page.element(.table, .label(name)) { page in
      page.element(.thead) { page in
        page.element(.tr) { page in
          page.element(.th, Attribute(.scope, "col"), text: table.subject.noun)
          for name in columns {
            page.element(.th, Attribute(.scope, "col"), .classes("number"), text: name)
          }
          page.element(
            .td, Attribute(.ariaHidden, "true"), .classes("bars"))
        }
      }
      page.element(.tbody) { page in
        for row in rows { self.row(row, longest, &page) }
      }
    }
  }

  private var columns: [String] {
    table.subject.hasItems
      ? ["Letters", "Items", "Approved", "Findings"] : ["Letters", "Findings"]
  }

  /// What the bar shows: the share approved of each hundred, or the findings.
  private func measure(_ row: CountTable.Row) -> Int {
    table.subject.hasItems ? row.items : row.findings
  }

  private func row(_ row: CountTable.Row, _ longest: Int, _ page: inout HTMLWriter) {
    page.element(.tr) { page in
      page.element(.th, Attribute(.scope, "row")) { page in
        page.element(
          .span, Attribute(.dataKey, table.subject.rawValue),
          Attribute(.dataValue, data.key(table.subject, row.name)), text: shown(row.name))
      }
      let cells =
        table.subject.hasItems
        ? [
          Count.text(row.letters), Count.text(row.items),
          Count.share(row.granted, of: row.decided), Count.text(row.findings),
        ] : [Count.text(row.letters), Count.text(row.findings)]
      for cell in cells { page.element(.td, .classes("number"), text: cell) }
      page.element(.td, .classes("bars"), Attribute(.ariaHidden, "true")) { page in
        bar(row, longest, &page)
      }
    }
  }

  private func bar(_ row: CountTable.Row, _ longest: Int, _ page: inout HTMLWriter) {
    page.element(
      .svg, Attribute(.viewBox, "0 0 \(Self.barWidth) 12"), Attribute(.width, Self.barWidth),
      Attribute(.height, 12)
    ) { page in
      let width = measure(row) * Self.barWidth / max(1, longest)
      guard table.subject.hasItems else {
        page.element(
          .rect, .classes("bar"), Attribute(.x, 0), Attribute(.y, 2),
          Attribute(.width, max(1, width)), Attribute(.height, 8))
        return
      }
      page.element(
        .rect, .classes("bar rest"), Attribute(.x, 0), Attribute(.y, 2),
        Attribute(.width, max(1, width)), Attribute(.height, 8))
      page.element(
        .rect, .classes("bar"), Attribute(.x, 0), Attribute(.y, 2),
        Attribute(.width, row.granted * width / max(1, row.items)), Attribute(.height, 8))
    }
  }

  private func shown(_ name: String) -> String {
    switch table.subject {
    case .kind: name.replacing("-", with: " ")
    case .severity: name == "info" ? "note" : name
    default: name
    }
  }
}
