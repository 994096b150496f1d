/// Gathers concepts and phrases and makes a vocabulary of them.
///
/// Concepts are declared first, then defined, so that they can name one another in any order.
public struct VocabularyBuilder {
  private struct Draft {
    let name: String
    var parents: [ConceptID] = []
    var attributes = Attributes()
  }

  private var drafts: [Draft]
  private var byName: [String: ConceptID] = [:]
  private var phrases: [(pattern: PhrasePattern, concept: ConceptID, inCapitals: Bool)] = []
  /// Phrases that another concept of the same layer has already: their position in the order of adding
  /// and that concept. Known once the vocabulary is built.
  public private(set) var sharedPhrases: [(phrase: Int, other: ConceptID)] = []

  /// A builder that knows the roots.
  public init() {
    drafts = Root.allCases.map { Draft(name: $0.rawValue) }
    for (index, draft) in drafts.enumerated() { byName[draft.name] = ConceptID(index) }
  }

  /// The concept of a name, or nil where none was declared.
  public func concept(named name: String) -> ConceptID? { byName[name] }

  /// The names declared so far, the roots first.
  public var names: [String] { drafts.map(\.name) }

  /// Declares a concept; returns nil where the name is taken.
  public mutating func declare(_ name: String) -> ConceptID? {
    guard byName[name] == nil else { return nil }
    let id = ConceptID(drafts.count)
    drafts.append(Draft(name: name))
    byName[name] = id
    return id
  }

  /// Says what a declared concept is a kind of.
  public mutating func setParents(_ parents: [ConceptID], of concept: ConceptID) {
    drafts[concept.index].parents = parents
  }

  /// Says something about a declared concept.
  public mutating func set(_ attribute: Attribute, to value: AttributeValue, of concept: ConceptID)
  {
    drafts[concept.index].attributes[attribute] = value
  }

  /// Adds a phrase of a concept; `inCapitals` where it counts only when written in capitals.
  public mutating func add(_ phrase: PhrasePattern, to concept: ConceptID, inCapitals: Bool) {
    variantCount += phrase.variants.count
    guard variantCount <= Self.maximumPhrases else { return hasTooManyPhrases = true }
    phrases.append((phrase, concept, inCapitals))
  }

  /// The root that a concept descends from; nil where its parents lead to none, to several, in a circle, or
  /// too far up.
  public func root(of concept: ConceptID) -> Root? {
    var roots: Set<Root> = []
    for ancestor in lineage(of: concept).concepts where ancestor.index < Root.allCases.count {
      roots.insert(Root.allCases[ancestor.index])
    }
    return roots.count == 1 ? roots.first : nil
  }

  /// Whether the parents of a concept lead back to it.
  public func isCircular(_ concept: ConceptID) -> Bool { lineage(of: concept) == .circular }

  /// Whether a concept has more than `maximumAncestors` concepts above it.
  public func isTooDeep(_ concept: ConceptID) -> Bool { lineage(of: concept) == .tooDeep }

  /// The most concepts above a concept.
  public static let maximumAncestors = 64
  /// The most phrases of a vocabulary, every way of writing counted.
  public static let maximumPhrases = 1_000_000

  /// Whether there are more than `maximumPhrases`.
  public private(set) var hasTooManyPhrases = false
  private var variantCount = 0

  /// Makes the vocabulary.
  ///
  /// - Precondition: every concept has exactly one root, and there are at most
  ///   `RegionSet.capacity` regions.
  public mutating func build() -> Vocabulary {
    let ancestors = drafts.indices.map { index in
      switch lineage(of: ConceptID(index)) {
      case .found(let chain): chain
      case .circular, .tooDeep: preconditionFailure("such concepts were refused")
      }
    }
    let concepts = drafts.indices.map { index in
      switch root(of: ConceptID(index)) {
      case .some(let root):
        Concept(
          name: drafts[index].name, parents: drafts[index].parents, root: root,
          attributes: drafts[index].attributes)
      case .none: preconditionFailure("a concept without a root was not refused")
      }
    }
    var trie = PhraseTrie()
    for (index, (pattern, concept, inCapitals)) in phrases.enumerated() {
      let root = concepts[concept.index].root
      let ending = PhraseTrie.Ending(concept, of: root, inCapitals: inCapitals)
      let variants = root.matchesPlural ? pattern.variants + pattern.plurals : pattern.variants
      var others: Set<ConceptID> = []
      for variant in variants { others.formUnion(trie.insert(variant, ending)) }
      if !root.layer.isShared { sharedPhrases += others.sorted().map { (index, $0) } }
    }
    return Vocabulary(
      concepts: concepts, automaton: trie.automaton(), ancestors: ancestors,
      regions: RegionTable(concepts: concepts, ancestors: ancestors).regions)
  }

  /// What is above a concept.
  private enum Lineage: Equatable {
    /// The concept and everything above it, nearest first.
    case found([ConceptID])
    case circular
    case tooDeep

    var concepts: [ConceptID] {
      if case .found(let concepts) = self { concepts } else { [] }
    }
  }

  private func lineage(of concept: ConceptID) -> Lineage {
    var chain: [ConceptID] = [concept]
    var next = 0
    while next < chain.count {
      for parent in drafts[chain[next].index].parents {
        if parent == concept { return .circular }
        if !chain.contains(parent) { chain.append(parent) }
      }
      guard chain.count <= Self.maximumAncestors + 1 else { return .tooDeep }
      next += 1
    }
    return .found(chain)
  }
}
