/// Growth as a Markdown table: at each size the time, and by how much it grew against the size.
enum GrowthTable {
  /// A table over some records.
  static func text(_ records: [GrowthRecord]) -> String {
    var lines: [String] = []
    for record in records {
      lines += [
        "| \(record.growth.title) | seconds: \(record.growth.measure) | MB/s | time grew / size grew |",
        "|---:|---:|---:|---:|",
      ]
      for (index, point) in record.points.enumerated() {
        let before = index > 0 ? record.points[index - 1] : nil
        let growth = before.map {
          let (time, size) = (point.seconds / $0.seconds, point.size / $0.size)
          return "\(Timing.rounded(time)) / \(Timing.rounded(size))"
        }
        lines.append(
          "| \(count(point.size)) | \(significant(point.seconds)) | \(point.megabytesPerSecond) "
            + "| \(growth ?? "") |")
      }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }

  /// A whole number with commas.
  static func count(_ number: Double) -> String {
    var digits = "\(Int(number))"
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }

  /// A number to three digits that say something.
  static func significant(_ value: Double) -> String {
    guard value > 0 else { return "0" }
    var scale = 1.0
    while value * scale < 100 { scale *= 10 }
    return "\((value * scale).rounded() / scale)"
  }
}
