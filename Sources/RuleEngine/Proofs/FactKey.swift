public import Facts

/// A fact of a thing, for asking what would come of a rule if the fact were another.
public struct FactKey: Hashable, Sendable {
  /// The name of the fact.
  public let field: String
  /// The thing.
  public let thing: Entity

  /// A fact of a thing.
  public init(field: String, thing: Entity) {
    self.field = field
    self.thing = thing
  }
}
