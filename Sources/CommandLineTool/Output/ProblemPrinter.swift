import LetterSource
import Reporters
import RuleAnalysis
import RuleLanguage

/// Shows what is wrong with a rule book: the line, the words marked, the nearest legal word, how to go
/// on.
struct ProblemPrinter {
  /// The most problems that are shown.
  static let mostShown = 100
  /// The most letters of a message, and of what is shown of a line.
  private static let widest = 300

  private let files: [RuleFile]
  private let lines: [LineIndex]

  init(files: [RuleFile]) {
    self.files = files
    lines = files.map { LineIndex(Letter(bytes: $0.bytes)) }
  }

  /// The problems as text, one paragraph each.
  func text(of problems: [RuleProblem]) -> String {
    let shown = problems.prefix(Self.mostShown).map(text).joined(separator: "\n")
    guard problems.count > Self.mostShown else { return shown }
    return shown + "\n... and \(problems.count - Self.mostShown) more\n"
  }

  private func text(of problem: RuleProblem) -> String {
    text(
      at: problem.range, "\(problem.severity.rawValue) \(problem.code)", problem.message,
      help: problem.help)
  }

  /// What an analysis remarks about rules, one paragraph each.
  func text(of remarks: [RuleAnalysis.Remark]) -> String {
    remarks.map { text(at: $0.range, "warning \($0.kind.rawValue)", $0.message, help: nil) }
      .joined(separator: "\n")
  }

  private func text(
    at place: RuleRange, _ code: String, _ message: String, help: String?
  ) -> String {
    let file = files[place.file]
    let letter = Letter(bytes: file.bytes)
    let lines = lines[place.file]
    let range = place.range
    let line = lines.line(of: range.start)
    let column = lines.column(of: range.start)
    let whole = lines.range(ofLine: line)
    let content = ByteRange(whole.start, max(whole.start, letter.trimmed(whole).end))
    let window = Self.window(on: range.start, of: content, in: file.bytes)
    let source = Visible.text(letter.text(window.range))
    let lead = letter.text(ByteRange(window.range.start, range.start)).count + window.lead.count
    let end = max(range.start, min(range.end, window.range.end))
    let marked = max(1, letter.text(ByteRange(range.start, end)).count)
    let gutter = String(line)
    let blank = String(repeating: " ", count: gutter.count)
    var text =
      "\(Visible.text(file.path)):\(line):\(column): \(code): "
      + "\(Self.shortened(Visible.text(message)))\n"
      + "  \(gutter) | \(window.lead)\(source)\(window.tail)\n  \(blank) | "
      + String(repeating: " ", count: lead) + String(repeating: "^", count: marked) + "\n"
    if let help { text += "  \(blank) = \(help)\n" }
    return text
  }

  /// A message without the middle of what is too long to read.
  private static func shortened(_ message: String) -> String {
    guard message.utf8.count > widest else { return message }
    return message.prefix(widest / 2) + "..." + message.suffix(widest / 2)
  }

  /// The part of a long line around a place, and what stands for the parts left out.
  private static func window(
    on place: Int, of line: ByteRange, in bytes: [UInt8]
  ) -> (range: ByteRange, lead: String, tail: String) {
    let end = max(line.end, place)
    var start = line.start
    var finish = end
    if end - start > widest {
      start = max(start, place - widest / 2)
      finish = min(end, start + widest)
      while start > line.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
      while finish < end, bytes[finish] & 0xC0 == 0x80 { finish += 1 }
    }
    return (
      ByteRange(start, finish), start > line.start ? "..." : "", finish < end ? "..." : ""
    )
  }
}
