import LetterSource

/// Concepts with their words, relations and attributes, ready to be found in letters.
///
/// A class, so that handing it to a reader costs one count and not one for each of its tables.
public final class Vocabulary: Sendable {
  /// The concepts by number; the roots come first, in the order of `Root.allCases`.
  public let concepts: [Concept]
  /// Finds the phrases of all concepts.
  public let matcher: PhraseMatcher
  /// The number of different phrases, every way of writing counted.
  public let phraseCount: Int

  /// The concepts in the order of their names.
  let byName: [ConceptID]
  /// The concepts below each root, by its number.
  private let byRoot: [[ConceptID]]
  /// Each concept itself and everything above it, one behind the other, and where each concept's begin, for
  /// each concept and one more.
  private let kinds: [UInt32]
  private let kindStarts: [UInt32]
  /// For each concept which attributes it or a concept above it has, a bit each.
  private let attributeBits: [UInt64]
  let regions: [RegionSet]
  private let regionLevels: [(region: ConceptID, levels: LevelSet)]

  convenience init(
    concepts: [Concept], automaton: PhraseAutomaton, ancestors: [[ConceptID]],
    regions: [RegionSet]
  ) {
    let names = concepts.indices.map { ConceptID($0) }.sorted {
      concepts[$0.index].name < concepts[$1.index].name
    }
    self.init(
      concepts: concepts, automaton: automaton, byName: names, ancestors: ancestors,
      regions: regions)
  }

  /// - Precondition: `byName` is in the order of the concepts' names.
  init(
    concepts: [Concept], automaton: PhraseAutomaton, byName: [ConceptID], ancestors: [[ConceptID]],
    regions: [RegionSet]
  ) {
    self.concepts = concepts
    matcher = PhraseMatcher(automaton)
    phraseCount = automaton.phraseCount
    self.byName = byName
    let rootCount = Root.allCases.count
    var byRoot = [[ConceptID]](repeating: [], count: rootCount)
    for index in concepts.indices.dropFirst(rootCount) {
      for ancestor in ancestors[index] where ancestor.index < rootCount {
        byRoot[ancestor.index].append(ConceptID(index))
      }
    }
    self.byRoot = byRoot
    var kinds: [UInt32] = []
    var kindStarts: [UInt32] = [0]
    var attributeBits = concepts.map(\.attributes.bits)
    for (index, own) in ancestors.enumerated() {
      for ancestor in own {
        kinds.append(UInt32(ancestor.index))
        attributeBits[index] |= concepts[ancestor.index].attributes.bits
      }
      kindStarts.append(UInt32(kinds.count))
    }
    self.kinds = kinds
    self.kindStarts = kindStarts
    self.attributeBits = attributeBits
    self.regions = regions
    regionLevels = concepts.indices.compactMap { index in
      guard case .levels(let levels)? = concepts[index].attributes[.levels] else { return nil }
      return (ConceptID(index), levels)
    }
  }

  /// A vocabulary of the roots alone.
  public static let empty: Vocabulary = {
    var builder = VocabularyBuilder()
    return builder.build()
  }()

  /// A concept by number.
  public subscript(id: ConceptID) -> Concept { concepts[id.index] }

  /// The concept of a name, or nil.
  ///
  /// Cost: logarithmic in the concepts.
  public func concept(named name: String) -> ConceptID? {
    var low = 0
    var high = byName.count
    while low < high {
      let middle = (low + high) / 2
      let candidate = concepts[byName[middle].index].name
      if candidate == name { return byName[middle] }
      if candidate < name { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The concepts below a root, in the order of declaration.
  public func concepts(under root: Root) -> [ConceptID] { byRoot[root.index] }

  /// The concept that a root is.
  public func concept(of root: Root) -> ConceptID { ConceptID(root.index) }

  /// Whether a concept is another or a kind of it.
  public func isA(_ concept: ConceptID, _ kind: ConceptID) -> Bool {
    let sought = UInt32(truncatingIfNeeded: kind.index)
    for place in Int(kindStarts[concept.index])..<Int(kindStarts[concept.index + 1])
    where kinds[place] == sought {
      return true
    }
    return false
  }

  /// Whether one of two concepts is the other or a kind of it.
  public func areRelated(_ first: ConceptID, _ second: ConceptID) -> Bool {
    isA(first, second) || isA(second, first)
  }

  /// Gives out the numbers of the concept itself and of everything above it, nearest first.
  @inline(__always)
  public func forEachKind(of concept: ConceptID, _ body: (Int) -> Void) {
    for place in Int(kindStarts[concept.index])..<Int(kindStarts[concept.index + 1]) {
      body(Int(kinds[place]))
    }
  }

  /// The concept itself and everything above it, nearest first.
  public func ancestors(of concept: ConceptID) -> [ConceptID] {
    kinds[Int(kindStarts[concept.index])..<Int(kindStarts[concept.index + 1])]
      .map { ConceptID(Int($0)) }
  }

  /// An attribute of a concept: its own, or that of the nearest concept above that has it.
  public func attribute(_ attribute: Attribute, of concept: ConceptID) -> AttributeValue? {
    guard has(attribute, concept) else { return nil }
    for place in Int(kindStarts[concept.index])..<Int(kindStarts[concept.index + 1]) {
      if let value = concepts[Int(kinds[place])].attributes[attribute] { return value }
    }
    return nil
  }

  /// Whether a concept has an attribute, itself or from a concept above it.
  @inline(__always)
  public func has(_ attribute: Attribute, _ concept: ConceptID) -> Bool {
    attributeBits[concept.index] & attribute.bit != 0
  }

  /// The concepts that an attribute of a concept names; empty where it has none.
  public func concepts(_ attribute: Attribute, of concept: ConceptID) -> [ConceptID] {
    if case .concepts(let concepts) = self.attribute(attribute, of: concept) {
      concepts
    } else {
      []
    }
  }

  /// Whether an attribute that is a flag is set; nil where nothing says so.
  public func flag(_ attribute: Attribute, of concept: ConceptID) -> Bool? {
    if case .flag(let flag) = self.attribute(attribute, of: concept) { flag } else { nil }
  }

  /// Whether a flag is set for a concept itself, whatever the concepts above it say.
  public func hasOwnFlag(_ attribute: Attribute, _ concept: ConceptID) -> Bool {
    has(attribute, concept)
      && concepts[concept.index].attributes[attribute] == .flag(true)
  }

  /// The number that an attribute of a concept is, or nil.
  public func number(_ attribute: Attribute, of concept: ConceptID) -> Int? {
    if case .number(let number) = self.attribute(attribute, of: concept) { number } else { nil }
  }

  /// What a number before a unit says of an order, or nil.
  public func unitKind(of concept: ConceptID) -> UnitKind? {
    word(.counts, of: concept).map { UnitKind.allCases[$0] }
  }

  /// The sign that a unit is also written as, or nil.
  public func sign(of concept: ConceptID) -> UnitSign? {
    word(.sign, of: concept).map { UnitSign.allCases[$0] }
  }

  /// The part that a pronoun plays in its sentence, or nil.
  public func pronounForm(of concept: ConceptID) -> PronounForm? {
    word(.grammar, of: concept).map { PronounForm.allCases[$0] }
  }

  /// The position of an attribute's word in its closed set, or nil.
  public func word(_ attribute: Attribute, of concept: ConceptID) -> Int? {
    if case .word(let index) = self.attribute(attribute, of: concept) { index } else { nil }
  }

  /// The regions in which levels of the spine lie, as the regions' own `levels` say.
  public func regions(containing levels: LevelSet) -> [ConceptID] {
    regionLevels.filter { $0.levels.overlaps(levels) }.map(\.region)
  }

  /// The parts of the body that a concept is or is about; empty where it is about none.
  public func regions(of concept: ConceptID) -> RegionSet { regions[concept.index] }
}

extension Root {
  /// The number of the root's concept.
  var index: Int { position }
}
