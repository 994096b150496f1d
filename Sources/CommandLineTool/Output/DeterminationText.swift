import Determinations
import LetterSource
import Reporters

/// A determination as text for people: what was read, field by field.
enum DeterminationText {
  /// The fields of a determination, a line or paragraph each.
  static func text(of determination: Determination, path: String) -> String {
    let letter = determination.text.letter
    func shown(_ range: ByteRange?) -> String {
      range.map { Visible.text(letter.foldedText($0)) } ?? "(missing)"
    }
    var lines = [Visible.text(path), ""]
    func line(_ name: String, _ value: String) {
      lines.append("  " + name + String(repeating: " ", count: max(1, 24 - name.count)) + value)
    }
    for field in Header.Field.allCases {
      line(field.rawValue, shown(determination.header.entry(field)?.value))
    }
    line("licensure", shown(determination.reviewer.licensure?.range))
    line("specialty", shown(determination.reviewer.specialty?.range))
    line("summary", "\(determination.summary?.sentences.count ?? 0) sentences")
    for item in determination.items {
      lines += ["", "  \(item.number). \(shown(item.heading.range))"]
      line("decision", item.decision?.value.rawValue ?? "(missing)")
      line("claims administrator", shown(item.claimsAdministrator?.text.range))
      line("reviewer", shown(item.reviewer?.text.range))
      line("rationale", item.rationale.map { "\($0.sentences.count) sentences" } ?? "(missing)")
    }
    for problem in determination.problems {
      lines += ["", "  could not read: \(problem.kind.name) at byte \(problem.range.start)"]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
