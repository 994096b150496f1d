import Findings
import RuleLanguage

extension LetterPage {
  /// The letter's findings and items as Markdown, without its text.
  public var markdown: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, title)
    for line in subtitle { page.paragraph(line) }
    page.heading(2, "Findings")
    if accounts.isEmpty { page.paragraph("None.") }
    for account in accounts {
      let finding = account.numbered.finding
      page.bullet(
        "\(redaction.value(finding.message)) (\(finding.rule))", lead: finding.severity.title)
      for place in finding.places {
        let label = place.label.isEmpty ? "" : " \(redaction.value(place.label))"
        page.bullet(
          "line \(redaction.line(place.range))\(label): \(redaction.words(place.range, most: 120))",
          depth: 1)
      }
      if let rule = account.rule {
        page.bullet("\(rule.authority.kind.rawValue): \(rule.authority.text)", depth: 1)
      }
    }
    page.line()
    page.heading(2, "Items and decisions")
    page.table(
      ["Item", "Heading", "Services", "Decision", "Rationale finds it", "Role", "Reviewer cites"],
      numbers: [0],
      items.map {
        [
          String($0.number), $0.heading, $0.services, $0.decision, $0.verdict, $0.role,
          $0.citations.reviewer,
        ]
      })
    return page.bytes
  }
}
