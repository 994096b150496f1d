import ByteOutput
import TestSupport
import Testing

@Suite("Text from outside, as each format holds it")
struct EscapingTests {
  private func written(_ work: (inout ByteWriter) -> Void) -> String {
    var writer = ByteWriter()
    work(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "visible text keeps to its line and commands nothing",
    arguments: [
      Row("plain text", "Upheld: 3/4 é", "Upheld: 3/4 é"),
      Row("an escape sequence", "\u{1B}[31mred", "\\u{1B}[31mred"),
      Row("a line end and a tab", "a\nb\tc", "a b c"),
      Row("CRLF", "a\r\nb", "a  b"),
      Row("a direction override", "a\u{202E}b", "a\\u{202E}b"),
      Row("an old command of a build log", "##[error]x", "##\\u{5B}error]x"),
    ])
  func visible(row: Row<String, String>) { #expect(VisibleText.of(row.input) == row.expected) }

  @Test(
    "XML holds no mark, and nothing that XML cannot hold",
    arguments: [
      Row("marks", "<a b=\"c\" d='e'>&", "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"),
      Row("the end of a section", "]]></script>", "]]&gt;&lt;/script&gt;"),
      Row("NUL and escape", "\0\u{1B}", "\\u{0}\\u{1B}"),
      Row("no character", "\u{FFFE}\u{FFFF}", "\\u{fffe}\\u{ffff}"),
    ])
  func xml(row: Row<String, String>) { #expect(written { $0.writeXML(row.input) } == row.expected) }

  @Test(
    "Markdown shows the text as it is",
    arguments: [
      Row("a sentence", "item 1: a (b) - c.", "item 1: a (b) - c."),
      Row("marks", "*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"),
      Row("a link and an image", "![x](y)", "!\\[x\\](y)"),
      Row("markup", "<img src=x>&amp;", "&lt;img src=x&gt;&amp;amp;"),
      Row("the edge of a cell", "a|b", "a\\|b"),
      Row("a person and an issue", "@all #1", "@&#8203;all \\#&#8203;1"),
      Row("addresses", "https://a.b www.c.d", "https&#58;//a\\.b www\\.c\\.d"),
      Row("a line end", "a\n# b", "a \\#&#8203; b"),
    ])
  func markdown(row: Row<String, String>) {
    #expect(written { $0.writeMarkdown(row.input) } == row.expected)
  }

  @Test(
    "Markdown code cannot be left",
    arguments: [
      Row("a word", "a.txt", "`a.txt`"), Row("back quotes", "a``b", "```a``b```"),
      Row("at the edge", "`a", "`` `a ``"), Row("the edge of a cell", "a|b", "`a\\|b`"),
    ])
  func markdownCode(row: Row<String, String>) {
    #expect(written { $0.writeMarkdownCode(row.input) } == row.expected)
  }

  @Test("a workflow command holds a message and properties, and nothing begins another")
  func workflow() {
    #expect(written { $0.writeWorkflowMessage("50%\n::error::x") } == "50%25 ::error::x")
    #expect(written { $0.writeWorkflowProperty("a,b:c%") } == "a%2Cb%3Ac%25")
  }

  @Test(
    "a path becomes a reference of a URI",
    arguments: [
      Row("a plain one", "drafts/a.txt", "drafts/a.txt"),
      Row("from the root", "/a b", "file:///a%20b"),
      Row("marks of URIs", "a?b#c:d%", "a%3Fb%23c%3Ad%25"),
      Row("beyond ASCII", "é", "%C3%A9"), Row("an option", "--help", "--help"),
    ])
  func uri(row: Row<String, String>) { #expect(ByteWriter.uri(ofPath: row.input) == row.expected) }

  @Test("members and elements get their commas")
  func members() {
    let json = written { writer in
      writer.writeObject { writer in
        writer.writeMember("a", 1)
        writer.writeArray("b") { writer in
          writer.writeObject { $0.writeMember("c", "{[,") }
          writer.writeObject { _ in }
        }
        writer.writeObject("d") { $0.writeMember("e", true) }
      }
    }
    #expect(json == #"{"a":1,"b":[{"c":"{[,"},{}],"d":{"e":true}}"#)
  }
}
