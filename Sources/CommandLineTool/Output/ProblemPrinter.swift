import LetterSource
import Reporters
import RuleLanguage

/// Shows what is wrong with a rule book: the line, the words marked, the nearest legal word, how to go
/// on.
struct ProblemPrinter {
  let files: [RuleFile]

  /// The problems as text, one paragraph each.
  func text(of problems: [RuleProblem]) -> String {
    // The lines of a file are found once for all of its problems.
    var found: [Int: (letter: Letter, lines: LineIndex)] = [:]
    return problems.map { problem in
      let index = problem.range.file
      let letter = found[index]?.letter ?? Letter(bytes: files[index].bytes)
      let lines = found[index]?.lines ?? LineIndex(letter)
      found[index] = (letter, lines)
      return text(of: problem, in: letter, lines)
    }.joined(separator: "\n")
  }

  private func text(of problem: RuleProblem, in letter: Letter, _ lines: LineIndex) -> String {
    let file = files[problem.range.file]
    let range = problem.range.range
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
      "\(Visible.text(file.path)):\(line):\(column): \(problem.severity.rawValue) \(problem.code): "
      + "\(Visible.text(problem.message))\n  \(gutter) | \(source)\n  \(blank) | "
      + String(repeating: " ", count: lead) + String(repeating: "^", count: marked) + "\n"
    if let help = problem.help { text += "  \(blank) = \(help)\n" }
    return text
  }
}
