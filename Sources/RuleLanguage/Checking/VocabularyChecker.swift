import LetterSource
import Vocabulary

/// Builds the vocabulary of a rule book and says what is wrong with it.
struct VocabularyChecker {
  private var builder = VocabularyBuilder()
  private(set) var problems: [RuleProblem] = []
  /// The phrases in the order in which the builder got them.
  private var phrases: [PhraseSyntax] = []

  /// The vocabulary; of the roots alone where a problem was found.
  mutating func vocabulary(of concepts: [ConceptSyntax]) -> Vocabulary {
    var declared: [(ConceptSyntax, ConceptID)] = []
    for concept in concepts {
      // A root is declared by the program; the book gives it words.
      if let root = builder.concept(named: concept.name.word), root.index < Root.allCases.count,
        concept.parents.isEmpty
      {
        declared.append((concept, root))
      } else if let id = builder.declare(concept.name.word) {
        declared.append((concept, id))
      } else {
        add(.duplicateName(concept.name.word, what: "concept"), at: concept.name.range)
      }
    }
    for (concept, id) in declared { setParents(of: concept, id) }
    guard problems.isEmpty else { return .empty }
    for (concept, id) in declared where problems.count < RuleBookLoader.maximumProblems {
      checkRoot(of: concept, id)
    }
    guard problems.isEmpty else { return .empty }
    for (concept, id) in declared {
      for attribute in concept.attributes { set(attribute, of: id) }
      for phrase in concept.phrases where !builder.hasTooManyPhrases { add(phrase, to: id) }
    }
    checkRegions(declared)
    guard problems.isEmpty else { return .empty }
    let vocabulary = builder.build()
    for (index, other) in builder.sharedPhrases {
      add(
        .sharedPhrase(phrases[index].text, other: vocabulary[other].name), at: phrases[index].range)
    }
    return vocabulary
  }

  private mutating func add(_ kind: RuleProblem.Kind, at range: RuleRange) {
    problems.append(RuleProblem(kind, at: range))
  }

  private mutating func setParents(of concept: ConceptSyntax, _ id: ConceptID) {
    var parents: [ConceptID] = []
    for parent in concept.parents {
      if let found = resolve(parent) { parents.append(found) }
    }
    builder.setParents(parents, of: id)
  }

  private mutating func resolve(_ name: Name) -> ConceptID? {
    if let found = builder.concept(named: name.word) { return found }
    add(
      .unknownConcept(
        found: name.word, nearest: NearestWord.nearest(to: name.word, among: builder.names)),
      at: name.range)
    return nil
  }

  private mutating func checkRoot(of concept: ConceptSyntax, _ id: ConceptID) {
    if builder.isCircular(id) {
      add(.circularConcept(concept.name.word), at: concept.name.range)
    } else if builder.isTooDeep(id) {
      add(
        .deepConcept(concept.name.word, limit: VocabularyBuilder.maximumAncestors),
        at: concept.name.range)
    } else if builder.root(of: id) == nil {
      add(
        concept.parents.isEmpty ? .noRoot(concept.name.word) : .severalRoots(concept.name.word),
        at: concept.name.range)
    }
  }

  private mutating func add(_ phrase: PhraseSyntax, to concept: ConceptID) {
    do throws(PhrasePattern.Fault) {
      builder.add(try PhrasePattern(phrase.text), to: concept, inCapitals: phrase.inCapitals)
      phrases.append(phrase)
      if builder.hasTooManyPhrases {
        add(.tooManyPhrases(limit: VocabularyBuilder.maximumPhrases), at: phrase.range)
      }
    } catch {
      add(.badPhrase(phrase.text, error), at: phrase.range)
    }
  }

  private mutating func set(
    _ attribute: (attribute: Attribute, value: [Name], range: RuleRange), of concept: ConceptID
  ) {
    let (attribute, values, range) = attribute
    guard let first = values.first else { return }
    func fail(_ expected: String) -> RuleProblem {
      RuleProblem(
        .badAttributeValue(values.map(\.word).joined(separator: ", "), expected: expected),
        at: range)
    }
    switch attribute.type {
    case .concepts(let root):
      var concepts: [ConceptID] = []
      for value in values {
        guard let found = resolve(value) else { continue }
        if let own = builder.root(of: found), own != root {
          add(.wrongRoot(found: value.word, root: own, expected: [root]), at: value.range)
        }
        concepts.append(found)
      }
      builder.set(attribute, to: .concepts(concepts), of: concept)
    case .number:
      guard let number = Int(first.word), values.count == 1 else {
        return problems.append(fail("a number"))
      }
      builder.set(attribute, to: .number(number), of: concept)
    case .range:
      let ends = first.word.split(separator: "-").compactMap { Int($0) }
      guard (1...2).contains(ends.count), ends[0] <= ends[ends.count - 1], values.count == 1 else {
        return problems.append(fail("a number or a range like 165-194"))
      }
      builder.set(attribute, to: .range(ends[0]...ends[ends.count - 1]), of: concept)
    case .flag:
      guard ["yes", "no"].contains(first.word), values.count == 1 else {
        return problems.append(fail("'yes' or 'no'"))
      }
      builder.set(attribute, to: .flag(first.word == "yes"), of: concept)
    case .levels:
      guard let levels = LevelSet(first.word), values.count == 1 else {
        return problems.append(fail("levels like C1-C7"))
      }
      builder.set(attribute, to: .levels(levels), of: concept)
    case .word(let words):
      guard let index = words.firstIndex(of: first.word), values.count == 1 else {
        return problems.append(fail("one of \(words.joined(separator: ", "))"))
      }
      builder.set(attribute, to: .word(index), of: concept)
    }
  }

  private mutating func checkRegions(_ declared: [(ConceptSyntax, ConceptID)]) {
    let regions = declared.filter { builder.root(of: $0.1) == .region }
    if regions.count > RegionSet.capacity {
      add(
        .tooManyRegions(limit: RegionSet.capacity),
        at: regions[RegionSet.capacity].0.name.range)
    }
  }
}
