import CommandLineTool
import Foundation
import TestSupport
import Testing

/// The tools for whoever writes rules, on a small book.
@Suite("The author's tools")
struct AuthorToolsTests {
  @Test(
    "print as expected",
    arguments: [
      Row("explain", ["explain", "helper-without-operation", "--rules", "BOOK"], ExitCode.success),
      Row("explain rows", ["explain", "too-many-visits", "--rules", "BOOK"], .success),
      Row(
        "explain.json",
        ["explain", "too-many-visits/clinic", "--format", "json", "--rules", "BOOK"], .success),
      Row("unexamined", ["facts", "-", "--unexamined", "--rules", "BOOK"], .success),
      Row(
        "unexamined.json",
        ["facts", "-", "--unexamined", "--format", "json", "--rules", "BOOK"], .success),
      Row("repair", ["repair", "-", "--rules", "BOOK"], .success),
      Row("repair.json", ["repair", "-", "--format", "json", "--rules", "BOOK"], .success),
      Row("coverage", ["rules", "coverage", "BOOK", "--phrases"], .success),
      Row("coverage.json", ["rules", "coverage", "BOOK", "--format", "json"], .success),
      Row("coverage below", ["rules", "coverage", "BOOK", "--threshold", "100"], .findings),
      Row("mutate", ["rules", "mutate", "BOOK"], .success),
      Row("mutate.json", ["rules", "mutate", "BOOK", "--format", "json"], .success),
      Row(
        "mutate one rule", ["rules", "mutate", "BOOK", "--rule", "too-many-visits/helper"], .success
      ),
      Row("mutate below", ["rules", "mutate", "BOOK", "--threshold", "99"], .findings),
    ])
  func prints(row: Row<[String], ExitCode>) async throws {
    let run = try await AuthorBook.run(row.input)
    #expect(run.code == row.expected)
    #expect(run.errors == "")
    let name = row.label.replacing(" ", with: "-")
    try Golden.expect(run.output, is: "author/\(name)\(name.hasSuffix("json") ? "" : ".txt")")
  }

  @Test("print the same with any number of workers")
  func workers() async throws {
    for command in ["coverage", "mutate"] {
      let one = try await AuthorBook.run(["rules", command, "BOOK", "--jobs", "1"])
      let many = try await AuthorBook.run(["rules", command, "BOOK", "--jobs", "7"])
      #expect(one.output == many.output)
    }
  }

  @Test("a test for each survivor is what kills it")
  func survivors() async throws {
    let before = try await AuthorBook.run(["rules", "mutate", "BOOK", "--no-phrases"])
    #expect(before.output.contains("the exception 'the rationale of A states own need' removed"))
    let tested = AuthorBook.chapter.replacing(
      "rule too-many-visits",
      with: """
        test "a need of its own"
          item          "Excision: Upheld"
          item          "Helper: Overturned"
          rationale     "A helper is needed in any case."
          expect        no helper-without-operation

        rule too-many-visits
        """)
    let after = try await AuthorBook.run(
      ["rules", "mutate", "BOOK", "--no-phrases"], chapter: tested)
    #expect(!after.output.contains("the exception 'the rationale of A states own need' removed"))
  }

  @Test("a rule book against itself with one clause changed, and what that does to a letter")
  func difference() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "new"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let changed = AuthorBook.chapter.replacing(
      "only if       A is approved", with: "only if       A is denied"
    )
    .replacing("concept own-need", with: "concept need-of-its-own")
    .replacing("states own-need", with: "states need-of-its-own")
    try changed.write(
      to: folder.appending(path: "new/helpers.md"), atomically: false, encoding: .utf8)
    try AuthorBook.letter.write(
      to: folder.appending(path: "letter.txt"), atomically: false, encoding: .utf8)
    for format in ["text", "json"] {
      let run = try await AuthorBook.run([
        "rules", "diff", "BOOK", folder.path + "/new", "--letters", folder.path + "/letter.txt",
        "--format", format,
      ])
      #expect(run.code == .success)
      #expect(run.errors == "")
      try Golden.expect(
        run.output.replacing(folder.path, with: "FOLDER")
          .replacing(/[0-9a-f]{64}/, with: "HASH").replacing(/[0-9a-f]{16}/, with: "HASH"),
        is: "author/diff.\(format == "json" ? "json" : "txt")")
    }
    let same = try await AuthorBook.run(["rules", "diff", "BOOK", "BOOK"])
    #expect(
      same.output.hasSuffix(
        "0 rules added, 0 removed, 0 changed; 0 concepts added, 0 removed\n"))
  }

  @Test("decisions that are said to clear a conflict do")
  func repairs() async throws {
    let repair = try await AuthorBook.run(["repair", "-", "--rules", "BOOK"])
    #expect(repair.output.contains("would clear it: item 1 overturned\n"))
    #expect(repair.output.contains("would clear it: item 2 upheld\n"))
    for (old, new) in [
      ("Excision: Upheld", "Excision: Overturned"), ("Helper: Overturned", "Helper: Upheld"),
    ] {
      let check = try await AuthorBook.run(
        ["check", "-", "--rules", "BOOK"], letter: AuthorBook.letter.replacing(old, with: new))
      #expect(check.output == "no findings in 1 letter\n")
    }
    let clean = try await AuthorBook.run(
      ["repair", "-", "--rules", "BOOK"],
      letter: AuthorBook.letter.replacing("Overturned", with: "Upheld"))
    #expect(clean.output == "-: nothing is found, so nothing is to be cleared\n")
  }

  @Test("the exported book is as its published schema says")
  func export() async throws {
    let schema = try JSONSerialization.jsonObject(
      with: Data(try await AuthorBook.run(["rules", "export", "--schema"]).output.utf8))
    for book in [["rules", "export", "BOOK"], ["rules", "export", Project.root.path + "/Rules"]] {
      let run = try await AuthorBook.run(book)
      let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      #expect(SchemaCheck.problems(of: value, by: schema) == [])
    }
    let wrong: [String: Any] = [
      "format": 2, "program": "", "hash": 7, "rules": [["id": 1]], "more": 0,
    ]
    #expect(
      SchemaCheck.problems(of: wrong, by: schema).contains("$.hash: not a string"))
    #expect(SchemaCheck.problems(of: wrong, by: schema).contains("$: no concepts"))
    #expect(SchemaCheck.problems(of: wrong, by: schema).contains("$: more is too much"))
    #expect(SchemaCheck.problems(of: wrong, by: schema).contains("$.format: not 1"))
    let list = try await AuthorBook.run(["rules", "export", "BOOK", "--format", "list"])
    #expect(
      list.output == "helper-without-operation\ntoo-many-visits/clinic\ntoo-many-visits/helper\n")
  }

  @Test("a value that only the message names is worked out")
  func messages() async throws {
    let chapter = AuthorBook.chapter
      .replacing(
        "rule helper-without-operation",
        with:
          "define company of item I\n  is count of primaries of I\n\nrule helper-without-operation"
      ).replacing("but {P} was denied", with: "of {company of A}: {P} was denied")
    let run = try await AuthorBook.run(["check", "-", "--rules", "BOOK"], chapter: chapter)
    #expect(
      run.output.contains("item 2 (helper) is approved, of 1: item 1 (operation) was denied."))
  }
}
