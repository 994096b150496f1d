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

  /// Some services and a finding, for rules that name them.
  private static let services = """
    ```terms
    concept fusion is a service
    concept ct is a service
    concept nonunion is a finding
    ```


    """

  static let cases = [
    Case(
      "a definition by itself",
      "```rules\ndefine a of item I\n  when b of I is yes\ndefine b of item I\n  when a of I is yes\n```",
      "2:8 D001 'a' is defined by itself"),
    Case(
      "a definition without a body", "```rules\ndefine a of item I\n```",
      "2:8 S004 this definition has no 'when'"),
    Case(
      "a definition with two bodies",
      "```rules\ndefine a of item I\n  is number of I\n  is number of I\n```",
      "4:3 S005 'is' stands here a second time"),
    Case(
      "a definition of nothing that there is", "```rules\ndefine a of itm I\n  is number of I\n```",
      "2:13 N006 'itm' is not a kind of thing; did you mean 'item'?"),
    Case(
      "a definition with the name of a fact",
      "```rules\ndefine decision of item I\n  is number of I\n```",
      "2:8 N001 a fact of an item named 'decision' is declared already"),
    Case(
      "a definition that sees a rule's variable",
      "```rules\ndefine a of item I\n  is number of J\n```",
      "3:16 N005 'J' is not known here; did you mean 'I'?"),
    Case(
      "a decision table without outcomes",
      "```table a of item I\n| decision of I | result |\n|---|---|\n| upheld | x |\n```",
      "2:19 D004 the last column of a decision table is 'outcome'"),
    Case(
      "a decision table with a gap",
      "```table a of item I\n| decision of I | outcome |\n|---|---|\n| upheld | x |\n| overturned | y |\n```",
      "1:10 D006 no row of 'a' is for modified"),
    Case(
      "a decision table with an overlap",
      "```table a of item I\n| number of I | outcome |\n|---|---|\n| at most 3 | x |\n| at least 3 | y |\n```",
      "5:1 D007 this row and row 1 both decide 3, with different outcomes"),
    Case(
      "a row that decides nothing",
      "```table a of item I\n| number of I | outcome |\n|---|---|\n| - | x |\n| 4 | x |\n```",
      "5:1 D008 rows above this one decide everything that it is for"),
    Case(
      "a column that cannot be decided",
      "```table a of item I\n| services of I | outcome |\n|---|---|\n| - | x |\n```",
      "2:3 D005 a column of a decision table cannot be concepts below 'service'"),
    Case(
      "arithmetic with what is no number",
      rule("decision of I plus 1 is 2", for: "rationale of I is present"),
      "10:14 T001 this is one of upheld, overturned, modified, unrecognised, expected a number"),
    Case(
      "a rule for the rows of no table",
      rule("for each   row R of limits", for: "for each   item I"),
      "8:23 N006 'limits' is not a table of rows"),
    Case(
      "a table of rows with an unknown type",
      "```table limits\n| row | limit: numbr |\n|---|---|\n```",
      "2:9 N006 'numbr' is not a type of a column; did you mean 'number'?"),
    Case(
      "a column without a type", "```table limits\n| row | limit |\n|---|---|\n```",
      "2:9 S006 expected a column like 'limit: number', found 'limit'"),
    Case(
      "a cell of another type",
      "```table limits\n| row | limit: number |\n|---|---|\n| a | many |\n```",
      "4:7 V006 expected a whole number, found 'many'"),
    Case(
      "a row twice",
      "```table limits\n| row | limit: number |\n|---|---|\n| a | 1 |\n| a | 2 |\n```",
      "5:3 N001 a row named 'a' is declared already"),
    Case(
      "a column that the table has not",
      "```table limits\n| row | limit: number |\n|---|---|\n| a | 1 |\n```\n\n"
        + rule(
          "for each   row R of limits\n  for each   item I\n  only if    number of I is lmit of R",
          for: "for each   item I"),
      "16:29 N006 'lmit' is not a column of 'limits'; did you mean 'limit'?"),
    Case(
      "an empty cell that a rule needs",
      "```table limits\n| row | limit: number |\n|---|---|\n| a |  |\n```\n\n"
        + rule(
          "for each   row R of limits\n  for each   item I\n  only if    number of I is limit of R",
          for: "for each   item I"),
      "4:3 D010 a rule needs 'limit' of row 'a', which is empty"),
    Case(
      "the condition word 'where' without a condition",
      rule(
        "  for each   item I where",
        for: "  for each   item I"),
      "8:26 S006 expected a value, found the end of the clause"),
    Case(
      "a count without a number",
      rule(
        "  only if    at least two J in items of letter is denied",
        for: "  only if    decision of I is upheld"),
      "9:23 S006 expected how many of them, in digits, found 'two'"),
    Case(
      "a quantifier without a name",
      rule(
        "  only if    some in items of letter is denied",
        for: "  only if    decision of I is upheld"),
      "9:19 S006 expected a name for each of them, found 'in'"),
    Case(
      "a quantifier over one thing",
      rule(
        "  only if    some J in I is denied",
        for: "  only if    decision of I is upheld"),
      "9:24 T001 this is an item, expected a group"),
    Case(
      "a comparison of unlike things",
      rule(
        "  only if    decision of I is at least 3",
        for: "  only if    decision of I is upheld"),
      "9:40 T002 one of upheld, overturned, modified, unrecognised cannot be compared with a number"
    ),
    Case(
      "a date compared as a number",
      rule(
        "  only if    injury-date of letter is at least 3",
        for: "  only if    decision of I is upheld"),
      "9:48 T002 a date cannot be compared with a number"),
    Case(
      "a margin without days",
      rule(
        "  only if    injury-date of letter is before ur-date of letter by more than 6",
        for: "  only if    decision of I is upheld"),
      "9:78 S006 expected 'days', found the end of the clause"),
    Case(
      "two values of arithmetic too many",
      rule(
        "  only if    number of I plus 1 plus 2 is 4",
        for: "  only if    decision of I is upheld"),
      "9:33 S011 three numbers in one calculation"),
    Case(
      "a yes-or-no fact that the thing has not",
      rule(
        "  only if    I is granted",
        for: "  only if    decision of I is upheld"),
      "9:19 N004 'granted' is not a fact of an item"),
    Case(
      "is without a value",
      rule(
        "  only if    decision of I is",
        for: "  only if    decision of I is upheld"),
      "9:30 S006 expected a value, found the end of the clause"),
    Case(
      "a predicate that there is none",
      rule(
        "  only if    decision of I equals upheld",
        for: "  only if    decision of I is upheld"),
      "9:28 S006 expected 'is', 'overlaps', 'contains' or 'states', found 'equals'"),
    Case(
      "a bracket that is not closed",
      rule(
        "  only if    (decision of I is upheld",
        for: "  only if    decision of I is upheld"),
      "9:38 S006 expected ')', found the end of the clause"),
    Case(
      "a severity in capitals",
      rule(
        "  severity   Error",
        for: "  severity   error"),
      "5:14 N006 'Error' is not a severity; did you mean 'error'?"),
    Case(
      "an exception without a label",
      rule(
        "  unless     I is denied\n  require    rationale of I is present",
        for: "  require    rationale of I is present"),
      "10:25 S006 expected 'label', found the end of the clause"),
    Case(
      "a let without a value",
      rule(
        "  let        X =\n  require    rationale of I is present",
        for: "  require    rationale of I is present"),
      "10:17 S006 expected a value, found the end of the clause"),
    Case(
      "a report for the unknown without a message",
      rule(
        "  when unknown  -> warning",
        for: "  when unknown  -> pass"),
      "11:27 S006 expected a message, found the end of the clause"),
    Case(
      "an unknown severity for the unknown",
      rule(
        "  when unknown  -> alarm \"x\"",
        for: "  when unknown  -> pass"),
      "11:20 N006 'alarm' is not a severity"),
    Case(
      "a pointer at nothing",
      rule(
        "  point at",
        for: "  point at   heading of I as \"here\""),
      "13:11 S006 expected a value, found the end of the clause"),
    Case(
      "a label without quotation marks",
      rule(
        "  point at   heading of I as here",
        for: "  point at   heading of I as \"here\""),
      "13:30 S006 expected a label, found 'here'"),
    Case(
      "a title without quotation marks",
      rule(
        "  title      A title",
        for: "  title      \"A title\""),
      "3:14 S006 expected a title, found 'A'"),
    Case(
      "a rule without a name",
      rule(
        "rule",
        for: "rule a-rule"),
      "2:5 S006 expected a name for the rule, found the end of the clause"),
    Case(
      "a version that is text",
      rule(
        "  since      \"1.0\"",
        for: "  since      1.0"),
      "7:14 S006 expected a version like 1.0, found '\"1.0\"'"),
    Case(
      "an effective period without a date",
      rule(
        "  effective from soon\n  for each   item I",
        for: "  for each   item I"),
      "8:18 T007 'soon' is not a date like 2015-04-20"),
    Case(
      "evidence of a service",
      services
        + rule(
          "  only if    evidence of fusion in summary is shown",
          for: "  only if    decision of I is upheld"),
      "15:26 N003 'fusion' is a kind of service, not of finding or condition"),
    Case(
      "evidence in a heading",
      services
        + rule(
          "  only if    evidence of nonunion in heading is shown",
          for: "  only if    decision of I is upheld"),
      "15:38 N006 'heading' is not a section with evidence"),
    Case(
      "a criterion without needs",
      services
        + "```rules\ncriterion c\n  title      \"A\"\n  service    fusion\n  authority  practice \"p\"\n  since      1.0\n```",
      "8:11 S004 this criterion has no 'needs'"),
    Case(
      "a criterion for a finding",
      services
        + "```rules\ncriterion c\n  title      \"A\"\n  service    nonunion\n  needs      evidence of nonunion by ct at levels of I\n  authority  practice \"p\"\n  since      1.0\n```",
      "10:14 N003 'nonunion' is a kind of finding, not of service"),
    Case(
      "a definition used on another kind",
      "```rules\ndefine a of order O\n  is visits of O\n```\n\n"
        + rule(
          "  only if    a of I is 3",
          for: "  only if    decision of I is upheld"),
      "14:14 N004 'a' is not a fact of an item"),
    Case(
      "a definition with a head that stops",
      "```rules\ndefine a item I\n  is number of I\n```",
      "2:10 S006 expected 'of', found 'item'"),
    Case(
      "an outcome that is no word",
      "```table a of item I\n| number of I | outcome |\n|---|---|\n| - | 3 |\n```",
      "4:7 S006 expected an outcome, found '3'"),
    Case(
      "a cell of a decision table that is no value",
      "```table a of item I\n| decision of I | outcome |\n|---|---|\n| uphelt | x |\n| - | y |\n```",
      "4:3 N006 'uphelt' is not a decision; did you mean 'upheld'?"),
    Case(
      "a test that expects nothing at all",
      "```rules\ntest \"t\"\n  rationale \"x\"\n```",
      "2:6 S004 this test has no 'expect'"),
    Case(
      "a known gap without a name",
      "```rules\nknown gap\n  rationale \"x\"\n  expect nothing\n```",
      "2:10 S006 expected the test's name in quotation marks, found the end of the clause"),
    Case(
      "a phrase with too many ways of writing",
      "```terms\nconcept a is a service\n  words (a|b|c|d|e|f|g) (a|b|c|d|e|f|g) (a|b|c|d|e|f|g)\n```",
      "3:9 V005 '(a|b|c|d|e|f|g) (a|b|c|d|e|f|g) (a|b|c|d|e|f|g)' is no phrase: it stands for more than 256 ways of writing"
    ),
    Case(
      "a phrase that can be nothing",
      "```terms\nconcept a is a service\n  words [x]\n```",
      "3:9 V005 '[x]' is no phrase: it can match nothing at all"),
    Case(
      "an attribute that there is none",
      "```terms\nconcept a is a service\n  colour blue\n```",
      "3:3 S003 'colour' is not a clause of a concept"),
    Case(
      "a number that is none",
      "```terms\nconcept a is a guideline\n  number one\n```",
      "3:10 V006 expected a number, found 'one'"),
    Case(
      "a concept in words of two lines apart",
      "```terms\n  words x\nconcept a is a service\n```",
      "2:3 S001 this line is indented, but no rule, concept or test stands above it"),
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
      "3:14 L001 this text has no closing quotation mark"),
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
      "2:3 S009 the first column of a table is 'concept' or 'row'"),
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
      "a clause beyond all reading",
      rule(
        String(repeating: "not (", count: 1_400) + "decision of I is upheld"
          + String(repeating: ")", count: 1_400), for: "decision of I is upheld"),
      "9:3 S012 this clause has more than 4000 words and marks"),
    Case(
      "brackets within brackets without end",
      rule(
        String(repeating: "not (", count: 200) + "decision of I is upheld"
          + String(repeating: ")", count: 200), for: "decision of I is upheld"),
      "9:214 S006 expected fewer brackets, found 'not'"),
    Case(
      "concepts piled up",
      "```terms\nconcept c0 is a service\n"
        + (1...64).map { "concept c\($0) is a c\($0 - 1)\n" }.joined() + "```",
      "66:9 V009 'c64' has more than 64 concepts above it"),
    Case(
      "a phrase of a thousand words",
      "```terms\nconcept a is a service\n  words "
        + String(repeating: "word ", count: 1_000) + "\n```",
      "3:9 V005 '" + Array(repeating: "word", count: 1_000).joined(separator: " ")
        + "' is no phrase: it has more than 24 words, or 2000 letters"),
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

  @Test("warn of a concept that has no words and no use, and the book still loads")
  func unusedConcept() {
    let outcome = TestBook.load(
      "```terms\nconcept a is a service\nconcept b is a a\n  words b\nconcept c is a service\n```")
    #expect(outcome.book != nil)
    #expect(outcome.problems.map(\.message) == ["'c' has no words, and nothing names it"])
  }

  @Test("warn of a definition that no rule uses, and the book still loads")
  func unusedDefinition() {
    let outcome = TestBook.load(
      "```rules\ndefine a of item I\n  is number of I\ndefine b of item I\n  is a of I\n```")
    #expect(outcome.book != nil)
    #expect(outcome.problems.map(\.message) == ["no rule uses 'a'", "no rule uses 'b'"])
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
