import LetterSource
public import Vocabulary

/// Where in the body something is.
public struct Anatomy: Sendable {
  /// The regions, with those that are parts of them.
  public var regions = RegionSet.none
  /// The names of the regions, as the vocabulary has them.
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
  /// The anatomy of some tokens: what their regions and sides say, and what their services imply.
  func anatomy(of tokens: Range<Int>, matches: [PhraseMatch]) -> Anatomy {
    var anatomy = Anatomy()
    for match in matches where tokens.contains(match.tokens.lowerBound) {
      switch vocabulary[match.concept].root {
      case .region, .service, .finding:
        let regions = vocabulary.regions(of: match.concept)
        guard !regions.isEmpty else { continue }
        anatomy.regions = anatomy.regions.union(regions)
        anatomy.regionNames.append(match.concept)
      case .left: anatomy.sides.formUnion(.left)
      case .right: anatomy.sides.formUnion(.right)
      case .bilateral: anatomy.sides.formUnion(.bilateral)
      default: break
      }
    }
    for (levels, _) in LevelReader(text: text).levels(in: tokens) {
      anatomy.levels = anatomy.levels.union(levels)
      anatomy.regions = anatomy.regions.union(vocabulary.regions(containing: levels))
    }
    return anatomy
  }
}
