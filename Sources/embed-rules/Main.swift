import EmbeddedRules
import Foundation

/// Writes the rule book into the program's source: `swift run embed-rules` in the project's folder.
@main
struct Main {
  static func main() throws {
    let root = FileManager.default.currentDirectoryPath
    let chapters = try RuleBookText.chapters(inFolder: "\(root)/Rules")
    let target = "\(root)/Sources/EmbeddedRules/EmbeddedRuleBook+Generated.swift"
    try RuleBookText.source(of: chapters).write(toFile: target, atomically: true, encoding: .utf8)
    print("\(chapters.count) chapters written to \(target)")
  }
}
