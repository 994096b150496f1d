public import Determinations
import LetterSource
public import Vocabulary

/// Reads the facts of a letter with a vocabulary.
public struct FactReader: Sendable {
  private let vocabulary: Vocabulary
  private let procedures: Set<ConceptID>

  /// A reader with a rule book's vocabulary.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    procedures = ItemGraph.procedures(in: vocabulary)
  }

  /// The facts of a letter.
  ///
  /// Cost: one pass of the phrase matcher over its passages, and work linear in what it finds.
  public func facts(of determination: Determination) -> LetterFacts {
    let text = determination.text
    let passages = PassageReader(text: text, vocabulary: vocabulary)
    var sentences: [SentenceReading] = []
    if let summary = determination.summary {
      sentences += passages.read(
        summary, section: Section(kind: .summary, item: nil), firstIndex: 0)
    }
    var rationales: [Range<Int>] = []
    for (index, item) in determination.items.enumerated() {
      let first = sentences.count
      if let rationale = item.rationale {
        sentences += passages.read(
          rationale, section: Section(kind: .rationale, item: index), firstIndex: first)
      }
      rationales.append(first..<sentences.count)
    }
    let (sources, sourcesByItem) = sources(of: determination)
    let (mentions, bySentence) = MentionReader(text: text, vocabulary: vocabulary)
      .mentions(of: sentences)
    let (events, undated) = EventReader(text: text, vocabulary: vocabulary).events(
      of: sentences, mentions: { mentions[bySentence[$0]] })
    let items = items(
      of: determination, rationales: rationales.map { Array(sentences[$0]) },
      mentions: { mentions[bySentence[$0]] }, sources: sourcesByItem)
    let regimenReader = RegimenReader(text: text, vocabulary: vocabulary)
    let regimens = sentences.flatMap { sentence in
      regimenReader.regimens(of: sentence, mentions: mentions[bySentence[sentence.index]])
    }
    let account = PatientReader(text: text, vocabulary: vocabulary).account(of: sentences)
    let courseReader = CourseReader(text: text, vocabulary: vocabulary)
    let courses = sentences.flatMap { sentence in
      courseReader.courses(of: sentence, mentions: mentions[bySentence[sentence.index]])
    }
    return LetterFacts(
      determination: determination, vocabulary: vocabulary, items: items,
      orders: items.flatMap { $0.request.orders + $0.closings },
      mentions: mentions,
      events: events,
      quantities: sentences.flatMap {
        quantities(in: $0, of: text, mentions: mentions[bySentence[$0.index]])
      },
      references: sentences.flatMap {
        ReferenceReader(text: text).references(in: $0)
      },
      reviewDecisions: ReviewReader(
        text: text, vocabulary: vocabulary, sentences: sentences, mentions: mentions,
        mentionsBySentence: bySentence, events: events
      ).decisions(),
      sources: sources, sentences: sentences,
      traits: account.traits,
      disclosures: DisclosureReader(text: text, vocabulary: vocabulary).disclosures(
        in: sentences, reviewer: determination.reviewer.range),
      impossibleDate: ImpossibleDates(text: text).first(
        in: determination.header, or: sentences),
      occupation: account.occupation, mechanism: account.mechanism,
      regimens: Dictionary(uniqueKeysWithValues: regimens.map { ($0.mention, $0.regimen) }),
      courses: Dictionary(uniqueKeysWithValues: courses.map { ($0.mention, $0.course) }),
      datesOfMentions: FindingDates(vocabulary: vocabulary).dates(
        of: mentions, events: events, undated: undated),
      sharedCriteria: SharedCriteria(in: sentences, of: text), mentionsBySentence: bySentence)
  }

  /// The quantities of a sentence, with what they measure.
  private func quantities(
    in sentence: SentenceReading, of text: LetterText, mentions: ArraySlice<Mention>
  ) -> [Quantity] {
    let measures = MeasureReader(text: text, vocabulary: vocabulary)
    return QuantityReader(text: text, vocabulary: vocabulary).quantities(in: sentence).map {
      var quantity = $0
      quantity.subject = measures.subject(of: quantity, in: sentence, mentions: mentions)
      if quantity.subject != nil {
        quantity.withMedication = measures.withMedication(quantity, in: sentence)
      }
      return quantity
    }
  }

  private func items(
    of determination: Determination, rationales: [[SentenceReading]],
    mentions: (Int) -> ArraySlice<Mention>, sources: [[Int]]
  ) -> [ItemFacts] {
    let text = determination.text
    let services = ServiceReader(text: text, vocabulary: vocabulary)
    let requests = determination.items.map { services.request(of: $0) }
    let verdicts = zip(rationales, requests).map { rationale, request in
      VerdictReader(text: text, vocabulary: vocabulary)
        .verdicts(
          of: rationale, services: request.services,
          procedures: ItemGraph.served(request, ground: nil, vocabulary))
    }
    let graph = ItemGraph(
      requests: requests, headings: determination.items.map { key(of: $0.heading, in: text) },
      grounds: rationales.map(ground), procedures: procedures, vocabulary: vocabulary)
    let grounds = GroundReader(text: text, vocabulary: vocabulary)
    return determination.items.indices.map { index in
      ItemFacts(
        item: determination.items[index], request: requests[index], role: graph.roles[index],
        primaries: graph.primaries[index], duplicates: graph.duplicates[index],
        preconditions: graph.preconditions[index], components: graph.components[index],
        closings: ClosingReader(text: text, vocabulary: vocabulary).closings(
          of: rationales[index], verdicts: verdicts[index], item: index, mentions: mentions),
        verdicts: verdicts[index],
        criteria: grounds.criteria(of: rationales[index], mentions: mentions),
        dependencies: grounds.dependencies(
          of: rationales[index], verdicts: verdicts[index], mentions: mentions),
        sources: sources[index])
    }
  }

  /// The words of a heading as one comparable spelling.
  private func key(of heading: Passage, in text: LetterText) -> [UInt8] {
    heading.tokens.flatMap { index in
      Spelling.folded(Array(text.letter.spellingBytes(of: text.tokens[index]))) + [0x20]
    }
  }

  /// The reference to a procedure in the ground of a rationale ("since the primary procedure ...").
  private func ground(_ rationale: [SentenceReading]) -> ConceptID? {
    for sentence in rationale {
      for match in sentence.matches where match.root == .primaryReference {
        if sentence.clauses[sentence.clause(of: match.tokens.lowerBound)].opener == .because {
          return match.concept
        }
      }
    }
    return nil
  }

  private func sources(of determination: Determination) -> (sources: [Source], byItem: [[Int]]) {
    let resolver = SourceResolver(text: determination.text, vocabulary: vocabulary)
    var sources: [Source] = []
    var byItem: [[Int]] = []
    for (index, item) in determination.items.enumerated() {
      let first = sources.count
      for (slot, kind) in [
        (item.claimsAdministrator, Section.Kind.claimsAdministratorGuideline),
        (item.reviewer, .reviewerGuideline),
      ] {
        guard let slot else { continue }
        sources += resolver.sources(of: slot, section: Section(kind: kind, item: index))
      }
      byItem.append(Array(first..<sources.count))
    }
    return (sources, byItem)
  }
}
