public import RuleLanguage

extension Proof.Clause {
  /// The words with which the rule opens the clause: "only if", "unless (independent)".
  public func keyword(in rule: Rule) -> String {
    switch self {
    case .group: "where"
    case .definitions: "let"
    case .onlyIf: "only if"
    case .require: "require"
    case .unless(let index): "unless (\(rule.exceptions[index].label))"
    case .whenUnknown: "when unknown"
    }
  }
}
