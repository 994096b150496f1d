/// The rule book that the program carries.
public enum EmbeddedRuleBook {
  /// A chapter: its path from the project's folder, and its text.
  public struct Chapter: Equatable, Sendable {
    /// "Rules/letter/decisions.md".
    public let path: String
    /// The text of the chapter.
    public let text: String

    /// A chapter.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }
}
