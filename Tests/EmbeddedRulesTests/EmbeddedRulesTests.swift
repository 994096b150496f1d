import EmbeddedRules
import Foundation
import TestSupport
import Testing

@Suite("The embedded rule book")
struct EmbeddedRulesTests {
  @Test("is what stands in Rules/; after a change: swift run embed-rules")
  func isCurrent() throws {
    let folder = Project.root.appending(path: "Rules")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    #expect(EmbeddedRuleBook.chapters.map(\.path) == paths.map { "Rules/\($0)" })
    for chapter in EmbeddedRuleBook.chapters {
      #expect(chapter.text == (try Project.text(chapter.path)), "\(chapter.path)")
    }
  }
}
