import Determinations
import Facts
import Findings
import LetterSource
import RuleEngine
import RuleLanguage
import TestSupport
import Testing

/// What rules mean, on small books over small letters.
@Suite("What a rule means")
struct RuleSemanticsTests {
  private static let services = """
    concept surgery is a service
      words surgery
    concept therapy is a service
      words therapy
    concept assistant is a service
      words assistant
      serves surgery
    concept injury is a event
      words injury
    concept visits is a unit
      counts visits
      words visits
    """

  private static let signs = """
    concept pivot is a sign
      words pivot sign
    concept jerk is a sign
      words jerk sign
    concept right
      words right
    concept knee is a region
      words knee
    concept visit is a event
      words visit
      dates findings yes
    concept verb
      words was
    concept positive
      words positive
    concept location
      words of
    """

  /// The findings of a rule with these clauses, as "severity item message".
  private func findings(
    _ clauses: String, in letter: String, terms: String = services
  ) throws -> [Finding] {
    let chapter = """
      ```terms
      \(terms)
      ```

      ```rules
      rule r
        title      "t"
        kind       omission
        authority  arithmetic
        since      1.0
      \(clauses)
      ```
      """
    let book = try #require(TestBook.load(chapter).book)
    let facts = FactReader(vocabulary: book.vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: letter)))
    return Engine(book).findings(in: facts)
  }

  private func told(_ clauses: String, in letter: String) throws -> [String] {
    try findings(clauses, in: letter).map { "\($0.severity.rawValue) \($0.item) \($0.message)" }
  }

  private func letter(
    header: String = "", summary: String = "Under treatment.", _ headings: String...
  ) -> String {
    TestLetter.text(
      header: header, summary: summary,
      items: headings.map {
        (
          $0, "The Expert Reviewer did not cite any medical evidence for its decision.",
          "No reasons."
        )
      })
  }

  @Test("it reports where what it requires does not hold, at the primary place's item")
  func reports() throws {
    let clauses = """
        severity   warning
        for each   item I
        require    decision of I is upheld
        when unknown  -> pass
        say        "{I} is {decision of I}"
        point at   decision of I
      """
    #expect(
      try told(clauses, in: letter("Surgery: Upheld", "Assistant: Overturned"))
        == ["warning 2 item 2 (assistant) is overturned"])
  }

  @Test("what is not known is neither true nor false: the first unknown case that applies decides")
  func unknown() throws {
    let clauses = """
        severity   error
        for each   item I
        require    decision of I is upheld
        when unknown  number of I is at least 2 -> info "{I} has no decision"
        when unknown  -> pass
        say        "x"
        point at   heading of I
      """
    #expect(
      try told(clauses, in: letter("Surgery: ", "Assistant: ")) == [
        "info 2 item 2 (assistant) has no decision"
      ])
  }

  @Test("an exception that holds keeps it silent, one that may hold leaves it open")
  func exceptions() throws {
    let clauses = """
        severity   error
        for each   item I
        require    decision of I is upheld
        unless     services of I is a assistant label assistant
        when unknown  -> warning "{I}: open"
        say        "{I}: conflict"
        point at   heading of I
      """
    #expect(
      try told(
        clauses, in: letter("Surgery: Overturned", "Assistant: Overturned", "Brace: Overturned"))
        == ["error 1 item 1 (surgery): conflict", "warning 3 item 3: open"])
  }

  @Test(
    "quantifiers over a group; over an empty one the answer is open",
    arguments: [
      (
        "some P in primaries of I is approved", ["Surgery: Upheld", "Surgery two: Overturned"],
        [String]()
      ),
      (
        "every P in primaries of I is approved", ["Surgery: Upheld", "Surgery two: Overturned"],
        ["conflict"]
      ),
      ("no P in primaries of I is approved", ["Surgery: Upheld", "Surgery two: Upheld"], []),
      (
        "no P in primaries of I is approved", ["Surgery: Overturned", "Surgery two: Upheld"],
        ["conflict"]
      ),
      (
        "at least 2 P in primaries of I is approved",
        ["Surgery: Overturned", "Surgery two: Upheld"], ["conflict"]
      ),
      (
        "some P in primaries of I satisfies (P is approved or number of P is 9)",
        ["Surgery: Upheld"], ["conflict"]
      ),
      ("some P in primaries of I is approved", ["Brace: Upheld"], ["open"]),
      ("every P in primaries of I is approved", ["Brace: Upheld"], ["open"]),
      ("some P in primaries of I is approved", ["Surgery: ", "Surgery two: Upheld"], ["open"]),
    ])
  func quantifiers(condition: String, primaries: [String], expected: [String]) throws {
    let clauses = """
        severity   error
        for each   item I where services of I is a assistant
        require    \(condition)
        when unknown  -> warning "open"
        say        "conflict"
        point at   heading of I
      """
    let text = TestLetter.text(
      items: (primaries + ["Assistant: Upheld"]).map {
        (
          $0, "The Expert Reviewer did not cite any medical evidence for its decision.",
          "No reasons."
        )
      })
    let told = try findings(clauses, in: text).map(\.message)
    // A thing whose services are not known may or may not be meant.
    #expect(
      told.filter { $0 != "open" || expected.contains("open") }.prefix(1) == expected.prefix(1))
  }

  @Test(
    "dates of unlike precision leave a comparison open",
    arguments: [
      ("03/04/2016", "injury of March 4, 2016", [String]()),
      ("03/04/2016", "injury of March 2016", ["open"]),
      ("03/04/2016", "injury of April 2016", ["2016-04"]),
      ("03/04/2016", "injury of 3-4-15", ["2015-03-04"]),
    ])
  func dates(header: String, summary: String, expected: [String]) throws {
    let clauses = """
        severity   error
        for each   event E where kind of E is a injury
        require    date of E is injury-date of letter
        when unknown  -> warning "open"
        say        "{date of E}"
        point at   date of E
      """
    #expect(
      try findings(
        clauses,
        in: letter(
          header: "Date of Injury: \(header)", summary: "There was an \(summary).", "Brace: Upheld")
      )
      .map(\.message) == expected)
  }

  @Test("the same said of the same item is one finding with more places")
  func merged() throws {
    let clauses = """
        severity   error
        for each   event E where kind of E is a injury
        require    date of E is injury-date of letter
        when unknown  -> pass
        say        "{injury-date of letter} and {date of E}"
        point at   injury-date of letter ; date of E
      """
    let text = letter(
      header: "Date of Injury: 03/04/2016",
      summary: "An injury of 3/4/2015. The injury of March 4, 2015 is old. An injury of 3/5/2015.",
      "Brace: Upheld")
    let found = try findings(clauses, in: text)
    #expect(found.map(\.message) == ["2016-03-04 and 2015-03-04", "2016-03-04 and 2015-03-05"])
    #expect(found.map { $0.places.count } == [3, 2])
    #expect(found[0].places.map(\.role) == [.primary, .evidence, .evidence])
  }

  @Test(
    "a period in force is compared with the decision date, else with the latest date",
    arguments: [
      ("Decision Date: 03/31/2015", "", 0), ("Decision Date: 04/20/2015", "", 1),
      ("Decision Date: 12/01/2017", "", 0), ("", "An injury of 5/5/2016.", 1), ("", "", 0),
    ])
  func periods(header: String, summary: String, expected: Int) throws {
    let clauses = """
        severity   error
        effective from 2015-04-20 until 2017-11-30
        for each   item I
        require    decision of I is overturned
        when unknown  -> pass
        say        "x"
        point at   heading of I
      """
    #expect(
      try findings(
        clauses, in: letter(header: header, summary: summary + " Under treatment.", "Brace: Upheld")
      ).count
        == expected)
  }

  @Test("a text that is no determination is reported as unreadable, and no rule judges it")
  func reservedIds() throws {
    let clauses = """
        severity   error
        require    summary of letter is present
        say        "no summary"
        point at   letter
      """
    #expect(try findings(clauses, in: "").map(\.rule) == ["letter-unreadable"])
    #expect(try findings(clauses, in: "A shopping list.").map(\.rule) == ["letter-unreadable"])
    #expect(
      try findings(clauses, in: "A cane: Upheld\n\nDecision rationale: No.\n").map(\.rule) == ["r"])
  }

  @Test(
    "a finding that rests on an inferred fact is a warning at most",
    arguments: [
      ("Right knee: a pivot sign was positive. A jerk sign was positive.", "warning 0 jerk"),
      ("A jerk sign of the right knee was positive.", "error 0 jerk"),
    ])
  func inferred(summary: String, expected: String) throws {
    let chapter = """
      ```terms
      concept pivot is a sign
        words pivot sign
      concept jerk is a sign
        words jerk sign
      concept right
        words right
      concept knee is a region
        words knee
      concept verb
        words was
      concept location
        words of
      ```

      ```rules
      rule r
        title      "t"
        kind       omission
        severity   error
        authority  arithmetic
        since      1.0
        for each   mention M where concept of M is a jerk
        require    sides of M is left
        when unknown  -> pass
        say        "{M}"
        point at   M
      ```
      """
    let book = try #require(TestBook.load(chapter).book)
    let facts = FactReader(vocabulary: book.vocabulary)
      .facts(
        of: DeterminationReader.read(Letter(text: letter(summary: summary, "Surgery: Upheld"))))
    #expect(
      Engine(book).findings(in: facts).map { "\($0.severity.rawValue) \($0.item) \($0.message)" }
        == [expected])
  }

  @Test(
    "what a finding rests on is what it would come out otherwise without, whatever is asked first")
  func restsOnInference() throws {
    let summary = "Right knee: a pivot sign was positive. A jerk sign was positive."
    let told = { (clauses: String) in
      try findings(
        "  severity error\n  for each mention M where concept of M is a jerk\n\(clauses)"
          + "\n  when unknown  -> pass\n  say \"{M}\"\n  point at M",
        in: letter(summary: summary, "Surgery: Upheld"), terms: Self.signs
      ).map(\.severity)
    }
    #expect(try told("  require  sides of M is left") == [.warning])
    #expect(try told("  let  S = sides of M\n  require  S is left") == [.warning])
    #expect(try told("  require  not (M is affirmed or sides of M is right)") == [.error])
    #expect(try told("  require  not (sides of M is right or M is affirmed)") == [.error])
    #expect(try told("  require  not (sides of M is right and M is affirmed)") == [.warning])
  }

  @Test("days that are counted from an inferred date rest on it")
  func daysRestOnInference() throws {
    let clauses = """
        severity   error
        for each   mention M where concept of M is a jerk
        require    days from date of M to injury-date of letter is at least 0
        when unknown  -> pass
        say        "{date of M}"
        point at   M
      """
    let summary = "On 3/5/2016 the visit was for a pivot sign. A jerk sign was positive."
    let text = letter(header: "Date of Injury: 03/04/2016", summary: summary, "Surgery: Upheld")
    #expect(try findings(clauses, in: text, terms: Self.signs).map(\.severity) == [.warning])
  }

  @Test("the same said of the same item weighs as much as the gravest of it")
  func gravest() throws {
    let clauses = """
        severity   error
        for each   mention M where concept of M is a jerk
        require    sides of M is left
        when unknown  -> pass
        say        "{M}"
        point at   M
      """
    let text = letter(
      summary: "Right knee: a pivot sign was positive. A jerk sign was positive. "
        + "A jerk sign of the right knee was positive.", "Surgery: Upheld")
    let found = try findings(clauses, in: text, terms: Self.signs)
    #expect(found.map(\.severity) == [.error])
    #expect(found.map(\.places.count) == [2])
  }

  @Test(
    "a name stands for its value, with the places and for each of several things",
    arguments: [
      ("decision of I", "warning 1 upheld"),
      ("decision of items of letter", "warning 1 upheld, overturned"),
      ("duplicates of items of letter", "warning 0 "),
      ("items of letter", "warning 1 item 1 (surgery), item 2"),
      ("sources of items of letter", "warning 0 "),
    ])
  func names(value: String, expected: String) throws {
    let clauses = { (name: String, definition: String) in
      """
        severity   warning
        for each   item I where number of I is 1
      \(definition)
        require    decision of I is overturned
        when unknown  -> pass
        say        "{\(name)}"
        point at   \(name)
      """
    }
    let text = letter("Surgery: Upheld", "Brace: Overturned")
    #expect(try told(clauses(value, ""), in: text) == [expected])
    #expect(try told(clauses("N", "  let        N = \(value)"), in: text) == [expected])
  }

  @Test("concepts are compared as sets, and a set holds the kinds of what it holds")
  func sets() throws {
    let told = { (condition: String) in
      try self.told(
        """
          severity   warning
          for each   item I where number of I is 1
          for each   item J where number of J is 2
          require    not (\(condition))
          when unknown  -> pass
          say        "yes"
          point at   letter
        """, in: letter("Surgery and injury therapy: Upheld", "Therapy, surgery: Upheld"))
    }
    #expect(try told("services of I is services of J").isEmpty == false)
    #expect(try told("services of I contains services of J").isEmpty == false)
  }

  @Test("behind 'or' a quantifier, a count of days or another condition begins anew")
  func alternatives() throws {
    for condition in [
      "some P in items of letter is approved", "every P in items of letter is approved",
      "no P in items of letter is denied", "at least 1 P in items of letter is approved",
      "days from ur-date of letter to injury-date of letter is at least 1",
      "number of I is at least 2",
    ] {
      let clauses = """
          severity   error
          for each   item I
          require    decision of I is upheld or \(condition)
          when unknown  -> pass
          say        "x"
          point at   heading of I
        """
      #expect(try told(clauses, in: letter("Surgery: Upheld")).isEmpty, "\(condition)")
    }
  }

  @Test(
    "numbers are added, subtracted and multiplied, and a range is open where it only may differ",
    arguments: [
      Row("a sum", "number of I plus 2 is 4", ["error 1 1"]),
      Row("a difference", "number of I minus 1 is at most 0", ["error 2 2"]),
      Row("a product", "count of items of letter times number of I is less than 3", ["error 2 2"]),
      Row("what is missing stays open", "per-day of O times 2 is 4", []),
      Row("a range that may be met", "visits of O minus 1 is 11", []),
      Row("a range that cannot be met", "visits of O minus 8 is 11", ["error 1 1", "error 2 2"]),
    ])
  func arithmetic(row: Row<String, [String]>) throws {
    let clauses = """
        severity   error
        for each   item I
        for each   order O in orders of I
        require    \(row.input)
        when unknown  -> pass
        say        "{number of I}"
        point at   heading of I
      """
    let text = letter("Surgery, 10 to 12 visits: Upheld", "Surgery, 10 to 12 visits: Upheld")
    #expect(try told(clauses, in: text) == row.expected)
  }

  // MARK: Definitions and decision tables

  private static let definitions = """
    ```rules
    define twice-asked of item I
      when  count of duplicates of I is at least 1

    define shifted of item I
      is  number of I plus 10

    define denied-items of letter
      each  item I where decision of I is upheld

    define shifted-twice of item I
      is  shifted of I plus 10
    ```

    ```table standing of item I
    | decision of I          | number of I | outcome |
    |------------------------|-------------|---------|
    | upheld                 | -           | fallen  |
    | overturned or modified | at most 1   | first   |
    | overturned or modified | 2-3         | later   |
    | overturned or modified | more than 3 | last    |
    | unrecognised           | -           | unclear |
    ```
    """

  @Test(
    "facts that the book defines are facts like others",
    arguments: [
      Row("a truth", "I is not twice-asked", ["error 1 1", "error 2 2"]),
      Row("a value", "shifted of I is 11", ["error 2 2", "error 3 3", "error 4 4"]),
      Row("of another definition", "shifted-twice of I is at most 22", ["error 3 3", "error 4 4"]),
      Row("a group", "count of denied-items of letter is 1", []),
      Row(
        "of each of a group", "every J in duplicates of I satisfies shifted of J is at least 12",
        ["error 2 2"]),
      Row("a decision table, open where rows disagree", "standing of I is fallen or later", []),
      Row("a decision that is missing", "standing of I is fallen", ["error 2 2", "error 3 3"]),
    ])
  func definitions(row: Row<String, [String]>) throws {
    let chapter = """
      ```terms
      concept surgery is a service
        words surgery
      ```
      \(Self.definitions)
      ```rules
      rule r
        title      "t"
        kind       omission
        severity   error
        authority  arithmetic
        since      1.0
        for each   item I
        require    \(row.input)
        when unknown  -> pass
        say        "{number of I}"
        point at   heading of I
      ```
      """
    let book = try #require(TestBook.load(chapter).book)
    let text = letter("Surgery: Upheld", "Surgery: Overturned", "Brace: Modified", "Cane")
    let facts = FactReader(vocabulary: book.vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: text)))
    let found = Engine(book).findings(in: facts)
    #expect(found.map { "\($0.severity.rawValue) \($0.item) \($0.message)" } == row.expected)
  }

  @Test("a rule for each row of a table is a rule of its own, with the cells in it")
  func rows() throws {
    let chapter = """
      ```terms
      concept surgery is a service
        words surgery
      concept therapy is a service
        words therapy
      concept visits is a unit
        counts visits
        words visits
      ```

      ```table limits
      | row     | service: concepts | limit: number | name: text | effective-from: date |
      |---------|-------------------|---------------|------------|----------------------|
      | knife   | surgery           | 1             | the knife  |                      |
      | hands   | therapy, surgery  | 3             | the hands  |                      |
      | later   | therapy           | 1             | later      | 2030-01-01           |
      ```

      ```rules
      rule within
        for each   row R of limits
        title      "{name of R}"
        kind       omission
        severity   error
        authority  arithmetic
        since      1.0
        for each   item I where services of I is a service of R
        require    number of I is at most limit of R
        when unknown  -> pass
        say        "{name of R}: {number of I} and {limit of R}"
        point at   heading of I
      ```
      """
    let book = try #require(TestBook.load(chapter).book)
    #expect(book.rules.map(\.id) == ["within/knife", "within/hands", "within/later"])
    #expect(book.rules.map(\.title) == ["the knife", "the hands", "later"])
    // The last row takes effect after the letter.
    let text = letter("Surgery: Upheld", "Surgery: Upheld", "Therapy: Upheld", "Therapy: Upheld")
    let facts = FactReader(vocabulary: book.vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: text)))
    #expect(
      Engine(book).findings(in: facts).map { "\($0.rule) \($0.message)" }.sorted() == [
        "within/hands the hands: 4 and 3", "within/knife the knife: 2 and 1",
      ])
  }
}
