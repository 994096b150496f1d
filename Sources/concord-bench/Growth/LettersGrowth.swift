import Glibc
import LetterSource

/// How the time of judging grows with the number of letters, ten times as many each.
enum LettersGrowth {
  /// Judges letters as they are generated, holding none; their generation is not measured. Ends before a
  /// number that would take more than `seconds`.
  static func points(
    of generator: LetterGenerator, most: Int, seconds: Int
  ) -> [GrowthRecord.Point] {
    let line = JudgingLine(JudgingLine.embeddedBook)
    var points: [GrowthRecord.Point] = []
    var count = 1_000
    while count <= most {
      if let last = points.last, last.seconds * 10 > Double(seconds) { break }
      let (nanoseconds, bytes) = judge(count, generator, line)
      points.append(
        GrowthRecord.Point(
          size: Double(count), seconds: Double(nanoseconds) / 1e9,
          megabytesPerSecond: Timing.rounded(Double(bytes) / Double(nanoseconds) * 1_000)))
      count *= 10
    }
    return points
  }

  private static func judge(
    _ count: Int, _ generator: LetterGenerator, _ line: JudgingLine
  ) -> (nanoseconds: Int, bytes: Int) {
    var (nanoseconds, bytes, findings) = (0, 0, 0)
    for index in 0..<count {
      let letter = Letter(bytes: generator.record(index).text)
      bytes += letter.bytes.count
      let start = Timing.processorTime(CLOCK_THREAD_CPUTIME_ID)
      findings += line.findings(in: letter).count
      nanoseconds += Timing.processorTime(CLOCK_THREAD_CPUTIME_ID) - start
    }
    precondition(findings > 0, "letters with faults have findings")
    return (nanoseconds, bytes)
  }
}
