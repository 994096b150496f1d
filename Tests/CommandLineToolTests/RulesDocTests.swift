import CommandLineTool
import Foundation
import TestSupport
import Testing

/// `concord rules doc` as its users meet it: what it writes, what it names, how it ends.
@Suite("The command that documents rule books")
struct RulesDocTests {
  /// A folder of its own with a book in it, removed behind the test.
  private func withBook(_ work: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    let rules = folder.appending(path: "Rules")
    try FileManager.default.createDirectory(at: rules, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try AuthorBook.chapter.write(
      to: rules.appending(path: "helpers.md"), atomically: false, encoding: .utf8)
    try await work(folder)
  }

  private func doc(
    _ folder: URL, _ arguments: String...
  ) async -> (code: ExitCode, output: String, errors: String) {
    let streams = TestStreams()
    let code = await Tool.run(
      arguments: ["rules", "doc", folder.appending(path: "Rules").path] + arguments, io: streams.io)
    let shown = { (text: String) in text.replacing(folder.path, with: "HERE") }
    return (code, shown(streams.output), shown(streams.errors))
  }

  private func read(_ folder: URL, _ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  @Test("a page for each chapter, and an index")
  func pages() async throws {
    try await withBook { folder in
      let run = await doc(folder, "-o", folder.path + "/a/site")
      #expect(run.code == .success)
      #expect(run.errors == "")
      #expect(run.output == "HERE/a/site/index.html\nHERE/a/site/chapters/helpers.html\n")
      let chapter = try read(folder, "a/site/chapters/helpers.html")
      let body = try #require(chapter.firstRange(of: "<body>"))
      try Golden.expect(String(chapter[body.lowerBound...]), is: "author/doc-chapter.html")
      let index = try read(folder, "a/site/index.html")
      let main = try #require(index.firstRange(of: "<main"))
      let end = try #require(index.firstRange(of: "</main>"))
      try Golden.expect(
        index[main.lowerBound..<end.upperBound] + "\n", is: "author/doc-index.html")
    }
  }

  @Test("--check writes nothing, and names what is missing, old or left over")
  func check() async throws {
    try await withBook { folder in
      let site = folder.path + "/site"
      let before = await doc(folder, "-o", site, "--check")
      #expect(before.code == .findings)
      #expect(before.output == "HERE/site/index.html\nHERE/site/chapters/helpers.html\n")
      #expect(!FileManager.default.fileExists(atPath: site))
      _ = await doc(folder, "-o", site)
      #expect(await doc(folder, "-o", site, "--check").code == .success)
      try "old".write(
        to: folder.appending(path: "site/chapters/gone.html"), atomically: false, encoding: .utf8)
      let after = await doc(folder, "-o", site, "--check")
      #expect(after.code == .findings)
      #expect(
        after.errors
          == "concord: HERE/site/chapters/gone.html is the page of no chapter; remove it\n")
    }
  }

  @Test("the Markdown table goes between its lines, and what stands around it stays")
  func markdown() async throws {
    try await withBook { folder in
      let printed = await doc(folder, "--format", "markdown")
      #expect(
        printed.output == """
          | rule | kind | severity | finds | chapter |
          |---|---|---|---|---|
          | `helper-without-operation` | dependency-conflict | error | Helper approved although the operation was denied | [Helpers](helpers.md) |
          | `too-many-visits/clinic` | quantity-conflict | warning | More visits approved than the table allows | [Helpers](helpers.md) |
          | `too-many-visits/helper` | quantity-conflict | warning | More visits approved than the table allows | [Helpers](helpers.md) |

          """)
      let rules = folder.path + "/Rules"
      let readme = folder.appending(path: "Rules/README.md")
      let missing = await doc(folder, "--format", "markdown", "-o", rules)
      #expect(missing.code == .usage)
      #expect(missing.errors == "concord: HERE/Rules/README.md: no such file or folder\n")
      try "# Ours\n".write(to: readme, atomically: false, encoding: .utf8)
      let markless = await doc(folder, "--format", "markdown", "-o", rules)
      #expect(markless.code == .usage)
      #expect(markless.errors.contains("put both where the table belongs"))
      try "# Ours\n<!-- rules: begin -->\nold\n<!-- rules: end -->\nEnd.\n"
        .write(to: readme, atomically: false, encoding: .utf8)
      #expect(await doc(folder, "--format", "markdown", "-o", rules, "--check").code == .findings)
      #expect(await doc(folder, "--format", "markdown", "-o", rules).code == .success)
      #expect(
        try read(folder, "Rules/README.md")
          == "# Ours\n<!-- rules: begin -->\n\n\(printed.output)\n<!-- rules: end -->\nEnd.\n")
      #expect(await doc(folder, "--format", "markdown", "-o", rules, "--check").code == .success)
    }
  }

  @Test("a folder is needed for pages, and one that cannot be written to is said")
  func refused() async throws {
    try await withBook { folder in
      let none = await doc(folder)
      #expect(none.code == .usage)
      #expect(none.errors.contains("a folder: -o FOLDER"))
      let file = await doc(folder, "-o", folder.path + "/Rules/helpers.md")
      #expect(file.code == .incomplete)
      #expect(file.errors.contains("HERE/Rules/helpers.md/index.html"))
    }
  }
}
