/// A message with values to be filled in.
public struct MessageTemplate: Sendable {
  /// A piece of a message.
  public enum Part: Sendable {
    /// Words of the rule.
    case text(String)
    /// A value of the letter, shown in normal form.
    case value(Expression)
  }

  /// The pieces in order.
  public let parts: [Part]
}
