import LetterSource
import Vocabulary

extension FactSchema {
  static let mentionFields: [FactField] =
    [
      FactField(concept, of: .mention, .things, canBeUnknown: false, "what is spoken of") {
        facts, index in
        Fact(.concepts([facts.mentions[index].concept]), at: facts.mentions[index].range)
      },
      truth("affirmed", "whether it is said to be there, as a fact of the present or the past") {
        $1.polarity == .affirmed && $1.isFact
      },
      truth("denied", "whether it is said not to be there, as a fact of the present or the past") {
        $1.polarity == .denied && $1.isFact
      },
      truth("qualified", "whether a denial speaks only of a kind, time, extent or aspect of it") {
        $1.isQualified
      },
      truth("of-patient", "whether it is said of the patient, not of a relative or another person")
      {
        !$1.isFamily
      },
      truth(
        "general", "whether its words name a whole class of things: \"medication\", \"therapy\""
      ) { $0.vocabulary.hasOwnFlag(.general, $1.concept) },
      FactField(
        "status", of: .mention, .choice(statuses), canBeUnknown: false, "how it is spoken of"
      ) { facts, index in
        choice(facts.mentions[index].status, at: facts.mentions[index].range)
      },
      speakerField(of: .mention) { ($0.mentions[$1].speaker, $0.mentions[$1].range) },
    ] + sectionFields(of: .mention) { ($0.mentions[$1].section, $0.mentions[$1].range) }
    + siteFields(of: .mention, "it is put into") { ($0.mentions[$1].site, $0.mentions[$1].range) }
    + [
      FactField(
        "other-sides", of: .mention, .sides, canBeUnknown: true,
        "a side that the sentence gives it beside another that its name has"
      ) { facts, index in
        let other = facts.mentions[index].site.otherSides
        return other.isEmpty ? .unknown : Fact(.sides(other), at: facts.mentions[index].range)
      },
      FactField(
        "date", of: .mention, .date, canBeUnknown: true,
        "the date of the visit or study that it was found at"
      ) { facts, index in
        guard let dated = facts.datesOfMentions[index] else { return .unknown }
        let event = facts.events[dated.event]
        return Fact(.date(event.date), at: event.range, isInferred: dated.isCarried)
      },
      group(
        "contraries", of: .mention, .mention,
        "the mentions that say the opposite: of the same thing or a kind of it, as fact, of the patient, "
          + "and at no other part of the body"
      ) { $0.contraries(of: $1) },
      group(
        "counterparts", of: .mention, .mention,
        "the mentions of the same thing as fact in other sections, at the same part of the body, on "
          + "whatever side"
      ) { $0.counterparts(of: $1) },
    ] + courseFields + regimenFields(of: .mention) { $0.regimen(ofMention: $1) }

  private static func truth(
    _ name: String, _ summary: String,
    _ value: @escaping @Sendable (LetterFacts, Mention) -> Bool
  ) -> FactField {
    FactField(name, of: .mention, .truth, canBeUnknown: false, summary) { facts, index in
      Fact(.truth(value(facts, facts.mentions[index])), at: facts.mentions[index].range)
    }
  }
}
