import Determinations
import Facts
import LetterSource
import RuleLanguage
import TestSupport

/// Puts single faults into a letter, wherever each kind of fault can be put.
///
/// It looks at the letter's form and at plain words, not at what the rule book knows, so that what the rules
/// overlook is counted as overlooked.
struct FaultInjector {
  let letter: Letter
  let determination: Determination
  /// Roles and primaries, which say where a dependency can be broken.
  let facts: LetterFacts
  var random: SeededGenerator
  private(set) var faults: [PlantedFault] = []

  init(_ letter: Letter, seed: UInt64) {
    self.letter = letter
    determination = DeterminationReader.read(letter)
    facts = FactReader(vocabulary: TestBook.embedded.vocabulary).facts(of: determination)
    random = SeededGenerator(seed: seed)
  }

  /// All faults that can be put into the letter.
  static func faults(in letter: Letter, seed: UInt64) -> [PlantedFault] {
    var injector = FaultInjector(letter, seed: seed)
    injector.plantDecisions()
    injector.plantDates()
    injector.plantAnatomy()
    injector.plantOrders()
    injector.plantPatient()
    injector.plantCitations()
    injector.plantAbsences()
    injector.plantStructure()
    return injector.faults
  }

  // MARK: Text

  /// The text of a range; its positions are the letter's bytes.
  func text(_ range: ByteRange) -> String { letter.text(range) }

  /// Where a regular expression stands in a range of the letter, and what it caught.
  func matches<Output>(
    _ expression: Regex<Output>, in range: ByteRange
  ) -> [(range: ByteRange, output: Output)] {
    let text = text(range)
    return text.matches(of: expression).map { match in
      let start = text.utf8.distance(from: text.startIndex, to: match.range.lowerBound)
      let count = text[match.range].utf8.count
      return (ByteRange(range.start + start, range.start + start + count), match.output)
    }
  }

  /// Whether a text has a word, whatever its case.
  func says(_ word: String, in range: ByteRange) -> Bool {
    !matches(try! Regex("\\b\(word)\\b").ignoresCase(), in: range).isEmpty
  }

  // MARK: Planting

  /// A change of the letter: other bytes in the place of some.
  typealias Edit = (range: ByteRange, text: String)

  mutating func plant(_ kind: FaultKind, items: Set<Int>, _ edits: [Edit]) {
    var bytes = letter.bytes
    for edit in edits.sorted(by: { $0.range.start > $1.range.start }) {
      bytes.replaceSubrange(edit.range.start..<edit.range.end, with: edit.text.utf8)
    }
    let change = edits.map { edit in
      "\"\(text(edit.range).prefix(60))\" -> \"\(edit.text.prefix(90))\""
    }
    faults.append(
      PlantedFault(
        kind: kind, letter: Letter(bytes: bytes), items: items,
        change: change.joined(separator: ", ").split(whereSeparator: \.isNewline).joined(
          separator: " ")))
  }

  mutating func one<Element>(of elements: [Element]) -> Element? {
    elements.randomElement(using: &random)
  }

  /// An end of a passage, to write a sentence there.
  func end(of passage: Passage) -> ByteRange { ByteRange(passage.range.end, passage.range.end) }

  /// The items that one item's decision can be held against: itself, what it serves and what serves it.
  func related(to index: Int) -> Set<Int> {
    var related: Set = [index + 1]
    for (other, item) in facts.items.enumerated() {
      if item.primaries.contains(index) || facts.items[index].primaries.contains(other)
        || item.duplicates.contains(index)
      {
        related.insert(other + 1)
      }
    }
    return related
  }
}
