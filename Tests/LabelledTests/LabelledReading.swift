import Determinations
import Facts
import Foundation
import LetterSource
import RuleLanguage
import TestSupport
import Vocabulary

/// A labelled block as the program reads it.
struct LabelledReading {
  let block: LabelledBlock
  let facts: LetterFacts
  /// The bytes of the block's text in the letter.
  private let range: ByteRange
  private let bytes: [UInt8]

  /// The rule book as it stands in the project's folder.
  static let book: RuleBook = {
    let folder = Project.root.appending(path: "Rules")
    let paths = (FileManager.default.enumerator(atPath: folder.path)?.allObjects as? [String] ?? [])
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }.sorted()
    let files = paths.compactMap { path in
      (try? Data(contentsOf: folder.appending(path: path))).map {
        RuleFile(path: "Rules/\(path)", bytes: Array($0))
      }
    }
    guard let book = RuleBookLoader.load(files).book else {
      preconditionFailure("the rule book does not load; run concord rules check")
    }
    return book
  }()

  init(_ block: LabelledBlock) {
    self.block = block
    let isSummary = block.section == "summary"
    let letter = TestLetter.text(
      summary: isSummary ? block.text : "The injured worker is under treatment.",
      items: [
        (
          (block.section == "heading" ? block.text : "Ergonomic evaluation") + ": Upheld",
          "The Expert Reviewer did not cite any medical evidence for its decision.",
          block.section == "rationale" ? block.text : "See the record."
        )
      ])
    bytes = Array(letter.utf8)
    facts = FactReader(vocabulary: Self.book.vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: letter)))
    let start = Self.find(Array(block.text.utf8), in: bytes, from: 0) ?? 0
    range = ByteRange(start, start + block.text.utf8.count)
  }

  /// The bytes that a label is about.
  func place(of label: LabelledBlock.Label) -> ByteRange? {
    let words = Array(label.words.utf8)
    var from = range.start
    for occurrence in 1...label.occurrence {
      guard let found = Self.find(words, in: bytes, from: from), found < range.end else {
        return nil
      }
      if occurrence == label.occurrence { return ByteRange(found, found + words.count) }
      from = found + 1
    }
    return nil
  }

  /// The bytes of a label of one word, where it stands as a word of its own: "he", not "the".
  func place(ofWord label: LabelledBlock.Label) -> ByteRange? {
    let text = facts.determination.text
    let wanted = Spelling.hash(label.words)
    let places = text.tokens(in: range).filter {
      text.tokens[$0].hash == wanted
        && text.letter.foldedText(text.tokens[$0].range) == label.words
    }
    guard label.occurrence <= places.count else { return nil }
    return text.tokens[places[label.occurrence - 1]].range
  }

  /// The mention that a label's words are, or the nearest to it: the last that lies in them or holds
  /// them.
  func mention(at place: ByteRange) -> Mention? {
    let near = facts.mentions.filter { $0.range.overlaps(place) }
    return near.first { $0.range == place }
      ?? near.last { place.contains($0.range) } ?? near.first { $0.range.contains(place) }
  }

  /// The concept that a term of everyday speech names.
  static func concept(_ term: String) -> ConceptID? {
    let text = LetterText(Letter(text: term))
    return book.vocabulary.matcher.matches(in: text, tokens: text.allTokens)
      .first { $0.layer == .content && $0.tokens == text.allTokens }?.concept
  }

  /// The region that a term of everyday speech names.
  static func region(_ term: String) -> ConceptID? {
    let text = LetterText(Letter(text: term))
    return book.vocabulary.matcher.matches(in: text, tokens: text.allTokens)
      .first { $0.root == .region && $0.tokens == text.allTokens }?.concept
  }

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from: Int) -> Int? {
    guard !needle.isEmpty, from + needle.count <= bytes.count else { return nil }
    return (from...(bytes.count - needle.count)).first {
      bytes[$0] == needle[0] && bytes[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }
}
