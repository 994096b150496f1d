import EmbeddedRules
import Foundation
import RuleLanguage

/// Writes the rule book into the program's source: `swift run embed-rules` in the project's folder.
@main
struct Main {
  static func main() throws {
    let root = FileManager.default.currentDirectoryPath
    let chapters = try RuleBookText.chapters(inFolder: "\(root)/Rules")
    let outcome = RuleBookLoader.load(
      chapters.map { RuleFile(path: $0.path, text: $0.text) })
    guard let book = outcome.book else {
      FileHandle.standardError.write(
        Data("embed-rules: the rule book does not load; see `concord rules check`\n".utf8))
      exit(2)
    }
    let target = "\(root)/Sources/EmbeddedRules"
    try write(RuleBookText.source(of: chapters), to: "\(target)/EmbeddedRuleBook+Generated.swift")
    try write(ArchiveText.source(of: book), to: "\(target)/EmbeddedRuleBook+Archive.swift")
    print("\(chapters.count) chapters written to \(target)")
  }

  private static func write(_ source: String, to path: String) throws {
    try source.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
