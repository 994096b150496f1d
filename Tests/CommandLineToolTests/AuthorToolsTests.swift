import CommandLineTool
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
