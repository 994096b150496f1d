import LetterSource
import HTML

/// A time line as a drawing: years along an axis, the header's dates above it, all others below.
struct TimeLineDrawing {
  private static let (width, left, axis) = (720, 20, 46)

  private let entries: [TimeLine.Entry]

  init(_ line: TimeLine) { entries = line.entries }

  func write(to page: inout HTMLWriter) {
    guard let first = entries.first?.date.year, let last = entries.map(\.date.year).max() else {
      return
    }
    let words = "\(Count.of(entries.count, "date")) from \(first) to \(last)"
    page.element(
      .svg, Attribute(.viewBox, "0 0 \(Self.width) 92"), Attribute(.width, Self.width),
      Attribute(.height, 92), .classes("timeline"), Attribute(.role, "img"),
      .label("Time line: \(words), listed in the table below")
    ) { page in
      page.element(
        .line, .classes("axis"), Attribute(.x1, Self.left),
        Attribute(.x2, Self.width - Self.left), Attribute(.y1, Self.axis),
        Attribute(.y2, Self.axis))
      ticks(first, last + 1, &page)
      for entry in entries { dot(entry, first, last + 1, &page) }
      page.element(
        .text, Attribute(.x, Self.left), Attribute(.y, 16), .classes("label"),
        text: "header above, events below")
    }
  }

  /// A tick for each year, or for every second, fifth ... where they would touch.
  private func ticks(_ first: Int, _ end: Int, _ page: inout HTMLWriter) {
    let step = [1, 2, 5, 10, 20, 50, 100, 1000].first { (end - first) / $0 <= 12 } ?? 1000
    for year in stride(from: first, through: end, by: step) {
      let x = self.x(day: Self.day(year), Self.day(first), Self.day(end))
      page.element(
        .line, .classes("axis"), Attribute(.x1, x), Attribute(.x2, x),
        Attribute(.y1, Self.axis - 4), Attribute(.y2, Self.axis + 4))
      page.element(
        .text, Attribute(.x, x), Attribute(.y, 86), Attribute(.textAnchor, "middle"),
        .classes("label"), text: String(year))
    }
  }

  private func dot(_ entry: TimeLine.Entry, _ first: Int, _ end: Int, _ page: inout HTMLWriter) {
    page.element(
      .circle, .classes(entry.isHeader ? "dot header" : "dot"),
      Attribute(.cx, x(day: entry.date.firstDay, Self.day(first), Self.day(end))),
      Attribute(.cy, entry.isHeader ? Self.axis - 14 : Self.axis + 14), Attribute(.r, 4)
    ) { page in
      page.element(.title, text: "\(entry.date): \(entry.what)")
    }
  }

  private func x(day: Int, _ first: Int, _ end: Int) -> Int {
    Self.left + (day - first) * (Self.width - 2 * Self.left) / max(1, end - first)
  }

  private static func day(_ year: Int) -> Int {
    CalendarDate(year: min(max(year, 1), 9999))?.firstDay ?? 0
  }
}
