import LetterSource

extension FactSchema {
  static let sexes = ChoiceSet(name: "sex", words: Trait.Sex.allCases.map(\.rawValue))
  static let persons = ChoiceSet(name: "person", words: Trait.Person.allCases.map(\.rawValue))

  static let traitFields: [FactField] =
    [
      FactField(
        "age", of: .trait, .number, canBeUnknown: true, "the age; unknown for a word for the sex"
      ) { facts, index in
        let trait = facts.traits[index]
        return trait.age.map { Fact(.number($0), at: trait.range) } ?? .unknown
      },
      FactField(
        "at-injury", of: .trait, .truth, canBeUnknown: false,
        "whether the age is that at the date of injury, or at another past time"
      ) { facts, index in truth(facts.traits[index].isPast, facts, index) },
      FactField(
        "sex", of: .trait, .choice(sexes), canBeUnknown: true,
        "the sex; unknown for an age, and for \"he or she\""
      ) { facts, index in
        let trait = facts.traits[index]
        guard let sex = trait.sex else { return .unknown }
        return Fact(.choice(sexes.index(of: sex.rawValue) ?? 0), at: trait.range)
      },
      FactField("pronoun", of: .trait, .truth, canBeUnknown: false, "whether it is a pronoun") {
        facts, index in truth(facts.traits[index].isPronoun, facts, index)
      },
      FactField(
        "person", of: .trait, .choice(persons), canBeUnknown: false, "whose age or sex it is"
      ) { facts, index in
        let trait = facts.traits[index]
        return Fact(.choice(persons.index(of: trait.person.rawValue) ?? 0), at: trait.range)
      },
      FactField(
        "of-patient", of: .trait, .truth, canBeUnknown: false, "whether it is the patient's"
      ) { facts, index in truth(facts.traits[index].person == .patient, facts, index) },
      FactField(
        "certain", of: .trait, .truth, canBeUnknown: false,
        "whether it is the patient's and the words cannot mean anybody else"
      ) { facts, index in
        let trait = facts.traits[index]
        return truth(trait.isCertain && trait.person == .patient, facts, index)
      },
    ] + sectionFields(of: .trait) { ($0.traits[$1].section, $0.traits[$1].range) }

  private static func truth(_ value: Bool, _ facts: LetterFacts, _ index: Int) -> Fact {
    Fact(.truth(value), at: facts.traits[index].range)
  }
}
