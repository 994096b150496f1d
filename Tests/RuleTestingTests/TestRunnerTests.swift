import RuleLanguage
import RuleTesting
import TestSupport
import Testing

@Suite("The tests of a rule book")
struct TestRunnerTests {
  /// What came of the tests of a chapter with one rule: each item must be upheld.
  private func failures(_ tests: String) throws -> [[String]] {
    let chapter = """
      ```rules
      rule must-be-upheld
        title      "t"
        kind       omission
        severity   error
        authority  arithmetic
        since      1.0
        for each   item I
        require    decision of I is upheld
        when unknown  -> pass
        say        "{I} is not upheld"
        point at   decision of I

      \(tests)
      ```
      """
    let book = try #require(TestBook.load(chapter).book)
    let letter = TestLetter.text(
      items: [
        (
          "Knee brace: Upheld",
          "The Expert Reviewer did not cite any medical evidence for its decision.", "No reasons."
        ),
        (
          "Wrist brace: Upheld",
          "The Expert Reviewer did not cite any medical evidence for its decision.", "No reasons."
        ),
      ])
    let runner = TestRunner(book: book) { $0 == "Examples/two.txt" ? Array(letter.utf8) : nil }
    return book.tests.map { runner.run($0).failures }
  }

  @Test(
    "hold or fail with the reason",
    arguments: [
      ("test \"t\"\n  letter Examples/two.txt\n  expect no must-be-upheld", [String]()),
      (
        "test \"t\"\n  letter Examples/two.txt\n  edit decision of item 2 = overturned\n  expect must-be-upheld at item 2, and nothing else",
        []
      ),
      ("test \"t\"\n  item \"Brace: Overturned\"\n  expect must-be-upheld", []),
      (
        "test \"t\"\n  letter Examples/two.txt\n  expect must-be-upheld at item 1",
        ["expected must-be-upheld at item 1, not found"]
      ),
      (
        "test \"t\"\n  item \"Brace: Overturned\"\n  expect nothing",
        ["unexpected must-be-upheld at item 1: item 1 is not upheld"]
      ),
      (
        "test \"t\"\n  letter Examples/three.txt\n  expect nothing",
        ["there is no letter 'Examples/three.txt' beside the rule book"]
      ),
      (
        "test \"t\"\n  letter Examples/two.txt\n  edit decision of item 9 = upheld\n  expect nothing",
        ["the letter has no item 9"]
      ),
      (
        "test \"t\"\n  letter Examples/two.txt\n  edit injury-date of letter = 1/1/2016\n  expect nothing",
        ["the letter has no injury-date to change"]
      ),
      (
        "test \"t\"\n  letter Examples/two.txt\n  edit replace \"brace\" with \"splint\"\n  expect nothing",
        ["'brace' stands 2 times in the letter, not once"]
      ),
      (
        "test \"t\"\n  letter Examples/two.txt\n  edit replace \"Wrist  brace\" with \"Splint\"\n  expect nothing",
        []
      ),
      (
        "known gap \"g\"\n  item \"Brace: Denied\"\n  expect must-be-upheld",
        ["this gap is closed: make it a test"]
      ),
      ("known gap \"g\"\n  item \"Brace: Upheld\"\n  expect must-be-upheld", []),
    ])
  func holdOrFail(test: String, expected: [String]) throws {
    #expect(try failures(test) == [expected])
  }

  @Test("are run in every other way of writing the letter", arguments: LetterVariant.allCases)
  func variants(variant: LetterVariant) throws {
    // A letter in which every way of writing changes something, and nothing that is found.
    let book = TestBook.embedded
    let runner = TestRunner(book: book) { _ in nil }
    let test = RuleTest(
      name: variant.rawValue, isKnownGap: false,
      subject: .parts([
        ("header", "Date of Injury: 03/04/2016"),
        (
          "summary",
          "The claimant's \"industrial injury\" of March 4, 2015 is told at some length here, so that it wraps."
        ),
        ("item", "Lumbar spine MRI: Overturned"),
        (
          "rationale",
          "The claimant's study isn't \"medically necessary\". The request is not medically necessary."
        ),
      ]), edits: [],
      expectations: [
        .finding(rule: "injury-date-differs", item: 0),
        .finding(rule: "approved-but-found-unnecessary", item: 1),
      ], nothingElse: false, range: book.rules[0].range)
    #expect(runner.run(test).failures.filter { $0.contains(variant.rawValue) } == [])
  }
}
