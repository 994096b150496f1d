import LetterSource
import Vocabulary

extension FactSchema {
  static let mentionFields: [FactField] =
    [
      FactField("concept", of: .mention, .things, canBeUnknown: false, "what is spoken of") {
        facts, index in
        Fact(.concepts([facts.mentions[index].concept]), at: facts.mentions[index].range)
      },
      FactField(
        "affirmed", of: .mention, .truth, canBeUnknown: false,
        "whether it is said to be there, as a fact of the present or the past"
      ) { facts, index in
        let mention = facts.mentions[index]
        return Fact(.truth(mention.polarity == .affirmed && mention.isFact), at: mention.range)
      },
      FactField(
        "denied", of: .mention, .truth, canBeUnknown: false,
        "whether it is said not to be there, as a fact of the present or the past"
      ) { facts, index in
        let mention = facts.mentions[index]
        return Fact(.truth(mention.polarity == .denied && mention.isFact), at: mention.range)
      },
      FactField(
        "qualified", of: .mention, .truth, canBeUnknown: false,
        "whether a denial speaks only of a kind, time, extent or aspect of it"
      ) { facts, index in
        Fact(.truth(facts.mentions[index].isQualified), at: facts.mentions[index].range)
      },
      FactField(
        "status", of: .mention, .choice(statuses), canBeUnknown: false, "how it is spoken of"
      ) { facts, index in
        let mention = facts.mentions[index]
        return Fact(
          .choice(statuses.index(of: mention.status.rawValue) ?? 0), at: mention.range)
      },
      FactField(
        "of-patient", of: .mention, .truth, canBeUnknown: false,
        "whether it is said of the patient, not of a relative or another person"
      ) { facts, index in
        Fact(.truth(!facts.mentions[index].isFamily), at: facts.mentions[index].range)
      },
      FactField(
        "general", of: .mention, .truth, canBeUnknown: false,
        "whether its words name a whole class of things: \"medication\", \"therapy\""
      ) { facts, index in
        let mention = facts.mentions[index]
        return Fact(
          .truth(facts.vocabulary.hasOwnFlag(.general, mention.concept)), at: mention.range)
      },
      FactField("speaker", of: .mention, .choice(speakers), canBeUnknown: false, "who says it") {
        facts, index in
        let mention = facts.mentions[index]
        return Fact(
          .choice(speakers.index(of: mention.speaker.rawValue) ?? 0), at: mention.range)
      },
      FactField("section", of: .mention, .choice(sections), canBeUnknown: false, "where it is told")
      {
        facts, index in
        let mention = facts.mentions[index]
        return Fact(
          .choice(sections.index(of: mention.section.kind.rawValue) ?? 0), at: mention.range)
      },
      FactField(
        "items", of: .mention, .entities(.item), canBeUnknown: false,
        "the item whose rationale it is in; none for the summary"
      ) { facts, index in items(facts.mentions[index].section) },
      FactField(
        "regions", of: .mention, .regions, canBeUnknown: true,
        "the parts of the body that it is put into"
      ) { facts, index in
        regions(facts.mentions[index].site, at: facts.mentions[index].range)
      },
      FactField("sides", of: .mention, .sides, canBeUnknown: true, "the sides that it is put on") {
        facts, index in sides(facts.mentions[index].site, at: facts.mentions[index].range)
      },
      FactField(
        "other-sides", of: .mention, .sides, canBeUnknown: true,
        "a side that the sentence gives it beside another that its name has"
      ) { facts, index in
        let other = facts.mentions[index].site.otherSides
        return other.isEmpty ? .unknown : Fact(.sides(other), at: facts.mentions[index].range)
      },
      FactField(
        "levels", of: .mention, .levels, canBeUnknown: true, "the levels of the spine it is put at"
      ) { facts, index in levels(facts.mentions[index].site, at: facts.mentions[index].range) },
      FactField(
        "date", of: .mention, .date, canBeUnknown: true,
        "the date of the visit or study that it was found at"
      ) { facts, index in
        guard let dated = facts.datesOfMentions[index] else { return .unknown }
        let event = facts.events[dated.event]
        return Fact(.date(event.date), at: event.range, isInferred: dated.isCarried)
      },
      FactField(
        "contraries", of: .mention, .entities(.mention), canBeUnknown: false,
        "the mentions that say the opposite: of the same thing or a kind of it, as fact, of the patient, "
          + "and at no other part of the body"
      ) { facts, index in
        Fact(.entities(facts.contraries(of: index).map { Entity(.mention, $0) }), at: nil)
      },
      FactField(
        "counterparts", of: .mention, .entities(.mention), canBeUnknown: false,
        "the mentions of the same thing as fact in other sections, at the same part of the body, on "
          + "whatever side"
      ) { facts, index in
        Fact(.entities(facts.counterparts(of: index).map { Entity(.mention, $0) }), at: nil)
      },
    ] + courseFields
    + regimenFields(of: .mention) { facts, index in
      facts.regimen(ofMention: index)
    }

  /// The item that a section belongs to, as a group of one or none.
  static func items(_ section: Section) -> Fact {
    Fact(.entities(section.item.map { [Entity(.item, $0)] } ?? []), at: nil)
  }

  static func regions(_ site: Site, at place: ByteRange) -> Fact {
    site.regions.isEmpty
      ? .unknown
      : Fact(
        .regions(site.regions, names: site.regionNames), at: place, isInferred: site.isInferred)
  }

  static func sides(_ site: Site, at place: ByteRange) -> Fact {
    site.sides.isEmpty
      ? .unknown : Fact(.sides(site.sides), at: place, isInferred: site.isInferred)
  }

  static func levels(_ site: Site, at place: ByteRange) -> Fact {
    site.levels.isEmpty
      ? .unknown : Fact(.levels(site.levels), at: place, isInferred: site.isInferred)
  }
}
