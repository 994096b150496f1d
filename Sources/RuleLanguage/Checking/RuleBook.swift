public import Vocabulary

/// A rule book that was read and checked: what it knows, what it demands, and its own tests.
public struct RuleBook: Sendable {
  /// Its chapters.
  public let files: [RuleFile]
  /// What it knows.
  public let vocabulary: Vocabulary
  /// Its rules, in the order of the chapters.
  public let rules: [Rule]
  /// Its tests, in the order of the chapters.
  public let tests: [RuleTest]
  /// The SHA-256 hash of its chapters and their paths, as 64 hexadecimal digits.
  public let hash: String

  /// A rule by id, or nil.
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}

/// A test of a rule book.
public struct RuleTest: Sendable {
  /// The letter that a test works on.
  public enum Subject: Sendable {
    /// A file, by its path from the rule book's parent folder.
    case file(String)
    /// Parts given in the test.
    case parts([(name: String, text: String)])
  }

  /// A change of the letter before it is judged.
  public enum Edit: Sendable {
    /// A part becomes something else: "decision", "rationale", "injury-date" ...
    case set(field: String, item: Int?, value: String)
    /// Words that stand in the letter exactly once become others.
    case replace(String, with: String)
  }

  /// Something that must come out.
  public enum Expectation: Sendable {
    /// A finding of a rule, at an item or anywhere.
    case finding(rule: String, item: Int?)
    /// No finding of a rule.
    case silence(rule: String)
  }

  /// What it shows, in a line.
  public let name: String
  /// Whether it describes what the book does not manage yet.
  public let isKnownGap: Bool
  /// The letter it works on.
  public let subject: Subject
  /// What it changes first, in order.
  public let edits: [Edit]
  /// What must come out.
  public let expectations: [Expectation]
  /// Whether nothing else may come out.
  public let nothingElse: Bool
  /// Where it stands in the rule book.
  public let range: RuleRange

  /// A test.
  public init(
    name: String, isKnownGap: Bool, subject: Subject, edits: [Edit], expectations: [Expectation],
    nothingElse: Bool, range: RuleRange
  ) {
    self.name = name
    self.isKnownGap = isKnownGap
    self.subject = subject
    self.edits = edits
    self.expectations = expectations
    self.nothingElse = nothingElse
    self.range = range
  }
}
