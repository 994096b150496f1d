import ByteOutput
import Findings
import LetterSource

/// A finding as the JSON formats write it: the same members in the same order.
struct FindingJSON {
  let judged: JudgedLetter
  let lines: LineIndex
  let showsQuotes: Bool

  init(_ judged: JudgedLetter, showsQuotes: Bool) {
    self.judged = judged
    self.showsQuotes = showsQuotes
    lines = LineIndex(judged.letter)
  }

  /// Writes the members of a finding, its letter's path among them.
  func write(_ entry: JudgedLetter.Entry, to writer: inout ByteWriter) {
    writer.writeMember("letter", judged.path)
    writeUnnamed(entry, to: &writer)
  }

  /// Writes the members of a finding without its letter's path.
  func writeUnnamed(_ entry: JudgedLetter.Entry, to writer: inout ByteWriter) {
    let finding = entry.finding
    writer.writeMember("rule", finding.rule)
    writer.writeMember("kind", finding.kind.rawValue)
    writer.writeMember("severity", finding.severity.rawValue)
    writer.writeMember("item", finding.item)
    writer.writeMember("message", finding.message)
    writer.writeArray("spans") { writer in
      for place in finding.places {
        writer.writeObject { write(place, of: finding, to: &$0) }
      }
    }
    writer.writeMember("fingerprint", entry.fingerprint.text)
  }

  private func write(_ place: Place, of finding: Finding, to writer: inout ByteWriter) {
    let range = place.range
    writer.writeMember("start", range.start)
    writer.writeMember("end", range.end)
    writer.writeMember("startLine", lines.line(of: range.start))
    writer.writeMember("startColumn", lines.column(of: range.start))
    writer.writeMember("endLine", lines.line(of: range.end))
    writer.writeMember("endColumn", lines.column(of: range.end))
    writer.writeMember("role", place.role.rawValue)
    writer.writeMember("label", place.label)
    if showsQuotes, finding.kind != .privacy {
      writer.writeMember("quote", judged.mask.foldedText(range, of: judged.letter))
    }
  }
}
