import LetterSource
import Vocabulary

/// Says in which part of the body a sentence puts each thing it speaks of.
///
/// A place stands before a thing ("left shoulder pain"), in its name ("carpal tunnel release"), or
/// behind it and a preposition ("swelling over the olecranon"). What has no place of its own takes that
/// of the thing it is joined to, and a finding that of the part under examination ("Left knee:
/// effusion, crepitus"), which goes on into the next sentence.
struct SiteReader {
  let text: LetterText
  let vocabulary: Vocabulary
  let sentence: SentenceReading
  let things: [PhraseMatch]
  let groups: [SiteGroup]

  /// A reader for the things that a sentence speaks of, in order.
  init(
    text: LetterText, vocabulary: Vocabulary, sentence: SentenceReading, things: [PhraseMatch]
  ) {
    self.text = text
    self.vocabulary = vocabulary
    self.sentence = sentence
    self.things = things
    groups = SiteGroups(text: text, vocabulary: vocabulary)
      .groups(in: sentence.tokens, matches: sentence.matches)
  }

  /// The most tokens between a thing and a place behind it: "tenderness to palpation of the".
  private static let reach = 7
  private static let and = WordSet(["and", "or", "with", "without"])

  /// The sites of the things, in their order.
  ///
  /// - Parameter topic: The part under examination in the sentence before, or nil; becomes that of this
  ///   sentence.
  func sites(topic: inout Site?) -> [Site] {
    var sites: [Site] = []
    for index in things.indices { sites.append(own(index, sites)) }
    spreadLevels(in: &sites)
    if !groups.isEmpty || topic != nil { carry(&topic, into: &sites) }
    return sites
  }

  /// "Bulging with degeneration at L4-5": a level behind several joined findings is that of all of them.
  private func spreadLevels(in sites: inout [Site]) {
    for index in things.indices.dropFirst().reversed() {
      let previous = index - 1
      guard !sites[index].levels.isEmpty, sites[previous].levels.isEmpty,
        takesTopic(things[index]), takesTopic(things[previous]), joined(to: index) != nil,
        sites[previous].regions.isEmpty || sites[previous].regions.overlaps(sites[index].regions)
      else { continue }
      sites[previous].levels = sites[index].levels
      if sites[previous].regions.isEmpty {
        sites[previous].regions = sites[index].regions
        sites[previous].regionNames = sites[index].regionNames
      }
    }
  }

  // MARK: A thing's own place

  private func own(_ index: Int, _ before: [Site]) -> Site {
    let thing = things[index]
    var site = Site()
    let implied = vocabulary.regions(of: thing.concept)
    for group in groups where overlaps(group, thing) || leads(group, thing) {
      var named = group.site
      // The leg of a straight leg raise is not where it is.
      if thing.root == .sign, overlaps(group, thing), !implied.isEmpty,
        !implied.overlaps(named.regions)
      {
        named.regions = .none
        named.regionNames = []
      }
      site.add(named)
    }
    let isNamed = !site.regions.isEmpty
    if !isNamed { site.add(thing.concept, in: vocabulary) }
    let other = joined(to: index).map { (site: before[$0.index], isWith: $0.isWith) }
    // "A protrusion at L4-5 with stenosis and hypertrophy at L5-S1": what comes with a thing is where it is.
    let isDirect = groups.contains {
      !$0.site.levels.isEmpty && (1...2).contains($0.tokens.lowerBound - thing.tokens.upperBound)
    }
    if let other, other.isWith, !other.site.levels.isEmpty, !isNamed, !isDirect {
      take(other.site, for: &site, thing)
    } else {
      addBehind(thing, before, to: &site)
      if let other { take(other.site, for: &site, thing) }
    }
    return site
  }

  /// Completes the site of a thing from another: its region where it has none, or one implied by its name
  /// or wider, and with the region the side and levels.
  func take(_ other: Site, for site: inout Site, _ thing: PhraseMatch) {
    let isImplied = site.regionNames == [thing.concept]
    let isSame = site.regions.isEmpty || site.regions == other.regions
    let isNarrower =
      !site.regions.isEmpty && !other.regions.isEmpty && site.regions.contains(other.regions)
    guard isSame || isNarrower || isImplied && !other.sides.isEmpty else { return }
    if isSame || isNarrower {
      site.regions = other.regions
      site.regionNames = other.regionNames
      if site.levels.isEmpty { site.levels = other.levels }
    }
    if site.sides.isEmpty { site.sides = other.sides }
    site.isInferred = site.isInferred || other.isInferred
  }

  func overlaps(_ group: SiteGroup, _ thing: PhraseMatch) -> Bool {
    group.tokens.overlaps(thing.tokens)
  }

  /// Whether a place stands right before a thing, or one adjective away.
  func leads(_ group: SiteGroup, _ thing: PhraseMatch) -> Bool {
    let distance = thing.tokens.lowerBound - group.tokens.upperBound
    guard (0...2).contains(distance) else { return false }
    let between = group.tokens.upperBound...thing.tokens.lowerBound
    if between.contains(where: { !text.tokens[$0].gap.isOnly(Token.Gap.joining.union(.slash)) }) {
      return false
    }
    return distance == 0
      || between.dropLast().allSatisfy {
        !Self.and.contains(text.tokens[$0].hash) && !isSmallWord($0)
      }
  }

  /// A preposition, an article, a verb: words that end a noun phrase.
  private func isSmallWord(_ index: Int) -> Bool {
    sentence.matches.contains {
      $0.tokens.contains(index)
        && ($0.layer == .structure || $0.root == .negation || $0.root == .affirmation)
    }
  }

  /// Adds the places behind a thing and a preposition: "pain in the left hip and knee".
  private func addBehind(
    _ thing: PhraseMatch, _ before: [Site], to site: inout Site
  ) {
    // A name that runs on into its place ("grip on the left") has its place.
    guard
      !groups.contains(where: {
        overlaps($0, thing) && $0.tokens.upperBound > thing.tokens.upperBound
      })
    else { return }
    let end = thing.tokens.upperBound
    let clause = sentence.clauses[sentence.clause(of: thing.tokens.lowerBound)]
    var last = end
    var isFirst = true
    for group in groups where group.tokens.lowerBound >= end {
      guard group.tokens.lowerBound < clause.tokens.upperBound else { return }
      if isFirst {
        guard group.tokens.lowerBound - end <= Self.reach, isPlaced(thing, group) else {
          return
        }
      } else {
        guard continues(last, group) || adds(last, group) else { return }
      }
      if leadsAny(group) { return }
      add(group, before, isChained: !isFirst, to: &site)
      last = group.tokens.upperBound
      isFirst = false
    }
  }

  private func add(
    _ group: SiteGroup, _ before: [Site], isChained: Bool, to site: inout Site
  ) {
    if group.isSameSide {
      site.sides.formUnion(before.last { !$0.sides.isEmpty }?.sides ?? [])
      return
    }
    if group.site.regions.isEmpty, group.site.levels.isEmpty, !site.sides.isEmpty,
      site.sides.isDisjoint(with: group.site.sides)
    {
      site.otherSides = group.site.sides
      return
    }
    if isChained || site.regions.isEmpty || group.site.regions.isEmpty
      || site.regions.overlaps(group.site.regions)
    {
      let names = site.regionNames
      let isNarrower =
        !isChained && !names.isEmpty && site.regions.contains(group.site.regions)
      if isNarrower, !group.site.regions.isEmpty {
        site.regions = group.site.regions
        site.regionNames = []
      }
      site.add(group.site)
    }
  }

  /// Whether a place is "bilaterally" at the end of a clause, which needs no preposition.
  private func isAdverb(_ group: SiteGroup, in clause: SentenceReading.Clause) -> Bool {
    group.site.sides == .bilateral && group.site.regions.isEmpty && group.site.levels.isEmpty
      && group.tokens.count == 1 && group.tokens.upperBound == clause.tokens.upperBound
  }

  /// Whether a place is governed by a preposition that belongs to the thing, or to a list of things that
  /// it is in.
  private func isPlaced(_ thing: PhraseMatch, _ group: SiteGroup) -> Bool {
    let between = thing.tokens.upperBound..<group.tokens.lowerBound
    if isAdverb(group, in: sentence.clauses[sentence.clause(of: thing.tokens.lowerBound)]) {
      return true
    }
    if (between.lowerBound...between.upperBound).contains(where: {
      text.tokens[$0].gap.hasAny([.semicolon, .stop, .colon])
    }) {
      return false
    }
    let prepositions = sentence.matches.filter {
      $0.root == .location && between.contains($0.tokens.lowerBound)
    }
    // "Fractured the right wrist": the place is what was done to.
    if prepositions.isEmpty, !between.isEmpty, between.allSatisfy({ isArticle($0) }) { return true }
    guard let last = prepositions.last, group.tokens.lowerBound - last.tokens.upperBound <= 3 else {
      return false
    }
    // Another thing between takes the place for itself, unless the two are joined.
    let rivals = things.filter {
      between.contains($0.tokens.lowerBound) && $0.tokens.lowerBound < last.tokens.lowerBound
    }
    guard let rival = rivals.first else {
      return !hasComma(between) || group.site.regions.isEmpty
    }
    let joins = thing.tokens.upperBound..<rival.tokens.lowerBound
    return isJoin(joins)
      && !joins.contains { Self.with.contains(text.tokens[$0].hash) }
  }

  private func hasComma(_ tokens: Range<Int>) -> Bool {
    (tokens.lowerBound...tokens.upperBound).contains { text.tokens[$0].gap.contains(.comma) }
  }

  /// Whether a place goes on with the one before it: "the neck and left shoulder", "hip, knee and ankle".
  private func continues(_ last: Int, _ group: SiteGroup) -> Bool {
    let distance = group.tokens.lowerBound - last
    return distance <= 2 && isJoin(last..<group.tokens.lowerBound)
  }

  /// Whether levels or a side follow a place behind a preposition: "of the paraspinals at C3-T2".
  private func adds(_ last: Int, _ group: SiteGroup) -> Bool {
    let distance = group.tokens.lowerBound - last
    return (1...2).contains(distance) && !hasComma(last..<group.tokens.lowerBound)
      && (!group.site.levels.isEmpty || group.site.regions.isEmpty)
      && sentence.matches.contains { $0.root == .location && $0.tokens.lowerBound == last }
  }

  /// Whether nothing but "and", "or", "the" or a comma lies between.
  private func isJoin(_ tokens: Range<Int>) -> Bool {
    let gaps = (tokens.lowerBound...tokens.upperBound).map { text.tokens[$0].gap }
    guard gaps.allSatisfy({ $0.isOnly(Token.Gap.joining.union([.comma, .slash, .symbol])) }) else {
      return false
    }
    let joins = tokens.allSatisfy { Self.and.contains(text.tokens[$0].hash) || isArticle($0) }
    let hasComma = gaps.contains { $0.hasAny([.comma, .slash]) }
    return joins
      && (hasComma || tokens.contains { Self.and.contains(text.tokens[$0].hash) })
  }

  private static let articles = WordSet(["the", "a", "an", "his", "her"])

  private func isArticle(_ index: Int) -> Bool { Self.articles.contains(text.tokens[index].hash) }

  /// Whether a place belongs to a thing right behind it, or is in its name.
  private func leadsAny(_ group: SiteGroup) -> Bool {
    things.contains { leads(group, $0) || overlaps(group, $0) }
  }

  private static let with = WordSet(["with", "without"])

  /// The thing that a thing is joined to by "and", "or" or "with" alone ("shoulder pain and stiffness"),
  /// and whether by "with".
  private func joined(to index: Int) -> (index: Int, isWith: Bool)? {
    guard index > 0 else { return nil }
    let start = things[index].tokens.lowerBound
    let end = things[index - 1].tokens.upperBound
    guard end < start, !hasComma(end..<start),
      let join = (end..<start).last(where: { Self.and.contains(text.tokens[$0].hash) })
    else { return nil }
    let isWith = Self.with.contains(text.tokens[join].hash)
    // "With" may stand behind the place of the thing before it.
    guard start - join <= 3, isWith ? start - end <= Self.reach : start - end <= 3 else {
      return nil
    }
    let (first, second) = (sentence.clause(of: end - 1), sentence.clause(of: start))
    return second - first <= 1 ? (index - 1, isWith) : nil
  }
}
