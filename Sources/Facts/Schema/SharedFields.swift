import LetterSource
import Vocabulary

/// The fields that several kinds of things have alike.
extension FactSchema {
  /// Where a thing is told: its section and, in a rationale, the item.
  static func sectionFields(
    of owner: EntityKind,
    _ section: @escaping @Sendable (LetterFacts, Int) -> (section: Section, range: ByteRange)
  ) -> [FactField] {
    [
      FactField(
        "section", of: owner, .choice(sections), canBeUnknown: false, "where it is told"
      ) { facts, index in
        let place = section(facts, index)
        return choice(place.section.kind, at: place.range)
      },
      group(
        "items", of: owner, .item, "the item whose rationale it is in; none for the summary"
      ) { facts, index in section(facts, index).section.item.map { [$0] } ?? [] },
    ]
  }

  /// Who says a thing.
  static func speakerField(
    of owner: EntityKind,
    _ speaker:
      @escaping @Sendable (LetterFacts, Int) -> (speaker: Mention.Speaker, range: ByteRange)
  ) -> FactField {
    FactField("speaker", of: owner, .choice(speakers), canBeUnknown: false, "who says it") {
      facts, index in
      let own = speaker(facts, index)
      return choice(own.speaker, at: own.range)
    }
  }

  /// Where in the body a thing is.
  ///
  /// - Parameter how: how the thing is there: "it is put into", "it names".
  static func siteFields(
    of owner: EntityKind, _ how: String,
    _ site: @escaping @Sendable (LetterFacts, Int) -> (site: Site, range: ByteRange)
  ) -> [FactField] {
    [
      FactField(
        "regions", of: owner, .regions, canBeUnknown: true, "the parts of the body that \(how)"
      ) { facts, index in
        let own = site(facts, index)
        return own.site.regions.isEmpty
          ? .unknown
          : Fact(
            .regions(own.site.regions, names: own.site.regionNames), at: own.range,
            isInferred: own.site.isInferred)
      },
      FactField("sides", of: owner, .sides, canBeUnknown: true, "the sides that \(how)") {
        facts, index in
        let own = site(facts, index)
        return own.site.sides.isEmpty
          ? .unknown : Fact(.sides(own.site.sides), at: own.range, isInferred: own.site.isInferred)
      },
      FactField(
        "levels", of: owner, .levels, canBeUnknown: true, "the levels of the spine that \(how)"
      ) { facts, index in
        let own = site(facts, index)
        return own.site.levels.isEmpty
          ? .unknown
          : Fact(.levels(own.site.levels), at: own.range, isInferred: own.site.isInferred)
      },
    ]
  }

  /// A group of things of one kind, by their positions.
  static func group(
    _ name: String, of owner: EntityKind, _ kind: EntityKind, _ summary: String,
    _ members: @escaping @Sendable (LetterFacts, Int) -> [Int]
  ) -> FactField {
    FactField(name, of: owner, .entities(kind), canBeUnknown: false, summary) { facts, index in
      Fact(.entities(members(facts, index).map { Entity(kind, $0) }), at: nil)
    }
  }

  /// A word of a closed set at its place; the set has the words of all cases, in their order.
  static func choice(_ word: some Positioned, at place: ByteRange?) -> Fact {
    Fact(.choice(word.position), at: place)
  }
}
