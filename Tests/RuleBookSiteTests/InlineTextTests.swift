import TestSupport
import Testing

@testable import RuleBookSite

/// Lines of prose: what is code, emphasis and a link, and what only looks like it.
@Suite("Inline Markdown")
struct InlineTextTests {
  @Test(
    "is read as",
    arguments: [
      Row("words", "a b", [InlineText.text("a b")]),
      Row("code", "a `b*c` d", [.text("a "), .code("b*c"), .text(" d")]),
      Row("code with a quote", "``a`b``", [.code("a`b")]),
      Row("code that is not closed", "a `b", [.text("a `b")]),
      Row("emphasis", "*a* _b_", [.emphasis([.text("a")]), .text(" "), .emphasis([.text("b")])]),
      Row("strong", "**a `b`**", [.strong([.text("a "), .code("b")])]),
      Row("a product and a name", "2 * 3 snake_case_name", [.text("2 * 3 snake_case_name")]),
      Row("a link", "[a `b`](c.md)", [.link([.text("a "), .code("b")], target: "c.md")]),
      Row("brackets of a phrase", "[fine] cut", [.text("[fine] cut")]),
      Row("escaped marks", "\\*a\\* \\`b\\`", [.text("*a* `b`")]),
      Row("markup", "<b>a</b>", [.text("<b>a</b>")]),
    ])
  func reads(row: Row<String, [InlineText]>) {
    #expect(InlineText.pieces(of: row.input) == row.expected)
  }

  @Test(
    "a text of nothing but open marks takes no longer than its length asks", .timeLimit(.minutes(1))
  )
  func openMarks() {
    for mark in ["[", "*", "_", "`", "**a", "[a](", "*a `"] {
      let text = String(repeating: mark, count: 50_000)
      #expect(!InlineText.pieces(of: text).isEmpty)
    }
  }
}
