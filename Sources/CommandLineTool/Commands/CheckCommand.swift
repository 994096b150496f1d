import ByteOutput
import Findings
import Reporters
import RuleLanguage

/// `concord check`: judges letters.
enum CheckCommand: Command {
  static let spec = CommandSpec(
    name: "check", arguments: "PATH...",
    summary: "judge letters and report where they contradict themselves",
    details: """
      PATH is a letter as UTF-8 text, a folder (searched for *.txt, in byte order of the paths), or
      "-" for standard input. A PDF is converted first: pdftotext -layout LETTER.pdf LETTER.txt

      Formats: text for people; json, ndjson, sarif, junit, github (annotations of GitHub Actions),
      rdjson (reviewdog), gitlab (code quality), markdown. A file named by --output is written beside
      its place and put there at the end: it is the old one or whole. Machine formats carry none of
      the letter's words unless --quotes is given; what a privacy finding found is masked everywhere.

      Every option but the one-time ones can stand in a file .concord, which is looked for from this
      folder upward to the one that holds .git: a line each, without the dashes.

        path         drafts
        fail-level   warning
        ignore       conclusion-missing date-conflict    -- rules by id, start of ids*, or kind
        severity     chapter-region-differs info
        output       sarif reports/concord.sarif

      What the command line says of a key holds in place of all that the file says of it.

      A finding that somebody answers for is noted in a ledger beside the letter, LETTER.concord-ok;
      findings on privacy cannot be answered for. 'concord answer' adds entries as this one:

        ok associated-approved-without-primary
          item         2
          fingerprint  3f1c9a77          -- its first eight digits or more, from --format ndjson
          reason       "approved under the earlier request of May"
          by           "quality office"
          on           2026-05-31
          expires      2026-12-31        -- may be left out

      Ends with 0 when nothing was found at or above the fail level, 1 when something was, 2 when
      the command, the configuration or the rule book is wrong or a named path does not exist, 3 when
      a letter could not be read, a bound was hit, or the run was interrupted: then reports and
      baseline stay as they were.
      """,
    options: [
      OptionSpec(
        "--format", value: "FORMAT", choices: SettingKey.format.choices,
        "the format of standard output (default: text)"),
      OptionSpec(
        "--output", value: "FORMAT=FILE", "also report to a file; may stand several times"),
      OptionSpec(
        "--fail-level", value: "LEVEL", choices: SettingKey.failLevel.choices,
        "end with 1 from this severity on (default: error)"),
      OptionSpec(
        "--select", value: "RULE", "only these rules, by id, start of ids* or kind; several times"),
      OptionSpec("--ignore", value: "RULE", "not these rules; several times"),
      OptionSpec("--severity", value: "RULE=LEVEL", "how much a rule weighs; several times"),
      OptionSpec("--never-suppress", value: "RULE", "rules that nobody may answer for"),
      OptionSpec(
        "--max-findings", value: "N", "report no more than N findings; all count for the exit code"),
      OptionSpec("--exclude", value: "PATH", "leave out a letter or folder; several times"),
      OptionSpec(
        "--files-from", value: "FILE",
        "check the paths in FILE (\"-\": standard input), a line or NUL behind each"),
      OptionSpec(
        "--changed-since", value: "REV", "only letters that changed in git since this revision"),
      OptionSpec("--baseline", value: "FILE", "findings that FILE knows do not count"),
      OptionSpec("--write-baseline", "write what is found now to the baseline"),
      OptionSpec("--prune-baseline", "take out of the baseline what is found no more"),
      OptionSpec(
        "--quotes", "add the letter's words to machine formats, except what privacy findings found"),
      OptionSpec(
        "--sarif-profile", value: "PROFILE", choices: SettingKey.sarifProfile.choices,
        "full (default), or github: without suppressed results"),
      OptionSpec(
        "--assurance", value: "FILE",
        "write a record to file: letters, items, decisions, what became of each rule, hashes"),
      OptionSpec("--profile", "print at the end which rules took how long"),
      OptionSpec("--jobs", value: "N", "letters judged at once (default: all cores)"),
      OptionSpec(
        "--color", value: "WHEN", choices: SettingKey.color.choices,
        "colours in text: auto (default) on a terminal unless NO_COLOR is set"),
      OptionSpec("--config", value: "FILE", "use this configuration file"),
      OptionSpec("--no-config", "use none"),
      OptionSpec("--show-config", "print every setting with where it was set, and check nothing"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    do throws(SettingFault) {
      let settings = try Settings(arguments, io: io)
      let named = try paths(arguments, settings, io)
      guard let named = named ?? (arguments.has("--show-config") ? [] : nil) else {
        throw SettingFault(
          UsageError.missingArguments(
            command: "check", arguments: "a letter or a folder of letters"
          ).message)
      }
      let writes = arguments.has("--write-baseline") || arguments.has("--prune-baseline")
      _ = try settings.number(.jobs)
      guard let book = RuleBookOptions.book(settings, io: io) else { return .usage }
      let plan = try CheckPlan(settings, book: book, writesBaseline: writes, io: io)
      if arguments.has("--show-config") {
        _ = io.writeOutput(Array(settings.listing.utf8))
        return .success
      }
      return try await check(named, plan, arguments, io)
    } catch {
      io.error("concord: \(Visible.text(error.message))")
      return .usage
    }
  }

  /// The paths that are named; nil where none is.
  private static func paths(
    _ arguments: ParsedArguments, _ settings: Settings, _ io: ToolIO
  ) throws(SettingFault) -> [String]? {
    var named = settings.all(.path).map(\.value)
    let lists = arguments.all("--files-from")
    for list in lists { named += try PathList.paths(in: list, io: io) }
    return named.isEmpty && lists.isEmpty ? nil : named
  }

  private static func check(
    _ named: [String], _ plan: CheckPlan, _ arguments: ParsedArguments, _ io: ToolIO
  ) async throws(SettingFault) -> ExitCode {
    let found = LetterPaths(named)
    for problem in found.problems { io.error("concord: \(Visible.text(problem))") }
    var letters = plan.withoutExcluded(found.paths)
    if let revision = arguments.value("--changed-since") {
      let changed = try ChangedFiles(since: revision)
      letters = letters.filter { $0 == "-" || changed.holds($0) }
    }
    io.interruption.listen()
    let sinks = try plan.sinks(letters, io: io)
    let judge = LetterJudge(
      judge: Judge(book: plan.book, only: plan.selection.running), selection: plan.selection,
      baseline: plan.baseline, today: io.today(), readInput: io.readInput,
      keeps: arguments.has("--assurance")
        ? .accountAndHashes : arguments.has("--profile") ? .account : .nothing)
    let run = CheckRun(letters: judge, sinks: sinks, jobs: plan.jobs, maxFindings: plan.maxFindings)
    let ending = CheckEnding(
      plan: plan, sinks: sinks, named: found, arguments: arguments,
      ruleIDs: judge.judge.ruleIDs, io: io)
    do throws(FileFault) {
      let progress = Progress(of: letters.count, io: io)
      let result = try await run.run(letters, progress: progress, io: io)
      return try ending.end(result, of: letters)
    } catch {
      io.error("concord: a report \(error.message)")
      for sink in sinks { sink.discard() }
      return .incomplete
    }
  }
}
