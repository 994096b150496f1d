import Facts
import HTML

/// The items one below another, with an arc from each to those that it depends on.
struct ItemDrawing {
  /// How one item bears on another.
  private struct Arc {
    let from: Int
    let to: Int
    let name: String
    let style: String
    /// Whether it has a direction.
    let isDirected: Bool
  }

  /// The most characters of an item's name, and the most items that are drawn.
  private static let (width, most) = (52, 60)
  private static let rowHeight = 26
  /// About how wide a character is drawn, in the drawing's units.
  private static let characterWidth = 8

  private let items: [ItemRow]
  private let arcs: [Arc]
  /// Where the names of the items end.
  private var textEnd: Int {
    34 + Self.characterWidth * (items.map { Self.name($0).count }.max() ?? 0)
  }

  init(items: [ItemRow], facts: LetterFacts) {
    var arcs: [Arc] = []
    for (index, item) in facts.items.enumerated() {
      arcs += item.primaries.map {
        Arc(from: index, to: $0, name: "depends on", style: "depends", isDirected: true)
      }
      arcs += item.preconditions.map {
        Arc(from: index, to: $0, name: "needs first", style: "needs", isDirected: true)
      }
      arcs += item.components.map {
        Arc(from: index, to: $0, name: "includes", style: "includes", isDirected: true)
      }
      arcs += item.duplicates.filter { $0 > index }.map {
        Arc(from: index, to: $0, name: "asks for the same as", style: "same", isDirected: false)
      }
    }
    // Items that nothing ties to another say nothing here.
    let shown = Set(arcs.flatMap { [$0.from, $0.to] }).sorted().prefix(Self.most)
    let rows = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($0.element, $0.offset) })
    self.items = shown.map { items[$0] }
    self.arcs = arcs.compactMap { arc in
      guard let from = rows[arc.from], let to = rows[arc.to] else { return nil }
      return Arc(from: from, to: to, name: arc.name, style: arc.style, isDirected: arc.isDirected)
    }
  }

  func write(to page: inout HTMLWriter) {
    guard !arcs.isEmpty else {
      page.element(.p, .classes("quiet"), text: "No item depends on another.")
      return
    }
    let reach = arcs.map { abs($0.from - $0.to) }.max() ?? 1
    let height = items.count * Self.rowHeight + 8
    let width = textEnd + 120 + min(reach, 12) * 20
    page.element(
      .svg, Attribute(.viewBox, "0 0 \(width) \(height)"), Attribute(.width, width),
      Attribute(.height, height), .classes("graph"), Attribute(.role, "img"),
      .label("How the items depend on one another: " + words.joined(separator: "; "))
    ) { page in
      for (row, item) in items.enumerated() { node(item, row, &page) }
      for arc in arcs { draw(arc, width, &page) }
    }
    let styles = Self.names.filter { name in arcs.contains { $0.style == name.style } }
    page.element(.p, .classes("legend")) { page in
      for style in styles {
        page.element(.span) { page in
          page.element(
            .svg, Attribute(.viewBox, "0 0 28 8"), Attribute(.width, 28), Attribute(.height, 8),
            Attribute(.ariaHidden, "true")
          ) { page in
            page.element(.path, .classes("arc " + style.style), Attribute(.d, "M0 4H28"))
          }
          page.text(" " + style.name)
        }
        page.text(" ")
      }
    }
  }

  private static let names = [
    (style: "depends", name: "depends on"), (style: "needs", name: "needs the other first"),
    (style: "includes", name: "includes the other"),
    (style: "same", name: "asks for the same"),
  ]

  /// The arcs in words, for who does not see them.
  private var words: [String] {
    arcs.map { "item \(items[$0.from].number) \($0.name) item \(items[$0.to].number)" }
  }

  private func middle(_ row: Int) -> Int { row * Self.rowHeight + Self.rowHeight / 2 + 4 }

  private static func name(_ item: ItemRow) -> String {
    let name = item.services == "–" ? item.heading : item.services
    return name.count > Self.width ? name.prefix(Self.width - 1) + "…" : name
  }

  private func node(_ item: ItemRow, _ row: Int, _ page: inout HTMLWriter) {
    page.element(
      .text, Attribute(.x, 24), Attribute(.y, middle(row) + 4), Attribute(.textAnchor, "end"),
      .classes("label"), text: String(item.number))
    page.element(
      .text, Attribute(.x, 34), Attribute(.y, middle(row) + 4), .classes("label"),
      text: Self.name(item))
    let decision =
      item.isGranted.map { $0 ? "approved" : "denied" } ?? "–"
    page.element(
      .text, Attribute(.x, textEnd + 70), Attribute(.y, middle(row) + 4),
      Attribute(.textAnchor, "end"), .classes("label " + decision), text: decision)
    page.element(
      .circle, Attribute(.cx, textEnd + 82), Attribute(.cy, middle(row)), Attribute(.r, 3),
      .classes("node"))
  }

  private func draw(_ arc: Arc, _ width: Int, _ page: inout HTMLWriter) {
    let (from, to) = (middle(arc.from), middle(arc.to))
    let x = textEnd + 88
    let bow = x + min(20 + abs(arc.from - arc.to) * 22, width - x - 6)
    page.element(
      .path, .classes("arc " + arc.style),
      Attribute(.d, "M\(x) \(from)C\(bow) \(from) \(bow) \(to) \(x + 5) \(to)"))
    if arc.isDirected {
      page.element(
        .path, .classes("head"), Attribute(.d, "M\(x - 1) \(to)l7 -4v8z"))
    }
  }
}
