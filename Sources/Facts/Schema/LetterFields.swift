import Determinations
import LetterSource
import Vocabulary

extension FactSchema {
  static let letterFields: [FactField] = [
    dateField("injury-date", .dateOfInjury, "the date of injury in the header"),
    dateField("ur-date", .urDenialDate, "the date of the utilization review denial in the header"),
    dateField(
      "received-date", .applicationReceived, "when the header says the application came in"),
    dateField("assigned-date", .dateAssigned, "when the header says the case was assigned"),
    dateField("decision-date", .decisionDate, "when the header says the case was decided"),
    FactField(
      "decision-year", of: .letter, .number, canBeUnknown: true,
      "the year in which the header says the case was decided"
    ) { facts, _ in
      guard let entry = facts.determination.header.entry(.decisionDate), let date = entry.date
      else { return .unknown }
      return Fact(.number(NumberRange(date.year)), at: entry.value)
    },
    FactField(
      "has-header", of: .letter, .truth, canBeUnknown: false,
      "whether the letter has its header: an extract of the body has none"
    ) { facts, _ in
      Fact(.truth(!facts.determination.header.isMissing), at: nil)
    },
    FactField(
      "impossible-date", of: .letter, .text, canBeUnknown: true,
      "the first date of the header or the body that no calendar has: 02/30/2016"
    ) { facts, _ in text(at: facts.impossibleDate) },
    textField("case-number", .caseNumber, "the case number in the header"),
    FactField("summary", of: .letter, .text, canBeUnknown: true, "the clinical case summary") {
      facts, _ in text(facts.determination.summary)
    },
    FactField(
      "licensure", of: .letter, .text, canBeUnknown: true, "the states of the reviewer's licences"
    ) { facts, _ in text(at: facts.determination.reviewer.licensure?.range) },
    FactField(
      "specialty", of: .letter, .text, canBeUnknown: true, "the reviewer's certified specialties"
    ) { facts, _ in text(at: facts.determination.reviewer.specialty?.range) },
    FactField(
      "specialties", of: .letter, .concepts([.specialty]), canBeUnknown: true,
      "the reviewer's certified specialties; unknown where the vocabulary knows none of the words"
    ) { facts, _ in specialties(facts) },
    FactField(
      "months-since-injury", of: .letter, .number, canBeUnknown: true,
      "the months from the injury to the decision, by the header: the whole ones, and one more"
    ) { facts, _ in monthsSinceInjury(facts) },
    FactField(
      "reviewer-block", of: .letter, .text, canBeUnknown: true,
      "what the letter says of its reviewer"
    ) { facts, _ in text(at: facts.determination.reviewer.range) },
    FactField(
      "no-affiliation", of: .letter, .text, canBeUnknown: true,
      "the statement that the reviewer has no affiliation"
    ) { facts, _ in text(at: facts.determination.reviewer.affiliation) },
    FactField(
      "active-practice", of: .letter, .text, canBeUnknown: true,
      "the statement that the reviewer is in active practice"
    ) { facts, _ in text(at: facts.determination.reviewer.activePractice) },
    everything("events", .event, "the dated events of the summary and the rationales"),
    everything(
      "quantities", .quantity, "the counts and measures of the summary and the rationales"),
    everything("mentions", .mention, "what the summary and the rationales speak of"),
    everything(
      "traits", .trait, "what the summary and the rationales say of somebody's age or sex"),
    FactField(
      "occupation", of: .letter, .text, canBeUnknown: true,
      "the words of the summary for the patient's occupation"
    ) { facts, _ in text(at: facts.occupation) },
    FactField(
      "mechanism", of: .letter, .text, canBeUnknown: true,
      "the words of the summary that tell how the injury happened"
    ) { facts, _ in text(at: facts.mechanism) },
    everything(
      "reviews", .review,
      "what utilization review decided, as the summary and the rationales tell it"),
    group(
      "sexes-of-patient", of: .letter, .trait,
      "for each sex that the letter says the patient to be, the first words that can mean nobody else"
    ) { facts, _ in
      Trait.Sex.allCases.compactMap { sex in
        facts.traits.firstIndex { $0.sex == sex && $0.person == .patient && $0.isCertain }
      }.sorted()
    },
    everything("items", .item, "the disputed items"),
  ]

  /// All things of a kind.
  private static func everything(
    _ name: String, _ kind: EntityKind, _ summary: String
  ) -> FactField {
    FactField(
      name, of: .letter, .entities(kind), canBeUnknown: false, summary, everything: kind
    ) { facts, _ in Fact(.entities(facts.all(kind)), at: nil) }
  }

  private static func dateField(
    _ name: String, _ field: Header.Field, _ summary: String
  ) -> FactField {
    FactField(name, of: .letter, .date, canBeUnknown: true, summary) { facts, _ in
      guard let entry = facts.determination.header.entry(field) else { return .unknown }
      return Fact(entry.date.map { .date($0) } ?? .unknown, at: entry.value ?? entry.label)
    }
  }

  private static func textField(
    _ name: String, _ field: Header.Field, _ summary: String
  ) -> FactField {
    FactField(name, of: .letter, .text, canBeUnknown: true, summary) { facts, _ in
      text(at: facts.determination.header.entry(field)?.value)
    }
  }

  private static func specialties(_ facts: LetterFacts) -> Fact {
    guard let range = facts.determination.reviewer.specialty?.range else { return .unknown }
    let text = facts.determination.text
    let matches = facts.vocabulary.matcher.matches(in: text, tokens: text.tokens(in: range))
    let concepts = matches.filter { $0.root == .specialty }.map(\.concept)
    return concepts.isEmpty ? .unknown : Fact(.concepts(concepts), at: range)
  }

  private static func monthsSinceInjury(_ facts: LetterFacts) -> Fact {
    let header = facts.determination.header
    guard let injury = header.entry(.dateOfInjury), let decision = header.entry(.decisionDate),
      let first = injury.date, let last = decision.date, let days = first.days(until: last),
      days >= 0
    else { return .unknown }
    let months = days * 12 / 365
    return Fact(
      .number(
        NumberRange(parts: months * NumberRange.scale, through: (months + 1) * NumberRange.scale)),
      at: injury.value ?? injury.label)
  }

  /// A passage as a fact: unknown where it is missing, empty where nothing stands in it.
  static func text(_ passage: Passage?) -> Fact { text(at: passage?.range) }

  static func text(at range: ByteRange?) -> Fact {
    range.map { Fact(.text($0), at: $0) } ?? .unknown
  }
}
