import ByteOutput
import Findings
import LetterSource
import Reporters

/// Judges many letters with several workers and reports them in the order of the paths, whatever the
/// number of workers.
struct CheckRun {
  let letters: LetterJudge
  let sinks: [ReportSink]
  let jobs: Int
  /// The most findings that are reported; nil for no limit.
  let maxFindings: Int?
  /// Where results are kept for later runs; nil where they are not.
  let keeper: ResultKeeper?

  /// The letters taken up before their findings are written.
  private static let batch = 256

  /// What came of a run.
  struct Result {
    var outcome = RunOutcome()
    var exitCode = ExitCode.success
    /// What the baseline is to know of each letter judged.
    var counts: [String: Baseline.Counts] = [:]
    /// The weight of the gravest finding that a baseline cannot take in; nil where there is none.
    var unanswerable: Severity?
    /// What was done; nil where that is not written down.
    var account: LetterAccount?
    /// How far the run came.
    var done = 0
  }

  /// What came of some letters.
  fileprivate struct Share: Sendable {
    /// One piece for each sink.
    var pieces: [ByteWriter]
    /// The letters with findings, where they are reported later.
    var later: [JudgedLetter] = []
    var result = Result()
    var errors: [String] = []
    /// What is to be kept of them for later runs.
    var kept: [UInt8] = []
  }

  /// Judges letters. Ends early where the run is interrupted, or nobody reads what it writes.
  func run(_ queue: LetterQueue, progress: Progress, io: ToolIO) async throws(FileFault) -> Result {
    var result = Result()
    for sink in sinks { try sink.begin() }
    let reporters = sinks.map(\.reporter)
    while case let batch = queue.take(Self.batch), !batch.isEmpty {
      for var share in await shares(of: batch, reporters, io.interruption) {
        progress.clear()
        for line in share.errors { io.error(line) }
        report(&share, after: &result)
        for (sink, piece) in zip(sinks, share.pieces) { try sink.add(piece) }
        keeper?.keep(share.kept, io: io)
        result.add(share.result)
      }
      progress.show(result.done, of: queue.total, result.outcome.tally)
      if io.interruption.isRaised() { break }
      guard sinks.contains(where: \.isOpen) else { break }
    }
    progress.clear()
    keeper?.finish(io: io)
    return result
  }

  /// Reports the letters of a share that were kept for later: as many findings as are still asked for.
  private func report(_ share: inout Share, after result: inout Result) {
    guard let maxFindings else { return }
    let before = result.outcome.tally.findings.values.reduce(0, +)
    var room = max(0, maxFindings - before)
    for var judged in share.later {
      let open = judged.open.count
      if open > room {
        var kept = 0
        judged.entries = judged.entries.filter { entry in
          guard entry.standing == .open else { return true }
          kept += 1
          return kept <= room
        }
        share.result.outcome.leftOut += open - room
      }
      room = max(0, room - open)
      for index in sinks.indices {
        Self.append(judged, by: sinks[index].reporter, to: &share.pieces[index])
      }
    }
  }

  /// The letters of a batch in contiguous shares, one for each worker, in order.
  private func shares(
    of paths: [String], _ reporters: [any Reporter], _ interruption: Interruption
  ) async -> [Share] {
    let (letters, isLater) = (letters, maxFindings != nil)
    let workers = min(jobs, paths.count)
    let size = (paths.count + workers - 1) / workers
    let parts = stride(from: 0, to: paths.count, by: size).map {
      Array(paths[$0..<min($0 + size, paths.count)])
    }
    @Sendable func share(of part: [String]) -> Share {
      var share = Share(pieces: reporters.map { _ in ByteWriter() })
      for path in part {
        if interruption.isRaised() { break }
        share.add(letters.verdict(on: path), path, reporters, isLater: isLater)
      }
      return share
    }
    guard parts.count > 1 else { return parts.map(share) }
    return await withTaskGroup(of: (Int, Share).self) { group in
      for (index, part) in parts.enumerated() { group.addTask { (index, share(of: part)) } }
      var shares: [(Int, Share)] = []
      for await share in group { shares.append(share) }
      return shares.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  fileprivate static func append(
    _ judged: JudgedLetter, by reporter: any Reporter, to piece: inout ByteWriter
  ) {
    var writer = ByteWriter()
    reporter.report(judged, to: &writer)
    guard !writer.bytes.isEmpty else { return }
    if !piece.bytes.isEmpty { piece.write(reporter.separator) }
    piece.write(writer.bytes)
  }
}

extension CheckRun.Share {
  /// Adds what came of a letter.
  fileprivate mutating func add(
    _ verdict: LetterJudge.Verdict, _ path: String, _ reporters: [any Reporter], isLater: Bool
  ) {
    result.done += 1
    result.exitCode = max(result.exitCode, verdict.exitCode)
    errors += verdict.errors
    kept += verdict.kept
    if let unread = verdict.unread { result.outcome.unread.append(unread) }
    if let account = verdict.account { result.add(account) }
    if let counts = verdict.counts { result.counts[path] = counts }
    result.unanswerable = [result.unanswerable, verdict.unanswerable].compactMap(\.self).max()
    for judged in verdict.judged {
      result.outcome.tally.add(judged)
      if isLater {
        later.append(judged)
        continue
      }
      for index in reporters.indices {
        CheckRun.append(judged, by: reporters[index], to: &pieces[index])
      }
    }
  }
}

extension CheckRun.Result {
  /// Adds what came of further letters.
  fileprivate mutating func add(_ other: CheckRun.Result) {
    outcome.tally.add(other.outcome.tally)
    outcome.unread += other.outcome.unread
    outcome.leftOut += other.outcome.leftOut
    exitCode = max(exitCode, other.exitCode)
    unanswerable = [unanswerable, other.unanswerable].compactMap(\.self).max()
    counts.merge(other.counts) { _, new in new }
    if let account = other.account { add(account) }
    done += other.done
  }

  /// Adds what was done with further letters.
  fileprivate mutating func add(_ further: LetterAccount) {
    account?.add(further)
    account = account ?? further
  }
}
