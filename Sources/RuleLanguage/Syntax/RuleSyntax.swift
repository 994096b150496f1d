/// A rule as written.
struct RuleSyntax: Sendable {
  /// "for each item A where ...".
  struct Binding: Sendable {
    let kind: Name
    let variable: Name
    let list: PathSyntax?
    let condition: ConditionSyntax?
  }

  /// "unless ... label independent".
  struct Exception: Sendable {
    let condition: ConditionSyntax
    let label: Name
  }

  /// "when unknown P is empty -> warning "..."".
  struct Unknown: Sendable {
    let condition: ConditionSyntax?
    /// The severity; nil to pass.
    let severity: Name?
    let message: RuleToken?
    let range: RuleRange
  }

  /// "decision of P as "denied here"".
  struct Pointer: Sendable {
    let path: PathSyntax
    let label: RuleToken?
  }

  /// "practice "reviewers deny ..."".
  struct Authority: Sendable {
    let kind: Name
    let text: RuleToken?
  }

  let id: Name
  /// The rule that this one was made from, for a row of a table.
  var template: Name?
  /// The row that it was made from.
  var row: Rule.Row?
  /// "for each row R of limits": the rule stands for one rule a row.
  var rows: (variable: Name, table: Name)?
  var title: RuleToken?
  var kind: Name?
  var severity: Name?
  var authority: Authority?
  var since: RuleToken?
  var isOff = false
  var effectiveFrom: Name?
  var effectiveUntil: Name?
  var bindings: [Binding] = []
  var lets: [(name: Name, value: PathSyntax)] = []
  var onlyIf: [ConditionSyntax] = []
  var require: ConditionSyntax?
  var exceptions: [Exception] = []
  var unknowns: [Unknown] = []
  var say: RuleToken?
  var pointers: [Pointer] = []
}

/// A criterion as written; it yields four rules.
struct CriterionSyntax: Sendable {
  let id: Name
  var title: RuleToken?
  var authority: RuleSyntax.Authority?
  var since: RuleToken?
  var services: [Name] = []
  var needs: ConditionNeeds?

  /// The evidence that a criterion needs: any of the groups, all of each.
  struct ConditionNeeds: Sendable {
    let alternatives: [[EvidenceSyntax]]
    let range: RuleRange
  }
}
