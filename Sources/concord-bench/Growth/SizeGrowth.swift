import LetterSource

/// How the time of judging one letter grows with its size, from 5 KB to 5 MB.
enum SizeGrowth {
  /// Judges twenty letters of 5 KB, fewer of larger ones; medians of three. Ends before a size that would take
  /// more than `seconds` if time went on to grow as it did.
  static func points(
    of generator: LetterGenerator, most: Int, seconds: Int
  ) -> [GrowthRecord.Point] {
    let line = JudgingLine(JudgingLine.embeddedBook)
    var points: [GrowthRecord.Point] = []
    for size in [5_000, 50_000, 500_000, 5_000_000] where size <= most {
      if let last = points.last {
        let growth = points.count > 1 ? last.seconds / points[points.count - 2].seconds : 10
        guard last.seconds * max(10, growth) <= Double(seconds) else { break }
      }
      let letters = (0..<min(20, max(1, 500_000 / size))).map { index in
        Letter(bytes: generator.record(index, size: size).text)
      }
      let bytes = letters.reduce(0) { $0 + $1.bytes.count }
      let count = Double(letters.count)
      let runs = (points.last?.seconds ?? 0) < 1 ? 3 : 1
      points.append(
        GrowthCommand.point(
          (Double(bytes) / count).rounded(), bytes: bytes, runs: runs, each: count
        ) {
          for letter in letters { _ = line.findings(in: letter) }
        })
    }
    return points
  }
}
