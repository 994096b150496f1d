public import Determinations
public import LetterSource
public import Vocabulary

/// What a letter says, as facts that rules can ask for.
///
/// A class, so that handing it to whoever asks costs one count and not one for each of its lists.
public final class LetterFacts: Sendable {
  /// The letter as it was read.
  public let determination: Determination
  /// The vocabulary it was read with.
  public let vocabulary: Vocabulary
  /// The items, in order.
  public let items: [ItemFacts]
  /// What the headings ask for and the rationales dispose of, in order.
  public let orders: [Order]
  /// What is spoken of in the summary and the rationales, in order.
  public let mentions: [Mention]
  /// The dated events of the summary and the rationales, in order.
  public let events: [Event]
  /// The counts and measures of the summary and the rationales, in order.
  public let quantities: [Quantity]
  /// The guidelines and publishers that the summary and the rationales name, in order.
  public let references: [Reference]
  /// What utilization review decided, as the summary and the rationales tell it, in order.
  public let reviewDecisions: [ReviewDecision]
  /// The resolved sources of all guideline lines, in order.
  public let sources: [Source]
  /// The sentences of the summary and the rationales, in order, with the phrases found in them.
  public let sentences: [SentenceReading]
  /// What the letter says of somebody's age or sex, in order: the patient's, and that of others.
  public let traits: [Trait]
  /// What tells who somebody is, in order.
  public let disclosures: [Disclosure]
  /// The first date of the letter that no calendar has.
  public let impossibleDate: ByteRange?
  /// The words of the summary for the patient's occupation; nil where it states none.
  public let occupation: ByteRange?
  /// The words of the summary that tell how the injury happened; nil where it does not.
  public let mechanism: ByteRange?
  /// How the services that are spoken of are ordered, by the positions of their mentions.
  let regimens: [Int: Regimen]
  /// The courses of the services that are spoken of, by the positions of their mentions.
  let courses: [Int: Course]
  /// For each mention, the visit or study that it was found at.
  let datesOfMentions: [DatedFinding?]
  /// The criteria that several rationales have word for word.
  let sharedCriteria: SharedCriteria
  /// The mentions by what they are kinds of.
  public let mentionIndex: MentionIndex
  /// For each sentence, its mentions in `mentions`.
  let mentionsBySentence: [Range<Int>]

  init(
    determination: Determination,
    vocabulary: Vocabulary,
    items: [ItemFacts],
    orders: [Order],
    mentions: [Mention],
    events: [Event],
    quantities: [Quantity],
    references: [Reference],
    reviewDecisions: [ReviewDecision],
    sources: [Source],
    sentences: [SentenceReading],
    traits: [Trait],
    disclosures: [Disclosure],
    impossibleDate: ByteRange?,
    occupation: ByteRange?,
    mechanism: ByteRange?,
    regimens: [Int: Regimen],
    courses: [Int: Course],
    datesOfMentions: [DatedFinding?],
    sharedCriteria: SharedCriteria,
    mentionsBySentence: [Range<Int>]
  ) {
    self.determination = determination
    self.vocabulary = vocabulary
    self.items = items
    self.orders = orders
    self.mentions = mentions
    self.events = events
    self.quantities = quantities
    self.references = references
    self.reviewDecisions = reviewDecisions
    self.sources = sources
    self.sentences = sentences
    self.traits = traits
    self.disclosures = disclosures
    self.impossibleDate = impossibleDate
    self.occupation = occupation
    self.mechanism = mechanism
    self.regimens = regimens
    self.courses = courses
    self.datesOfMentions = datesOfMentions
    self.sharedCriteria = sharedCriteria
    mentionIndex = MentionIndex(mentions, in: vocabulary)
    self.mentionsBySentence = mentionsBySentence
  }

  /// All things of a kind, in order.
  public func all(_ kind: EntityKind) -> [Entity] {
    (0..<count(of: kind)).map { Entity(kind, $0) }
  }

  /// The number of things of a kind.
  public func count(of kind: EntityKind) -> Int {
    switch kind {
    case .letter: 1
    case .item: items.count
    case .source: sources.count
    case .event: events.count
    case .mention: mentions.count
    case .quantity: quantities.count
    case .order: orders.count
    case .review: reviewDecisions.count
    case .reference: references.count
    case .trait: traits.count
    case .disclosure: disclosures.count
    }
  }

  /// Where a thing stands: the heading of an item, the words of a source, the date of an event.
  public func place(of entity: Entity) -> ByteRange {
    switch entity.kind {
    case .letter: determination.anchor
    case .item: items[entity.index].item.heading.range
    case .source: sources[entity.index].written.range
    case .event: events[entity.index].range
    case .mention: mentions[entity.index].range
    case .quantity: quantities[entity.index].range
    case .order: orders[entity.index].range
    case .review: reviewDecisions[entity.index].range
    case .reference: references[entity.index].range
    case .trait: traits[entity.index].range
    case .disclosure: disclosures[entity.index].range
    }
  }

  /// Whether a passage says one of some things as fact, in the voice that is its own: the reviewer's
  /// in a rationale, the record's in the summary.
  public func states(_ concepts: [ConceptID], in section: Section.Kind, item: Int?) -> Bool {
    mentionIndex.mentions(of: concepts).contains {
      isStatement(mentions[Int($0)], in: section, item: item)
    }
  }

  /// Where a passage says one of some things as `states` asks, in order.
  public func statements(
    of concepts: [ConceptID], in section: Section.Kind, item: Int?
  ) -> [ByteRange] {
    mentionIndex.mentions(of: concepts).filter {
      isStatement(mentions[Int($0)], in: section, item: item)
    }.map { mentions[Int($0)].range }
  }

  private func isStatement(
    _ mention: Mention, in section: Section.Kind, item: Int?
  ) -> Bool {
    mention.section.kind == section && (item == nil || mention.section.item == item)
      && mention.polarity == .affirmed && mention.isTold
  }

  /// The date of the visit or study that a mention was found at, or nil.
  public func date(ofMention index: Int) -> CalendarDate? {
    datesOfMentions[index].map { events[$0.event].date }
  }

  /// The course of the service of a mention; nil for other mentions.
  public func course(ofMention index: Int) -> Course? { courses[index] }

  /// The orders of an item in some portions.
  func orders(ofItem item: Int, _ isMeant: (Order.Portion) -> Bool) -> [Int] {
    orders.indices.filter { orders[$0].item == item && isMeant(orders[$0].portion) }
  }

  /// How the service of a mention is ordered, as far as the sentence says; nil where it says nothing.
  public func regimen(ofMention index: Int) -> Regimen? { regimens[index] }

  /// The mentions of an item's rationale, by their positions: those of the summary come first, then those of
  /// each item.
  ///
  /// Cost: logarithmic in the mentions.
  func mentions(ofItem item: Int) -> Range<Int> {
    func first(at least: Int) -> Int {
      var (low, high) = (0, mentions.count)
      while low < high {
        let middle = (low + high) / 2
        if (mentions[middle].section.item ?? -1) < least { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return first(at: item)..<first(at: item + 1)
  }

  /// The mentions of a sentence.
  public func mentions(inSentence index: Int) -> ArraySlice<Mention> {
    mentions[mentionsBySentence[index]]
  }

  /// The levels of the spine that a sentence names.
  func sentenceLevels(_ index: Int) -> LevelSet {
    LevelReader(text: determination.text).levels(in: sentences[index].tokens)
      .reduce(LevelSet()) { $0.union($1.levels) }
  }
}

/// An item of a letter, with what its parts say.
public struct ItemFacts: Sendable {
  /// The item as it was read.
  public let item: DisputedItem
  /// What its heading asks for.
  public let request: Request
  /// What part it plays among the items.
  public let role: Role
  /// The positions of the items it depends on.
  public let primaries: [Int]
  /// The positions of the items that ask for the same.
  public let duplicates: [Int]
  /// The positions of the items that ask for what must be done before this one.
  public let preconditions: [Int]
  /// The positions of the items that ask for a part of this one.
  public let components: [Int]
  /// What its rationale disposes of, in order.
  public let closings: [Order]
  /// What its rationale concludes, in order.
  public let verdicts: [Verdict]
  /// What its rationale says of the guideline's criteria; nil where it says nothing.
  public let criteria: CriteriaStatement?
  /// The words of its rationale that name another service on which the conclusion rests.
  public let dependencies: [ByteRange]
  /// The positions of its sources in `LetterFacts.sources`.
  public let sources: [Int]

  /// What the rationale concludes about the request itself: the last of its surest conclusions; nil
  /// where it concludes nothing, or both ways equally surely.
  public var verdict: Verdict? {
    // Where the request is no associated service, "the surgery" is the request itself.
    let own = verdicts.filter { $0.subject == .request || role != .associated }
    guard let surest = own.map(\.strength).max() else { return nil }
    let conclusions = own.filter { $0.strength == surest }
    guard let last = conclusions.last else { return nil }
    let isMixed =
      surest == .explicit && conclusions.contains { $0.isNecessary != last.isNecessary }
    return isMixed ? nil : last
  }

  /// The last words that conclude one way about the whole request, in the reviewer's own voice.
  func conclusion(isNecessary: Bool) -> Verdict? {
    verdicts.last {
      $0.isNecessary == isNecessary && $0.subject == .request && $0.strength == .explicit
        && $0.isOfWholeRequest
    }
  }

  /// What the rationale says of the procedure that an associated request depends on; nil where it says
  /// nothing.
  public var ground: Verdict? {
    role == .associated ? verdicts.last { $0.subject == .primary } : nil
  }
}
