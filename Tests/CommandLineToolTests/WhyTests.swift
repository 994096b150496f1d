import CommandLineTool
import TestSupport
import Testing

/// `concord why` as an auditor meets it.
@Suite("The command that says why")
struct WhyTests {
  @Test(
    "shows each step with the letter's words",
    arguments: [
      Named("a finding", ["helper-without-operation", "-"]),
      Named("an item that is silent", ["helper-without-operation", "-#3"]),
      Named("nothing that is meant", ["helper-without-operation", "-#1"]),
      Named("a row of a table", ["too-many-visits/helper", "-"]),
      Named("a finding as JSON", ["helper-without-operation", "-#2", "--format", "json"]),
    ])
  func answers(arguments: Named<[String]>) async throws {
    let run = try await AuthorBook.run(["why"] + arguments.value + ["--rules", "BOOK"])
    #expect(run.code == .success)
    #expect(run.errors == "")
    let name = arguments.label.replacing(" ", with: "-").lowercased()
    try Golden.expect(
      run.output, is: "author/why-\(name).\(arguments.value.contains("json") ? "json" : "txt")")
  }

  @Test(
    "says what is wrong with a question",
    arguments: [
      Row(
        "a rule that is not there", ["helper-without-operatoin", "-"],
        "concord: the rule book has no rule 'helper-without-operatoin'; did you mean "
          + "'helper-without-operation'?; 'concord rules export --format list' lists them\n"),
      Row(
        "an item that is not there", ["helper-without-operation", "-#9"],
        "concord: the letter has no item 9; it has 3\n"),
      Row(
        "no letter", ["helper-without-operation"],
        "concord: 'why' needs a rule and a letter; see 'concord why --help'\n"),
    ])
  func refuses(row: Row<[String], String>) async throws {
    let run = try await AuthorBook.run(["why"] + row.input + ["--rules", "BOOK"])
    #expect(run.code == .usage)
    #expect(run.output == "")
    #expect(run.errors == row.expected)
  }

  @Test("escapes what a letter says, and masks what a privacy rule looks at")
  func escapes() async throws {
    let hostile = AuthorBook.letter.replacing(
      "Helper: Overturned", with: "\u{1B}[2J Helper: Overturned")
    let run = try await AuthorBook.run(
      ["why", "helper-without-operation", "-", "--rules", "BOOK"], letter: hostile)
    #expect(run.output.contains("\\u{1B}[2J Helper: Overturned"))
    #expect(!run.output.contains("\u{1B}"))

    let masked = try await AuthorBook.run(
      ["why", "helper-without-operation", "-", "--rules", "BOOK"],
      chapter: AuthorBook.chapter.replacing("dependency-conflict", with: "privacy"))
    #expect(masked.output.contains("| [masked]"))
    #expect(!masked.output.contains("Helper:"))
  }
}
