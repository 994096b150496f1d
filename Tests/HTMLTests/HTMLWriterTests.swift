import TestSupport
import Testing

@testable import HTML

/// Text on its way into a page.
@Suite("Writing HTML")
struct HTMLWriterTests {
  @Test(
    "text is escaped wherever it stands",
    arguments: [
      Row("plain", "Anterior fusion, L5-S1", "Anterior fusion, L5-S1"),
      Row(
        "markup", "</p><script>alert('x')</script>",
        "&lt;/p&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
      Row("an end of an attribute", "\" onclick=\"run()", "&quot; onclick=&quot;run()"),
      Row("an entity", "&lt;", "&amp;lt;"),
      Row("direction controls", "\u{202E}abc\u{2066}", "\\u{202E}abc\\u{2066}"),
      Row(
        "control characters", "a\u{0}b\u{1B}[2Jc\u{7F}\u{9B}", "a\\u{0}b\\u{1B}[2Jc\\u{7F}\\u{9B}"),
      Row("a page break is a line end", "a\u{0C}b\r\nc", "a\nb\n\nc"),
      Row("letters of other scripts", "Müller – “naïve” 診断", "Müller – “naïve” 診断"),
    ])
  func escapes(row: Row<String, String>) {
    var page = HTMLWriter()
    page.element(.span, .label(row.input), text: row.input)
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        == "<span aria-label=\"\(row.expected)\">\(row.expected)</span>")
  }

  @Test("every character below U+3000 comes out without markup")
  func everyCharacter() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var page = HTMLWriter()
      page.text("a\(scalar)b")
      let written = String(decoding: page.bytes, as: UTF8.self)
      #expect(!written.contains("<") && !written.contains(">") && !written.contains("\""))
      #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
    }
  }

  @Test(
    "a link leads to this page or to one beside it, and nowhere else",
    arguments: [
      Row("a place", Link.place("f1"), "#f1"),
      Row("a place of a strange name", Link.place("\" x=\"é"), "#%22%20x%3D%22%C3%A9"),
      Row(
        "a page", Link.page("report-letters/letter-00001.html"),
        "./report-letters/letter-00001.html"),
      Row("a name like a scheme", Link.page("javascript:run()"), "./javascript%3Arun%28%29"),
    ])
  func links(row: Row<Link, String>) {
    #expect(row.input.reference == row.expected)
  }

  @Test("data cannot end its element")
  func data() {
    var page = HTMLWriter()
    page.data(id: "d") { data in
      data.object { data in
        data.key("names")
        data.texts(["</script><!--", "a & \"b\"", "\u{2028}"])
        data.key("counts")
        data.numbers([1, -2])
        data.key("none")
        data.list { _ in }
      }
    }
    #expect(
      String(decoding: page.bytes, as: UTF8.self) == """
        <script type="application/json" id="d">{"names":["\\u003c/script\\u003e\\u003c!--",\
        "a \\u0026 \\"b\\"","\\u2028"],"counts":[1,-2],"none":[]}</script>

        """)
  }

  @Test(
    "bytes as Base64, with the vectors of RFC 4648",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, expected: String) {
    #expect(Base64.text(Array(text.utf8)) == expected)
  }
}
