import Reporters
import RuleLanguage

/// What a check does behind its last letter: the baseline, the ends of the reports, the exit code.
struct CheckEnding {
  let plan: CheckPlan
  let sinks: [ReportSink]
  let queue: LetterQueue
  let arguments: ParsedArguments
  /// The rules that ran, in the order of their accounts.
  let ruleIDs: [String]
  let io: ToolIO

  /// The most stale entries that are named.
  private static let mostNamed = 10

  /// Ends a run.
  func end(_ result: CheckRun.Result) throws(FileFault) -> ExitCode {
    guard !io.interruption.isRaised() else { return try stop(result) }
    var outcome = result.outcome
    outcome.unread += queue.unread
    let fails = outcome.tally.reaches(plan.failLevel)
    // Findings that the baseline takes in with this run count no more.
    let isAdopting = arguments.has("--write-baseline")
    var exitCode = max(
      fails && !isAdopting ? .findings : .success,
      queue.exitCode, result.exitCode)
    if let baseline = plan.baseline {
      let stale = baseline.stale(result.counts, plan.selection)
      outcome.stale = isAdopting ? 0 : stale.count
      if isAdopting {
        let unanswered = try write(
          baseline.rewritten(result.counts, plan.selection), result, io)
        exitCode = max(exitCode, unanswered)
      } else if arguments.has("--prune-baseline") {
        _ = try write(baseline.pruned(result.counts, plan.selection), result, io)
      } else {
        tell(stale, baseline)
      }
    }
    outcome.exitCode = Int(exitCode.rawValue)
    if outcome.leftOut > 0 {
      io.error("concord: \(outcome.leftOut) more findings are not reported (--max-findings)")
    }
    for sink in sinks { try sink.end(outcome) }
    let account = result.account ?? LetterAccount(ruleCount: ruleIDs.count)
    if let path = arguments.value("--assurance") {
      let record = AssuranceRecord(
        bookHash: plan.book.hash, ruleIDs: ruleIDs, account: account, outcome: outcome)
      try FileWriter.replace(path, with: record.bytes)
    }
    if arguments.has("--profile") {
      io.writeError(Array(RuleTimes(ruleIDs: ruleIDs, account: account).text.utf8))
    }
    return exitCode
  }

  /// Ends a run that was interrupted: files stay as they were, standard output is closed in its format.
  private func stop(_ result: CheckRun.Result) throws(FileFault) -> ExitCode {
    var outcome = result.outcome
    outcome.isComplete = false
    outcome.exitCode = Int(ExitCode.incomplete.rawValue)
    for sink in sinks where sink.path != nil { sink.discard() }
    for sink in sinks where sink.path == nil { try sink.end(outcome) }
    let files = sinks.contains { $0.path != nil } || plan.baseline != nil
    io.error(
      "concord: interrupted after \(result.done)\(queue.total.map { " of \($0)" } ?? "") letters"
        + (files ? "; reports in files and the baseline stay as they were" : ""))
    return .incomplete
  }

  /// Writes a baseline and says so; returns the exit code that findings it cannot take in call for.
  private func write(
    _ baseline: Baseline, _ result: CheckRun.Result, _ io: ToolIO
  ) throws(FileFault) -> ExitCode {
    try FileWriter.replace(baseline.path, with: baseline.bytes)
    let count = baseline.count
    io.error(
      "concord: baseline \(Visible.text(baseline.path)): \(count) finding\(count == 1 ? "" : "s")")
    return result.unanswerable.map { $0 >= plan.failLevel } ?? false ? .findings : .success
  }

  private func tell(_ stale: [(letter: String, key: Baseline.Key)], _ baseline: Baseline) {
    guard !stale.isEmpty else { return }
    let count = "\(stale.count) finding\(stale.count == 1 ? " is" : "s are")"
    io.error(
      "concord: baseline \(Visible.text(baseline.path)): \(count) found no more; "
        + "--prune-baseline takes them out")
    for (letter, key) in stale.prefix(Self.mostNamed) {
      io.error("  \(Visible.text(letter)): \(Visible.text(key.rule))")
    }
    if stale.count > Self.mostNamed { io.error("  and \(stale.count - Self.mostNamed) more") }
  }
}
