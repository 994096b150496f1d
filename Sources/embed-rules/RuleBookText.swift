import EmbeddedRules
import Foundation

/// Turns the chapters in a folder into Swift source..
enum RuleBookText {
  /// The chapters of a rule book's folder, in byte order of their paths; its README is not one.
  static func chapters(inFolder folder: String) throws -> [EmbeddedRuleBook.Chapter] {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try paths.map { path in
      EmbeddedRuleBook.Chapter(
        path: "Rules/\(path)",
        text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
    }
  }

  /// Swift source that declares the chapters.
  ///
  /// Raw string literals keep the text readable and compile a hundred times faster than byte arrays.
  static func source(of chapters: [EmbeddedRuleBook.Chapter]) -> String {
    var source = """
      // Generated from Rules/ by `swift run embed-rules`. Do not edit.
      // swift-format-ignore-file

      extension EmbeddedRuleBook {
        /// The chapters, in byte order of their paths.
        public static let chapters: [Chapter] = [

      """
    for chapter in chapters {
      source += "    Chapter(\n      path: \"\(chapter.path)\",\n      text: ##\"\"\"\n"
      source += chapter.text
      source += chapter.text.hasSuffix("\n") ? "\n\"\"\"##),\n" : "\n\"\"\"##),\n"
    }
    return source + "  ]\n}\n"
  }
}
