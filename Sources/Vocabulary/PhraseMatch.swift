/// A phrase of the vocabulary, found in a letter.
public struct PhraseMatch: Equatable, Sendable {
  /// What the phrase speaks of.
  public let concept: ConceptID
  /// The tokens of the phrase.
  public let tokens: Range<Int>
  /// The root of what it speaks of.
  public let root: Root

  /// The layer it was found in.
  public var layer: Root.Layer { root.layer }
}
