import Determinations
import LetterSource
import Vocabulary

extension FactSchema {
  static let itemFields: [FactField] =
    [
      FactField(
        "number", of: .item, .number, canBeUnknown: false, "the position in the letter, from 1"
      ) {
        facts, item in
        Fact(.number(NumberRange(item + 1)), at: facts.items[item].item.heading.range)
      },
      FactField(
        "heading", of: .item, .text, canBeUnknown: false, "the heading without the decision"
      ) {
        facts, item in text(facts.items[item].item.heading)
      },
      FactField(
        "decision", of: .item, .choice(decisions), canBeUnknown: true,
        "how the item was decided; 'unrecognised' for a word that is none of the form's"
      ) { facts, item in
        guard let decision = facts.items[item].item.decision else { return .unknown }
        return choice(decision.value, at: decision.range)
      },
      FactField(
        "approved", of: .item, .truth, canBeUnknown: true,
        "overturned or modified: granted in whole or part"
      ) { facts, item in decided(facts, item, granted: true) },
      FactField("denied", of: .item, .truth, canBeUnknown: true, "upheld: not granted") {
        facts, item in decided(facts, item, granted: false)
      },
      FactField(
        "services", of: .item, .concepts([.service]), canBeUnknown: true,
        "the services that the heading asks for; unknown where the vocabulary knows none of its words"
      ) { facts, item in
        let services = facts.items[item].request.services
        return Fact(
          services.isEmpty ? .unknown : .concepts(services),
          at: facts.items[item].item.heading.range)
      },
      group(
        "orders", of: .item, .order,
        "what the portions of the heading ask for"
      ) { facts, item in
        facts.orders(ofItem: item) { $0 != .closing }
      },
      group(
        "reviews", of: .item, .review,
        "what utilization review decided about its services, as the summary tells it"
      ) { facts, item in
        facts.reviews(ofItem: item)
      },
      group(
        "closings", of: .item, .order,
        "what the rationale says it disposes of, where it concludes"
      ) { facts, item in
        facts.orders(ofItem: item) { $0 == .closing }
      },
      FactField(
        "role", of: .item, .choice(roles), canBeUnknown: false,
        "whether the item is a procedure, is associated with one, or stands alone"
      ) { facts, item in
        choice(facts.items[item].role, at: facts.items[item].item.heading.range)
      },
      group(
        "primaries", of: .item, .item,
        "the items that an associated service depends on: any that could be its procedure"
      ) { facts, item in
        facts.items[item].primaries
      },
      group(
        "duplicates", of: .item, .item,
        "the items that ask for the same in the same words"
      ) { facts, item in
        facts.items[item].duplicates
      },
    ]
    + siteFields(of: .item, "the heading names, or its services imply") {
      ($0.items[$1].request.anatomy, $0.items[$1].item.heading.range)
    }
    + [
      FactField("rationale", of: .item, .text, canBeUnknown: true, "the decision rationale") {
        facts, item in text(facts.items[item].item.rationale)
      },
      FactField(
        "verdict", of: .item, .choice(verdicts), canBeUnknown: true,
        "what the rationale concludes about the request; unknown where nothing, or both"
      ) { facts, item in verdict(facts.items[item].verdict) },
      FactField(
        "found-necessary", of: .item, .text, canBeUnknown: true,
        "the reviewer's last words that the whole request is medically necessary"
      ) { facts, item in text(at: facts.items[item].conclusion(isNecessary: true)?.range) },
      FactField(
        "found-unnecessary", of: .item, .text, canBeUnknown: true,
        "the reviewer's last words that the whole request is not medically necessary"
      ) { facts, item in text(at: facts.items[item].conclusion(isNecessary: false)?.range) },
      FactField(
        "ground", of: .item, .choice(verdicts), canBeUnknown: true,
        "what the rationale says of the procedure that the request depends on"
      ) { facts, item in verdict(facts.items[item].ground) },
      group(
        "mentions", of: .item, .mention,
        "what the rationale speaks of"
      ) { facts, item in
        Array(facts.mentions(ofItem: item))
      },
      group(
        "references", of: .item, .reference,
        "the guidelines and publishers that the rationale names"
      ) { facts, item in
        facts.references.indices.filter { facts.references[$0].section.item == item }
      },
      group(
        "requests", of: .item, .mention,
        "the services that the rationale names as what it decides about"
      ) { facts, item in
        facts.requests(ofItem: item)
      },
      FactField(
        "criteria", of: .item, .choice(criteriaStatuses), canBeUnknown: true,
        "what the rationale says of the guideline's criteria"
      ) { facts, item in
        guard let criteria = facts.items[item].criteria else { return .unknown }
        return choice(criteria.status, at: criteria.range)
      },
      FactField(
        "strange-side", of: .item, .text, canBeUnknown: true,
        "a place of the rationale on the side that the heading does not ask for, and that the letter names "
          + "nowhere else"
      ) { facts, item in text(at: facts.strangePlace(ofItem: item, .side)) },
      FactField(
        "strange-digit", of: .item, .text, canBeUnknown: true,
        "a finger or toe of the rationale that the heading does not ask for, and that the letter names "
          + "nowhere else"
      ) { facts, item in text(at: facts.strangePlace(ofItem: item, .digit)) },
      FactField(
        "strange-levels", of: .item, .text, canBeUnknown: true,
        "levels of the rationale beside those that the heading asks for, which the letter names nowhere else"
      ) { facts, item in text(at: facts.strangePlace(ofItem: item, .levels)) },
      FactField(
        "shared-criterion", of: .item, .text, canBeUnknown: true,
        "the first sentence of a guideline that another item's rationale has word for word"
      ) { facts, item in text(at: facts.sharedCriteria.byItem[item]?.range) },
      group(
        "shares-criterion-with", of: .item, .item,
        "the items whose rationales have that sentence"
      ) { facts, item in facts.sharedCriteria.byItem[item]?.others ?? [] },
      FactField(
        "rests-on", of: .item, .text, canBeUnknown: true,
        "the words of the rationale for another service on which its conclusion rests"
      ) { facts, item in text(at: facts.items[item].dependencies.first) },
      group(
        "preconditions", of: .item, .item,
        "the items that ask for what must be done before this one"
      ) { facts, item in
        facts.items[item].preconditions
      },
      group(
        "components", of: .item, .item,
        "the items that ask for a part of this one"
      ) { facts, item in
        facts.items[item].components
      },
      FactField(
        "claims-administrator-guideline", of: .item, .text, canBeUnknown: true,
        "the claims administrator's guideline line"
      ) { facts, item in text(facts.items[item].item.claimsAdministrator?.text) },
      FactField(
        "reviewer-guideline", of: .item, .text, canBeUnknown: true, "the reviewer's guideline line"
      ) { facts, item in text(facts.items[item].item.reviewer?.text) },
      FactField(
        "claims-administrator-stance", of: .item, .choice(stances), canBeUnknown: true,
        "what the claims administrator's line says of the MTUS"
      ) { facts, item in stance(facts.items[item].item.claimsAdministrator) },
      FactField(
        "reviewer-stance", of: .item, .choice(stances), canBeUnknown: true,
        "what the reviewer's line says of the MTUS"
      ) { facts, item in stance(facts.items[item].item.reviewer) },
      group(
        "sources", of: .item, .source,
        "the sources of both guideline lines"
      ) { facts, item in
        facts.items[item].sources
      },
    ]

  private static func decided(_ facts: LetterFacts, _ item: Int, granted: Bool) -> Fact {
    guard let decision = facts.items[item].item.decision, let grants = decision.value.grantsService
    else { return .unknown }
    return Fact(.truth(grants == granted), at: decision.range)
  }

  private static func verdict(_ verdict: Verdict?) -> Fact {
    verdict.map { Fact(.choice($0.isNecessary ? 0 : 1), at: $0.range) } ?? .unknown
  }

  private static func stance(_ slot: CitationSlot?) -> Fact {
    guard let stance = slot?.stance else { return .unknown }
    let index = stances.index(of: stance.value.rawValue) ?? 0
    return Fact(.choice(index), at: stance.range)
  }
}
