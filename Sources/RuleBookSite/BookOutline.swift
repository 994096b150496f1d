import HTML
import LetterSource
import RuleLanguage
import Vocabulary

/// What a book holds, and where on its pages everything stands.
struct BookOutline {
  /// A chapter of the book.
  struct ChapterEntry {
    /// Its position in the book.
    let index: Int
    /// Its path from the book's folder: "letter/decisions.md".
    let path: String
    let chapter: Chapter
    /// What it is called; its path where it has no heading.
    let title: String
    /// The path of its page from the folder of the site.
    let page: String
    /// The rules that stand in it.
    let families: [RuleFamily]
    /// The concepts that it declares.
    let concepts: [WrittenConcept]
  }

  let book: RuleBook
  let chapters: [ChapterEntry]
  /// Every block of rules, in the order of the chapters.
  let families: [RuleFamily]
  /// The chapter and the anchor of each rule, by its id.
  private let rulePlaces: [String: (chapter: Int, anchor: String)]
  /// The chapter of each concept, by its name.
  private let conceptChapters: [String: Int]
  private let chapterIndexes: [String: Int]
  /// The rules that name a concept.
  private let naming: [ConceptID: [Rule]]
  /// Under which block of rules a test is shown, by the test's place.
  private let homes: [RuleRange: RuleRange]

  init(_ book: RuleBook, root: String) {
    self.book = book
    let families = RuleFamily.families(of: book)
    var rulePlaces: [String: (chapter: Int, anchor: String)] = [:]
    var conceptChapters: [String: Int] = [:]
    var chapterIndexes: [String: Int] = [:]
    var naming: [ConceptID: [Rule]] = [:]
    for family in families {
      rulePlaces[family.id] = (family.range.file, Anchor.rule(family.id))
      for rule in family.rules {
        rulePlaces[rule.id] = (family.range.file, Anchor.rule(rule.id))
        for concept in rule.namedConcepts { naming[concept, default: []].append(rule) }
      }
    }
    let byChapter = Dictionary(grouping: families) { $0.range.file }
    chapters = book.files.enumerated().map { index, file in
      let path =
        file.path.hasPrefix(root + "/") ? String(file.path.dropFirst(root.count + 1)) : file.path
      let name = path.hasSuffix(".md") ? String(path.dropLast(3)) : path
      let chapter = Chapter(file, at: index)
      let concepts = WrittenConcept.concepts(of: chapter)
      for concept in concepts { conceptChapters[concept.name] = index }
      chapterIndexes[path] = index
      return ChapterEntry(
        index: index, path: path, chapter: chapter,
        title: chapter.title.isEmpty ? path : chapter.title,
        page: "\(BookSite.chapterFolder)/\(name).html", families: byChapter[index] ?? [],
        concepts: concepts)
    }
    self.families = families
    self.rulePlaces = rulePlaces
    self.conceptChapters = conceptChapters
    self.chapterIndexes = chapterIndexes
    self.naming = naming
    homes = Self.homes(of: book.tests, among: families)
  }

  /// A test stands under the last rule before it that it names, or the first that it names anywhere.
  private static func homes(
    of tests: [RuleTest], among families: [RuleFamily]
  ) -> [RuleRange: RuleRange] {
    var homes: [RuleRange: RuleRange] = [:]
    for family in families {
      for test in family.tests {
        let isBefore =
          family.range.file == test.range.file
          && family.range.range.start < test.range.range.start
        if isBefore || homes[test.range] == nil { homes[test.range] = family.range }
      }
    }
    return homes
  }

  /// Whether a test is shown in full under a block of rules; elsewhere it is only named.
  func isHome(_ family: RuleFamily, of test: RuleTest) -> Bool {
    homes[test.range] == family.range && test.range.file == family.range.file
  }

  /// The rules that name a concept in their logic.
  func rules(naming concept: String) -> [Rule] {
    book.vocabulary.concept(named: concept).flatMap { naming[$0] } ?? []
  }

  /// The blocks that make some rules, in the order of the chapters.
  func families(of rules: [Rule]) -> [RuleFamily] {
    let places = Set(rules.map(\.range))
    return families.filter { places.contains($0.range) }
  }

  /// The concepts below a root that rules name, by their names, with those rules.
  func named(below root: Root) -> [(name: String, rules: [Rule])] {
    naming.filter { book.vocabulary[$0.key].root == root }
      .map { (book.vocabulary[$0.key].name, $0.value) }.sorted { $0.0 < $1.0 }
  }

  // MARK: Links

  /// Where a rule stands, seen from a page.
  func link(toRule id: String, from page: String) -> Link? {
    rulePlaces[id].map { link(to: $0.anchor, in: $0.chapter, from: page) }
  }

  /// Where a concept is declared, seen from a page.
  func link(toConcept name: String, from page: String) -> Link? {
    conceptChapters[name].map { link(to: Anchor.concept(name), in: $0, from: page) }
  }

  /// Where a chapter is, seen from a page, by its path from the book's folder or from another chapter.
  func link(toChapter path: String, from page: String) -> Link? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    // A name without a folder means the chapter beside the one that names it.
    let own = page.split(separator: "/").dropFirst().dropLast().joined(separator: "/")
    let found =
      chapterIndexes[own.isEmpty ? path : "\(own)/\(path)"] ?? chapterIndexes[path]
      ?? chapters.filter { $0.path.hasSuffix("/" + name) && path.hasSuffix(name) }.map(\.index)
      .only
    return found.map { .page(Self.path(to: chapters[$0].page, from: page)) }
  }

  /// Where something that prose calls by its name stands: a chapter, a rule, or a concept.
  func link(toName name: String, from page: String) -> Link? {
    if name.hasSuffix(".md") { return link(toChapter: name, from: page) }
    return link(toRule: name, from: page) ?? link(toConcept: name, from: page)
  }

  /// An element of a chapter's page, seen from a page.
  func link(to anchor: String, in chapter: Int, from page: String) -> Link {
    let target = chapters[chapter].page
    return target == page
      ? .place(anchor) : .placeOnPage(Self.path(to: target, from: page), anchor)
  }

  /// The path from one page to another.
  static func path(to target: String, from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") }) + target
  }
}

/// The ids of elements on the pages.
enum Anchor {
  static func rule(_ id: String) -> String { "rule-" + id }
  static func concept(_ name: String) -> String { "concept-" + name }
  static func section(_ index: Int) -> String { "section-\(index)" }
  static func test(_ place: RuleRange) -> String { "test-\(place.range.start)" }
}

extension Collection {
  /// The element where there is exactly one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
