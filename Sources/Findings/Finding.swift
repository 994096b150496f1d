public import LetterSource

/// A place of the letter that a finding shows.
public struct Place: Equatable, Sendable {
  /// What part a place plays in a finding.
  public enum Role: String, Sendable {
    /// Where the claim is made.
    case primary
    /// What it conflicts with, or a further place of the same conflict.
    case evidence
  }

  /// The words that matter.
  public let range: ByteRange
  /// What part they play.
  public let role: Role
  /// What they are, in a few words; empty where the message says it.
  public let label: String

  /// A place of a finding.
  public init(range: ByteRange, role: Role, label: String) {
    self.range = range
    self.role = role
    self.label = label
  }
}

/// Two statements of a letter that cannot both stand, or one that cannot stand against arithmetic,
/// the calendar or a table of the rule book.
public struct Finding: Equatable, Sendable {
  /// The id of the rule, or a reserved id of the program.
  public let rule: String
  /// What kind of conflict it is.
  public let kind: Kind
  /// How much it weighs.
  public let severity: Severity
  /// The item that the primary place belongs to, from 1; 0 for the letter.
  public let item: Int
  /// What conflicts, with the values compared, in one sentence.
  public let message: String
  /// The places: the primary one first.
  public let places: [Place]

  /// A finding; the first place is the primary one.
  ///
  /// - Precondition: at least one place.
  public init(
    rule: String, kind: Kind, severity: Severity, item: Int, message: String, places: [Place]
  ) {
    precondition(!places.isEmpty, "a finding shows at least one place")
    self.rule = rule
    self.kind = kind
    self.severity = severity
    self.item = item
    self.message = message
    self.places = places
  }

  /// The order in which findings of one letter are reported: by place, then by rule.
  public static func areInOrder(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.places[0].range, right.places[0].range)
    if a != b { return a < b }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message < right.message
  }
}
