public import ByteOutput
import Findings
import LetterSource

/// Markdown for a comment on a change, or the summary of a build.
public struct MarkdownReporter: Reporter {
  private let showsQuotes: Bool

  /// A reporter; `showsQuotes` adds the letter's words to each place, except for what is private.
  public init(showsQuotes: Bool = false) { self.showsQuotes = showsQuotes }

  /// Writes the heading.
  public func begin(to writer: inout ByteWriter) { writer.write("## Concord\n\n") }

  /// Writes a letter with its findings that count.
  public func report(_ judged: JudgedLetter, to writer: inout ByteWriter) {
    let open = judged.open
    guard !open.isEmpty else { return }
    let lines = LineIndex(judged.letter)
    writer.write("### ")
    writer.writeMarkdownCode(judged.path)
    writer.write("\n\n")
    for finding in open.map(\.finding) {
      let name = finding.severity == .info ? "note" : finding.severity.rawValue
      writer.write("- **\(name)**, line \(lines.line(of: finding.places[0].range.start)): ")
      writer.writeMarkdown(finding.message)
      writer.write(" (")
      writer.writeMarkdownCode(finding.rule)
      writer.write(")\n")
      let hasQuotes = showsQuotes && finding.kind != .privacy
      for place in finding.places where !place.label.isEmpty || hasQuotes {
        writer.write("  - line \(lines.line(of: place.range.start)): ")
        writer.writeMarkdown(place.label)
        if hasQuotes {
          if !place.label.isEmpty { writer.write(" ") }
          writer.writeMarkdownCode(judged.mask.foldedText(place.range, of: judged.letter))
        }
        writer.endLine()
      }
    }
    writer.endLine()
  }

  /// Writes how much was judged and found.
  public func end(_ outcome: RunOutcome, to writer: inout ByteWriter) {
    for unread in outcome.unread {
      writer.write("- **not judged**: ")
      writer.writeMarkdownCode(unread.path)
      writer.write(" ")
      writer.writeMarkdown(unread.reason)
      writer.endLine()
    }
    if !outcome.unread.isEmpty { writer.endLine() }
    writer.write("**\(outcome.tally.sentence)**\n")
    if outcome.leftOut > 0 { writer.write("\n\(outcome.leftOut) more are not shown.\n") }
    if !outcome.isComplete { writer.write("\nThe run did not come to its end.\n") }
  }
}
