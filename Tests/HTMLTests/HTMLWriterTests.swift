import HTML
import Testing

/// Pages are made of text from outside: nothing in it may become markup, a script or an address.
@Suite("Writing HTML")
struct HTMLWriterTests {
  private func text(_ write: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("escapes text and values of attributes")
  func escapes() {
    let hostile = "</p><script>alert(\"1\")</script>&amp;'"
    let escaped =
      "&lt;/p&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;"
    #expect(text { $0.element(.p, text: hostile) } == "<p>\(escaped)</p>\n")
    #expect(
      text { $0.element(.code, Attribute(.title, hostile)) } == "<code title=\"\(escaped)\"></code>"
    )
  }

  @Test("shows control characters and direction controls by their numbers")
  func hidden() {
    #expect(text { $0.text("a\u{1B}[2J\u{202E}b\nc") } == "a\\u{1B}[2J\\u{202E}b\nc")
  }

  @Test("a link leads to a page or a place on one, never to another scheme")
  func links() {
    #expect(Link.page("javascript:alert(1)").reference == "./javascript%3Aalert%281%29")
    #expect(Link.place("a b\"c").reference == "#a%20b%22c")
    #expect(Link.placeOnPage("../x/y.html", "rule-a/b").reference == "./../x/y.html#rule-a/b")
  }

  @Test("data cannot end its element")
  func data() {
    let page = text { $0.data(id: "d") { $0.texts(["</script><!--", "a&b"]) } }
    #expect(
      page == "<script type=\"application/json\" id=\"d\">"
        + "[\"\\u003c/script\\u003e\\u003c!--\",\"a\\u0026b\"]</script>\n")
  }

  @Test("the policy of a page lets in its own style and script alone")
  func policy() throws {
    let page = HTMLDocument(
      title: "T", skip: "Skip", style: "p { margin: 0 }", script: "'use strict'")
    let html = String(decoding: page.bytes { $0.element(.main, .id("main")) }, as: UTF8.self)
    // The hashes are those of `openssl dgst -sha256 -binary | base64`.
    #expect(
      html.contains(
        "default-src &#39;none&#39;; style-src &#39;sha256-7IWhgxoOGTB5NQzjGk9OPt0FwhVeBvZGoWgF9xLLh8c=&#39;; "
          + "script-src &#39;sha256-eRtaeqcVFyPImuIFClNdaosAhRufChL7+dumku9g1ew=&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;;"
      ))
    #expect(html.contains("<a class=\"skip\" href=\"#main\">Skip</a>"))
    let plain = HTMLDocument(title: "T", skip: "Skip", style: "").bytes { _ in }
    #expect(!String(decoding: plain, as: UTF8.self).contains("script-src"))
  }
}
