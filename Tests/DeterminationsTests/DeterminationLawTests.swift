import LetterSource
import TestSupport
import Testing

@testable import Determinations

/// What holds of every letter, however it is laid out, cut or damaged.
@Suite("Whatever the letter")
struct DeterminationLawTests {
  /// A letter with items of many kinds.
  private static let rich: LetterDraft = {
    var draft = LetterDraft()
    draft.items = ItemReaderTests.heads.map(\.value)
    draft.items[3].claimsAdministrator =
      "The Claims Administrator did not cite any medical evidence for its decision."
    draft.items[4].reviewer =
      "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS "
      + "Guidelines. "
      + "Decision based on Non-MTUS Citation ACOEM Guidelines, 2nd Edition, Chapter 12 (Low "
      + "Back), pages 308-10."
    draft.items[6].rationale = nil
    return draft
  }()

  // MARK: Laws

  /// Records an issue for each range outside of the letter and each pair of fields that overlap.
  ///
  /// Header, summary and items are held against each other where the letter has them in this order.
  private static func check(
    _ determination: Determination, _ comment: Comment, hasSectionsInOrder: Bool = true
  ) {
    let letter = ByteRange(0, determination.text.letter.bytes.count)
    for (name, range) in determination.ranges where !letter.contains(range) {
      Issue.record("\(name) lies outside of the letter: \(comment)")
    }
    let fields = determination.itemFields + (hasSectionsInOrder ? determination.sectionFields : [])
    let sorted = fields.sorted { $0.range < $1.range }
    for (field, next) in zip(sorted, sorted.dropFirst()) where field.range.overlaps(next.range) {
      Issue.record("\(field.name) overlaps \(next.name): \(comment)")
    }
    let tokens = determination.text.allTokens
    for item in determination.items {
      let passages = [
        item.heading, item.claimsAdministrator?.text, item.reviewer?.text, item.rationale,
      ]
      for passage in passages.compactMap(\.self) where !passage.tokens.isEmpty {
        #expect(tokens.contains(passage.tokens.lowerBound), comment)
        #expect(passage.tokens.upperBound <= tokens.upperBound, comment)
        #expect(passage.sentences.flatMap { Array($0.tokens) } == Array(passage.tokens), comment)
      }
    }
  }

  @Test(
    "every range lies in it and no two fields share a byte, in every shape",
    arguments: LetterShape.allCases)
  func shapes(shape: LetterShape) {
    Self.check(Self.rich.read(shape), "\(shape)")
    Self.check(LetterDraft().read(shape), "\(shape)")
  }

  @Test(
    "an item runs from its heading to the end of its rationale", arguments: LetterShape.allCases)
  func itemRange(shape: LetterShape) {
    for item in Self.rich.read(shape).items {
      let parts = [
        item.decision?.range, item.claimsAdministrator?.stance.range, item.reviewer?.stance.range,
      ]
      #expect(parts.compactMap(\.self).allSatisfy { item.range.contains($0) })
    }
  }

  @Test("an item takes in the marks at its two ends")
  func itemMarks() throws {
    let item = try #require(
      DeterminationReader.read(
        Letter(
          text: "IMR ISSUES, DECISIONS AND RATIONALES\n\n(Retrospective) cane: Upheld\n\n"
            + "Decision rationale: It is “not needed.”\n")
      ).items.first)
    let rationale = try #require(item.rationale)
    #expect(item.range.contains(item.heading.range))
    #expect(item.range.contains(rationale.range))
  }

  @Test(
    "reading it with other line ends gives the same values",
    arguments: LetterShape.allCases.filter { $0 != .crlf })
  func crlf(shape: LetterShape) {
    let letter = Self.rich.letter(shape)
    let crlf = Letter(bytes: letter.bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
    #expect(DeterminationReader.read(crlf).values == DeterminationReader.read(letter).values)
  }

  @Test(
    "reading it with CR alone at its line ends gives the same values",
    arguments: LetterShape.allCases)
  func cr(shape: LetterShape) {
    let letter = Self.rich.letter(shape)
    let lines = Letter(bytes: letter.bytes.filter { $0 != 0x0D })
    let cr = Letter(bytes: lines.bytes.map { $0 == 0x0A ? 0x0D : $0 })
    #expect(DeterminationReader.read(cr).values == DeterminationReader.read(lines).values)
  }

  @Test(
    "reading it twice, with a byte order mark, or with blanks around it gives the same values",
    arguments: LetterShape.allCases.filter { $0 != .byteOrderMark })
  func surroundings(shape: LetterShape) {
    let letter = Self.rich.letter(shape)
    let expected = DeterminationReader.read(letter).values
    #expect(DeterminationReader.read(letter).values == expected)
    let marked = Letter(bytes: [0xEF, 0xBB, 0xBF] + letter.bytes)
    #expect(DeterminationReader.read(marked).values == expected)
    let blanks = Letter(bytes: [0x0A, 0x0A, 0x20] + letter.bytes + [0x20, 0x0A])
    #expect(DeterminationReader.read(blanks).values == expected)
  }

  // MARK: Damage

  @Test("it may end anywhere", arguments: LetterShape.allCases)
  func cut(shape: LetterShape) {
    let bytes = LetterDraft().letter(shape).bytes
    for end in stride(from: 0, through: bytes.count, by: 11) {
      Self.check(DeterminationReader.read(Letter(bytes: Array(bytes[..<end]))), "cut at \(end)")
    }
  }

  @Test("it may begin anywhere", arguments: LetterShape.allCases)
  func beheaded(shape: LetterShape) {
    let bytes = LetterDraft().letter(shape).bytes
    for start in stride(from: 0, through: bytes.count, by: 11) {
      Self.check(DeterminationReader.read(Letter(bytes: Array(bytes[start...]))), "from \(start)")
    }
  }

  @Test("its lines may stand in any order", arguments: 0..<50 as Range<UInt64>)
  func shuffled(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var lines = LetterDraft().letter(.raw).bytes.split(
      separator: 0x0A, omittingEmptySubsequences: false)
    lines.shuffle(using: &generator)
    let letter = Letter(bytes: Array(lines.joined(separator: [0x0A])))
    Self.check(DeterminationReader.read(letter), "seed \(seed)", hasSectionsInOrder: false)
  }

  @Test("it may be random bytes", arguments: 0..<20 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<100 {
      let count = Int.random(in: 0...300, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      Self.check(DeterminationReader.read(Letter(bytes: bytes)), "seed \(seed), round \(round)")
    }
  }

  @Test(
    "it may be pieces of the form in any order, with random bytes between them",
    arguments: 0..<20 as Range<UInt64>)
  func randomPieces(seed: UInt64) {
    let marks = [
      ":", ".", "\n", "\n\n", " ", " ", "\u{C}", "(", ")", ",", "Upheld", "Overturned", "/", "-",
    ]
    let labels = FormLabel.allCases.flatMap { $0.spellings }
    let words = [
      "Decision based on MTUS", "Non-MTUS Citation", "10/13/2016", "Chapter 8", "pages 3-1", "and",
    ]
    let pieces = marks + marks + labels + words
    var generator = SeededGenerator(seed: 1000 + seed)
    for round in 0..<100 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...60, using: &generator) {
        bytes += (pieces.randomElement(using: &generator) ?? "").utf8
        if Int.random(in: 0..<4, using: &generator) == 0 {
          bytes.append(UInt8.random(in: .min ... .max, using: &generator))
        }
      }
      Self.check(DeterminationReader.read(Letter(bytes: bytes)), "seed \(seed), round \(round)")
    }
  }
}
