import LetterSource
import TestSupport
import Testing

@testable import Determinations

@Suite("A disputed item")
struct ItemReaderTests {
  /// Ways in which a heading and its decision stand in a letter.
  static let heads: [Named<ItemDraft>] = [
    Named(heading: "MRI of the left knee without contrast"),
    Named("a strength and a count", heading: "Naproxen 550mg #60 with 2 refills"),
    Named("a colon", heading: "Tests before surgery: Urinalysis"),
    Named("several colons", heading: "Retrospective: Zolpidem 10mg, nightly: 28 tablets"),
    Named("a date of service", heading: "Urine drug screen, DOS: 05/16/2016"),
    Named("an associated service", heading: "Associated surgical service: Ice machine rental"),
    Named("a number in front", heading: "12 sessions of acupuncture, 2 times a week for 6 weeks"),
    Named("a bracket at its end", heading: "Repetitive nerve stimulation (RNS)"),
    Named("a bracket at its front", heading: "(Retrospective) Ketorolac injection [60 mg]"),
    Named("a share at its end", heading: "Lidocaine patch 5%"),
    Named("levels", heading: "Lumbar epidural steroid injection at L4-5 and L5-S1"),
    Named("an overturned decision", heading: "Purchase of a knee brace", decision: .overturned),
    Named("a modified decision", heading: "Physical therapy, 12 visits", decision: .modified),
    Named(
      "more than a line",
      heading:
        "Right knee arthroscopy with partial medial meniscectomy, chondroplasty, synovectomy, "
        + "removal of loose bodies and any further procedure that the surgeon finds to be indicated"
    ),
    Named(
      "capitals, wrapped by hand",
      heading: "EXCHANGE OF THE PLATE OF THE RIGHT TIBIA WITH A GRAFT OF BONE WHERE A GAP IS FOUND",
      head: "EXCHANGE OF THE PLATE OF THE RIGHT TIBIA WITH A GRAFT OF\nBONE WHERE A GAP IS FOUND: "
        + "Upheld"),
    Named(
      "the decision on a line of its own", heading: "Bilateral knee braces",
      head: "Bilateral knee braces:\nUpheld"),
    Named(
      "blank lines before the decision", heading: "Bilateral knee braces",
      head: "Bilateral knee braces:\n\n\nUpheld"),
    Named(
      "a space before the colon", heading: "Hand surgeon visit",
      head: "Hand surgeon visit :  Upheld"),
    Named(
      "a blank behind the decision", heading: "Hand surgeon visit",
      head: "Hand surgeon visit: Upheld  "),
    Named(
      "a page break inside", heading: "Physical therapy 2 times a week for 6 weeks, left knee",
      head: "Physical therapy 2 times a week\n\n\u{C}\n\nfor 6 weeks, left knee: Upheld"),
    Named(
      "the original, the authorized and the remaining part",
      heading:
        "Baclofen 10mg #90 was the original request. Baclofen 10mg #45 was authorized by the "
        + "Claims Administrator. The remaining IMR eligible portion of the original request, "
        + "Baclofen 10mg #45 is",
      decision: .overturned),
    Named(
      "the original request left eligible",
      heading:
        "A walker for 3 months was the original request. The Claims Administrator authorized a "
        + "walker for 1 month, leaving the original request IMR eligible. The original request, a "
        + "walker for 3 months is"),
  ]

  @Test(
    "is read as it was written, between two others, in every shape",
    arguments: LetterShape.allCases, heads)
  func shapes(shape: LetterShape, head: Named<ItemDraft>) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(), head.value, ItemDraft(heading: "Crutches", decision: .overturned)]
    let determination = draft.read(shape)
    #expect(determination.itemTexts == draft.items.map(ItemText.init))
    #expect(determination.problems.isEmpty)
    #expect(determination.items.map(\.number) == [1, 2, 3])
  }

  @Test("is read alone and as the first, in every shape", arguments: LetterShape.allCases, heads)
  func alone(shape: LetterShape, head: Named<ItemDraft>) {
    var draft = LetterDraft()
    draft.items = [head.value]
    let determination = draft.read(shape)
    #expect(determination.itemTexts == draft.items.map(ItemText.init))
    #expect(determination.problems.isEmpty)
  }

  @Test("is one of twenty-one, in every shape", arguments: LetterShape.allCases)
  func twentyOne(shape: LetterShape) {
    let reasons = [
      "The records show no red flag. The request is not medically necessary.",
      "The records show a tear of the meniscus that three months of conservative care have "
        + "left as it "
        + "was. The guideline supports the service. As such, the request is medically necessary.",
      "No rationale for a second device is given.",
    ]
    var draft = LetterDraft()
    draft.items = (1...21).map { number in
      ItemDraft(
        heading: "Service \(number): visit to a specialist",
        decision: number % 4 == 0 ? .overturned : .upheld,
        rationale: reasons[number % 3])
    }
    #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init))
  }

  @Test(
    "is read in every shape when it lacks a part",
    arguments: LetterShape.allCases,
    [
      Named("no claims administrator's line", ItemDraft(claimsAdministrator: nil)),
      Named("no reviewer's line", ItemDraft(reviewer: nil)),
      Named("neither line", ItemDraft(claimsAdministrator: nil, reviewer: nil)),
      Named("no decision", ItemDraft(decision: nil)),
      Named("an empty rationale", ItemDraft(rationale: "")),
      Named("an empty reviewer's line", ItemDraft(reviewer: "")),
    ])
  func missingPart(shape: LetterShape, row: Named<ItemDraft>) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(heading: "Crutches"), row.value, ItemDraft(heading: "A cane")]
    #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init))
  }

  @Test("has no rationale where its label is missing", arguments: LetterShape.allCases)
  func noRationale(shape: LetterShape) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(heading: "Crutches", rationale: nil), ItemDraft(heading: "A cane")]
    #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init))
  }

  @Test("tells an empty rationale from a missing one")
  func emptyRationale() {
    var draft = LetterDraft()
    draft.items = [ItemDraft(rationale: ""), ItemDraft(rationale: nil)]
    let items = draft.read(.layout).items
    #expect(items.map { $0.rationale?.isEmpty } == [true, nil])
  }

  @Test(
    "is decided by the word behind its heading",
    arguments: [
      Row("upheld", "Upheld", .upheld), Row("overturned", "Overturned", .overturned),
      Row("modified", "Modified", .modified),
      Row("partially overturned", "Partially Overturned", .modified),
      Row("overturned in part", "Overturned in part", .modified),
      Row("partially upheld", "Partially Upheld", .modified),
      Row("modified and what it means", "Modified (Partially Overturned)", .modified),
      Row("capitals", "UPHELD", .upheld),
      Row("a full stop", "Upheld.", .upheld), Row("brackets", "(Upheld)", .upheld),
      Row("broken over a line", "Partially\nOverturned", .modified),
      Row("a slip of the keyboard", "Upholded", .unknown), Row("another word", "Denied", .unknown),
      Row("a cut word", "Overturn", .unknown), Row("two words", "Not Upheld", .unknown),
    ] as [Row<String, Decision>])
  func decisions(row: Row<String, Decision>) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(head: "Knee brace: \(row.input)")]
    let determination = draft.read(.layout)
    #expect(determination.items.map { $0.decision?.value } == [row.expected])
    #expect(determination.items.map { determination.words($0.heading.range) } == ["Knee brace"])
  }

  @Test(
    "has its decision at the words that decide it",
    arguments: [
      Row("a word", "Upheld", "Upheld"), Row("a full stop", "Overturned.", "Overturned"),
      Row("two words", "Partially Overturned", "Partially Overturned"),
      Row("an unknown word", "Upholded", "Upholded"),
    ])
  func decisionPlace(row: Row<String, String>) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(head: "Knee brace: \(row.input)")]
    let determination = draft.read(.layout)
    #expect(determination.words(determination.items.first?.decision?.range) == row.expected)
  }

  @Test(
    "has no decision where none stands behind its heading",
    arguments: [
      Row("no colon", "Knee brace", "Knee brace"),
      Row(
        "a colon and a part of the heading", "Tests before surgery: Urinalysis",
        "Tests before surgery: Urinalysis"),
      Row("a colon and nothing", "Knee brace:", "Knee brace"),
    ])
  func noDecision(row: Row<String, String>) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(head: row.input)]
    let determination = draft.read(.layout)
    #expect(determination.items.map { $0.decision?.value } == [nil])
    #expect(determination.items.map { determination.words($0.heading.range) } == [row.expected])
  }

  @Test(
    "does not begin at a decision word inside a text",
    arguments: [
      "The earlier review said: Upheld by the second reader, and so it stands.",
      "Its result was plain: upheld.",
      "It was Upheld. Then it was Overturned.",
    ])
  func wordsInRationale(rationale: String) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(rationale: rationale), ItemDraft(heading: "A cane")]
    #expect(draft.read(.layout).itemTexts == draft.items.map(ItemText.init))
  }

  @Test("does not begin where a decision word ends a line inside a sentence")
  func wrappedWord() {
    var draft = LetterDraft()
    draft.items = [
      ItemDraft(rationale: "The earlier result was: Upheld\nby the second reader. It stands."),
      ItemDraft(heading: "A cane"),
    ]
    #expect(draft.read(.layout).items.map { $0.decision?.value } == [.upheld, .upheld])
  }

  @Test("is decided by a word in small letters")
  func smallLetters() {
    var draft = LetterDraft()
    draft.items = [ItemDraft(head: "Knee brace: upheld")]
    #expect(draft.read(.layout).items.map { $0.decision?.value } == [.upheld])
  }

  @Test("keeps the text of a part that stands twice")
  func partTwice() throws {
    let determination = DeterminationReader.read(
      Letter(
        text: """
          IMR ISSUES, DECISIONS AND RATIONALES

          A cane: Upheld

          Claims Administrator guideline: Decision based on MTUS Pain 2016.

          Claims Administrator guideline: Decision based on MTUS Pain 2016.

          Decision rationale: It is not needed.
          """))
    let item = try #require(determination.items.first)
    withKnownIssue("the text of the first becomes the heading of another item, and nothing says so")
    {
      #expect(
        determination.words(item.claimsAdministrator?.text.range)
          == "Decision based on MTUS Pain 2016.")
      #expect(!determination.problems.isEmpty)
    }
  }

  @Test(
    "takes none of the rationale before it for its heading, in every shape",
    arguments: LetterShape.allCases,
    [
      Named("a short last line", "The request is not medically necessary."),
      Named("a question at its end", "Why should two be needed?"),
      Named("a quotation at its end", "The guideline says “not recommended.”"),
      Named("a list at its end", "Red flags are: 1. Tumor. 2. Fracture. 3. Infection."),
      Named(
        "a colon in it", "The guideline gives one criterion: three months of care. It is not met."),
      Named("the heading again", "Requested Treatment: A cane is not medically necessary."),
      Named(
        "abbreviations", "Seen by Dr. Nobody at 4 p.m. The request is not medically necessary."),
    ])
  func boundary(shape: LetterShape, row: Named<String>) {
    var draft = LetterDraft()
    draft.items = [ItemDraft(rationale: row.value), ItemDraft(heading: "A cane")]
    #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init))
  }

  @Test(
    "finds its heading behind a rationale of any length, in every shape",
    arguments: LetterShape.allCases)
  func anyLength(shape: LetterShape) {
    for count in 1...40 {
      let words = [String](repeating: "pain", count: count).joined(separator: " ")
      var draft = LetterDraft()
      draft.items = [
        ItemDraft(rationale: "The record is long and it speaks of \(words) here. It says no more."),
        ItemDraft(heading: "A cane for the left hand"),
      ]
      #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init), "\(count) words")
    }
  }

  @Test(
    "finds its heading behind a rationale without a full stop, where a blank line divides them",
    arguments: LetterShape.allCases.filter { $0 != .raw })
  func unfinished(shape: LetterShape) {
    var draft = LetterDraft()
    draft.items = [
      ItemDraft(rationale: "The records show no red flag. Not medically necessary"),
      ItemDraft(heading: "A cane"),
    ]
    #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init))
  }

  @Test("has the whole of a heading that a page's end divided after a full line")
  func dividedHeading() {
    var draft = LetterDraft()
    draft.items = [
      ItemDraft(),
      ItemDraft(
        heading: "Physical therapy two times a week for six weeks with an exercise program at home "
          + "for the left knee and the right hip",
        head:
          "Physical therapy two times a week for six weeks with an exercise program at home for "
          + "the left\n\n\nknee and the right hip: Upheld"),
    ]
    #expect(draft.read(.text).itemTexts == draft.items.map(ItemText.init))
  }

  @Test("is two where two headings stand without labels between them")
  func twoHeadings() {
    var draft = LetterDraft()
    draft.items = [
      ItemDraft(heading: "Crutches", claimsAdministrator: nil, reviewer: nil, rationale: nil),
      ItemDraft(heading: "A cane", decision: .overturned),
    ]
    for shape in LetterShape.allCases {
      #expect(draft.read(shape).itemTexts == draft.items.map(ItemText.init), "\(shape)")
    }
  }

  @Test("whose parts stand in another order is read, and said to be out of order")
  func outOfOrder() throws {
    let determination = DeterminationReader.read(
      Letter(
        text: """
          IMR ISSUES, DECISIONS AND RATIONALES

          Crutches: Upheld

          MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

          Claims Administrator guideline: Decision based on MTUS Pain 2016.

          Decision rationale: They are not needed.

          A cane: Upheld

          Claims Administrator guideline: Decision based on MTUS Pain 2016.
          """))
    let item = try #require(determination.items.first)
    #expect(determination.words(item.heading.range) == "Crutches")
    #expect(
      determination.words(item.reviewer?.text.range)
        == "Decision based on MTUS Knee Complaints 2004.")
    #expect(
      determination.words(item.claimsAdministrator?.text.range)
        == "Decision based on MTUS Pain 2016.")
    #expect(determination.words(item.rationale?.range) == "They are not needed.")
    #expect(determination.problemKinds == [.partsOutOfOrder])
    #expect(determination.problems.map(\.item) == [1])
    #expect(determination.problems.map { determination.words($0.range) } == ["MAXIMUS guideline"])
  }

  @Test("without a heading is read, and said to lack it")
  func noHeading() {
    var draft = LetterDraft()
    draft.items = [ItemDraft(heading: "", decision: nil, head: "")]
    let determination = draft.read(.layout)
    #expect(determination.itemTexts == draft.items.map(ItemText.init))
    #expect(determination.problemKinds == [.headingMissing])
    #expect(
      determination.problems.map { determination.words($0.range) } == [
        "Claims Administrator guideline"
      ])
  }

  @Test(
    "knows its parts by their labels, however they are written",
    arguments: [
      Named(
        "as the form has them",
        ["Claims Administrator guideline:", "MAXIMUS guideline:", "Decision rationale:"]),
      Named(
        "capitals",
        ["CLAIMS ADMINISTRATOR GUIDELINE:", "MAXIMUS GUIDELINE:", "DECISION RATIONALE:"]),
      Named(
        "a space before the colon",
        ["Claims Administrator guideline :", "MAXIMUS guideline :", "Decision rationale :"]),
      Named(
        "broken over lines",
        ["Claims Administrator\nguideline:", "MAXIMUS\nguideline:", "Decision\nrationale:"]),
      Named(
        "the body's other name",
        ["Claims Administrator guideline:", "IMR guideline:", "Decision rationale:"]),
      Named(
        "the reviewer's own",
        ["Claims Administrator guideline:", "Expert Reviewer guideline:", "Decision rationale:"]),
    ])
  func labels(row: Named<[String]>) {
    let determination = DeterminationReader.read(
      Letter(
        text: """
          IMR ISSUES, DECISIONS AND RATIONALES

          A cane: Upheld

          \(row.value[0]) Decision based on MTUS Pain 2016.

          \(row.value[1]) Decision based on MTUS Knee Complaints 2004.

          \(row.value[2]) It is not needed.
          """))
    let expected = ItemDraft(
      heading: "A cane", claimsAdministrator: "Decision based on MTUS Pain 2016.",
      reviewer: "Decision based on MTUS Knee Complaints 2004.", rationale: "It is not needed.")
    #expect(determination.itemTexts == [ItemText(expected)])
  }

  @Test("is read up to the limit, and the next one is named as too many")
  func limit() {
    let item = "A cane: Upheld\n\nDecision rationale: It is not needed.\n\n"
    let letter = Letter(
      text: "IMR ISSUES, DECISIONS AND RATIONALES\n\n"
        + String(repeating: item, count: ItemReader.limit + 1))
    let determination = DeterminationReader.read(letter)
    #expect(determination.items.count == 2000)
    #expect(determination.problemKinds == [.tooManyItems(limit: 2000)])
  }

  @Test("grants its service where the denial is reversed, in whole or in part")
  func grants() {
    let grants = Decision.allCases.map { ($0, $0.grantsService) }
    #expect(grants.map(\.0) == [.upheld, .overturned, .modified, .unknown])
    #expect(grants.map(\.1) == [false, true, true, nil])
  }
}

extension Named<ItemDraft> {
  /// An item with a heading, which is its own label where it has no other.
  fileprivate init(
    _ label: String? = nil, heading: String, decision: Decision = .upheld, head: String? = nil
  ) {
    self.init(label ?? heading, ItemDraft(heading: heading, decision: decision, head: head))
  }
}
