import Determinations
import Facts
import LetterSource
import RuleEngine
import RuleLanguage
import HTML

extension LetterPage {
  /// What was read from the letter, for who asks: what it speaks of, and its dates.
  func facts(_ page: inout HTMLWriter) {
    section("facts", title: "Facts", &page) { page in
      let line = TimeLine(of: reading.facts, redaction)
      if !line.entries.isEmpty {
        page.element(.details) { page in
          page.element(.summary, text: "Dates (\(line.entries.count))")
          if !redaction.isRedacted { TimeLineDrawing(line).write(to: &page) }
          dates(line, &page)
        }
      }
      unexamined(&page)
      let tables = FactTable.tables(of: reading.facts, redaction)
      for table in tables { self.table(table, &page) }
      if tables.isEmpty, line.entries.isEmpty {
        page.element(.p, .classes("quiet"), text: "Nothing that the rule book knows was found.")
      }
    }
  }

  /// The sentences of the rationales that no rule took anything from.
  private func unexamined(_ page: inout HTMLWriter) {
    let examined = ExaminedText(by: book.rules.filter { !$0.isOff }, in: reading.facts)
    let sentences = reading.facts.items.indices.map { item in
      (item: item + 1, ranges: examined.unexamined(ofItem: item, in: reading.facts))
    }.filter { !$0.ranges.isEmpty }
    let count = sentences.reduce(0) { $0 + $1.ranges.count }
    guard count > 0 else { return }
    page.element(.details) { page in
      page.element(.summary, text: "What no rule looked at (\(Count.of(count, "sentence")))")
      page.element(.ul, .classes("quotes")) { page in
        for entry in sentences {
          for range in entry.ranges {
            page.element(.li) { page in
              page.text("item \(entry.item), line \(redaction.line(range))")
              if !redaction.isRedacted {
                page.element(.blockquote, text: redaction.words(range, most: 600))
              }
            }
          }
        }
      }
    }
  }

  private func dates(_ line: TimeLine, _ page: inout HTMLWriter) {
    page.element(.table) { page in
      header(["Date", "What", "Line"], numbers: [2], &page)
      page.element(.tbody) { page in
        for entry in line.entries.prefix(500) {
          page.element(.tr) { page in
            page.element(.td, .classes("date"), text: redaction.date(entry.date))
            page.element(
              .td, text: entry.what + (entry.isHeader ? " (header)" : ""))
            page.element(.td, .classes("number"), text: String(entry.line))
          }
        }
      }
    }
  }

  private func table(_ table: FactTable, _ page: inout HTMLWriter) {
    page.element(.details) { page in
      page.element(.summary, text: "\(table.name) (\(table.count))")
      scrolled("Table of \(table.name)", &page) { page in
        page.element(.table) { page in
          header(
            ["Name", "Affirmed", "Denied", "Otherwise", "Course", "Dates", "Lines"],
            numbers: [1, 2, 3], &page)
          page.element(.tbody) { page in
            for row in table.rows.prefix(300) { self.row(row, &page) }
          }
        }
      }
    }
  }

  private func row(_ row: FactTable.Row, _ page: inout HTMLWriter) {
    page.element(.tr) { page in
      page.element(.th, Attribute(.scope, "row"), text: row.name)
      for count in [row.affirmed, row.denied, row.otherwise] {
        page.element(.td, .classes("number"), text: count == 0 ? "" : Count.text(count))
      }
      page.element(.td, text: row.courses.joined(separator: "; "))
      page.element(.td, .classes("date"), text: Self.few(row.dates))
      page.element(.td, text: Self.few(row.lines.map { String($0) }))
    }
  }

  private static func few(_ words: [String]) -> String {
    words.prefix(8).joined(separator: ", ") + (words.count > 8 ? " …" : "")
  }

  /// The head of a table, with numbers to the right in some columns.
  private func header(_ names: [String], numbers: Set<Int>, _ page: inout HTMLWriter) {
    page.element(.thead) { page in
      page.element(.tr) { page in
        for (index, name) in names.enumerated() {
          page.element(
            .th, Attribute(.scope, "col"), .classes(numbers.contains(index) ? "number" : "words"),
            text: name)
        }
      }
    }
  }
}
