public import Findings

/// What a run judges with.
public struct RunCard: Sendable {
  /// The version of the program.
  public let version: String
  /// The hash of the rule book.
  public let bookHash: String
  /// The rules that run, those of the program itself included, in the order of the book.
  public let rules: [ReportedRule]

  /// What a run judges with.
  public init(version: String, bookHash: String, rules: [ReportedRule]) {
    self.version = version
    self.bookHash = bookHash
    self.rules = rules
  }
}
