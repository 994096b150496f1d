import HTML
import Testing

/// The frame of a page.
@Suite("The frame of a page")
struct HTMLDocumentTests {
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
