import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import RuleLanguage

/// What holds of formatting whatever the chapter: the second time changes nothing, and the book says the
/// same.
@Suite("Laws of the formatter")
struct FormatterLawTests {
  /// The chapters of Rules/, by their paths.
  static let chapters: [Named<RuleFile>] = {
    let folder = Project.root.appending(path: "Rules")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted().compactMap { path in
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      return Named(path, RuleFile(path: "Rules/\(path)", bytes: Array(data)))
    }
  }()

  private static func formatted(_ file: RuleFile) -> RuleFile? {
    guard case .formatted(let bytes) = RuleFormatter.format(file) else { return nil }
    return RuleFile(path: file.path, bytes: bytes)
  }

  /// The tokens of the rules and tests of a chapter, without their places.
  private static func tokens(_ file: RuleFile) -> [String] {
    let lexer = RuleLexer(file: file, index: 0)
    return FenceReader(file: file, index: 0).fences().fences
      .filter { $0.language == .rules }
      .flatMap { BlockReader(file: file).blocks(in: $0).blocks }
      .flatMap { block in
        ([block.head] + block.clauses.flatMap(\.lines)).flatMap { lexer.tokens(of: $0).tokens }
      }
      .map { "\($0.kind) \($0.value)" }
  }

  /// A text without white space and without the lines of dashes of its tables.
  private static func ink(_ file: RuleFile) -> [UInt8] {
    file.bytes.split(separator: 0x0A)
      .map { line in line.filter { $0 != 0x20 && $0 != 0x09 } }
      .filter { line in !line.allSatisfy { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") } }
      .flatMap(\.self)
  }

  @Test("a chapter of Rules/ is canonical, and stays as it is", arguments: chapters)
  func canonical(chapter: Named<RuleFile>) throws {
    let once = try #require(Self.formatted(chapter.value))
    #expect(once.bytes == chapter.value.bytes, "run `concord rules format`")
  }

  @Test("the book says the same in another layout")
  func sameBook() throws {
    var random = SeededGenerator(seed: 1)
    let untidy = Self.chapters.map { Self.untidied($0.value, &random) }
    let tidy = try untidy.map { try #require(Self.formatted($0), "\($0.path)") }
    for ((before, after), chapter) in zip(zip(untidy, tidy), Self.chapters) {
      #expect(Self.tokens(before) == Self.tokens(after), "\(before.path)")
      #expect(Self.ink(before) == Self.ink(after), "\(before.path)")
      #expect(Self.formatted(after)?.bytes == after.bytes, "\(after.path)")
      #expect(Self.tokens(chapter.value) == Self.tokens(after), "\(after.path)")
    }
    let original = TestBook.embedded
    let book = try #require(RuleBookLoader.load(tidy).book)
    #expect(book.rules.map(\.id) == original.rules.map(\.id))
    #expect(book.tests.map(\.name) == original.tests.map(\.name))
    #expect(
      book.vocabulary.concepts.map(\.name) == original.vocabulary.concepts.map(\.name))
    #expect(book.vocabulary.phraseCount == original.vocabulary.phraseCount)
  }

  /// A chapter with its spaces drawn anew where they mean nothing: indentation, space behind the clause
  /// word, around cells and at the ends of lines, blank lines and comments.
  private static func untidied(_ file: RuleFile, _ random: inout SeededGenerator) -> RuleFile {
    var lines: [String] = []
    var language: Substring?
    let indent = Int(random.next() % 4) + 1
    for line in String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```") {
        language = language == nil ? line.dropFirst(3) : nil
        lines.append(String(line))
      } else if let language, ["rules", "terms"].contains(language) {
        lines.append(untidied(line, indent, &random))
        if random.next() % 16 == 0 { lines.append("   -- a \"comment\"") }
        if random.next() % 16 == 0 { lines.append(" \t") }
      } else if let language, language.hasPrefix("table"), line.hasPrefix("|") {
        let padding = String(repeating: " ", count: Int(random.next() % 4))
        lines.append(line.replacing(" | ", with: padding + "  |" + padding) + padding)
      } else {
        lines.append(String(line))
      }
    }
    return RuleFile(path: file.path, text: lines.joined(separator: "\n"))
  }

  /// A line of a block: a clause indented by so many spaces, what goes on with it further.
  private static func untidied(
    _ line: Substring, _ indent: Int, _ random: inout SeededGenerator
  ) -> String {
    let own = line.prefix { $0 == " " }.count
    let end = String(repeating: "\t", count: Int(random.next() % 2))
    guard own > 0 else { return line + end }
    let further = own == 2 ? 0 : Int(random.next() % 4) + 1
    let lead = String(repeating: " ", count: indent) + String(repeating: "\t", count: further)
    return lead + line.dropFirst(own) + end
  }

  @Test(
    "whatever is put into a chapter, it is refused or formatted once",
    arguments: 1...8 as ClosedRange<UInt64>)
  func garbled(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\n", "  ", "\t", "\"", "|", "\\|", "--", " -- ", ",", ", ", "(", ")", "[", ";", "->", "-",
      "=", "\r\n",
      "\r", "```\n", "```rules\n", "words ", "  words", "\u{0B}", "\u{2028}", "é",
      "concept x is a service\n",
      "  item", "is a", "\n\n", "\n  ", "\n    ",
    ]
    let chapters = Self.chapters.filter { $0.value.bytes.count < 20_000 }
    for _ in 0..<20 {
      let chapter = try #require(chapters.randomElement(using: &random)).value
      var text = Array(String(decoding: chapter.bytes, as: UTF8.self).unicodeScalars)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let at = Int.random(in: 0...text.count, using: &random)
        if random.next() % 3 == 0, at < text.count { text.remove(at: at) }
        let piece = try #require(pieces.randomElement(using: &random))
        text.insert(contentsOf: piece.unicodeScalars, at: min(at, text.count))
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text)
      let file = RuleFile(path: chapter.path, text: String(view))
      switch RuleFormatter.format(file) {
      case .formatted(let bytes):
        let once = RuleFile(path: file.path, bytes: bytes)
        #expect(Self.formatted(once)?.bytes == bytes, "seed \(seed): \(String(view))")
        #expect(Self.tokens(once) == Self.tokens(file))
      case .unreadable: break
      case .notText, .wouldChange: Issue.record("seed \(seed): \(String(view))")
      }
    }
  }
}
