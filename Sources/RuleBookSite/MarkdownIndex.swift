import ByteOutput
import Findings
import HTML
import RuleLanguage

/// The rules of a book as a Markdown table, in the order of its chapters.
struct MarkdownIndex {
  private let outline: BookOutline

  init(_ outline: BookOutline) { self.outline = outline }

  var text: String {
    var writer = ByteWriter()
    writer.write("| rule | kind | severity | finds | chapter |\n|---|---|---|---|---|\n")
    for family in outline.families {
      let chapter = outline.chapters[family.range.file]
      for rule in family.rules {
        writer.write("| ")
        writer.writeMarkdownCode(rule.id)
        writer.write(" | \(rule.kind.rawValue) | \(rule.severity.rawValue)")
        writer.write(rule.isOff ? ", off by default | " : " | ")
        writer.writeMarkdown(rule.title)
        writer.write(" | [")
        writer.writeMarkdown(chapter.title)
        writer.write("](\(Link.page(chapter.path).reference.dropFirst(2))) |\n")
      }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
