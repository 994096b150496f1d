public import RuleLanguage

/// A rule book as pages that need no network and no server: an index, and a page for each chapter.
public struct BookSite: Sendable {
  /// A page: its path from the folder of the site, and its bytes.
  public typealias Page = (path: String, bytes: [UInt8])

  private let outline: BookOutline

  /// The site of a book.
  ///
  /// - Parameter root: the book's folder, as the paths of its chapters begin.
  public init(_ book: RuleBook, root: String) {
    outline = BookOutline(book, root: root)
  }

  /// The folder of the chapters' pages; nothing but pages of chapters belongs in it.
  public static let chapterFolder = "chapters"

  /// All pages, the index first. The same book makes the same bytes.
  public func pages() -> [Page] {
    [("index.html", IndexPage(outline).bytes)]
      + outline.chapters.map { ($0.page, ChapterPage($0, in: outline).bytes) }
  }

  /// The rules of the book as a Markdown table, with links from the book's folder.
  public var markdownIndex: String { MarkdownIndex(outline).text }
}
