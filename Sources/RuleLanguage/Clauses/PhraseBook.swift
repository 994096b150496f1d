public import Vocabulary

/// The phrases of a rule book where they are written, for asking which of them matter.
///
/// The chapters are read anew: a book that judges letters keeps no phrase as it was written.
public struct PhraseBook: Sendable {
  /// A phrase.
  public struct Phrase: Sendable {
    /// As it is written.
    public let text: String
    /// The name of its concept.
    public let concept: String
    /// Where it stands.
    public let range: RuleRange
    /// The concept and the position of the phrase among its phrases.
    let position: (concept: Int, phrase: Int)
  }

  /// All phrases, in the order of the chapters.
  public let phrases: [Phrase]
  private let concepts: [ConceptSyntax]

  /// The phrases of a book.
  public init(_ book: RuleBook) {
    var concepts: [ConceptSyntax] = []
    for (index, file) in book.files.enumerated() {
      var parser = BlockParser(file: file, index: index)
      parser.parse()
      concepts += parser.concepts
    }
    self.concepts = concepts
    phrases = concepts.enumerated().flatMap { index, concept in
      concept.phrases.enumerated().map { position, phrase in
        Phrase(
          text: phrase.text, concept: concept.name.word, range: phrase.range,
          position: (index, position))
      }
    }
  }

  /// The book's vocabulary without one phrase; concepts keep their numbers.
  ///
  /// Cost: that of building the whole vocabulary.
  public func vocabulary(without phrase: Phrase) -> Vocabulary {
    var fewer = concepts
    fewer[phrase.position.concept].phrases.remove(at: phrase.position.phrase)
    var checker = VocabularyChecker()
    return checker.vocabulary(of: fewer)
  }

  /// A matcher of one phrase alone, which has the root of its concept.
  public func matcher(of phrase: Phrase, in vocabulary: Vocabulary) -> PhraseMatcher? {
    guard let concept = vocabulary.concept(named: phrase.concept),
      let pattern = try? PhrasePattern(phrase.text)
    else { return nil }
    var builder = VocabularyBuilder()
    guard let own = builder.declare(phrase.concept + " ") else { return nil }
    builder.setParents([vocabulary.concept(of: vocabulary[concept].root)], of: own)
    let written = concepts[phrase.position.concept].phrases[phrase.position.phrase]
    builder.add(pattern, to: own, inCapitals: written.inCapitals)
    return builder.build().matcher
  }
}
