/// The number of a concept in its vocabulary, from 0.
public struct ConceptID: Hashable, Comparable, Sendable {
  /// The position in `Vocabulary.concepts`.
  public let index: Int

  /// The concept at a position.
  public init(_ index: Int) { self.index = index }

  /// In the order of declaration.
  public static func < (left: ConceptID, right: ConceptID) -> Bool { left.index < right.index }
}

/// Something that a letter can speak of, or a way in which it speaks.
public struct Concept: Sendable {
  /// The name by which rules call it: "lumbar-fusion".
  public let name: String
  /// The concepts that it is a kind of, as declared; empty for a root.
  public let parents: [ConceptID]
  /// The root that it descends from.
  public let root: Root
  /// What the rule book says about it.
  public let attributes: Attributes
}
