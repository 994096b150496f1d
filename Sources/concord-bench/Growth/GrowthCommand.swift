import Foundation

/// `growth WHAT`: how time grows with the number of letters, one letter's size, rules or phrases.
enum GrowthCommand {
  /// Measures, prints a line each, and records them where that is asked for.
  static func run(_ options: Options) throws(BenchmarkFault) {
    guard let growth = options.position(0).flatMap(Growth.init(rawValue:)) else {
      let names = Growth.allCases.map(\.rawValue).joined(separator: ", ")
      throw BenchmarkFault("needs what grows: \(names)")
    }
    let generator = try options.generator()
    let most = try options.number("--most")
    let seconds = try options.number("--seconds") ?? 120
    let points: [GrowthRecord.Point] =
      switch growth {
      case .letters:
        LettersGrowth.points(of: generator, most: most ?? 1_000_000, seconds: seconds)
      case .size: SizeGrowth.points(of: generator, most: most ?? 5_000_000, seconds: seconds)
      case .rules: RulesGrowth.points(over: Corpus(200, of: generator), most: most ?? 16)
      case .phrases: PhrasesGrowth.points(over: Corpus(400, of: generator), most: most ?? 16)
      }
    let record = GrowthRecord(growth, label: options.value("--label") ?? "", points: points)
    print(GrowthTable.text([record]))
    guard let path = options.value("--record") else { return }
    do { try RecordFile.append(record, to: path) } catch {
      throw BenchmarkFault("\(path): cannot be written: \(error.localizedDescription)")
    }
  }

  /// A point: the median of some runs, each the processor time of work on some bytes.
  static func point(
    _ size: Double, bytes: Int, runs: Int, each units: Double = 1, _ work: () -> Void
  ) -> GrowthRecord.Point {
    let seconds = Timing.median((0..<runs).map { _ in Timing.processorSeconds(work) })
    return GrowthRecord.Point(
      size: size, seconds: seconds / units,
      megabytesPerSecond: Timing.rounded(Double(bytes) / seconds / 1_000_000))
  }
}
