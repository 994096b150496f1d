import CommandLineTool
import Foundation
import LetterSource
import TestSupport

/// A folder of its own for a test, with the tool run over it.
struct CheckFolder {
  let url: URL
  var path: String { url.path }

  /// Works in a new folder, and removes it behind the work.
  static func with(_ work: (CheckFolder) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await work(CheckFolder(url: url))
  }

  /// Writes a file; folders in its name are made.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The text of a file.
  func read(_ name: String) throws -> String {
    try String(contentsOf: url.appending(path: name), encoding: .utf8)
  }

  /// The names in the folder, hidden ones included.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// Runs the tool with the folder as the place where the search for a configuration begins.
  func run(
    _ arguments: [String], input: String = "", today: String = "2026-06-01",
    interruption: Interruption = .never
  ) async -> (code: ExitCode, output: String, errors: String) {
    let streams = TestStreams(input: input)
    let io = streams.io
    let code = await Tool.run(
      arguments: arguments,
      io: ToolIO(
        writeOutput: io.writeOutput, writeError: io.writeError, readInput: io.readInput,
        input: io.input,
        isTerminal: false, environment: io.environment, folder: path,
        today: { CalendarDate(iso: today)! }, interruption: interruption))
    return (
      code, streams.output.replacing(path + "/", with: ""),
      streams.errors.replacing(path + "/", with: "")
    )
  }

  /// Judges with the test's own rules.
  func check(
    _ arguments: [String], today: String = "2026-06-01", interruption: Interruption = .never
  ) async throws -> (code: ExitCode, output: String, errors: String) {
    try write("book/rules.md", Self.book)
    return await run(
      ["check", "--rules", "\(path)/book"] + arguments, today: today, interruption: interruption)
  }

  /// A book of three rules: an error on approved items, a note on denied ones, and one on privacy.
  static let book = """
    # Three rules

    Prose that stands beside the rules.

    ```table services
    | concept        | is a    | words |
    |----------------|---------|-------|
    | mri            | service | MRI, neck MRI, brain MRI |
    | gym-membership | service | gym |
    | acupuncture    | service | acupuncture |
    | jane           | service | Jane, Jane Roe brace |
    ```

    ```rules
    rule approved
      title      "An item is approved"
      kind       decision-conflict
      severity   error
      authority  practice "a rule of the test"
      since      1.0
      for each   item I
      require    decision of I is upheld
      when unknown  -> pass
      say        "{I} is approved."
      point at   decision of I as "approved here"

    rule denied
      title      "An item is denied"
      kind       omission
      severity   info
      authority  practice
      since      1.0
      for each   item I
      require    decision of I is not upheld
      when unknown  -> pass
      say        "{I} is denied."
      point at   decision of I

    rule name-left-in
      title      "A name is left in"
      kind       privacy
      severity   error
      authority  practice
      since      1.0
      for each   item I
      require    services of I is not a jane
      when unknown  -> pass
      say        "A name is left in."
      point at   heading of I
    ```

    """

  /// A letter with items of these headings.
  static func letter(_ headings: String..., summary: String = "Nothing.") -> String {
    TestLetter.text(
      summary: summary, items: headings.map { ($0, "None.", "See the summary.") })
  }
}
