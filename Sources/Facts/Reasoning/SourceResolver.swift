public import Determinations
public import LetterSource
public import Vocabulary

/// A source of a citation slot, resolved to what the rule book knows of guidelines.
public struct Source: Sendable {
  /// The source as written.
  public let written: CitedSource
  /// Where in the letter it stands.
  public let section: Section
  /// The guidelines or chapters it names.
  public let guidelines: [ConceptID]
  /// The publishers it names.
  public let publishers: [ConceptID]
  /// The word that calls the source part of the MTUS, in a source cited as outside of it.
  public let selfDeclaredMTUS: ByteRange?
  /// The parts of the body that the source is about.
  public let regions: RegionSet
  /// The names of those parts: guidelines where they name a part, else regions.
  public let regionNames: [ConceptID]
  /// Whether a guideline it names is used for every part of the body.
  public let coversAnyRegion: Bool
  /// The services it speaks of.
  public let services: [ConceptID]
}

/// Resolves the sources of a citation slot.
struct SourceResolver {
  let text: LetterText
  let vocabulary: Vocabulary
  /// The publishers by whose name the MTUS itself is called.
  private let mtus: [ConceptID]

  init(text: LetterText, vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    mtus = vocabulary.concepts(under: .publisher).filter { vocabulary.flag(.mtus, of: $0) == true }
  }

  func sources(of slot: CitationSlot, section: Section) -> [Source] {
    let matches = vocabulary.matcher.matches(in: text, tokens: slot.text.tokens)
    return slot.sources.map { source($0, section, matches) }
  }

  private func source(
    _ written: CitedSource, _ section: Section, _ slotMatches: [PhraseMatch]
  ) -> Source {
    let matches = slotMatches.filter { written.tokens.contains($0.tokens.lowerBound) }
    let publishers = distinct(matches, .publisher)
    let guidelines = guidelines(in: matches, written, publishers)
    let titled = guidelines.filter { !vocabulary.regions(of: $0).isEmpty }
    let anatomy = SiteGroups(text: text, vocabulary: vocabulary)
      .site(of: written.tokens, matches: matches)
    let regions =
      titled.isEmpty
      ? anatomy.regions
      : titled.reduce(RegionSet.none) { $0.union(vocabulary.regions(of: $1)) }
    return Source(
      written: written, section: section, guidelines: guidelines, publishers: publishers,
      selfDeclaredMTUS: written.label == .outsideMTUS ? selfDeclared(matches) : nil,
      regions: regions, regionNames: titled.isEmpty ? anatomy.regionNames : titled,
      coversAnyRegion: guidelines.contains { vocabulary.flag(.anyRegion, of: $0) == true },
      services: distinct(matches, .service))
  }

  private func distinct(_ matches: [PhraseMatch], _ root: Root) -> [ConceptID] {
    var seen: [ConceptID] = []
    for match in matches where match.root == root {
      if !seen.contains(match.concept) { seen.append(match.concept) }
    }
    return seen
  }

  /// "MTUS" as a name of the source: not "non-MTUS", and not "the MTUS is silent".
  private func selfDeclared(_ matches: [PhraseMatch]) -> ByteRange? {
    let roots = matches.map(\.root)
    guard !roots.contains(.negation), !roots.contains(.contrary), !roots.contains(.reportVerb)
    else {
      return nil
    }
    let non = Spelling.hash("non")
    let match = matches.first { match in
      mtus.contains(match.concept)
        && !(match.tokens.lowerBound > 0 && text.tokens[match.tokens.lowerBound - 1].hash == non)
    }
    return match.map { text.range(of: $0.tokens) }
  }

  // MARK: Guidelines

  /// The guidelines that the words name, of the publishers that the words name; a chapter number
  /// without a title names the chapter of that number.
  private func guidelines(
    in matches: [PhraseMatch], _ written: CitedSource, _ publishers: [ConceptID]
  ) -> [ConceptID] {
    let named = distinct(matches, .guideline)
    let wanted = wantedPublishers(written, publishers)
    let fitting = named.filter { isPublished($0, by: wanted) }
    let found = fitting.isEmpty ? named.filter { publisher(of: $0) == nil } : fitting
    if found.contains(where: { vocabulary.number(.number, of: $0) != nil }) { return found }
    guard written.title == nil, let chapter = written.chapter else { return found }
    return found + chapters(numbered: chapter.value, by: wanted)
  }

  /// Who can have published a source: whom it names, and the MTUS where it stands under that label.
  private func wantedPublishers(_ written: CitedSource, _ named: [ConceptID]) -> [ConceptID] {
    written.label == .mtus ? named + mtus : named
  }

  private func publisher(of guideline: ConceptID) -> [ConceptID]? {
    let publishers = vocabulary.concepts(.publisher, of: guideline)
    return publishers.isEmpty ? nil : publishers
  }

  private func isPublished(_ guideline: ConceptID, by wanted: [ConceptID]) -> Bool {
    guard let publishers = publisher(of: guideline) else { return false }
    return publishers.contains { publisher in wanted.contains(publisher) }
  }

  private func chapters(numbered number: Int, by wanted: [ConceptID]) -> [ConceptID] {
    vocabulary.concepts(under: .guideline).filter {
      vocabulary.number(.number, of: $0) == number && isPublished($0, by: wanted)
    }
  }
}
