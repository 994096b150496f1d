import LetterSource
import Vocabulary

extension FactSchema {
  static let referenceFields: [FactField] =
    [
      FactField(
        "names", of: .reference, .concepts([.guideline, .publisher]), canBeUnknown: false,
        "the guideline or publisher that is named"
      ) { facts, index in
        Fact(.concepts([facts.references[index].concept]), at: facts.references[index].range)
      },
      FactField(
        "publishers", of: .reference, .concepts([.publisher]), canBeUnknown: true,
        "who publishes it"
      ) { facts, index in
        let reference = facts.references[index]
        let own = facts.vocabulary.publishers(of: reference.concept)
        return own.isEmpty ? .unknown : Fact(.concepts(own), at: reference.range)
      },
      FactField(
        "speaking", of: .reference, .truth, canBeUnknown: false,
        "whether it is said to say something"
      ) { facts, index in
        Fact(.truth(facts.references[index].speaks), at: facts.references[index].range)
      },
      FactField(
        "by-utilization-review", of: .reference, .truth, canBeUnknown: false,
        "whether utilization review cited it: it stands in the summary, or beside words of review"
      ) { facts, index in
        Fact(.truth(facts.references[index].isByReview), at: facts.references[index].range)
      },
    ] + sectionFields(of: .reference) { ($0.references[$1].section, $0.references[$1].range) }
}

extension Vocabulary {
  /// A publisher itself, or who publishes a guideline.
  func publishers(of concept: ConceptID) -> [ConceptID] {
    self[concept].root == .publisher ? [concept] : concepts(.publisher, of: concept)
  }
}
