import Vocabulary

/// A concept as written, in a block or as a row of a table.
struct ConceptSyntax: Sendable {
  let name: Name
  var parents: [Name] = []
  var phrases: [PhraseSyntax] = []
  var attributes: [(attribute: Attribute, value: [Name], range: RuleRange)] = []
}

/// A phrase of a concept as written.
struct PhraseSyntax: Sendable {
  let text: String
  let range: RuleRange
  let inCapitals: Bool
}
