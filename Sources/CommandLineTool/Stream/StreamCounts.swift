import Reporters

/// How much of a stream was answered, and how.
struct StreamCounts: Sendable {
  /// The letters judged and their findings.
  var tally = Tally()
  /// The lines answered with an error.
  var faults = 0
  /// The findings beyond the most that are reported of one letter.
  var leftOut = 0

  /// The lines answered.
  var lines: Int { tally.letters + faults }

  /// Adds what was counted of further lines.
  mutating func add(_ other: StreamCounts) {
    tally.add(other.tally)
    faults += other.faults
    leftOut += other.leftOut
  }

  /// The counts with the pace of a run, for people.
  func sentence(after time: Duration) -> String {
    var text = tally.sentence
    if faults > 0 { text += "; \(faults) line\(faults == 1 ? "" : "s") in error" }
    if leftOut > 0 { text += "; \(leftOut) more findings are not reported" }
    let seconds = max(time / .seconds(1), 0.000_001)
    return text + "; \(Int((Double(tally.letters) / seconds).rounded())) letters/s"
  }
}
