import Archive
import Foundation
import LetterSource
import TestSupport
import Testing

@testable import Vocabulary

/// Drafted vocabularies over drafted texts, searched in one pass and by trying everything.
@Suite("The one pass of the matcher against a naive search")
struct NaiveMatcherTests {
  private static let batches = 8
  private static let textsOfVocabulary = 24
  private static let cases =
    ProcessInfo.processInfo.environment["CONCORD_LAWS"].flatMap { Int($0) } ?? 12_000

  @Test("both find the same phrases in every text", arguments: 0..<batches)
  func agrees(batch: Int) throws {
    let perBatch = Self.batches * Self.textsOfVocabulary
    for round in 0..<((Self.cases + perBatch - 1) / perBatch) {
      var drafts = DraftVocabulary(
        random: SeededGenerator(seed: UInt64(round * Self.batches + batch)))
      let concepts = drafts.concepts()
      let vocabulary = try vocabulary(concepts)
      let naive = NaiveMatcher(concepts)
      for _ in 0..<Self.textsOfVocabulary {
        let tokens = drafts.text()
        let letter = LetterText(Letter(text: tokens.map { $0.gap + $0.text }.joined()))
        let found = vocabulary.matcher.matches(in: letter, tokens: letter.allTokens).map {
          "\($0.layer): \(vocabulary[$0.concept].name): \($0.tokens.lowerBound)-\($0.tokens.upperBound)"
        }
        let expected = naive.found(in: tokens)
        guard Set(found) == expected, found.count == expected.count else {
          Issue.record(
            """
            The matcher finds \(found.sorted()),
            the naive search \(expected.sorted())
            of \(concepts.map { "\($0.name), a \($0.root): \($0.phrases.map { ($0.pattern.text, $0.inCapitals) })" })
            in \(tokens.map { $0.gap + $0.text }.joined())
            """)
          return
        }
      }
    }
  }

  private func vocabulary(_ concepts: [DraftConcept]) throws -> Vocabulary {
    var builder = VocabularyBuilder()
    for concept in concepts {
      let declared = builder.declare(concept.name)
      let id = try #require(declared)
      let parent = try #require(builder.concept(named: concept.root.rawValue))
      builder.setParents([parent], of: id)
      for (pattern, inCapitals) in concept.phrases {
        builder.add(try PhrasePattern(pattern.text), to: id, inCapitals: inCapitals)
      }
    }
    let built = builder.build()
    // Every second one as the embedded book has it: with ends shared, written and read.
    guard concepts.count.isMultiple(of: 2) else { return built }
    var writer = ArchiveWriter()
    built.write(to: &writer)
    var reader = ArchiveReader(numbers: writer.numbers, words: writer.words)
    return Vocabulary(from: &reader)
  }
}
