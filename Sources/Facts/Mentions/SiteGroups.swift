import LetterSource
import Vocabulary

/// Words that together name a place of the body: "the right lateral epicondyle", "L4-5 and L5-S1 on the
/// left".
struct SiteGroup {
  /// Its tokens, from the first word of the place to the last.
  var tokens: Range<Int>
  /// The place.
  var site: Site
  /// Whether it refers back to the side named before it: "on the same side".
  var isSameSide = false
}

/// Finds the places that a stretch of text names.
struct SiteGroups {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The groups in some tokens, in order.
  func groups(in tokens: Range<Int>, matches: some Sequence<PhraseMatch>) -> [SiteGroup] {
    var groups: [SiteGroup] = []
    for word in words(in: tokens, matches) {
      if let last = groups.last, joins(last, word) {
        groups[groups.count - 1].tokens = last.tokens.lowerBound..<word.tokens.upperBound
        groups[groups.count - 1].site.add(word.site)
        groups[groups.count - 1].isSameSide = last.isSameSide || word.isSameSide
      } else {
        groups.append(word)
      }
    }
    return groups
  }

  /// The site of a heading or a source: everything that it names; where it names no region and no
  /// level, what its services and findings imply.
  func site(of tokens: Range<Int>, matches: [PhraseMatch]) -> Site {
    var site = Site()
    for group in groups(in: tokens, matches: matches) { site.add(group.site) }
    guard site.regions.isEmpty else { return site }
    for match in matches
    where tokens.contains(match.tokens.lowerBound) && match.layer == .content {
      site.add(match.concept, in: vocabulary)
    }
    return site
  }

  /// The single words and phrases that name a region, a side or levels, in order.
  private func words(in tokens: Range<Int>, _ matches: some Sequence<PhraseMatch>) -> [SiteGroup] {
    var words: [SiteGroup] = []
    for match in matches where match.layer == .anatomy && tokens.contains(match.tokens.lowerBound) {
      var site = Site()
      switch match.root {
      case .region:
        site.add(match.concept, in: vocabulary)
        if let side = vocabulary.word(.side, of: match.concept) { site.sides = SideSet.all[side] }
      case .left: site.sides = .left
      case .right: site.sides = .right
      case .bilateral: site.sides = .bilateral
      case .sameSide: break
      default: continue
      }
      words.append(
        SiteGroup(tokens: match.tokens, site: site, isSameSide: match.root == .sameSide))
    }
    for (levels, tokens) in LevelReader(text: text).levels(in: tokens) {
      var site = Site()
      site.add(levels, in: vocabulary)
      let at = words.firstIndex { $0.tokens.lowerBound > tokens.lowerBound } ?? words.count
      words.insert(SiteGroup(tokens: tokens, site: site), at: at)
    }
    return words
  }

  private static let and = WordSet(["and", "or", "through", "to"])
  private static let on = WordSet(["on", "to", "at", "of"])
  private static let the = Spelling.hash("the")

  /// Whether a word goes on with the place of the group before it.
  private func joins(_ group: SiteGroup, _ word: SiteGroup) -> Bool {
    let start = group.tokens.upperBound
    let end = word.tokens.lowerBound
    guard start <= end, end - start <= 2 else { return start > end }
    let isClosed = (start...end).contains {
      text.tokens[$0].gap.hasAny([.semicolon, .stop, .colon])
    }
    let hasComma = (start...end).contains { text.tokens[$0].gap.contains(.comma) }
    if isClosed { return false }
    let isLevels = !word.site.levels.isEmpty && !group.site.levels.isEmpty
    if isLevels {
      return end == start || end - start == 1 && Self.and.contains(text.tokens[start].hash)
    }
    if hasComma { return false }
    let isSideOnly = word.site.regions.isEmpty && word.site.levels.isEmpty
    if isSideOnly, !group.site.sides.isEmpty { return false }
    if end == start { return true }
    if isSideOnly {
      // "at L4-5 on the left"
      return Self.on.contains(text.tokens[start].hash)
        && (end - start == 1 || text.tokens[start + 1].hash == Self.the)
    }
    // "right 5th metacarpal", "left medial knee"; not "left and", "the left of".
    guard end - start == 1, group.site.regions.isEmpty || !word.site.regions.isEmpty else {
      return false
    }
    let between = text.tokens[start]
    return group.site.regions.isEmpty && !Self.and.contains(between.hash)
      && !Self.on.contains(between.hash)
  }
}
