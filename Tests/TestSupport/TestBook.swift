import EmbeddedRules
public import RuleLanguage

/// The rule book that the program carries, loaded once for all tests.
public enum TestBook {
  /// The book.
  public static let embedded: RuleBook = {
    let files = EmbeddedRuleBook.chapters.map { RuleFile(path: $0.path, text: $0.text) }
    guard let book = RuleBookLoader.load(files).book else {
      preconditionFailure("the embedded rule book does not load; run concord rules check")
    }
    return book
  }()

  /// What comes of a rule book of one chapter with these fences.
  public static func load(_ chapter: String, path: String = "Rules/test.md")
    -> RuleBookLoader.Outcome
  {
    RuleBookLoader.load([RuleFile(path: path, text: chapter)])
  }
}
