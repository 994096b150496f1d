import Findings
import LetterSource
import Reporters

extension RuleSelection {
  /// A letter with its findings as they are reported, before anybody answers for them: with the weight
  /// that is set, without what only masks, and no more of them than `Judge.findingLimit`.
  func judged(
    _ letter: Letter, at path: String, _ findings: [Finding], headings: [ByteRange]
  ) -> JudgedLetter {
    let findings = findings.prefix(Judge.findingLimit)
    return JudgedLetter(
      path: path, letter: letter,
      findings: findings.filter { !masking.contains($0.rule) }.map(weighed),
      headings: headings, hidden: findings.filter { masking.contains($0.rule) })
  }
}
