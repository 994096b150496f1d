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

      --cache DIR keeps what was found in each letter, by its bytes, the rule book, the rules that ran and
      the program; any number of runs may share DIR, and all of it may be deleted at any time, or
      DIR/BOOK, the results of one rule book. It is as confidential as the letters, and whoever can
      write there can say what is found. --assurance and --profile judge every letter all the same.

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
      a letter or a folder could not be read, a bound was hit, or the run was interrupted: then reports and
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
        "--files-from0", value: "FILE", "the same with a NUL behind each, as find -print0 writes"),
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
      OptionSpec(
        "--cache", value: "DIR",
        "keep results in DIR, and judge no letter anew that the same rules judged before"),
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
      let named = settings.all(.path).map(\.value)
      let lists = try lists(arguments, io)
      guard !named.isEmpty || !lists.isEmpty || arguments.has("--show-config") else {
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
      return try await check(LetterSearch(named, lists: lists), plan, arguments, io)
    } catch {
      io.error("concord: \(Visible.text(error.message))")
      return .usage
    }
  }

  /// The lists of paths that are named.
  private static func lists(
    _ arguments: ParsedArguments, _ io: ToolIO
  ) throws(SettingFault) -> [PathList] {
    var lists: [PathList] = []
    for (option, separator) in Self.listOptions {
      for list in arguments.all(option) {
        lists.append(try PathList.open(list, option: option, separator: separator, io: io))
      }
    }
    return lists
  }

  /// The options that name lists of paths, with what separates these; nil where the list says it.
  static let listOptions: [(name: String, separator: PathList.Separator?)] = [
    ("--files-from", nil), ("--files-from0", .nul),
  ]

  private static func check(
    _ search: LetterSearch, _ plan: CheckPlan, _ arguments: ParsedArguments, _ io: ToolIO
  ) async throws(SettingFault) -> ExitCode {
    var changed: ChangedFiles?
    if let revision = arguments.value("--changed-since") {
      changed = try ChangedFiles(since: revision)
    }
    let queue = try plan.queue(search, changed: changed, io: io)
    io.interruption.listen()
    let sinks = try plan.sinks(io: io)
    let keeps: LetterJudge.Keeping =
      arguments.has("--assurance")
      ? .accountAndHashes : arguments.has("--profile") ? .account : .nothing
    let engine = Judge(book: plan.book, only: plan.selection.running)
    // What became of every rule is only known of a letter that is judged now.
    let folder = keeps == .nothing ? plan.cache : nil
    let cache = folder.map { ResultCache(at: $0, of: engine, book: plan.book, io: io) }
    let judge = LetterJudge(
      judge: engine, selection: plan.selection, baseline: plan.baseline, today: io.today(),
      readInput: io.readInput, keeps: keeps, cache: cache)
    let run = CheckRun(
      letters: judge, sinks: sinks, jobs: plan.jobs, maxFindings: plan.maxFindings,
      keeper: cache.map { ResultKeeper($0) })
    let ending = CheckEnding(
      plan: plan, sinks: sinks, queue: queue, arguments: arguments, ruleIDs: engine.ruleIDs, io: io)
    do throws(FileFault) {
      let result = try await run.run(queue, progress: Progress(io: io), io: io)
      guard let fault = queue.fault else { return try ending.end(result) }
      for sink in sinks { sink.discard() }
      io.error("concord: \(Visible.text(fault.message))")
      return .usage
    } catch {
      io.error("concord: a report \(error.message)")
      for sink in sinks { sink.discard() }
      return .incomplete
    }
  }
}
