import Determinations
import LetterSource
import Vocabulary

/// Places that an item's rationale names and nothing else in the letter does, although they lie beside the
/// place that its heading asks for: the other side, another digit, other levels.
extension LetterFacts {
  /// How a place of a rationale lies beside that of the heading.
  enum Strangeness: Equatable {
    case side, digit, levels
  }

  /// The first place of an item's rationale that is strange in some way, in the reviewer's own words; nil
  /// where there is none, or the heading does not say.
  ///
  /// Cost: linear in the phrases of the letter, where the heading names what is compared.
  func strangePlace(ofItem item: Int, _ way: Strangeness) -> ByteRange? {
    let asked = items[item].request.anatomy
    guard !asked.regions.isEmpty, isComparable(asked, way) else { return nil }
    let text = determination.text
    let reader = SiteGroups(text: text, vocabulary: vocabulary)
    var suspects: [SiteGroup] = []
    // A bare "left" in a comparison is carried to its place with what it is said of.
    var known: [Site] =
      items.map(\.request.anatomy)
      + mentions.filter { $0.section.item != item && $0.speaker != .guideline }.map(\.site)
    for sentence in sentences {
      for group in reader.groups(in: sentence.tokens, matches: sentence.matches) {
        let isOwn = sentence.section.item == item && isReviewers(group, in: sentence)
        if isOwn, lies(group.site, beside: asked, way) {
          suspects.append(group)
        } else if sentence.section.item != item, !group.site.regions.isEmpty {
          known.append(group.site)
        }
      }
    }
    if way == .levels {
      var all = Site()
      for site in known { all.levels = all.levels.union(site.levels) }
      known = [all]
    }
    let strange = suspects.first { suspect in
      !known.contains { isSame($0, suspect.site, way) }
    }
    return strange.map { text.range(of: $0.tokens) }
  }

  private func isComparable(_ asked: Site, _ way: Strangeness) -> Bool {
    switch way {
    case .side: asked.sides == .left || asked.sides == .right
    case .digit: !digits(asked).isEmpty
    case .levels: !asked.levels.isEmpty
    }
  }

  private func isReviewers(_ group: SiteGroup, in sentence: SentenceReading) -> Bool {
    let clause = sentence.clauses[sentence.clause(of: group.tokens.lowerBound)]
    return clause.speaker != .guideline && clause.speaker != .utilizationReview
      && !sentence.isQuoted(group.tokens)
  }

  /// Whether a place is not the one that is asked for, but near it.
  private func lies(_ site: Site, beside asked: Site, _ way: Strangeness) -> Bool {
    switch way {
    case .side:
      site.regions.overlaps(asked.regions) && !site.sides.isEmpty
        && site.sides.isDisjoint(with: asked.sides)
    case .digit:
      !site.regions.overlaps(asked.regions)
        && digits(site).contains { digits(asked).contains($0) }
        && (site.sides.isEmpty || asked.sides.isEmpty || !site.sides.isDisjoint(with: asked.sides))
    // A vertebra alone may be a root or a dermatome of the examination.
    case .levels:
      site.regions.overlaps(asked.regions) && site.levels.segmentCount > 0
        && !asked.levels.contains(site.levels) && !site.levels.contains(asked.levels)
    }
  }

  /// Whether what is strange of a place is named by another.
  private func isSame(_ other: Site, _ site: Site, _ way: Strangeness) -> Bool {
    switch way {
    case .side:
      !other.sides.isDisjoint(with: site.sides) && other.regions.overlaps(site.regions)
    case .digit: other.regions.overlaps(site.regions) && digits(other) == digits(site)
    case .levels: other.levels.contains(site.levels)
    }
  }

  /// The limbs' ends whose single members a place names: a finger for the ring finger. They are parts of a
  /// part of a limb.
  private func digits(_ site: Site) -> [ConceptID] {
    site.regionNames.flatMap { vocabulary.concepts(.partOf, of: $0) }.filter { whole in
      vocabulary.concepts(.partOf, of: whole).contains {
        !vocabulary.concepts(.partOf, of: $0).isEmpty
      }
    }
  }
}
