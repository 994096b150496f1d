public import Vocabulary

/// Where in the body a letter puts something.
public struct Site: Sendable {
  /// The regions, with those that are parts of them; none where the letter leaves it open.
  public internal(set) var regions = RegionSet.none
  /// What the regions were read from: regions, or services and findings that imply them.
  public internal(set) var regionNames: [ConceptID] = []
  /// The sides.
  public internal(set) var sides: SideSet = []
  /// A side that the sentence gives it beside another that its name has: "the left ankle was 2+ on the
  /// right".
  public internal(set) var otherSides: SideSet = []
  /// The levels of the spine.
  public internal(set) var levels = LevelSet()
  /// Whether a part of it is carried over from the sentence before, which names it for something else.
  public internal(set) var isInferred = false

  /// Whether nothing is known of the place.
  var isEmpty: Bool { regions.isEmpty && sides.isEmpty && levels.isEmpty }

  /// Adds the regions of a concept.
  mutating func add(_ concept: ConceptID, in vocabulary: Vocabulary) {
    let own = vocabulary.regions(of: concept)
    guard !own.isEmpty else { return }
    regions = regions.union(own)
    if !regionNames.contains(concept) { regionNames.append(concept) }
  }

  /// Adds the levels, and where no region is known the regions that they lie in.
  mutating func add(_ levels: LevelSet, in vocabulary: Vocabulary) {
    self.levels = self.levels.union(levels)
    for region in vocabulary.regions(containing: levels) { add(region, in: vocabulary) }
  }

  /// Adds all of another site.
  mutating func add(_ other: Site) {
    regions = regions.union(other.regions)
    for name in other.regionNames where !regionNames.contains(name) { regionNames.append(name) }
    sides.formUnion(other.sides)
    levels = levels.union(other.levels)
  }
}
