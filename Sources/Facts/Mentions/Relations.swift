import Determinations
import LetterSource
import Vocabulary

extension LetterFacts {
  /// The mentions that say the opposite of one: the same thing or a kind of it denied and affirmed, or a
  /// finding and its contrary both affirmed; as fact, of the patient, in the record's, the provider's, the
  /// patient's or the reviewer's voice, and at no other part of the body.
  ///
  /// Cost: linear in the mentions of the letter.
  func contraries(of index: Int) -> [Int] {
    let mention = mentions[index]
    guard mention.isTold else { return [] }
    return mentions.indices.filter { other in
      guard other != index, canBeContrary(mention, to: other) else { return false }
      return mentions[other].isTold && isContrary(mention, mentions[other])
        && mention.site.isCompatible(with: mentions[other].site)
    }
  }

  /// The mentions of the same thing, a kind of it or what it is a kind of, affirmed as fact in another
  /// section and at the same part of the body, on whatever side.
  ///
  /// Cost: linear in the mentions of the letter.
  func counterparts(of index: Int) -> [Int] {
    let mention = mentions[index]
    guard mention.isTold, mention.polarity == .affirmed, !mention.site.regions.isEmpty else {
      return []
    }
    return mentions.indices.filter { other in
      guard mentions[other].root == mention.root, mentions[other].polarity == .affirmed,
        vocabulary.areRelated(mentions[other].concept, mention.concept)
      else { return false }
      let own = mentions[other]
      return own.section != mention.section && own.isTold
        && own.site.regions.overlaps(mention.site.regions)
        && (own.site.levels.isEmpty || mention.site.levels.isEmpty
          || own.site.levels.overlaps(mention.site.levels))
    }
  }

  /// The mentions by which a rationale names what it decides about: services in the reviewer's voice, as
  /// requested, beside a reference to the request or words of necessity.
  func requests(ofItem item: Int) -> [Int] {
    mentions(ofItem: item).filter { index in
      let mention = mentions[index]
      guard mention.root == .service, mention.section.kind == .rationale,
        mention.speaker == .reviewer,
        mention.status == .planned || mention.status == .actual
      else { return false }
      let sentence = sentences[mention.sentence]
      if mention.status == .planned, isConclusion(sentence.matches(inClause: mention.clause)) {
        return true
      }
      // "The injection is therefore medically necessary": the predicate is a clause without a subject.
      guard mention.clause + 1 < sentence.clauses.count else { return false }
      let next = sentence.matches(inClause: mention.clause + 1)
      return next.contains { $0.root == .necessity } && !next.contains { $0.root == .service }
    }
  }

  private func isConclusion(_ matches: ArraySlice<PhraseMatch>) -> Bool {
    matches.contains {
      $0.root == .ownReference || $0.root == .necessity || $0.root == .necessityNoun
    }
  }

  /// Whether the concepts of two mentions are such that one may say the contrary of the other: most are not.
  private func canBeContrary(_ mention: Mention, to other: Int) -> Bool {
    let concept = mentions[other].concept
    if mention.polarity == .affirmed, mentions[other].polarity == .affirmed {
      guard
        vocabulary.has(.opposite, mention.concept) || vocabulary.has(.opposite, concept)
      else { return false }
      return isOpposite(mention.concept, concept) || isOpposite(concept, mention.concept)
    }
    // What has another root is no kind of it.
    return mention.root == mentions[other].root && vocabulary.areRelated(mention.concept, concept)
  }

  private func isContrary(_ first: Mention, _ second: Mention) -> Bool {
    switch (first.polarity, second.polarity) {
    case (.denied, .affirmed): denies(first, second)
    case (.affirmed, .denied): denies(second, first)
    case (.affirmed, .affirmed):
      isOpposite(first.concept, second.concept) || isOpposite(second.concept, first.concept)
    case (.denied, .denied): false
    }
  }

  /// Whether the denial of one thing denies another. "No medication" and "without an operation" say too
  /// little to deny a drug that is taken or an operation that was done; "no operation of the knee" does.
  private func denies(_ denied: Mention, _ affirmed: Mention) -> Bool {
    guard vocabulary.isA(affirmed.concept, denied.concept), isSameSign(denied, affirmed),
      // "No shoulder x-ray" says nothing of an x-ray of nobody knows what.
      denied.root != .service || denied.site.regions.isEmpty || !affirmed.site.regions.isEmpty
        || isCourse(affirmed) && isAllAbout(denied.site.regions)
    else { return false }
    return !vocabulary.hasOwnFlag(.general, denied.concept)
      || denied.root == .service && !denied.site.regions.isEmpty && !affirmed.site.regions.isEmpty
        && !denied.site.isInferred
  }

  /// Whether two names of one sign can mean one test: Speed's test and Yergason's are two of the biceps, and one
  /// can be negative beside the other. The same begin alike, or one of them is an abbreviation.
  private func isSameSign(_ first: Mention, _ second: Mention) -> Bool {
    guard first.root == .sign, first.concept == second.concept else { return true }
    let text = determination.text
    let heads = [first, second].map { text.tokens[$0.tokens.lowerBound] }
    if heads[0].hash == heads[1].hash || heads.contains(where: { $0.style.contains(.capitals) }) {
      return true
    }
    let starts = heads.map { text.letter.bytes[$0.range.start..<$0.range.end].prefix(Self.alike) }
    return starts[0].count == Self.alike
      && zip(starts[0], starts[1]).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// How many letters of two spellings of one name are the same: "Hawkin's", "Hawkins".
  private static let alike = 4

  private func isCourse(_ mention: Mention) -> Bool {
    vocabulary.flag(.inSessions, of: mention.concept) == true
  }

  /// Whether the letter is about one part of the body: what its headings ask for and the conditions that it
  /// names are all there, as far as they are anywhere.
  private func isAllAbout(_ regions: RegionSet) -> Bool {
    let asked = items.map(\.request.anatomy.regions).filter { !$0.isEmpty }
    return !asked.isEmpty && asked.allSatisfy { $0.overlaps(regions) }
      && mentions.allSatisfy {
        $0.root != .condition || $0.polarity == .denied || $0.site.regions.isEmpty
          || $0.site.regions.overlaps(regions)
      }
  }

  private func isOpposite(_ first: ConceptID, _ second: ConceptID) -> Bool {
    vocabulary.concepts(.opposite, of: first).contains { vocabulary.isA(second, $0) }
  }

  /// The events of the same service at the same place whose date differs in one part.
  func misdated(_ index: Int) -> [Int] {
    let event = events[index]
    guard let service = event.service else { return [] }
    return events.indices.filter { other in
      guard other != index, let own = events[other].service else { return false }
      return vocabulary.areRelated(own, service)
        && event.site.isCompatible(with: events[other].site)
        && event.date.differsInOnePart(from: events[other].date)
    }
  }
}

extension Site {
  /// Whether two sites can be the same place: what both name, they have in common.
  func isCompatible(with other: Site) -> Bool {
    (regions.isEmpty || other.regions.isEmpty || regions.overlaps(other.regions))
      && (sides.isEmpty || other.sides.isEmpty || !sides.isDisjoint(with: other.sides))
      && (levels.isEmpty || other.levels.isEmpty || levels.overlaps(other.levels))
  }
}
