import Determinations
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
      FactField(
        "chapter-number", of: .reference, .number, canBeUnknown: true,
        "the number of the chapter that stands beside the name"
      ) { facts, index in
        facts.references[index].chapter.map { Fact(.number(NumberRange($0.value)), at: $0.range) }
          ?? .unknown
      },
      FactField(
        "chapters", of: .reference, .concepts([.guideline]), canBeUnknown: true,
        "the chapter that is named, by its title or by its number"
      ) { facts, index in
        let chapters = facts.chapters(ofReference: index)
        return chapters.isEmpty
          ? .unknown : Fact(.concepts(chapters), at: facts.references[index].range)
      },
      FactField(
        "regions", of: .reference, .regions, canBeUnknown: true,
        "the parts of the body that the chapter is about; unknown for one about all of them"
      ) { facts, index in
        let chapters = facts.chapters(ofReference: index)
        let isForAll = chapters.contains { facts.vocabulary.flag(.anyRegion, of: $0) == true }
        let regions = chapters.reduce(RegionSet.none) {
          $0.union(facts.vocabulary.regions(of: $1))
        }
        return isForAll || regions.isEmpty
          ? .unknown
          : Fact(.regions(regions, names: chapters), at: facts.references[index].range)
      },
      FactField(
        "titles-beside", of: .reference, .concepts([.guideline]), canBeUnknown: true,
        "the chapters with a number that the same sentence names by their titles"
      ) { facts, index in
        let sentence = facts.references[index].sentence
        let titles = facts.references.indices.filter {
          $0 != index && facts.references[$0].sentence == sentence
            && facts.vocabulary.number(.number, of: facts.references[$0].concept) != nil
        }
        return titles.isEmpty
          ? .unknown
          : Fact(
            .concepts(titles.map { facts.references[$0].concept }),
            at: facts.references[titles[0]].range)
      },
      FactField(
        "used-for-item", of: .reference, .truth, canBeUnknown: false,
        "whether the rule book lists the chapter for a service of the item, whatever the region"
      ) { facts, index in
        let uses = facts.chapters(ofReference: index).flatMap {
          facts.vocabulary.concepts(.uses, of: $0)
        }
        let services = facts.references[index].section.item.map { facts.items[$0].request.services }
        let isUsed = (services ?? []).contains { service in
          uses.contains { facts.vocabulary.isA(service, $0) }
        }
        return Fact(.truth(isUsed), at: facts.references[index].range)
      },
    ] + sectionFields(of: .reference) { ($0.references[$1].section, $0.references[$1].range) }
}

extension LetterFacts {
  /// The chapters that a reference names: itself, or those of its publisher with the number beside it.
  fileprivate func chapters(ofReference index: Int) -> [ConceptID] {
    let reference = references[index]
    if vocabulary[reference.concept].root == .guideline { return [reference.concept] }
    guard let number = reference.chapter?.value else { return [] }
    return vocabulary.concepts(under: .guideline).filter {
      vocabulary.number(.number, of: $0) == number
        && vocabulary.concepts(.publisher, of: $0).contains(reference.concept)
    }
  }
}

extension Vocabulary {
  /// A publisher itself, or who publishes a guideline.
  func publishers(of concept: ConceptID) -> [ConceptID] {
    self[concept].root == .publisher ? [concept] : concepts(.publisher, of: concept)
  }
}
