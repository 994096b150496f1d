import Foundation
import TestSupport
import Testing

@testable import RuleLanguage

/// The canonical layout of chapters: what goes in, what comes out.
@Suite("The formatter of chapters")
struct FormatterTests {
  /// The canonical text of a chapter; nil where it is left alone.
  private func formatted(_ text: String) -> String? {
    guard case .formatted(let bytes) = RuleFormatter.format(RuleFile(path: "c.md", text: text))
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A rules fence around lines.
  private static func rules(_ lines: String) -> String { "```rules\n\(lines)\n```\n" }

  /// A terms fence around lines.
  private static func terms(_ lines: String) -> String { "```terms\n\(lines)\n```\n" }

  /// A table fence around lines.
  private static func table(_ lines: String) -> String { "```table t\n\(lines)\n```\n" }

  static let layouts: [Row<String, String>] = [
    Row(
      "odd indentation",
      rules("test \"a\"\n      item \"MRI: Upheld\"\n   rationale   \"No.\"\n expect nothing"),
      rules("test \"a\"\n  item       \"MRI: Upheld\"\n  rationale  \"No.\"\n  expect     nothing")),
    Row(
      "tabs",
      rules("test\t\"a\"\n\titem\t\"MRI:\tUpheld\"\n\texpect\tno a,\n\t\t\tno b"),
      rules("test \"a\"\n  item       \"MRI:\tUpheld\"\n  expect     no a,\n             no b")),
    Row(
      "lines of the fence end as its first line does",
      "Prose\nand\r\n```rules\r\ntest \"a\"\n item \"b\"\r\n expect nothing\r\n```\r\nend",
      "Prose\nand\r\n```rules\r\ntest \"a\"\r\n  item       \"b\"\r\n  expect     nothing\r\n```\r\nend"
    ),
    Row(
      "blanks behind lines, and around the words of the fence line",
      "``` table   t  \n| concept |  \n|---|\t\n```   \n",
      "```table t\n| concept |\n|---------|\n```\n"
    ),
    Row(
      "blank lines at the ends, within and between blocks",
      rules(
        "\n\ntest \"a\"\n\n  item \"b\"\n \n  expect nothing\ntest \"c\"\n  item \"d\"\n  expect nothing\n\n\n"
      ),
      rules(
        "test \"a\"\n  item       \"b\"\n  expect     nothing\n\ntest \"c\"\n  item       \"d\"\n  expect     nothing"
      )),
    Row(
      "comments above, in, behind and between",
      rules(
        """
          -- first
        test "a"-- no comment to a reader
        """.replacing("-- no comment to a reader", with: "   --  the test ")
          + "\n-- of the item\n    item \"b\"  -- its line\n  expect no a,\n-- and\n        no b\n   -- done\n\n  -- next\n\n\n-- the other\ntest \"c\"\n item \"d\"\n expect nothing\n -- end\n-- of all\n"
      ),
      rules(
        """
        -- first
        test "a"  --  the test
          -- of the item
          item       "b"  -- its line
          expect     no a,
                     -- and
                     no b
          -- done

        -- next

        -- the other
        test "c"
          item       "d"
          expect     nothing
          -- end

        -- of all
        """)),
    Row("a fence of comments", rules("\n  -- a\n\n\n--b  \n"), rules("-- a\n\n--b")),
    Row("an empty fence", "```terms\n\n\n```\n", "```terms\n```\n"),
    Row(
      "spaces between tokens",
      rules(
        "define a of item I\n  when (not( number of I is at least 2 )  and decision of I is upheld)or  number of I is 3"
      ),
      rules(
        "define a of item I\n  when       (not (number of I is at least 2) and decision of I is upheld) or number of I is 3"
      )),
    Row(
      "spaces around commas, semicolons and arrows",
      rule(
        "  when unknown number of I is 1->warning   \"a  ;b\"\n  point at heading of I;decision of I as \"x\""
      ),
      rule(
        "  when unknown  number of I is 1 -> warning \"a  ;b\"\n  point at   heading of I ; decision of I as \"x\""
      )),
    Row(
      "clause words that reach over the column",
      rule(
        "  effective   from   2009-07-18 until 2017-11-30\n  off by default\n  when unknown -> pass\n  point at heading of I"
      ),
      rule(
        "  effective from 2009-07-18 until 2017-11-30\n  off by default\n  when unknown  -> pass\n  point at   heading of I"
      )),
    Row(
      "a long clause word with lines behind it",
      rules("test \"a\"\n  reviewer-guideline   \"b\"\n    \"c\"\n  expect nothing"),
      rules(
        "test \"a\"\n  reviewer-guideline \"b\"\n                     \"c\"\n  expect     nothing")
    ),
    Row(
      "a clause word over two lines",
      rules("test \"a\"\n  item\n     \"b\"\n  expect nothing"),
      rules("test \"a\"\n  item\n             \"b\"\n  expect     nothing")),
    Row(
      "the line breaks of phrases",
      terms(
        "concept a   is a service\n   words b ,c,  (d|e)  f,\n    \"g ,  h\",i\n concept-less-word-is-none"
          .replacing("\n concept-less-word-is-none", with: "\n   general yes")),
      terms(
        "concept a is a service\n  words    b, c, (d|e) f,\n           \"g ,  h\", i\n  general  yes"
      )),
    Row(
      "commas in brackets, and hyphens behind a comma",
      terms("concept a is a service\n words (a ,  b|c),--d,  -- e\n      f"),
      terms("concept a is a service\n  words  (a , b|c),--d,  -- e\n         f")),
    Row(
      "a concept without clauses beside another",
      terms("concept   a is a service ,drug\nconcept b is an a"),
      terms("concept a is a service, drug\n\nconcept b is an a")),
    Row(
      "a table out of line",
      table(
        "|concept|is a|words|abbreviations|\n|:-|-:|-|-|\n|a|service|b ,c\\|d||\n|long-name |a, b| |  E|"
      ),
      table(
        """
        | concept   | is a    | words | abbreviations |
        |-----------|---------|-------|---------------|
        | a         | service | b, c\\|d |  |
        | long-name | a, b    |  | E |
        """)),
    Row(
      "a table without a line of dashes, with an empty one, and with a row left open",
      table("| concept | is a |\n\n| a | b |\n| | |\n|---|---|\n| c | d"),
      table(
        "| concept | is a |\n|---------|------|\n| a       | b    |\n|---------|------|\n| c       | d    |"
      )),
    Row(
      "columns of up to 40 characters line up",
      table(
        "| concept | region |\n|---|---|\n| é | \(String(repeating: "é", count: 40)) |\n| b | c |"),
      table(
        "| concept | region                                   |\n|---------|------------------------------------------|\n| é       | \(String(repeating: "é", count: 40)) |\n| b       | c                                        |"
      )),
    Row(
      "wider ones do not",
      table(
        "| concept | region |\n|---|---|\n| a | \(String(repeating: "b", count: 41)) |\n| c | d |"),
      table(
        "| concept | region |\n|---------|--------|\n| a       | \(String(repeating: "b", count: 41)) |\n| c       | d |"
      )),
    Row(
      "a row with text before its first pipe stays as it is",
      table("|concept|is a|\nnote |a|b|"), table("|concept|is a|\nnote |a|b|")),
    Row(
      "a decision table",
      "```table a of item I\n|number   of I|outcome|\n|-|-|\n|-|x|\n|2-3|y|\n|at  least 4|z|\n```",
      "```table a of item I\n| number of I | outcome |\n|-------------|---------|\n| -           | x       |\n| 2-3         | y       |\n| at least 4  | z       |\n```"
    ),
    Row(
      "a table of rows keeps its texts",
      "```table limits\n|row|service: concepts|name: text|\n|-|-|-|\n|a|b ,c|the  knife ,|\n```\n",
      "```table limits\n| row | service: concepts | name: text   |\n|-----|-------------------|--------------|\n| a   | b, c              | the  knife , |\n```\n"
    ),
    Row(
      "prose and other fences",
      "a  \n\tb\r\n```swift\nrule   x\n```\n````markdown\n```rules\nrule   x\n```\n````",
      "a  \n\tb\r\n```swift\nrule   x\n```\n````markdown\n```rules\nrule   x\n```\n````"),
    Row("an empty chapter", "", ""),
  ]

  /// A complete rule with some clauses at its end.
  private static func rule(_ clauses: String) -> String {
    rules(
      """
      rule a-rule
        title      "A title"
        kind       omission
        severity   error
        authority  practice "a practice"
        since      1.0
        for each   item I
        require    rationale of I is present
        say        "{I} is incomplete."

      """ + clauses)
  }

  @Test("lays out", arguments: layouts)
  func layout(row: Row<String, String>) throws {
    let once = try #require(formatted(row.input))
    #expect(once == row.expected)
    #expect(formatted(once) == once)
  }

  @Test(
    "leaves alone what does not read as a chapter",
    arguments: [
      Row("a text that is not closed", rules("test \"a"), "L001"),
      Row("a fence that is not closed", "```rules\ntest \"a\"\n", "F002"),
      Row("nearly a fence of ours", "```rule\n```\n", "F001"),
      Row("a character without meaning", rules("test \"a\"\n  item ?"), "L002"),
      Row("a clause above every block", rules("  item \"a\""), "S001"),
      Row("an unknown clause", rules("test \"a\"\n  itm \"b\"\n  expect nothing"), "S003"),
      Row(
        "a broken block beside a whole one",
        rules("tst \"a\"\n\ntest \"b\"\n item \"c\"\n expect nothing"), "S002"),
      Row("a row with too few cells", table("| concept | is a |\n|---|---|\n| a |"), "S008"),
    ])
  func broken(row: Row<String, String>) {
    let outcome = RuleFormatter.format(RuleFile(path: "c.md", text: row.input))
    guard case .unreadable(let problems) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(problems.map(\.code).contains(row.expected))
  }

  @Test(
    "leaves alone what is no text",
    arguments: [
      Row("a null byte", Array("a\0".utf8), 1),
      Row("no UTF-8", Array("```rules\n".utf8) + [0xC3, 0x28], 9),
      Row("a program", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0x01, 0x00, 0xFF], 6),
    ])
  func noText(row: Row<[UInt8], Int>) {
    let outcome = RuleFormatter.format(RuleFile(path: "c.md", bytes: row.input))
    guard case .notText(let at) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(at == row.expected)
  }

  @Test(
    "comes to an end with what is large", .timeLimit(.minutes(1)),
    arguments: [
      Named(
        "a line of words",
        terms("concept a is a service\n words " + String(repeating: "b ,", count: 50_000))),
      Named(
        "a line of brackets",
        terms("concept a is a service\n words " + String(repeating: "(", count: 100_000))),
      Named("many lines", rules(String(repeating: "-- a\n", count: 20_000))),
      Named("many broken lines", rules(String(repeating: "x\n", count: 10_000))),
      Named(
        "a line of quotation marks",
        rules("test \"a\"\n item " + String(repeating: "\"\" ", count: 50_000))),
      Named("a row of cells", table(String(repeating: "| concept ", count: 20_000))),
      Named("many fences", String(repeating: "```terms\n```\n", count: 5_000)),
      Named("back quotes", String(repeating: "```", count: 50_000)),
    ])
  func large(chapter: Named<String>) {
    let once = formatted(chapter.value)
    if let once { #expect(formatted(once) == once) }
  }
}
