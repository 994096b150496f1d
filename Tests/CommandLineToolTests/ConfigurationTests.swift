import CommandLineTool
import TestSupport
import Testing

@Suite("Settings of a check")
struct ConfigurationTests {
  @Test("a file found upward sets what the command line does not, and says where")
  func configuration() async throws {
    try await CheckFolder.with { folder in
      try folder.write("drafts/a.txt", CheckFolder.letter("Acupuncture: Overturned"))
      try folder.write("book/rules.md", CheckFolder.book)
      try folder.write(
        ".concord",
        """
        -- what this office checks
        path        drafts
        rules       book
        fail-level  info
        ignore      approved
        severity    denied warning
        output      gitlab "found.json"

        """)
      let shown = await folder.run(["check", "--show-config", "--fail-level", "error"])
      #expect(shown.code == .success)
      try Golden.expect(shown.output, is: "check/show-config.txt")
      let run = await folder.run(["check"])
      #expect(run.code == .success)
      #expect(run.output == "no findings in 1 letter\n")
      #expect(try folder.read("found.json") == "[\n\n]\n")
      let without = await folder.run(["check", "--ignore", "denied"])
      #expect(without.output.contains("error: item 1 (acupuncture) is approved. [approved]"))
      let none = await folder.run(["check", "--no-config"])
      #expect(none.code == .usage)
    }
  }

  @Test(
    "what is wrong with a file ends with 2, with its line and the nearest name",
    arguments: [
      Row(
        "an unknown key", "fail-levle error",
        ".concord:1: there is no setting 'fail-levle'; did you mean 'fail-level'?"),
      Row(
        "an unknown value", "\nfail-level fatal",
        ".concord:2: 'fail-level' cannot be 'fatal'; it is one of error, warning, info"),
      Row(
        "an unknown rule", "ignore approvd",
        ".concord:1: there is no rule or kind 'approvd'; did you mean 'approved'?"),
      Row(
        "an unknown start", "select zzz*", ".concord:1: there is no rule or kind 'zzz*'"),
      Row(
        "a rule of the program", "ignore letter-unreadable",
        ".concord:1: 'letter-unreadable' belongs to the program and holds whatever is set"),
      Row("no value", "ignore", ".concord:1: 'ignore' needs a value"),
      Row("half a pair", "severity denied", ".concord:1: 'severity' needs a rule and a level"),
      Row("two values", "jobs 1 2", ".concord:1: 'jobs' takes one value"),
      Row("twice", "jobs 1\njobs 2", ".concord:2: 'jobs' is set twice"),
      Row(
        "no number", "jobs many", ".concord:1 cannot be 'many'; it is a whole number of 1 or more"),
      Row("an open quotation", "path \"a", ".concord:1: a quotation mark is not closed"),
      Row(
        "a level that is none", "severity denied grave",
        ".concord:1: 'denied=grave' is not RULE=LEVEL with error, warning or info"),
      Row(
        "no baseline", "baseline nothing.json",
        "baseline nothing.json: no such file or folder; --write-baseline writes it"),
    ])
  func wrong(row: Row<String, String>) async throws {
    try await CheckFolder.with { folder in
      try folder.write(".concord", row.input)
      try folder.write("a.txt", CheckFolder.letter("Acupuncture: Upheld"))
      let run = try await folder.check(["\(folder.path)/a.txt"])
      #expect(run.code == .usage)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("concord: \(row.expected)"), "\(run.errors)")
    }
  }

  @Test(
    "rules are selected by id, by the start of ids, and by kind",
    arguments: [
      Row("all", [String](), ["approved", "denied"]),
      Row("by id", ["--select", "denied"], ["denied"]),
      Row("by kind", ["--select", "decision-conflict"], ["approved"]),
      Row("by start", ["--select", "appr*", "--select", "den*"], ["approved", "denied"]),
      Row("not these", ["--ignore", "omission"], ["approved"]),
      Row("some but not all", ["--select", "denied", "--ignore", "den*"], []),
    ])
  func selection(row: Row<[String], [String]>) async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write(
        "a.txt", CheckFolder.letter("Cervical MRI: Overturned", "Brain MRI: Upheld"))
      let run = try await folder.check(
        [letter, "--format", "gitlab", "--ignore", "name-left-in"].filter { argument in
          !row.input.contains("--ignore") || argument != "--ignore" && argument != "name-left-in"
        } + row.input + (row.input.contains("--ignore") ? ["--ignore", "privacy"] : []))
      let found = ["approved", "denied"].filter { run.output.contains("\"check_name\":\"\($0)\"") }
      #expect(found == row.expected, "\(run.output) \(run.errors)")
    }
  }

  @Test("what a privacy rule finds is masked even where it is not selected")
  func maskedUnselected() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Jane Roe brace: Overturned"))
      let run = try await folder.check([letter, "--select", "approved", "--quotes"])
      #expect(run.output.contains("| [masked]: Overturned"))
      #expect(!run.output.contains("Jane"))
    }
  }

  @Test("a report ends after so many findings, and says how many it left out")
  func maxFindings() async throws {
    try await CheckFolder.with { folder in
      for name in ["a", "b", "c"] {
        try folder.write(
          "in/\(name).txt", CheckFolder.letter("Neck MRI: Overturned", "Brain MRI: Overturned"))
      }
      for jobs in ["1", "3"] {
        let run = try await folder.check([
          "\(folder.path)/in", "--max-findings", "3", "--select", "approved", "--format", "ndjson",
          "--jobs", jobs,
        ])
        #expect(run.code == .findings)
        #expect(run.output.split(separator: "\n").count == 3)
        #expect(run.errors == "concord: 3 more findings are not reported (--max-findings)\n")
      }
    }
  }

  @Test("paths come from a list, a line or a NUL behind each, and from standard input")
  func filesFrom() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a b.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let other = try folder.write("c.txt", CheckFolder.letter("Neck MRI: Upheld"))
      for list in ["\(letter)\n\n\(other)\r\n", "\(letter)\0\(other)\0"] {
        try folder.write("list", list)
        let run = await folder.run(["check", "--files-from", "\(folder.path)/list"])
        #expect(run.output == "no findings in 2 letters\n", "\(run.errors)")
        let piped = await folder.run(["check", "--files-from", "-"], input: list)
        #expect(piped.output == run.output)
      }
      let nothing = await folder.run(["check", "--files-from", "\(folder.path)/none"])
      #expect(nothing.code == .usage)
    }
  }

  @Test("a severity that is set holds, but makes nothing of what is inferred weightier")
  func severity() async throws {
    try await CheckFolder.with { folder in
      let letter = try folder.write("a.txt", CheckFolder.letter("Neck MRI: Upheld"))
      let run = try await folder.check([letter, "--severity", "denied=error"])
      #expect(run.code == .findings)
      #expect(run.output.contains("error: item 1 (mri) is denied."))
      let lighter = try await folder.check([
        letter, "--severity", "denied=warning", "--fail-level", "warning", "--format", "sarif",
      ])
      #expect(lighter.code == .findings)
      #expect(lighter.output.contains("\"defaultConfiguration\":{\"level\":\"warning\"}"))
    }
  }
}
