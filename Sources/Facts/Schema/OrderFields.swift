import Determinations
import LetterSource
import Vocabulary

extension FactSchema {
  static let portions = ChoiceSet(
    name: "portion", words: Order.Portion.allCases.map(\.rawValue))

  static let orderFields: [FactField] =
    [
      FactField("item", of: .order, .entity(.item), canBeUnknown: false, "the item it belongs to") {
        facts, order in
        let item = facts.orders[order].item
        return Fact(
          .entities([Entity(.item, item)]), at: facts.items[item].item.heading.range)
      },
      FactField(
        "portion", of: .order, .choice(portions), canBeUnknown: false,
        "which portion of the heading it stands in; the rationale's own is 'closing'"
      ) { facts, order in
        let own = facts.orders[order]
        return choice(own.portion, at: own.range)
      },
      FactField(
        "services", of: .order, .concepts([.service]), canBeUnknown: true,
        "the services it asks for"
      ) { facts, order in
        let own = facts.orders[order]
        return own.services.isEmpty ? .unknown : Fact(.concepts(own.services), at: own.range)
      },
      FactField(
        "service-count", of: .order, .number, canBeUnknown: false,
        "how many services it asks for, as far as the vocabulary knows them"
      ) { facts, order in
        let own = facts.orders[order]
        return Fact(.number(NumberRange(own.services.count)), at: own.range)
      },
      FactField("words", of: .order, .text, canBeUnknown: false, "its words") { facts, order in
        text(at: facts.orders[order].range)
      },
    ]
    + siteFields(of: .order, "it names, or its services imply") {
      ($0.orders[$1].anatomy, $0.orders[$1].range)
    }
    + [
      FactField(
        "motion-segments", of: .order, .number, canBeUnknown: true,
        "how many motion segments its levels are; unknown where a vertebra stands alone"
      ) { facts, order in
        let own = facts.orders[order]
        let levels = own.anatomy.levels
        return levels.isEmpty || !levels.isAllSegments
          ? .unknown : Fact(.number(NumberRange(levels.segmentCount)), at: own.range)
      },
      FactField(
        "date", of: .order, .date, canBeUnknown: true,
        "the date of service, or the first of a period"
      ) { facts, order in
        let own = facts.orders[order]
        return own.date.map { Fact(.date($0), at: own.range) } ?? .unknown
      },
    ] + regimenFields(of: .order) { facts, order in facts.orders[order].regimen }
}
