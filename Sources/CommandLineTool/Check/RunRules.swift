import Findings
import LetterSource
import RuleEngine
import RuleLanguage

/// The rules of a run as reports show them.
enum RunRules {
  /// The rules of the program, then those of the book that run.
  static func all(of book: RuleBook, _ selection: RuleSelection) -> [ReportedRule] {
    var sections: [Int: ChapterSections] = [:]
    let own = ReadFinding.cards + LedgerRules.all
    return own
      + book.rules.filter { selection.reported.contains($0.id) }.map { rule in
        let index = rule.range.file
        let chapter = sections[index] ?? ChapterSections(book.files[index])
        sections[index] = chapter
        let path = book.files[index].path
        let authority =
          rule.authority.kind.rawValue
          + (rule.authority.text.isEmpty ? "" : ": \(rule.authority.text)")
        let help =
          "**\(rule.title)**\n\n\(chapter.prose(at: rule.range.range.start))\n\n"
          + "Rests on \(authority). Since \(rule.since). The rule and its tests are in `\(path)`."
        return ReportedRule(
          id: rule.id, title: rule.title, kind: rule.kind, severity: selection.severity(of: rule),
          authority: authority, chapter: path, help: help)
      }
  }
}
