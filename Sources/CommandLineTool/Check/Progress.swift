import Reporters

/// How far a long run came, on a terminal: letters and findings and, once all letters are found, the time
/// left.
final class Progress {
  // A class, since there is one line of progress whoever writes to it.
  private let io: ToolIO
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var last: ContinuousClock.Instant
  private var isShown = false

  /// Shows nothing unless standard error is a terminal.
  init(io: ToolIO) {
    self.io = io
    start = clock.now
    last = start
  }

  /// Shows how far the run came, at most ten times a second and not in its first half second.
  func show(_ done: Int, of total: Int?, _ tally: Tally) {
    let now = clock.now
    guard io.isErrorTerminal, done < total ?? .max, now - start > .milliseconds(500),
      now - last > .milliseconds(100)
    else { return }
    last = now
    isShown = true
    let findings = tally.findings.values.reduce(0, +)
    var line = "concord: \(done)" + (total.map { " of \($0)" } ?? "") + " letters, "
    line += "\(findings) finding\(findings == 1 ? "" : "s")"
    if let total {
      let left = (now - start) / Double(max(1, done)) * Double(total - done)
      line += ", \(left.components.seconds + 1) s left"
    }
    io.writeError(Array("\r\u{1B}[K\(line)".utf8))
  }

  /// Takes the line away.
  func clear() {
    guard isShown else { return }
    isShown = false
    io.writeError(Array("\r\u{1B}[K".utf8))
  }
}
