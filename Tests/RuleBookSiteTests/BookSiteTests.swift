import Foundation
import HTML
import RuleLanguage
import TestSupport
import Testing

@testable import RuleBookSite

/// The pages of a rule book: complete, linked, and safe whatever the book says.
@Suite("The rule book as pages")
struct BookSiteTests {
  private static let embedded = pages(of: TestBook.embedded)

  private static func pages(of book: RuleBook) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: BookSite(book, root: "Rules").pages()
        .map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  private static func ids(_ page: String) -> [String] {
    page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
  }

  @Test("every rule stands on its chapter's page, and every concept")
  func complete() throws {
    let book = TestBook.embedded
    for rule in book.rules {
      let path = book.files[rule.range.file].path.replacing("Rules/", with: "chapters/")
        .replacing(".md", with: ".html")
      #expect(Self.embedded[path]?.contains("id=\"rule-\(rule.id)\"") == true, "\(rule.id)")
    }
    let pages = Set(Self.embedded.values.flatMap(Self.ids))
    let shown = pages.count { $0.hasPrefix("concept-") }
    #expect(shown == BookOutline(book, root: "Rules").chapters.flatMap(\.concepts).count)
    #expect(Self.embedded.count == book.files.count + 1)
  }

  @Test("every link leads to a page and a place that are there")
  func links() {
    let ids = Self.embedded.mapValues { Set(Self.ids($0)) }
    for (path, page) in Self.embedded {
      let folder = URL(filePath: "/" + path).deletingLastPathComponent()
      for match in page.matches(of: /href="([^"#]*)(#[^"]*)?"/) {
        let target =
          match.1.isEmpty
          ? path
          : folder.appending(path: String(match.1)).standardizedFileURL.path.dropFirst().description
        let anchor = match.2.map { String($0.dropFirst()) } ?? ""
        #expect(
          ids[target].map { anchor.isEmpty || $0.contains(anchor) } == true, "\(path): \(match.0)")
      }
    }
  }

  @Test("what the search leads to is there")
  func search() throws {
    let ids = Self.embedded.mapValues { Set(Self.ids($0)) }
    let index = try #require(Self.embedded["index.html"])
    let data = try #require(index.firstMatch(of: /id="entries">(.*)<\/script>/)).1
    let entries = try JSONDecoder().decode([[String]].self, from: Data(data.utf8))
    #expect(entries.count { $0[0] == "rule" } == TestBook.embedded.rules.count)
    for entry in entries {
      let parts = entry[3].dropFirst(2).split(separator: "#").map(String.init)
      let anchors = try #require(ids[parts[0]], "\(entry[3])")
      #expect(parts.count == 1 || anchors.contains(parts[1]), "\(entry[3])")
    }
  }

  @Test("an id stands on a page once")
  func uniqueIDs() {
    for (path, page) in Self.embedded {
      let ids = Self.ids(page)
      #expect(Set(ids).count == ids.count, "\(path)")
    }
  }

  @Test("nothing is fetched: no address but the pages' own")
  func noNetwork() {
    for (path, page) in Self.embedded {
      #expect(!page.contains("://"), "\(path)")
      #expect(!page.contains(" src="), "\(path)")
      #expect(page.contains("default-src &#39;none&#39;"), "\(path)")
    }
  }

  @Test("a book cannot write markup")
  func hostile() throws {
    let chapter = """
      # <img src=x onerror=alert(1)>

      <script>alert(1)</script> [here](javascript:alert(1)) `</code><b>`

      - <b>one</b>

      | <i>a</i> |
      |---|
      | <u>b</u> |

      ```terms
      concept thing is a service
        words  thing
      ```

      ```rules
      -- </pre><script>alert(2)</script>
      rule plain
        title      "</h3><script>alert(3)</script>"
        kind       omission
        severity   info
        authority  practice "<iframe>"
        since      1.0
        for each   item I where services of I is a thing
        require    decision of I is upheld
        when unknown -> pass
        say        "<svg onload=alert(4)>"
        point at   decision of I as "<a>"
      ```
      """
    let outcome = TestBook.load(chapter, path: "Rules/<x>.md")
    let book = try #require(outcome.book, "\(outcome.problems)")
    let pages = Self.pages(of: book)
    #expect(pages.keys.sorted() == ["chapters/<x>.html", "index.html"])
    for (path, page) in pages {
      for tag in ["<img", "<b>", "<i>", "<u>", "<iframe", "<svg", "<script>alert", "</pre><"] {
        #expect(!page.contains(tag), "\(path): \(tag)")
      }
      #expect(!page.contains("href=\"javascript"), "\(path)")
    }
    #expect(pages["index.html"]?.contains("href=\"./chapters/%3Cx%3E.html\"") == true)
    #expect(BookSite(book, root: "Rules").markdownIndex.contains("<") == false)
  }

  @Test("the table of rules in the book's README is current")
  func readme() throws {
    let table = BookSite(TestBook.embedded, root: "Rules").markdownIndex
    let readme = try Project.text("Rules/README.md")
    let shown = try #require(
      readme.firstMatch(of: /<!-- rules: begin -->\n\n([\s\S]*?)\n<!-- rules: end -->/)?.1)
    #expect(
      shown == table,
      "run 'concord rules doc Rules --format markdown -o Rules'")
  }
}
