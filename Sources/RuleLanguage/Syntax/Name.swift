/// A name or word as it stands in a rule book.
struct Name: Hashable, Sendable {
  /// The word.
  let word: String
  /// Where it stands.
  let range: RuleRange
}
