import Findings
import LetterSource
import Reporters

/// Judges one letter as a check is set: reads it, holds the rules against it, and looks up which of its
/// findings its ledger or the baseline answers for.
struct LetterJudge: Sendable {
  let judge: Judge
  let selection: RuleSelection
  let baseline: Baseline?
  let today: CalendarDate
  let readInput: @Sendable (Int) -> [UInt8]?
  /// What is written down of each letter beside its findings.
  let keeps: Keeping
  /// The results of earlier runs; nil where nobody asks for them.
  let cache: ResultCache?

  /// What a run writes down of each letter beside its findings.
  enum Keeping {
    case nothing
    /// What became of each rule, and the time it took.
    case account
    /// The same, and the hashes of the letters.
    case accountAndHashes
  }

  /// What came of a letter.
  struct Verdict {
    /// The letter, and its ledger where that has findings of its own; empty where it was not judged.
    var judged: [JudgedLetter] = []
    /// What to say on standard error, a line each.
    var errors: [String] = []
    var unread: RunOutcome.Unread?
    var exitCode = ExitCode.success
    /// What the baseline is to know of the letter; nil where it was not judged.
    var counts: Baseline.Counts?
    /// The weight of the gravest finding that a baseline cannot take in; nil where there is none.
    var unanswerable: Severity?
    /// What was done with it; nil where that is not written down.
    var account: LetterAccount?
    /// What is to be kept of it for later runs; empty where it came from an earlier one.
    var kept: [UInt8] = []
  }

  func verdict(on path: String) -> Verdict {
    var verdict = Verdict()
    let (letter, problem, exitCode) = LetterFile.read(path, input: readInput)
    verdict.exitCode = exitCode
    guard let letter else {
      let problem = problem ?? "\(path): cannot be read"
      verdict.errors.append("concord: \(Visible.text(problem))")
      let prefix = "\(path): "
      verdict.unread = RunOutcome.Unread(
        path: path,
        reason: problem.hasPrefix(prefix) ? String(problem.dropFirst(prefix.count)) : problem)
      return verdict
    }
    let key = cache.map { $0.key(of: letter) }
    let known = key.flatMap { cache?.judgement(of: letter, $0) }
    let (findings, headings) = known ?? judgement(of: letter, path, &verdict)
    let isWhole = findings.count <= Judge.findingLimit
    if !isWhole {
      verdict.errors.append(
        "concord: \(Visible.text(path)): \(findings.count) findings; only the first "
          + "\(Judge.findingLimit) are reported")
      verdict.exitCode = .incomplete
    }
    var judged = selection.judged(letter, at: path, findings, headings: headings)
    if let cache, let key, known == nil, isWhole {
      verdict.kept = cache.entry(findings, headings, mask: judged.mask, key)
    }
    let ledger = path == "-" ? nil : Ledger.beside(path)
    let remarks = ledger?.settle(&judged, selection, today: today)
    if let baseline {
      verdict.counts = baseline.settle(&judged, selection)
    }
    verdict.judged = [judged]
    if let remarks { verdict.judged.append(remarks) }
    verdict.unanswerable = verdict.judged.flatMap(\.open).map(\.finding)
      .filter { !selection.isSuppressible($0) }.map(\.severity).max()
    return verdict
  }

  private func judgement(
    of letter: Letter, _ path: String, _ verdict: inout Verdict
  ) -> (findings: [Finding], headings: [ByteRange]) {
    guard keeps != .nothing else { return judge.judgement(of: letter) }
    var account = LetterAccount(ruleCount: judge.ruleIDs.count)
    if keeps == .accountAndHashes {
      account.hashes.append("\(SHA256.hexadecimal(letter.bytes)) \(path)")
    }
    defer { verdict.account = account }
    return judge.judgement(of: letter, for: &account)
  }
}
