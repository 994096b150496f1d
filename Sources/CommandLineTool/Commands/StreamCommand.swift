import Reporters
import RuleLanguage

/// `concord stream`: judges letters that come as lines of JSON.
enum StreamCommand: Command {
  static let spec = CommandSpec(
    name: "stream", arguments: "",
    summary: "judge letters that come as lines of JSON, and answer each with a line",
    details: """
      Reads standard input, a letter a line, and writes a line for each of them, in the same order:

        {"id": "CM14-01", "text": "..."}   {"id":"CM14-01","findings":[...]}
        {"id": 7}                          {"id":7,"error":"there is no \\"text\\""}

      An id is a text or a number and comes back as it was written; other members are passed over. A
      finding has the members that 'concord check --format ndjson' gives it, but for "letter". A line
      that cannot be judged is answered with an error, and never ends the run; so is an empty line,
      and one of more than 32 MiB or with a text of more than 16 MiB. The id of an error is null where
      none could be read. "leftOut" counts findings beyond the 10,000 that are reported of a letter.

      It needs no environment, no folder and no configuration: only --config FILE is read, and of it
      what has a meaning here (rules, add-rules, select, ignore, severity, quotes, jobs); ledgers and
      baselines are not looked at. Answers are written 64 KiB at once, and at the end; --line-buffered
      writes them before it waits for input. Memory does not grow with the stream.

      --resume-after passes over the lines up to the first with that id, which the last whole line of
      an earlier run's output names; answers of --unordered do not tell how far a run came.

      Ends with 0 when it ran, whatever was found; 2 when the command, the configuration or the rule
      book is wrong or there is no line to resume after; 3 when it could not read or write, or was
      interrupted: what was written then is whole lines. Who stops reading ends it with 0.
      """,
    options: [
      OptionSpec("--jobs", value: "N", "letters judged at once (default: 1)"),
      OptionSpec("--unordered", "write answers as they come, whatever the order of the lines"),
      OptionSpec("--line-buffered", "write each answer before more input is waited for"),
      OptionSpec("--resume-after", value: "ID", "begin behind the first line with this id"),
      OptionSpec("--quiet", "no counts on standard error at the end"),
      OptionSpec(
        "--select", value: "RULE", "only these rules, by id, start of ids* or kind; several times"),
      OptionSpec("--ignore", value: "RULE", "not these rules; several times"),
      OptionSpec("--severity", value: "RULE=LEVEL", "how much a rule weighs; several times"),
      OptionSpec("--quotes", "add the letter's words, except what privacy findings found"),
      OptionSpec("--config", value: "FILE", "use this configuration file; none is looked for"),
      RuleBookOptions.rules, RuleBookOptions.addRules,
    ])

  static func run(_ arguments: ParsedArguments, io: ToolIO) async throws(UsageError) -> ExitCode {
    if let first = arguments.positional.first {
      throw .tooManyArguments(command: "stream", first: first)
    }
    do throws(SettingFault) {
      let settings = try Settings(arguments, findsFile: false, io: io)
      let jobs = try settings.number(.jobs) ?? 1
      guard let book = RuleBookOptions.book(settings, io: io) else { return .usage }
      let selection = try RuleSelection(book, settings)
      let judge = StreamJudge(
        judge: Judge(book: book, only: selection.running), selection: selection,
        showsQuotes: settings.value(.quotes) == "yes")
      let run = StreamRun(
        judge: judge, jobs: jobs, isOrdered: !arguments.has("--unordered"),
        isLineBuffered: arguments.has("--line-buffered"), io: io)
      return await answer(by: run, arguments, io)
    } catch {
      io.error("concord: \(Visible.text(error.message))")
      return .usage
    }
  }

  private static func answer(
    by run: StreamRun, _ arguments: ParsedArguments, _ io: ToolIO
  ) async -> ExitCode {
    io.interruption.listen()
    let clock = ContinuousClock()
    let start = clock.now
    let resumeID = arguments.value("--resume-after")
    let (counts, ending) = await run.run(after: resumeID.map(Resumption.init))
    switch ending {
    case .complete:
      if !arguments.has("--quiet") {
        io.error("concord: \(counts.sentence(after: clock.now - start))")
      }
      return .success
    case .outputClosed: return .success
    case .interrupted:
      io.error("concord: interrupted after \(counts.lines) line\(counts.lines == 1 ? "" : "s")")
      return .incomplete
    case .failed(let reason):
      io.error("concord: standard input cannot be read: \(reason)")
      return .incomplete
    case .notResumed:
      io.error(
        "concord: no line has the id '\(Visible.text(resumeID ?? ""))' of --resume-after; "
          + "nothing was answered")
      return .usage
    }
  }
}
