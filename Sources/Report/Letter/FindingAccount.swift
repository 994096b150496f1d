import Facts
import Findings
import RuleEngine
import RuleLanguage

/// A finding with all that explains it.
struct FindingAccount: Sendable {
  /// The finding and its number.
  let numbered: NumberedFinding
  /// The rule that found it; nil for what the program itself reports.
  let rule: Rule?
  /// How the rule came to it; nil where no proof was kept.
  let proof: ProofOutline?
  /// What would clear it, in words, each by itself enough.
  let remedies: [String]

  /// The findings of a letter with their rules and proofs.
  ///
  /// Cost: each rule that found something is judged once more.
  static func accounts(
    of reading: LetterReading, by book: RuleBook, _ redaction: Redaction
  ) -> [FindingAccount] {
    let findings = NumberedFinding.all(reading.findings)
    var proofs: [String: [Proof]] = [:]
    for rule in Set(reading.findings.map(\.rule)).compactMap(book.rule) {
      proofs[rule.id] = ProofSelection(of: rule, in: reading.facts).finding
    }
    return findings.map { numbered in
      let rule = book.rule(numbered.finding.rule)
      let proof = proofs[numbered.finding.rule]?.first { $0.finding == numbered.finding }
      return FindingAccount(
        numbered: numbered, rule: rule,
        proof: rule.flatMap { rule in
          proof.map { ProofOutline(of: $0, by: rule, in: book, reading.facts, redaction) }
        },
        remedies: rule.map { remedies(of: $0, in: book) } ?? [])
    }
  }

  /// What the rule demands, and what it excepts.
  private static func remedies(of rule: Rule, in book: RuleBook) -> [String] {
    let wording = Wording(of: rule, in: book.vocabulary)
    return [wording.text(of: rule.require)]
      + rule.exceptions.map { "\(wording.text(of: $0.condition)) (\($0.label))" }
  }
}
