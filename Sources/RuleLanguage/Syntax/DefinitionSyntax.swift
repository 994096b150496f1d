/// A fact derived from others, as written: "define total of order O" with what it is.
struct DefinitionSyntax: Sendable {
  /// What the fact is.
  enum Body: Sendable {
    /// "when CONDITION": true where the condition holds.
    case truth(ConditionSyntax)
    /// "is VALUE".
    case value(PathSyntax)
    /// "each item J in GROUP where CONDITION".
    case group(RuleSyntax.Binding)
    /// A decision table.
    case decision(DecisionTableSyntax)
  }

  let name: Name
  /// The kind of thing that has it.
  let owner: Name
  /// The name for that thing in the body.
  let variable: Name
  let body: Body
}

/// A decision table as written: each row says for some values which outcome they have.
struct DecisionTableSyntax: Sendable {
  /// A row: what is asked of each column, all of it, nothing for anything; and the outcome.
  struct Row: Sendable {
    let cells: [[PredicateSyntax]]
    let outcome: Name
    let range: RuleRange
  }

  /// The values that the columns are about.
  let columns: [PathSyntax]
  let rows: [Row]
  let range: RuleRange
}
