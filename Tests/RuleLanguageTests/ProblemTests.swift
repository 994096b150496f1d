import LetterSource
import RuleLanguage
import TestSupport
import Testing

/// Broken rule books and what is said of them: one mistake, one message.
@Suite("Problems of a rule book")
struct ProblemTests {
  /// A broken chapter and the problems it makes, as "line:column code message".
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let chapter: String
    let problems: [String]

    var testDescription: String { name }

    init(_ name: String, _ chapter: String, _ problems: String...) {
      self.name = name
      self.chapter = chapter
      self.problems = problems
    }
  }

  /// A rule with one clause in place of another.
  private static func rule(_ clause: String, for original: String) -> String {
    let whole = """
      ```rules
      rule a-rule
        title      "A title"
        kind       omission
        severity   error
        authority  practice "a practice"
        since      1.0
        for each   item I
        only if    decision of I is upheld
        require    rationale of I is present
        when unknown  -> pass
        say        "{I} is incomplete."
        point at   heading of I as "here"
      ```
      """
    return whole.replacing(original, with: clause)
  }

  static let cases = [
    Case(
      "a fence that is nearly one of ours", "```rule\n```",
      "1:1 F001 'rule' is not a fence of the rule book; did you mean 'rules'?"),
    Case(
      "a fence in capitals", "```Terms\n```",
      "1:1 F001 'Terms' is not a fence of the rule book; did you mean 'terms'?"),
    Case(
      "a fence that is never closed", "```terms\nconcept a is a service",
      "1:1 F002 this fence is never closed"),
    Case("other fences are prose", "```swift\nrule nonsense\n```"),
    Case(
      "an unknown top-level word", "```rules\nrulle a-rule\n```",
      "2:1 S002 'rulle' is not a top-level word; did you mean 'rule'?"),
    Case(
      "a clause without a rule", "```rules\n  title \"x\"\n```",
      "2:3 S001 this line is indented, but no rule, concept or test stands above it"),
    Case(
      "an unknown clause", rule("  tittle     \"A title\"", for: "  title      \"A title\""),
      "2:6 S004 this rule has no 'title'",
      "3:3 S003 'tittle' is not a clause of a rule; did you mean 'title'?"),
    Case(
      "a clause twice", rule("  kind omission\n  kind omission", for: "  kind       omission"),
      "5:3 S005 'kind' stands here a second time"),
    Case(
      "a missing clause", rule("", for: "  severity   error\n"),
      "2:6 S004 this rule has no 'severity'"),
    Case(
      "an unknown kind", rule("omision", for: "omission"),
      "4:14 N006 'omision' is not a kind of conflict; did you mean 'omission'?"),
    Case(
      "an unknown severity", rule("severity   fatal", for: "severity   error"),
      "5:14 N006 'fatal' is not a severity"),
    Case(
      "an unknown authority", rule("authority  habit", for: "authority  practice \"a practice\""),
      "6:14 N006 'habit' is not a kind of authority"),
    Case(
      "an unknown fact", rule("decsion of I is upheld", for: "decision of I is upheld"),
      "9:14 N004 'decsion' is not a fact of an item; did you mean 'decision'?"),
    Case(
      "an unknown word of a set", rule("decision of I is uphelt", for: "decision of I is upheld"),
      "9:31 N006 'uphelt' is not a decision; did you mean 'upheld'?"),
    Case(
      "an unknown variable", rule("decision of J is upheld", for: "decision of I is upheld"),
      "9:26 N005 'J' is not known here; did you mean 'I'?"),
    Case(
      "an unknown kind of thing", rule("for each   itm I", for: "for each   item I"),
      "8:14 N006 'itm' is not a kind of thing; did you mean 'item'?"),
    Case(
      "and beside or",
      rule("I is approved and I is denied or I is approved", for: "decision of I is upheld"),
      "9:44 S007 'and' and 'or' stand side by side"),
    Case(
      "brackets keep and and or apart",
      rule("I is approved and (I is denied or I is approved)", for: "decision of I is upheld")),
    Case(
      "a date compared with a word",
      rule("injury-date of letter is before decision of I", for: "decision of I is upheld"),
      "9:46 T002 a date cannot be compared with one of upheld, overturned, modified, unrecognised"),
    Case(
      "a group where one is needed",
      rule("decision of primaries of I is upheld", for: "decision of I is upheld"),
      "9:14 T001 this is a value for each of several things, expected one; say 'some', 'every' or 'no' of them"
    ),
    Case(
      "a number that is empty", rule("number of I is empty", for: "decision of I is upheld"),
      "9:14 T001 this is a number, expected text, concepts or a group"),
    Case(
      "a fact of no thing",
      rule("decision of number of I is upheld", for: "decision of I is upheld"),
      "9:26 T001 this is a number, expected a thing that has a decision"),
    Case(
      "an unknown concept", rule("services of I is a surgary", for: "decision of I is upheld"),
      "9:33 N002 'surgary' is not a concept"),
    Case(
      "a concept of the wrong kind",
      rule("services of I is a negation", for: "decision of I is upheld"),
      "9:33 N003 'negation' is a kind of negation, not of service"),
    Case(
      "nothing for the unknown", rule("", for: "  when unknown  -> pass\n"),
      "2:6 T003 this rule can meet facts that are not known and does not say what then"),
    Case(
      "nothing for a range that a comparison leaves open",
      rule(
        "quantity Q\n  require    value of Q is at least 3\n  say        \"{Q}\"\n  point at   Q",
        for: """
          item I
            only if    decision of I is upheld
            require    rationale of I is present
            when unknown  -> pass
            say        "{I} is incomplete."
            point at   heading of I as "here"
          """),
      "2:6 T003 this rule can meet facts that are not known and does not say what then"),
    Case(
      "a value that a message cannot show",
      rule("{heading of I} is incomplete.", for: "{I} is incomplete."),
      "12:14 T006 '{heading of I}' would copy text of the letter into a message"),
    Case(
      "a message with an open brace", rule("{I is incomplete.", for: "{I} is incomplete."),
      "12:14 S006 expected '}', found the end of the clause"),
    Case(
      "text that is not closed", rule("\"A title", for: "\"A title\""),
      "2:6 S004 this rule has no 'title'", "3:14 L001 this text has no closing quotation mark"),
    Case(
      "a character without meaning",
      rule("decision of I is * upheld", for: "decision of I is upheld"),
      "9:31 L002 '*' has no meaning here"),
    Case(
      "more than a clause", rule("decision of I is upheld upheld", for: "decision of I is upheld"),
      "9:38 S006 expected nothing more, found 'upheld'"),
    Case(
      "a date that is none",
      rule("  effective from 2015-13-01\n  since      1.0", for: "  since      1.0"),
      "7:18 T007 '2015-13-01' is not a date like 2015-04-20"),
    Case(
      "only passages state something",
      rule("heading of I states criteria", for: "decision of I is upheld"),
      "9:34 N002 'criteria' is not a concept"),
    Case(
      "two rules of one name", rule("x", for: "never") + "\n" + rule("x", for: "never"),
      "16:6 N001 a rule named 'a-rule' is declared already"),
    Case(
      "a concept without a parent", "```terms\nconcept thing\n  words thing\n```",
      "2:9 V001 'thing' is a kind of nothing that the program knows"),
    Case(
      "a concept below nothing known", "```terms\nconcept thing is a servise\n```",
      "2:20 N002 'servise' is not a concept; did you mean 'service'?"),
    Case(
      "a circle of concepts", "```terms\nconcept a is a b\nconcept b is a a\n```",
      "2:9 V003 'a' is a kind of itself", "3:9 V003 'b' is a kind of itself"),
    Case(
      "a concept of two kinds", "```terms\nconcept a is a service, finding\n```",
      "2:9 V002 'a' is a kind of two unlike things"),
    Case(
      "two concepts of one name", "```terms\nconcept a is a service\nconcept a is a finding\n```",
      "3:9 N001 a concept named 'a' is declared already"),
    Case(
      "a phrase with an open bracket",
      "```terms\nconcept a is a service\n  words (left|right knee\n```",
      "3:9 V005 '(left|right knee' is no phrase: a bracket has no partner"),
    Case(
      "a class of words that is none",
      "```terms\nconcept a is a service\n  words <date> study\n```",
      "3:9 V005 '<date> study' is no phrase: '<date>' is not a class of words; there is <number>"),
    Case(
      "a flag that is neither", "```terms\nconcept a is a publisher\n  mtus maybe\n```",
      "3:8 V006 expected 'yes' or 'no', found 'maybe'"),
    Case(
      "pages that are none", "```terms\nconcept a is a guideline\n  pages 20-10\n```",
      "3:9 V006 expected a number or a range like 165-194, found '20-10'"),
    Case(
      "a word that is none of the set", "```terms\nconcept a is a unit\n  counts apples\n```",
      "3:10 V006 expected one of strength, dispensed, visits, refills, occasions, levels, found 'apples'"
    ),
    Case(
      "levels that are none", "```terms\nconcept a is a region\n  levels C9\n```",
      "3:10 V006 expected levels like C1-C7, found 'C9'"),
    Case(
      "an attribute of the wrong kind",
      "```terms\nconcept a is a service\nconcept b is a service\n  region a\n```",
      "4:10 N003 'a' is a kind of service, not of region"),
    Case(
      "a table without concepts", "```table t\n| name | words |\n|---|---|\n```",
      "2:3 S009 the first column of a table is 'concept'"),
    Case(
      "a table with an unknown column", "```table t\n| concept | wrds |\n|---|---|\n```",
      "2:13 S010 'wrds' is not a column; did you mean 'words'?"),
    Case(
      "a row with too few cells", "```table t\n| concept | words |\n|---|---|\n| a |\n```",
      "4:1 S008 this row has 1 cell, the table has 2 columns"),
    Case(
      "a test of an unknown rule",
      rule("x", for: "never")
        + "\n```rules\ntest \"t\"\n  item \"X: Upheld\"\n  expect b-rule\n```",
      "18:10 N007 'b-rule' is not a rule of this book; did you mean 'a-rule'?"),
    Case(
      "a test without a letter", "```rules\ntest \"t\"\n  expect nothing\n```",
      "2:6 S004 this test has no 'letter'"),
    Case(
      "an edit of an unknown part",
      rule("x", for: "never")
        + "\n```rules\ntest \"t\"\n  item \"X: Upheld\"\n  edit decisio of item 1 = upheld\n  expect nothing\n```",
      "18:8 N006 'decisio' is not a part of an item; did you mean 'decision'?"),
  ]

  @Test("are told with their place and the way out", arguments: cases)
  func told(example: Case) {
    let outcome = TestBook.load(example.chapter)
    let found = outcome.problems.filter { $0.severity == .error }.map { problem in
      let letter = Letter(bytes: outcome.files[problem.range.file].bytes)
      let lines = LineIndex(letter)
      let start = problem.range.range.start
      return
        "\(lines.line(of: start)):\(lines.column(of: start)) \(problem.code) \(problem.message)"
    }
    #expect(found == example.problems)
    #expect((outcome.book == nil) == !example.problems.isEmpty)
  }

  @Test("warn of rules without tests, and the book still loads")
  func untestedRules() {
    let outcome = TestBook.load(Self.rule("x", for: "never"))
    #expect(outcome.book != nil)
    #expect(
      outcome.problems.map(\.message)
        == ["'a-rule' has no test that finds something, and none that expects it to stay silent"])
  }

  @Test(
    "warn of a phrase that two concepts have, where its layer lets only one",
    arguments: [
      Row(
        "two services",
        "concept a is a service\n  words ice, heat\nconcept b is a service\n  words heat",
        ["'heat' is a phrase of 'a' already"]),
      Row(
        "two roles of a cue",
        "concept negation\n  words but not\nconcept clause-break\n  words but not", []),
      Row(
        "a phrase that goes on in the next line",
        "concept a is a service\n  words (cold|warm)\n    pack, ice\nconcept b is a service\n"
          + "  words cold, warm, pack", []),
      Row(
        "a comma inside quotation marks",
        "concept a is a service\n  words \"ice, heat\"\nconcept b is a service\n  words ice, heat",
        []),
    ])
  func sharedPhrases(row: Row<String, [String]>) {
    let outcome = TestBook.load("```terms\n\(row.input)\n```")
    #expect(outcome.book != nil)
    #expect(outcome.problems.map(\.message) == row.expected)
  }
}
