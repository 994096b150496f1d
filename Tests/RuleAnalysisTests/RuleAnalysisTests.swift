import RuleAnalysis
import RuleLanguage
import TestSupport
import Testing

@Suite("The analysis of a rule book")
struct RuleAnalysisTests {
  /// The remarks on some rules over items, as "code message".
  private func remarks(_ rules: [String]) throws -> [String] {
    let written = rules.enumerated().map { index, clauses in
      """
      rule r\(index + 1)
        title      "t"
        kind       omission
        severity   error
        authority  practice "p"
        since      1.0
        for each   item I
      \(clauses.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
        when unknown  -> pass
        say        "{number of I}"
        point at   heading of I
      """
    }
    let chapter = """
      ```terms
      concept surgery is a service
        words surgery
      concept fusion is a surgery
        words fusion
      ```

      ```rules
      \(written.joined(separator: "\n\n"))
      ```
      """
    let book = try #require(TestBook.load(chapter).book)
    return RuleAnalysis(book).remarks().map { "\($0.kind.rawValue) \($0.message)" }
  }

  @Test(
    "tells of rules and clauses that do nothing",
    arguments: [
      Row("a rule that can find something", "require decision of I is upheld", []),
      Row(
        "what it requires is what it applies to",
        "only if decision of I is upheld\nrequire decision of I is upheld or modified",
        ["A001 'r1' can find nothing: what it requires holds wherever it applies"]),
      Row(
        "two clauses that exclude one another",
        "only if decision of I is upheld\nonly if decision of I is modified\nrequire role of I is primary",
        ["A001 'r1' can find nothing: what it requires holds wherever it applies"]),
      Row(
        "a number out of bounds",
        "only if number of I is at least 3\nrequire number of I is more than 2",
        ["A001 'r1' can find nothing: what it requires holds wherever it applies"]),
      Row(
        "a kind of a kind",
        "only if services of I is a fusion\nrequire services of I is a surgery",
        ["A001 'r1' can find nothing: what it requires holds wherever it applies"]),
      Row(
        "a clause that another says already",
        "only if decision of I is upheld\nonly if decision of I is not modified\n"
          + "require role of I is primary",
        ["A002 this holds wherever the rest of 'r1' does; it changes nothing"]),
      Row(
        "an exception that cannot be",
        "only if decision of I is upheld\nunless decision of I is modified label none\n"
          + "require role of I is primary",
        ["A003 the exception 'none' of 'r1' never applies"]),
      Row(
        "a text that is there can be empty",
        "only if rationale of I is known\nrequire rationale of I is not empty", []),
      Row(
        "clauses that each matter",
        "only if decision of I is upheld\nonly if number of I is at least 2\n"
          + "require role of I is primary", []),
    ])
  func one(row: Row<String, [String]>) throws { #expect(try remarks([row.input]) == row.expected) }

  @Test(
    "tells of rules that say the same or exclude one another",
    arguments: [
      Row(
        "one finds what the other finds",
        [
          "only if decision of I is upheld\nrequire role of I is primary",
          "only if decision of I is upheld or modified\nrequire role of I is primary",
        ], ["A004 'r2' finds everything that 'r1' finds"]),
      Row(
        "one of them always finds something",
        [
          "only if decision of I is upheld\nrequire role of I is primary",
          "only if decision of I is upheld\nrequire role of I is not primary",
        ],
        [
          "A005 wherever 'r1' and 'r2' apply, one of them finds something: decision of item 1 upheld, "
            + "role of item 1 primary"
        ]),
      Row(
        "rules of different cases",
        [
          "only if decision of I is upheld\nrequire role of I is primary",
          "only if decision of I is modified\nrequire role of I is not primary",
        ], []),
      Row(
        "rules that ask about different things",
        ["require decision of I is upheld", "require number of I is at least 2"], []),
    ])
  func two(row: Row<[String], [String]>) throws { #expect(try remarks(row.input) == row.expected) }

  @Test("says what was too big to decide")
  func tooBig() throws {
    let fields = ["decision", "role", "verdict", "ground", "criteria", "reviewer-stance"]
    let parts =
      fields.map { "\($0) of I is known" } + (1...9).map { "number of I is \($0 * 10)" }
      + ["services of I is a surgery", "levels of I is known", "sides of I is known"]
    let found = try remarks(["require \(parts.joined(separator: " or "))"])
    #expect(
      found == ["A006 'r1' has more than 60000 combinations; it was not decided"])
  }
}
