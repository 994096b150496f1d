import CommandLineTool
import Foundation
import RuleLanguage
import TestSupport
import Testing

/// The command line as its users meet it: what it prints where, and how it ends.
@Suite("The command line")
struct ToolTests {
  /// A folder of its own for a test, removed behind it.
  private func withFolder(_ work: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await work(folder)
  }

  private func run(
    _ arguments: [String], input: String = "", isTerminal: Bool = false,
    environment: [String: String] = [:]
  ) async -> (code: ExitCode, output: String, errors: String) {
    let streams = TestStreams(input: input, isTerminal: isTerminal, environment: environment)
    let code = await Tool.run(arguments: arguments, io: streams.io)
    return (code, streams.output, streams.errors)
  }

  /// A letter that contradicts itself once.
  private let conflicting = TestLetter.text(
    items: [
      (
        "Lumbar MRI: Overturned",
        "The Expert Reviewer did not cite any medical evidence for its decision.",
        "The request is not medically necessary."
      )
    ])

  @Test(
    "says what is wrong with a command, and ends with 2",
    arguments: [
      ([String](), "Commands:"),
      (
        ["chekc"],
        "concord: there is no command 'chekc'; did you mean 'check'?; 'concord --help' lists them\n"
      ),
      (
        ["rules", "chek"],
        "concord: there is no command 'rules chek'; did you mean 'rules check'?; 'concord --help' lists them\n"
      ),
      (
        ["check"],
        "concord: 'check' needs a letter or a folder of letters; see 'concord check --help'\n"
      ),
      (
        ["check", "x", "--formt", "text"],
        "concord: 'check' has no option '--formt'; did you mean '--format'?; 'concord check --help' lists them\n"
      ),
      (["check", "x", "--format"], "concord: --format needs a value: --format FORMAT\n"),
      (
        ["check", "x", "--format", "xml"],
        "concord: --format cannot be 'xml'; it is one of text, json, ndjson, sarif, junit, github, rdjson, gitlab, markdown\n"
      ),
      (
        ["check", "x", "--jobs", "0"],
        "concord: --jobs cannot be '0'; it is a whole number of 1 or more\n"
      ),
      (["check", "x", "--quotes=yes"], "concord: --quotes takes no value\n"),
      (
        ["check", "/nonexistent/letter.txt"],
        "concord: /nonexistent/letter.txt: no such file or folder\n"
      ),
      (
        ["check", "/nonexistent/letter.pdf"],
        "concord: /nonexistent/letter.pdf: no such file or folder\n"
      ),
      (
        ["check", "x", "--rules", "/nonexistent"],
        "concord: rule book /nonexistent: no such file or folder\n"
      ),
      (["parse"], "concord: 'parse' needs a letter; see 'concord parse --help'\n"),
      (["parse", "a", "b"], "concord: 'parse' does not know what to do with 'b'\n"),
    ])
  func usage(arguments: [String], errors: String) async {
    let run = await run(arguments)
    #expect(run.code == .usage)
    #expect(run.errors.contains(errors), "\(run.errors)")
  }

  @Test(
    "helps",
    arguments: [
      ["--help"], ["check", "--help"], ["parse", "-h"], ["rules", "test", "--help"],
      ["rules", "format", "--help"], ["stream", "--help"],
    ])
  func help(arguments: [String]) async throws {
    let run = await run(arguments)
    #expect(run.code == .success)
    #expect(run.errors == "")
    try Golden.expect(
      run.output, is: "help/\(arguments.joined(separator: " ").replacing("-", with: "")).txt")
  }

  @Test("names its version and rule book")
  func version() async {
    let run = await run(["--version"])
    #expect(run.code == .success)
    #expect(run.output == "concord 0.1.0, rule book \(TestBook.embedded.hash.prefix(16))\n")
  }

  @Test("reads standard input, and ends with 1 where it finds something")
  func standardInput() async {
    let found = await run(["check", "-"], input: conflicting)
    #expect(found.code == .findings)
    #expect(found.output.contains("-:14:13: error: item 1 (mri) is overturned"))
    let clean = await run(
      ["check", "-"], input: conflicting.replacing("Overturned", with: "Upheld"))
    #expect(clean.code == .success)
    #expect(clean.output == "no findings in 1 letter\n")
  }

  @Test(
    "ends by the fail level",
    arguments: [("error", ExitCode.success), ("warning", .findings), ("info", .findings)])
  func failLevel(level: String, code: ExitCode) async {
    let letter = conflicting.replacing("Overturned", with: "Upholded")
    let run = await run(["check", "-", "--fail-level", level], input: letter)
    #expect(run.code == code, "\(run.output)")
  }

  @Test("reads what follows -- as paths")
  func doubleDash() async throws {
    try await withFolder { folder in
      let path = folder.appending(path: "--help").path
      try conflicting.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(await run(["check", "--", path]).code == .findings)
    }
  }

  @Test("judges folders in byte order, whatever the number of workers")
  func folders() async throws {
    try await withFolder { folder in
      for name in ["b.txt", "a.txt", "B.txt", ".hidden.txt", "notes.md"] {
        try conflicting.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
      }
      let inner = folder.appending(path: "a", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
      try conflicting.write(to: inner.appending(path: "z.txt"), atomically: true, encoding: .utf8)
      let one = await run(["check", folder.path, "--format", "ndjson", "--jobs", "1"])
      let paths = one.output.split(separator: "\n").map { line in
        String(line.dropFirst("{\"letter\":\"\(folder.path)/".count).prefix { $0 != "\"" })
      }
      #expect(paths == ["B.txt", "a.txt", "a/z.txt", "b.txt"])
      for jobs in ["2", "3", "16"] {
        let many = await run(["check", folder.path, "--format", "ndjson", "--jobs", jobs])
        #expect(many.output == one.output)
      }
    }
  }

  @Test("says so where a folder has no letter, and where a letter is a PDF")
  func nothingToJudge() async throws {
    try await withFolder { folder in
      let empty = await run(["check", folder.path])
      #expect(empty.code == .usage)
      #expect(empty.errors == "concord: \(folder.path): no letter (*.txt) in this folder\n")
      let pdf = folder.appending(path: "letter.pdf").path
      try "%PDF-1.4".write(toFile: pdf, atomically: true, encoding: .utf8)
      let refused = await run(["check", pdf])
      #expect(refused.code == .usage)
      let text = pdf.dropLast(4) + ".txt"
      #expect(
        refused.errors
          == "concord: \(pdf): is a PDF; convert it first: pdftotext -layout '\(pdf)' '\(text)'\n")
      let disguised = folder.appending(path: "letter.txt").path
      try "%PDF-1.4".write(toFile: disguised, atomically: true, encoding: .utf8)
      #expect(await run(["check", disguised]).code == .usage)
      #expect(await run(["parse", disguised]).code == .usage)
    }
  }

  @Test(
    "a letter that cannot be read is a finding, never a pass",
    arguments: ["", "A shopping list.", "\u{0}\u{1}"])
  func unreadable(letter: String) async {
    let run = await run(["check", "-"], input: letter)
    #expect(run.code == .findings)
    #expect(run.output.contains("[letter-unreadable]"))
  }

  @Test("a letter beyond the bound ends with 3 and is named; the others are judged")
  func bounds() async throws {
    try await withFolder { folder in
      let large = folder.appending(path: "a.txt")
      try Data(repeating: 0x20, count: (1 << 24) + 1).write(to: large)
      try conflicting.write(to: folder.appending(path: "b.txt"), atomically: true, encoding: .utf8)
      let run = await run(["check", folder.path])
      #expect(run.code == .incomplete)
      #expect(run.errors == "concord: \(large.path): is larger than 16 MiB\n")
      #expect(run.output.contains("1 error in 1 letter"))
    }
  }

  @Test("colours only on a terminal, unless asked or forbidden")
  func colours() async {
    let escape = "\u{1B}["
    #expect(await !run(["check", "-"], input: conflicting).output.contains(escape))
    #expect(
      await run(["check", "-"], input: conflicting, isTerminal: true).output.contains(escape))
    let noColor = ["NO_COLOR": "1"]
    #expect(
      await !run(["check", "-"], input: conflicting, isTerminal: true, environment: noColor)
        .output.contains(escape))
    #expect(
      await run(["check", "-", "--color", "always"], input: conflicting).output.contains(escape))
  }

  @Test("nothing of a letter moves the cursor")
  func hostileLetter() async {
    let letter = conflicting.replacing("Lumbar MRI", with: "Lumbar \u{1B}[31mMRI\u{202E}\u{7}")
    let run = await run(["check", "-"], input: letter)
    #expect(!run.output.contains("\u{1B}"))
    #expect(!run.output.contains("\u{202E}"))
    #expect(run.output.contains("\\u{1B}[31mMRI\\u{202E}\\u{7}"))
  }

  @Test("a rule book that does not load ends with 2 and shows where")
  func brokenBook() async throws {
    try await withFolder { folder in
      let chapter = "```rules\nrulle a\n```\n"
      try chapter.write(to: folder.appending(path: "c.md"), atomically: true, encoding: .utf8)
      let expected = """
        \(folder.path)/c.md:2:1: error S002: 'rulle' is not a top-level word; did you mean 'rule'?
          2 | rulle a
            | ^^^^^
            = legal here: rule, criterion, define, test, known gap
        concord: \(folder.path) does not load: 1 problem

        """
      for arguments in [
        ["check", "-", "--rules", folder.path], ["rules", "check", folder.path],
        ["rules", "test", folder.path],
      ] {
        let run = await run(arguments, input: conflicting)
        #expect(run.code == .usage)
        #expect(run.errors == expected)
      }
    }
  }

  @Test("adds a rule book to the embedded one")
  func addRules() async throws {
    try await withFolder { folder in
      let chapter = """
        ```rules
        rule no-lumbar
          title      "t"
          kind       omission
          severity   error
          authority  practice "a house rule"
          since      1.0
          for each   item I
          require    services of I is not a mri
          when unknown  -> pass
          say        "{I} again"
          point at   heading of I
        ```
        """
      try chapter.write(to: folder.appending(path: "c.md"), atomically: true, encoding: .utf8)
      let run = await run(["check", "-", "--add-rules", folder.path], input: conflicting)
      #expect(run.output.contains("[no-lumbar]"))
      #expect(run.output.contains("[approved-but-found-unnecessary]"))
    }
  }

  /// A letter with a measure in its summary.
  private let measured = TestLetter.text(
    summary: "She had six weeks of care.",
    items: [("Ergonomic evaluation: Upheld", "None.", "No reasons.")])

  @Test("marks what was read in the lines of the letter")
  func factsAsText() async {
    let run = await run(["facts", "-", "--kind", "quantity"], input: measured)
    #expect(
      run.output
        == [
          "   10 | She had six weeks of care.\n",
          "      |         ^^^^^^^^^ quantity: least 6, most 6, value 6, unit weeks, ",
          "least-days 42, most-days 42, comparison exactly, speaker record, section summary\n",
        ].joined())
  }

  @Test(
    "shows what was read at a place, as JSON",
    arguments: [("10:9", 1), ("10:17", 1), ("10:18", 0), ("900:1", 0)])
  func factsAtPlace(place: String, count: Int) async throws {
    let run = await run(
      ["facts", "-", "--kind", "quantity", "--at", place, "--format", "json"], input: measured)
    let things = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(things?.count == count)
    #expect(things?.first?["words"] as? String == (count == 1 ? "six weeks" : nil))
  }

  @Test("prints the schema that the rule book's README shows")
  func schema() async throws {
    let run = await run(["rules", "schema"])
    let readme = try Project.text("Rules/README.md")
    let marker = "a test holds it current -->\n\n"
    let shown = try #require(readme.range(of: marker)).upperBound
    #expect(run.output == readme[shown...], "run `concord rules schema` into Rules/README.md")
  }
}
