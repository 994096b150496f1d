import LetterSource
import Vocabulary

extension FactSchema {
  static let reviewOutcomes = ChoiceSet(
    name: "outcome of review", words: ReviewDecision.Outcome.allCases.map(\.rawValue))

  static let reviewFields: [FactField] =
    [
      FactField(
        "services", of: .review, .concepts([.service]), canBeUnknown: false, "the service"
      ) { facts, index in
        let review = facts.reviewDecisions[index]
        return Fact(.concepts([review.service]), at: facts.mentions[review.mention].range)
      },
      FactField(
        "outcome", of: .review, .choice(reviewOutcomes), canBeUnknown: false, "what was decided"
      ) { facts, index in
        let review = facts.reviewDecisions[index]
        return choice(review.outcome, at: review.range)
      },
      FactField(
        "named", of: .review, .truth, canBeUnknown: false,
        "whether the sentence that decides names the service; otherwise the one before it does"
      ) { facts, index in
        let review = facts.reviewDecisions[index]
        return Fact(.truth(review.isNamed), at: review.range)
      },
      FactField(
        "date", of: .review, .date, canBeUnknown: true, "when"
      ) { facts, index in
        let review = facts.reviewDecisions[index]
        return review.date.map { Fact(.date($0), at: review.range) } ?? .unknown
      },
      FactField(
        "reason", of: .review, .text, canBeUnknown: true, "why, in the words of the sentence"
      ) { facts, index in text(at: facts.reviewDecisions[index].reason) },
      group(
        "same-items", of: .review, .item,
        "the items that ask for the service or a kind of it, or of which it is a kind"
      ) { facts, index in
        let service = facts.reviewDecisions[index].service
        return facts.items.indices.filter { item in
          facts.items[item].request.services.contains {
            facts.vocabulary.areRelated($0, service)
          }
        }
      },
    ]
    + sectionFields(of: .review) { facts, index in
      let review = facts.reviewDecisions[index]
      return (facts.mentions[review.mention].section, review.range)
    }
    + siteFields(of: .review, "the service is for") { facts, index in
      let mention = facts.mentions[facts.reviewDecisions[index].mention]
      return (mention.site, mention.range)
    }
    + regimenFields(of: .review) { facts, index in facts.reviewDecisions[index].regimen }
}
