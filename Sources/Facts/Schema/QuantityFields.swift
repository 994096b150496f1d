import LetterSource
import Vocabulary

extension FactSchema {
  static let quantityFields: [FactField] =
    [
      number("least", "the number, or the least of a range") { NumberRange(parts: $0.low) },
      number("most", "the number, or the greatest of a range") { NumberRange(parts: $0.high) },
      number(
        "value", canBeUnknown: true,
        "the number, or the range: a comparison is open where only some of it would hold"
      ) { $0 },
      FactField("unit", of: .quantity, .concepts([.unit]), canBeUnknown: false, "what is counted") {
        facts, index in
        Fact(.concepts([facts.quantities[index].unit]), at: facts.quantities[index].range)
      },
      days("least-days", "the days that it comes to at least; unknown where no time is counted") {
        $0.low
      },
      days("most-days", "the days that it comes to at most; unknown where no time is counted") {
        $0.high
      },
      group(
        "subjects", of: .quantity, .mention,
        "the finding, sign or observable that it measures, as a group of one or none"
      ) { $0.quantities[$1].subject.map { [$0] } ?? [] },
      group(
        "rivals", of: .quantity, .quantity,
        "the other measures of the same thing in the same unit, on the same side, at the same visit and in "
          + "the same words"
      ) { $0.rivals(ofQuantity: $1) },
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
        return choice(quantity.comparison, at: quantity.range)
      },
      FactField(
        "denied", of: .quantity, .truth, canBeUnknown: false, "whether its clause denies it"
      ) { facts, index in
        Fact(.truth(facts.quantities[index].isDenied), at: facts.quantities[index].range)
      },
      speakerField(of: .quantity) { ($0.quantities[$1].speaker, $0.quantities[$1].range) },
    ] + sectionFields(of: .quantity) { ($0.quantities[$1].section, $0.quantities[$1].range) }
    + [
      group(
        "mentions", of: .quantity, .mention, "what is spoken of in the same clause"
      ) { facts, index in
        let quantity = facts.quantities[index]
        return facts.mentionsBySentence[quantity.sentence].filter {
          facts.mentions[$0].clause == quantity.clause
        }
      }
    ]

  /// A length of time in days; hours and less are none.
  private static func days(
    _ name: String, _ summary: String, _ end: @escaping @Sendable (NumberRange) -> Int
  ) -> FactField {
    FactField(name, of: .quantity, .number, canBeUnknown: true, summary) { facts, index in
      let quantity = facts.quantities[index]
      let day = 1440
      guard let minutes = facts.vocabulary.number(.minutes, of: quantity.unit), minutes >= day
      else { return .unknown }
      let value = NumberRange(parts: end(quantity.value)) * NumberRange(minutes / day)
      return Fact(.number(value), at: quantity.range)
    }
  }

  private static func number(
    _ name: String, canBeUnknown: Bool = false, _ summary: String,
    _ value: @escaping @Sendable (NumberRange) -> NumberRange
  ) -> FactField {
    FactField(name, of: .quantity, .number, canBeUnknown: canBeUnknown, summary) { facts, index in
      let quantity = facts.quantities[index]
      return Fact(.number(value(quantity.value)), at: quantity.range)
    }
  }
}
