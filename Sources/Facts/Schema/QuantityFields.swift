import LetterSource
import Vocabulary

extension FactSchema {
  static let quantityFields: [FactField] = [
    FactField(
      "least", of: .quantity, .number, canBeUnknown: false,
      "the number, or the least of a range"
    ) { facts, index in bound(facts.quantities[index].value.low, facts.quantities[index]) },
    FactField(
      "most", of: .quantity, .number, canBeUnknown: false,
      "the number, or the greatest of a range"
    ) { facts, index in bound(facts.quantities[index].value.high, facts.quantities[index]) },
    FactField("value", of: .quantity, .number, canBeUnknown: false, "the number, or the range") {
      facts, index in
      Fact(.number(facts.quantities[index].value), at: facts.quantities[index].range)
    },
    FactField("unit", of: .quantity, .concepts([.unit]), canBeUnknown: false, "what is counted") {
      facts, index in
      Fact(.concepts([facts.quantities[index].unit]), at: facts.quantities[index].range)
    },
    FactField(
      "subjects", of: .quantity, .entities(.mention), canBeUnknown: false,
      "the finding, sign or observable that it measures, as a group of one or none"
    ) { facts, index in
      Fact(
        .entities(facts.quantities[index].subject.map { [Entity(.mention, $0)] } ?? []), at: nil)
    },
    FactField(
      "rivals", of: .quantity, .entities(.quantity), canBeUnknown: false,
      "the other measures of the same thing in the same unit, on the same side, at the same visit and in "
        + "the same words"
    ) { facts, index in
      Fact(.entities(facts.rivals(ofQuantity: index).map { Entity(.quantity, $0) }), at: nil)
    },
    FactField(
      "with-medication", of: .quantity, .truth, canBeUnknown: true,
      "whether the measure was taken with medication; unknown where nothing says so"
    ) { facts, index in
      let quantity = facts.quantities[index]
      return quantity.withMedication.map { Fact(.truth($0), at: quantity.range) } ?? .unknown
    },
    FactField(
      "comparison", of: .quantity, .choice(comparisons), canBeUnknown: false,
      "whether the number is a limit"
    ) { facts, index in
      let quantity = facts.quantities[index]
      return Fact(
        .choice(comparisons.index(of: quantity.comparison.rawValue) ?? 0), at: quantity.range)
    },
    FactField(
      "denied", of: .quantity, .truth, canBeUnknown: false, "whether its clause denies it"
    ) { facts, index in
      Fact(.truth(facts.quantities[index].isDenied), at: facts.quantities[index].range)
    },
    FactField("speaker", of: .quantity, .choice(speakers), canBeUnknown: false, "who says it") {
      facts, index in
      let quantity = facts.quantities[index]
      return Fact(
        .choice(speakers.index(of: quantity.speaker.rawValue) ?? 0), at: quantity.range)
    },
    FactField("section", of: .quantity, .choice(sections), canBeUnknown: false, "where it is told")
    { facts, index in
      let quantity = facts.quantities[index]
      return Fact(
        .choice(sections.index(of: quantity.section.kind.rawValue) ?? 0), at: quantity.range)
    },
    FactField(
      "items", of: .quantity, .entities(.item), canBeUnknown: false,
      "the item whose rationale it is in; none for the summary"
    ) { facts, index in items(facts.quantities[index].section) },
    FactField(
      "mentions", of: .quantity, .entities(.mention), canBeUnknown: false,
      "what is spoken of in the same clause"
    ) { facts, index in
      let quantity = facts.quantities[index]
      let range = facts.mentionsBySentence[quantity.sentence]
      return Fact(
        .entities(
          range.filter { facts.mentions[$0].clause == quantity.clause }
            .map { Entity(.mention, $0) }), at: nil)
    },
  ]

  private static func bound(_ parts: Int, _ quantity: Quantity) -> Fact {
    Fact(.number(NumberRange(parts: parts)), at: quantity.range)
  }
}
