import LetterSource
import Reporters
import RuleAnalysis
import RuleLanguage

/// Shows what is wrong with a rule book: the line, the words marked, the nearest legal word, how to go
/// on.
struct ProblemPrinter {
  let files: [RuleFile]

  /// The problems as text, one paragraph each.
  func text(of problems: [RuleProblem]) -> String {
    problems.map(text).joined(separator: "\n")
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
    let lines = LineIndex(letter)
    let range = place.range
    let line = lines.line(of: range.start)
    let column = lines.column(of: range.start)
    let whole = lines.range(ofLine: line)
    let source = Visible.text(
      letter.text(ByteRange(whole.start, max(whole.start, letter.trimmed(whole).end))))
    let lead = letter.text(ByteRange(whole.start, range.start)).count
    let marked = max(1, letter.text(ByteRange(range.start, min(range.end, whole.end))).count)
    let gutter = String(line)
    let blank = String(repeating: " ", count: gutter.count)
    var text =
      "\(Visible.text(file.path)):\(line):\(column): \(code): "
      + "\(Visible.text(message))\n  \(gutter) | \(source)\n  \(blank) | "
      + String(repeating: " ", count: lead) + String(repeating: "^", count: marked) + "\n"
    if let help { text += "  \(blank) = \(help)\n" }
    return text
  }
}
