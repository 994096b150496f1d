import CommandLineTool
import Foundation
import TestSupport
import Testing

/// `concord report` as a quality office meets it.
@Suite("The command that reports")
struct ReportTests {
  /// A folder of its own for a test, removed behind it.
  private func withFolder(_ work: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await work(folder.path(percentEncoded: false))
  }

  private func run(_ arguments: [String], input: String = "") async -> (
    code: ExitCode, errors: String
  ) {
    let streams = TestStreams(input: input)
    let code = await Tool.run(arguments: ["report"] + arguments, io: streams.io)
    #expect(streams.output == "")
    return (code, streams.errors)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  /// A file's text without the hash of the rule book, which changes with every word of it.
  private func golden(_ path: String) throws -> String {
    try text(path).replacing(/rule book [0-9a-f]{16}/, with: "rule book HASH")
  }

  private let examples = Project.root.appending(path: "Examples").path(percentEncoded: false) + "/"

  @Test(
    "says what is wrong with a command, and ends with 2",
    arguments: [
      Row(
        "no letter", ["-o", "x.html"],
        "concord: 'report' needs a letter or a folder of letters; see 'concord report --help'\n"),
      Row(
        "no file", ["x.txt"],
        "concord: 'report' needs a file to write, as in '-o report.html'; see 'concord report --help'\n"
      ),
      Row(
        "another ending", ["x.txt", "-o", "x.pdf"],
        "concord: -o cannot be 'x.pdf'; it is one of FILE.html, FILE.md, FILE.csv\n"),
      Row(
        "a letter that is not there", ["no/x.txt", "-o", "x.html"],
        "concord: no/x.txt: no such file or folder\n"),
    ])
  func usage(row: Row<[String], String>) async {
    let run = await run(row.input)
    #expect(run.code == .usage)
    #expect(run.errors == row.expected)
  }

  @Test("writes one letter's page, and the same bytes again")
  func one() async throws {
    try await withFolder { folder in
      let letter = examples + "conflicting/associated-approved-alone.txt"
      for name in ["a.html", "b.html"] {
        #expect(await run([letter, "-o", folder + name]).code == .success)
      }
      let page = try text(folder + "a.html")
      #expect(page == (try text(folder + "b.html")))
      #expect(page.contains("<h1>CM99-0000116</h1>"))
      #expect(page.contains(">Overturned</mark>") && page.contains(">Upheld</mark>"))
    }
  }

  @Test("the same for any number of workers, in every format")
  func workers() async throws {
    try await withFolder { folder in
      for (name, jobs) in [("a", "1"), ("b", "3")] {
        for ending in ["html", "md", "csv"] {
          let file = "\(folder)\(name)/r.\(ending)"
          try FileManager.default.createDirectory(
            atPath: folder + name, withIntermediateDirectories: true)
          #expect(
            await run([examples, "-o", file, "--jobs", jobs, "--letters", "folder"]).code
              == .success)
        }
      }
      let names = try FileManager.default.subpathsOfDirectory(atPath: folder + "a").sorted()
      #expect(names == (try FileManager.default.subpathsOfDirectory(atPath: folder + "b").sorted()))
      #expect(names.count == 5 + 1 + 31)
      for name in names where name.contains(".") {
        #expect(try text("\(folder)a/\(name)") == text("\(folder)b/\(name)"), "\(name)")
      }
    }
  }

  @Test("shows letters in the page or in a folder beside it")
  func places() async throws {
    try await withFolder { folder in
      #expect(await run([examples, "-o", folder + "r.html", "--letters", "page"]).code == .success)
      let page = try text(folder + "r.html")
      #expect(page.contains("id=\"l22\"") && page.contains("href=\"#l22\""))
      #expect(!FileManager.default.fileExists(atPath: folder + "r-letters"))

      #expect(
        await run([examples, "-o", folder + "r.html", "--letters", "folder"]).code == .success)
      #expect(try text(folder + "r.html").contains("./r-letters/letter-00022.html"))
      #expect(try text(folder + "r-letters/letter-00022.html").contains("href=\"./../r.html\""))
      // Again, and with fewer letters: nothing stays behind.
      #expect(
        await run([examples + "conflicting", "-o", folder + "r.html", "--letters", "folder"]).code
          == .success)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "r-letters").count == 7)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
          "r-letters", "r.html",
        ])
    }
  }

  @Test("takes no folder that holds something else")
  func foreignFolder() async throws {
    try await withFolder { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "r-letters", withIntermediateDirectories: true)
      try "keep".write(toFile: folder + "r-letters/notes.txt", atomically: true, encoding: .utf8)
      let run = await run([examples, "-o", folder + "r.html", "--letters", "folder"])
      #expect(run.code == .incomplete)
      #expect(run.errors.contains("the folder holds 'notes.txt', which no report wrote"))
      #expect(try text(folder + "r-letters/notes.txt") == "keep")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["r-letters"])
    }
  }

  @Test("a report that cannot be written leaves the old one")
  func notWritable() async throws {
    let run = await run([examples, "-o", "/no-such-folder/r.html"])
    #expect(run.code == .incomplete)
    #expect(
      run.errors
        == "concord: /no-such-folder/r.html: cannot be written: No such file or directory\n")
  }

  @Test("as Markdown and as tables", arguments: ["md", "csv"])
  func formats(ending: String) async throws {
    try await withFolder { folder in
      #expect(
        await run([examples + "conflicting", "-o", folder + "r." + ending, "--redact"]).code
          == .success)
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
        try Golden.expect(golden(folder + name), is: "report/conflicting-\(name)")
      }
      let letter = examples + "conflicting/associated-approved-alone.txt"
      guard ending == "md" else { return }
      #expect(await run(["-", "-o", folder + "one.md"], input: try text(letter)).code == .success)
      try Golden.expect(golden(folder + "one.md"), is: "report/one.md")
    }
  }
}
