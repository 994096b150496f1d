import Glibc

/// Growth as a picture, SVG: a panel each, both axes logarithmic, with the line on which time grows as the
/// size does.
struct GrowthPlot {
  private static let (width, height) = (300.0, 220.0)
  private static let margin = 48.0

  private var svg = ""

  /// The picture of some records, side by side in two columns.
  static func text(_ records: [GrowthRecord]) -> String {
    var plot = GrowthPlot()
    let rows = (records.count + 1) / 2
    let (full, high) = (2 * (width + margin) + margin, Double(rows) * (height + 2 * margin))
    plot.line(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(full) \(high)\" "
        + "font-family=\"sans-serif\" font-size=\"11\">")
    plot.line("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>")
    for (index, record) in records.enumerated() where record.points.count > 1 {
      plot.panel(
        record, left: margin + Double(index % 2) * (width + margin),
        top: margin + Double(index / 2) * (height + 2 * margin))
    }
    plot.line("</svg>")
    return plot.svg
  }

  private mutating func panel(_ record: GrowthRecord, left: Double, top: Double) {
    let points = record.points.map { (x: log10($0.size), y: log10($0.seconds)) }
    let (first, last) = (points[0], points[points.count - 1])
    // Wide enough for the measured points and for the line of even growth.
    let wide = last.x - first.x
    let lowest = points.map(\.y).min() ?? 0
    let tall = max((points.map(\.y).max() ?? 0) - lowest, wide + first.y - lowest)
    func place(_ x: Double, _ y: Double) -> String {
      let across = left + 8 + (x - first.x) / wide * (Self.width - 16)
      let up = top + Self.height - 8 - (y - lowest) / tall * (Self.height - 16)
      return "\(Timing.rounded(across)),\(Timing.rounded(up))"
    }
    line(
      "<rect x=\"\(left)\" y=\"\(top)\" width=\"\(Self.width)\" height=\"\(Self.height)\" "
        + "fill=\"none\" stroke=\"#999\"/>")
    text("seconds by \(record.growth.title)", left, top - 10, "start")
    line(
      "<polyline points=\"\(place(first.x, first.y)) \(place(last.x, first.y + wide))\" "
        + "fill=\"none\" stroke=\"#bbb\" stroke-dasharray=\"4 4\"/>")
    line(
      "<polyline points=\"\(points.map { place($0.x, $0.y) }.joined(separator: " "))\" "
        + "fill=\"none\" stroke=\"#06c\" stroke-width=\"2\"/>")
    for (point, measured) in zip(points, record.points) {
      let parts = place(point.x, point.y).split(separator: ",")
      line("<circle cx=\"\(parts[0])\" cy=\"\(parts[1])\" r=\"3.5\" fill=\"#06c\"/>")
      let isLast = point.x == last.x
      let anchor = isLast ? "end" : point.x == first.x ? "start" : "middle"
      text(
        GrowthTable.count(measured.size), Double(parts[0]) ?? 0, top + Self.height + 16, anchor)
      text(
        "\(GrowthTable.significant(measured.seconds)) s",
        (Double(parts[0]) ?? 0) + (isLast ? -8 : 8),
        (Double(parts[1]) ?? 0) + (isLast ? 4 : 14), isLast ? "end" : "start")
    }
  }

  private mutating func text(_ text: String, _ x: Double, _ y: Double, _ anchor: String) {
    line("<text x=\"\(x)\" y=\"\(Timing.rounded(y))\" text-anchor=\"\(anchor)\">\(text)</text>")
  }

  private mutating func line(_ line: String) { svg += line + "\n" }
}
