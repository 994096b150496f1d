import LetterSource
public import Vocabulary

/// Where in the body something is.
public struct Anatomy: Sendable {
  /// The regions, with those that are parts of them.
  public var regions = RegionSet.none
  /// What the regions were read from: regions, or services and findings that imply them.
  public var regionNames: [ConceptID] = []
  /// The sides.
  public var sides: SideSet = []
  /// The levels of the spine.
  public var levels = LevelSet()
}

/// Gathers the regions, sides and levels that a stretch of text names.
struct AnatomyReader {
  let text: LetterText
  let vocabulary: Vocabulary
  /// The anatomy of some tokens: the regions, sides and levels that they name; where they name no
  /// region and no level, the regions that their services and findings imply.
  func anatomy(of tokens: Range<Int>, matches: [PhraseMatch]) -> Anatomy {
    var anatomy = Anatomy()
    var implied: [ConceptID] = []
    for match in matches where tokens.contains(match.tokens.lowerBound) {
      switch match.root {
      case .region: add([match.concept], to: &anatomy)
      case .service, .finding: implied.append(match.concept)
      case .left: anatomy.sides.formUnion(.left)
      case .right: anatomy.sides.formUnion(.right)
      case .bilateral: anatomy.sides.formUnion(.bilateral)
      default: break
      }
    }
    for (levels, _) in LevelReader(text: text).levels(in: tokens) {
      anatomy.levels = anatomy.levels.union(levels)
      add(vocabulary.regions(containing: levels), to: &anatomy)
    }
    if anatomy.regions.isEmpty { add(implied, to: &anatomy) }
    return anatomy
  }

  private func add(_ concepts: [ConceptID], to anatomy: inout Anatomy) {
    for concept in concepts {
      let regions = vocabulary.regions(of: concept)
      guard !regions.isEmpty else { continue }
      anatomy.regions = anatomy.regions.union(regions)
      if !anatomy.regionNames.contains(concept) { anatomy.regionNames.append(concept) }
    }
  }
}
