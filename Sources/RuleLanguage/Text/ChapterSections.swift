/// What a chapter says in prose, section by section.
public struct ChapterSections: Sendable {
  private struct Section {
    let start: Int
    var prose: String
  }

  /// The most that is kept of a section, in bytes.
  private static let limit = 4_000
  private var sections: [Section] = [Section(start: 0, prose: "")]

  /// The sections of a chapter. Cost: one pass.
  public init(_ file: RuleFile) {
    var at = 0
    var fence = 0
    for line in file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { at += line.count + 1 }
      let marks = line.prefix { $0 == UInt8(ascii: "`") }.count
      if marks >= 3, fence == 0 || marks >= fence {
        fence = fence == 0 ? marks : 0
        continue
      }
      guard fence == 0 else { continue }
      if line.first == UInt8(ascii: "#") { sections.append(Section(start: at, prose: "")) }
      let last = sections.count - 1
      guard sections[last].prose.utf8.count < Self.limit else { continue }
      let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x0D }
      if isBlank, sections[last].prose.isEmpty || sections[last].prose.hasSuffix("\n\n") {
        continue
      }
      sections[last].prose += (isBlank ? "" : String(decoding: line, as: UTF8.self)) + "\n"
    }
  }

  /// The prose of the section that an offset lies in, as Markdown; blocks are left out.
  public func prose(at offset: Int) -> String {
    let section = sections.last { $0.start <= offset }
    return String((section?.prose ?? "").drop { $0 == "\n" }.trimmedEnd)
  }
}

extension StringProtocol {
  /// The text without line ends at its end.
  fileprivate var trimmedEnd: String {
    var text = String(self)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
