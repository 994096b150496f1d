import ByteOutput
import LetterSource
import Reporters

/// Judges many letters with several workers and writes what they find in the order of the paths,
/// whatever the number of workers.
struct CheckRun {
  let judge: Judge
  let reporter: LetterReporter
  let jobs: Int

  /// The letters taken up before their findings are written.
  private static let batch = 256

  /// What came of a run.
  struct Outcome {
    var tally = Tally()
    var exitCode = ExitCode.success
  }

  /// What came of some letters.
  private struct Share: Sendable {
    var output = ByteWriter()
    var errors: [String] = []
    var tally = Tally()
    var exitCode = ExitCode.success
  }

  func run(_ paths: [String], io: ToolIO) async -> Outcome {
    var outcome = Outcome()
    for start in stride(from: 0, to: paths.count, by: Self.batch) {
      let batch = paths[start..<min(start + Self.batch, paths.count)]
      for share in await shares(of: Array(batch), io: io) {
        for line in share.errors { io.error(line) }
        guard io.writeOutput(share.output.bytes) else { return outcome }
        outcome.tally.add(share.tally)
        outcome.exitCode = max(outcome.exitCode, share.exitCode)
      }
    }
    return outcome
  }

  /// The letters of a batch in contiguous shares, one for each worker, in order.
  private func shares(of paths: [String], io: ToolIO) async -> [Share] {
    let workers = min(jobs, paths.count)
    let size = (paths.count + workers - 1) / workers
    let parts = stride(from: 0, to: paths.count, by: size).map {
      Array(paths[$0..<min($0 + size, paths.count)])
    }
    guard parts.count > 1 else { return parts.map { share(of: $0, io: io) } }
    return await withTaskGroup(of: (Int, Share).self) { group in
      for (index, part) in parts.enumerated() {
        group.addTask { (index, share(of: part, io: io)) }
      }
      var shares: [(Int, Share)] = []
      for await share in group { shares.append(share) }
      return shares.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func share(of paths: [String], io: ToolIO) -> Share {
    var share = Share()
    for path in paths {
      let (letter, problem, exitCode) = LetterFile.read(path, input: io.readInput)
      share.exitCode = max(share.exitCode, exitCode)
      if let problem { share.errors.append("concord: \(Visible.text(problem))") }
      guard let letter else { continue }
      var findings = judge.findings(in: letter)
      if findings.count > Judge.findingLimit {
        share.errors.append(
          "concord: \(Visible.text(path)): \(findings.count) findings; only the first "
            + "\(Judge.findingLimit) are reported")
        share.exitCode = .incomplete
        findings = Array(findings.prefix(Judge.findingLimit))
      }
      let judged = JudgedLetter(path: path, letter: letter, findings: findings)
      reporter.report(judged, to: &share.output)
      share.tally.add(judged)
    }
    return share
  }
}
