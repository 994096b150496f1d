import Determinations
import LetterSource
import Vocabulary

extension FactSchema {
  static let sourceFields: [FactField] = [
    FactField("item", of: .source, .entity(.item), canBeUnknown: false, "the item it is cited for")
    {
      facts, source in
      let item = facts.sources[source].section.item ?? 0
      return Fact(.entities([Entity(.item, item)]), at: facts.items[item].item.heading.range)
    },
    FactField(
      "cited-by", of: .source, .choice(guidelineLines), canBeUnknown: false,
      "whose guideline line it is in"
    ) { facts, source in
      let isReviewer = facts.sources[source].section.kind == .reviewerGuideline
      return Fact(.choice(isReviewer ? 1 : 0), at: facts.sources[source].written.range)
    },
    FactField(
      "label", of: .source, .choice(labels), canBeUnknown: false,
      "the words it stands under: as MTUS, as outside of it, or neither"
    ) { facts, source in
      let written = facts.sources[source].written
      return Fact(.choice(labels.index(of: written.label.rawValue) ?? 0), at: written.range)
    },
    FactField(
      "denies-mtus", of: .source, .truth, canBeUnknown: false,
      "whether its line says that the decision was not based on the MTUS"
    ) { facts, source in
      let denial = slot(facts, source)?.deniesMTUS
      return Fact(.truth(denial != nil), at: denial)
    },
    FactField(
      "calls-itself-mtus", of: .source, .truth, canBeUnknown: false,
      "whether a source cited as outside of the MTUS names the MTUS as what it is"
    ) { facts, source in
      let declared = facts.sources[source].selfDeclaredMTUS
      return Fact(.truth(declared != nil), at: declared)
    },
    FactField(
      "is-mtus", of: .source, .truth, canBeUnknown: true,
      "whether the rule book counts what it names as part of the MTUS"
    ) { facts, source in
      let known = facts.sources[source].guidelines.compactMap {
        facts.vocabulary.flag(.mtus, of: $0)
      }
      guard !known.isEmpty else { return .unknown }
      return Fact(.truth(known.contains(true)), at: facts.sources[source].written.range)
    },
    FactField(
      "guidelines", of: .source, .concepts([.guideline]), canBeUnknown: true,
      "the guidelines and chapters it names"
    ) { facts, source in concepts(facts.sources[source].guidelines, facts, source) },
    FactField(
      "publishers", of: .source, .concepts([.publisher]), canBeUnknown: true,
      "the publishers it names"
    ) { facts, source in concepts(facts.sources[source].publishers, facts, source) },
    FactField(
      "services", of: .source, .concepts([.service]), canBeUnknown: true,
      "the services it speaks of"
    ) { facts, source in concepts(facts.sources[source].services, facts, source) },
    FactField(
      "regions", of: .source, .regions, canBeUnknown: true,
      "the parts of the body that its chapter is about, or that it names"
    ) { facts, source in
      let known = facts.sources[source]
      return known.regions.isEmpty
        ? .unknown
        : Fact(.regions(known.regions, names: known.regionNames), at: known.written.range)
    },
    FactField(
      "covers-any-region", of: .source, .truth, canBeUnknown: false,
      "whether what it names is used for every part of the body"
    ) { facts, source in
      Fact(.truth(facts.sources[source].coversAnyRegion), at: facts.sources[source].written.range)
    },
    FactField(
      "used-for-item", of: .source, .truth, canBeUnknown: true,
      "whether the rule book lists what it names for a service of the item, whatever the region"
    ) { facts, source in usedForItem(facts, source) },
    FactField(
      "chapter-number", of: .source, .number, canBeUnknown: true, "the chapter number as written"
    ) { facts, source in
      facts.sources[source].written.chapter.map {
        Fact(.number(NumberRange($0.value)), at: $0.range)
      }
        ?? .unknown
    },
    FactField(
      "number-of-title", of: .source, .number, canBeUnknown: true,
      "the number of the chapter whose title it names"
    ) { facts, source in
      let known = facts.sources[source]
      let numbers = known.guidelines.compactMap { facts.vocabulary.number(.number, of: $0) }
      guard numbers.count == 1, let title = known.written.title else { return .unknown }
      return Fact(.number(NumberRange(numbers[0])), at: title)
    },
    FactField("title", of: .source, .text, canBeUnknown: true, "the title as written") {
      facts, source in text(at: facts.sources[source].written.title)
    },
    FactField("year", of: .source, .number, canBeUnknown: true, "the year of its edition") {
      facts, source in
      facts.sources[source].written.year.map { Fact(.number(NumberRange($0.value)), at: $0.range) }
        ?? .unknown
    },
    FactField(
      "page-outside", of: .source, .text, canBeUnknown: true,
      "the first of its pages that lies more than two pages outside of the chapter it names"
    ) { facts, source in text(at: pages(facts, source) { !$0.isNear($1) }) },
    FactField(
      "page-inverted", of: .source, .text, canBeUnknown: true,
      "the first of its page ranges that ends before it begins: 310-301, and not 301-4"
    ) { facts, source in
      text(at: facts.sources[source].written.pages.first { $0.value.isInverted }?.range)
    },
    FactField("words", of: .source, .text, canBeUnknown: false, "the source as written") {
      facts, source in text(at: facts.sources[source].written.range)
    },
  ]

  private static func concepts(_ concepts: [ConceptID], _ facts: LetterFacts, _ source: Int) -> Fact
  {
    concepts.isEmpty
      ? .unknown : Fact(.concepts(concepts), at: facts.sources[source].written.range)
  }

  /// The first pages of a source that some condition on them and the pages of its one chapter holds for.
  private static func pages(
    _ facts: LetterFacts, _ source: Int,
    _ isMeant: (CitedSource.Pages, ClosedRange<Int>) -> Bool
  ) -> ByteRange? {
    let known = facts.sources[source]
    let chapters = known.guidelines.compactMap { guideline -> ClosedRange<Int>? in
      guard case .range(let pages)? = facts.vocabulary.attribute(.pages, of: guideline) else {
        return nil
      }
      return pages
    }
    guard chapters.count == 1, known.guidelines.count == 1 else { return nil }
    return known.written.pages.first { isMeant($0.value, chapters[0]) }?.range
  }

  private static func slot(_ facts: LetterFacts, _ source: Int) -> CitationSlot? {
    let section = facts.sources[source].section
    let item = facts.items[section.item ?? 0].item
    return section.kind == .reviewerGuideline ? item.reviewer : item.claimsAdministrator
  }

  private static func usedForItem(_ facts: LetterFacts, _ source: Int) -> Fact {
    let known = facts.sources[source]
    let services = facts.items[known.section.item ?? 0].request.services
    let uses = known.guidelines.flatMap { facts.vocabulary.concepts(.uses, of: $0) }
    guard !services.isEmpty else { return uses.isEmpty ? Fact(.truth(false), at: nil) : .unknown }
    let isUsed = services.contains { service in
      uses.contains { facts.vocabulary.isA(service, $0) }
    }
    return Fact(.truth(isUsed), at: known.written.range)
  }
}

extension CitedSource.Pages {
  /// What printings of one book differ by, in pages.
  private static let tolerance = 2

  /// Whether the first page lies in a chapter, or as near to it as printings differ.
  fileprivate func isNear(_ chapter: ClosedRange<Int>) -> Bool {
    first >= chapter.lowerBound - Self.tolerance && first <= chapter.upperBound + Self.tolerance
  }

  /// Whether the range ends before it begins; "301-4" is short for 301-304.
  fileprivate var isInverted: Bool { last < first && "\(last)".utf8.count == "\(first)".utf8.count }
}
