import Findings
import LetterSource
import RuleEngine
import RuleLanguage

/// The rules of a run as reports show them.
enum RunRules {
  /// About the most that is told of a rule's section, in bytes.
  private static let mostProse = 4_000

  /// The rules of the program, then those of the book that run.
  static func all(of book: RuleBook, _ selection: RuleSelection) -> [ReportedRule] {
    var chapters: [Int: Chapter] = [:]
    let own = ReadFinding.cards + LedgerRules.all
    return own
      + book.rules.filter { selection.reported.contains($0.id) }.map { rule in
        let index = rule.range.file
        let chapter = chapters[index] ?? Chapter(book.files[index], at: index)
        chapters[index] = chapter
        let path = book.files[index].path
        let prose = chapter.section(at: rule.range.range.start).markdown(limit: mostProse)
        let help =
          "**\(rule.title)**\n\n\(prose)\n\n"
          + "Rests on \(rule.authorityText). Since \(rule.since). The rule and its tests are in `\(path)`."
        return ReportedRule(
          id: rule.id, title: rule.title, kind: rule.kind, severity: selection.severity(of: rule),
          authority: rule.authorityText, chapter: path, help: help)
      }
  }
}
