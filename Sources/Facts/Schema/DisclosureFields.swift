import LetterSource

extension FactSchema {
  static let disclosureForms = ChoiceSet(
    name: "form of disclosure", words: Disclosure.Form.allCases.map(\.rawValue))

  static let disclosureFields: [FactField] = [
    FactField(
      "form", of: .disclosure, .choice(disclosureForms), canBeUnknown: false, "what it is"
    ) { facts, index in
      let disclosure = facts.disclosures[index]
      return choice(disclosure.form, at: disclosure.range)
    },
    FactField(
      "out-of-place", of: .disclosure, .truth, canBeUnknown: true,
      "whether it must not stand in a letter; open for capitalised words that may be the name of a firm"
    ) { facts, index in
      let disclosure = facts.disclosures[index]
      return disclosure.isCertain ? Fact(.truth(true), at: disclosure.range) : .unknown
    },
    FactField(
      "of-reviewer", of: .disclosure, .truth, canBeUnknown: false,
      "whether it stands in what the letter says of its reviewer"
    ) { facts, index in
      let disclosure = facts.disclosures[index]
      return Fact(.truth(disclosure.isReviewers), at: disclosure.range)
    },
  ]
}
