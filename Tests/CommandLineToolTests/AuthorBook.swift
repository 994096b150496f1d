import CommandLineTool
import Foundation
import TestSupport

/// A small rule book in a folder of its own, and a letter it finds something in, for the tests of the
/// author's tools.
enum AuthorBook {
  static let chapter = """
    # Helpers

    A helper is needed only for an operation.

    ```terms
    concept operation is a service
      words         operation, excision
    concept helper is a service
      words         helper
      serves        operation
    concept own-need is a statement
      words         needed in any case
    concept clinic-visit is a service
      words         visit
    concept visits is a unit
      counts        visits
      words         sessions
    ```

    ## Helpers fall with their operation

    If the operation was denied, nobody has to help.

    ```rules
    rule helper-without-operation
      title         "Helper approved although the operation was denied"
      kind          dependency-conflict
      severity      error
      authority     practice "helpers fall with the operation"
      since         1.0
      for each      item A where role of A is associated
      let           P = primaries of A
      only if       A is approved
      require       some X in P satisfies X is approved
      unless        rationale of A states own-need label own-need
      when unknown  P is empty -> info "no operation in this letter that {A} could depend on"
      when unknown  -> pass
      say           "{A} is approved, but {P} was denied."
      point at      decision of A as "approved here" ; decision of P as "denied here"

    test "the helper survives alone"
      item          "Excision: Upheld"
      item          "Helper: Overturned"
      expect        helper-without-operation at item 2, and nothing else

    test "the helper falls with the operation"
      item          "Excision: Upheld"
      item          "Helper: Upheld"
      expect        no helper-without-operation

    rule too-many-visits
      title         "More visits approved than the table allows"
      kind          quantity-conflict
      severity      warning
      authority     arithmetic
      since         1.1
      effective     from 2010-01-01
      for each      row R of limits
      for each      item I where services of I is a service of R
      for each      order O in orders of I
      only if       I is approved
      require       visits of O is at most limit of R
      when unknown  -> pass
      say           "{I} has {visits of O} visits, the limit is {limit of R}."
      point at      O

    test "one visit too many"
      header        "Date of Injury: 1/4/2014"
      header        "Decision Date: 3/3/2015"
      header        "Date Assigned: 2/2/2015"
      header        "UR Denial Date: 1/2/2015"
      header        "Application Received: 1/12/2015"
      item          "Visit, 13 sessions: Overturned"
      expect        too-many-visits/clinic at item 1
    ```

    ```table limits
    | row    | service: concepts | limit: number |
    |--------|-------------------|---------------|
    | clinic | clinic-visit      | 12            |
    | helper | helper            | 1             |
    ```

    """

  static let letter = TestLetter.text(items: [
    ("Excision: Upheld", "None.", "The request is not medically necessary."),
    ("Helper: Overturned", "None.", "The request is medically necessary."),
    ("Helper, 2 sessions: Upheld", "None.", "It is needed in any case."),
  ])

  /// Runs the tool on the book ("BOOK" in the arguments and the output) with the letter on standard input.
  static func run(
    _ arguments: [String], chapter: String = chapter, letter: String = letter
  ) async throws -> (code: ExitCode, output: String, errors: String) {
    let parent = FileManager.default.temporaryDirectory
      .appending(path: "concord-\(UUID().uuidString)", directoryHint: .isDirectory)
    let folder = parent.appending(path: "Rules", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    try chapter.write(
      to: folder.appending(path: "helpers.md"), atomically: false, encoding: .utf8)
    let streams = TestStreams(input: letter)
    let code = await Tool.run(
      arguments: arguments.map { $0.replacing("BOOK", with: folder.path) }, io: streams.io)
    // The hash of a book depends on its paths.
    func shown(_ text: String) -> String {
      text.replacing(folder.path, with: "BOOK")
        .replacing(/BOOK, [0-9a-f]{16}/, with: "BOOK, HASH")
    }
    return (code, shown(streams.output), shown(streams.errors))
  }
}
