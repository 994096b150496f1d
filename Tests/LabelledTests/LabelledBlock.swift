import Foundation
import TestSupport

/// A labelled sentence: some text of a letter and what a careful reader takes from it.
struct LabelledBlock: Sendable {
  /// Some words of the text with their label.
  struct Label: Sendable {
    /// What stands before the colon: the words, without their number.
    let words: String
    /// Which of several places of the words is meant, from 1.
    let occurrence: Int
    /// What stands behind the colon.
    let value: String
  }

  /// The line of the file that the block starts on, from 1.
  let line: Int
  /// Where the text stands: "summary", "rationale" or "heading".
  let section: String
  let text: String
  let labels: [Label]

  /// The blocks of a file of `Tests/Labelled`, in order.
  static func blocks(of path: String) throws -> [LabelledBlock] {
    let folder = ProcessInfo.processInfo.environment["CONCORD_LABELLED"].map { URL(filePath: $0) }
    let file = (folder ?? Project.root.appending(path: "Tests/Labelled")).appending(path: path)
    var blocks: [LabelledBlock] = []
    var lines: [(number: Int, text: String)] = []
    let text = try String(contentsOf: file, encoding: .utf8)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix("--") { continue }
      if line.isEmpty {
        if let block = block(lines) { blocks.append(block) }
        lines = []
      } else {
        lines.append((index + 1, String(line)))
      }
    }
    if let block = block(lines) { blocks.append(block) }
    return blocks
  }

  private static func block(_ lines: [(number: Int, text: String)]) -> LabelledBlock? {
    guard let first = lines.first, let close = first.text.firstIndex(of: "]") else { return nil }
    let text = first.text[first.text.index(after: close)...].drop { $0 == " " }
    return LabelledBlock(
      line: first.number, section: String(first.text[..<close].dropFirst()), text: String(text),
      labels: lines.dropFirst().compactMap { label($0.text) })
  }

  private static func label(_ line: String) -> Label? {
    guard let colon = line.range(of: ": ") else { return nil }
    let words = label(words: String(line[..<colon.lowerBound]))
    return Label(
      words: words.words, occurrence: words.occurrence,
      value: String(line[colon.upperBound...]))
  }

  /// Words of a text, with the number of the place that is meant behind a '#'.
  static func label(words: String) -> Label {
    var words = words
    var occurrence = 1
    if let hash = words.range(of: " #", options: .backwards),
      let number = Int(words[hash.upperBound...])
    {
      occurrence = number
      words = String(words[..<hash.lowerBound])
    }
    return Label(words: words, occurrence: occurrence, value: "")
  }
}
