/// What a rule is, for whoever reports its findings.
public struct ReportedRule: Equatable, Sendable {
  /// The name of the rule.
  public let id: String
  /// What it finds, in a line.
  public let title: String
  /// What kind of conflict.
  public let kind: Kind
  /// How much a finding weighs.
  public let severity: Severity
  /// What it rests on, with the kind of authority: "regulation: 8 CCR 9792.22".
  public let authority: String
  /// The chapter that holds it; empty for a rule of the program.
  public let chapter: String
  /// What its chapter says around it, as Markdown.
  public let help: String

  /// A card.
  public init(
    id: String, title: String, kind: Kind, severity: Severity, authority: String, chapter: String,
    help: String
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.severity = severity
    self.authority = authority
    self.chapter = chapter
    self.help = help
  }
}
