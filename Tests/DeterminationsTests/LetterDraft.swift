import Determinations
import LetterSource

/// A letter of our own invention, before it is laid out in a shape.
struct LetterDraft: Sendable {
  /// The header's values; every one different, so that a value in the wrong field shows.
  static let header: KeyValuePairs<Header.Field, String> = [
    .caseNumber: "CM99-0001234", .dateAssigned: "10/20/2016", .dateOfInjury: "03/14/2015",
    .decisionDate: "11/18/2016", .urDenialDate: "10/03/2016", .priority: "Standard",
    .applicationReceived: "10/14/2016",
  ]

  /// How the letter gives the credentials of its reviewer.
  var credentials = Credentials.lines
  var hasSummaryHeading = true
  var hasIssuesHeading = true
  var summary =
    "The injured worker is a 52 year old male who twisted his left knee on a wet ramp on "
    + "3/14/2015. "
    + "He was treated with ice, a brace and 12 visits of physical therapy. On 9/20/2016 he "
    + "reported pain of 6/10 on stairs; there was tenderness over the medial joint line. "
    + "Radiographs of 9/22/2016 showed mild narrowing."
  var items = [ItemDraft()]

  enum Credentials: CaseIterable, Sendable { case lines, sentences }

  /// What the letter says of the reviewer, a paragraph or a block of lines each.
  var reviewer: [String] {
    let form =
      "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no "
      + "affiliation with the employer, employee, providers or the claims administrator. "
      + "He/she has "
      + "been in active clinical practice for more than five years and is currently working at "
      + "least "
      + "24 hours a week in active practice."
    return switch credentials {
    case .lines:
      [
        form,
        "The Expert Reviewer has the following credentials:\nState(s) of Licensure: Oregon,Utah\n"
          + "Certification(s)/Specialty: Family Practice, Sports Medicine",
      ]
    case .sentences:
      [
        form + " The expert reviewer is Board Certified in Family Practice, Sports Medicine and is "
          + "licensed to practice in Oregon and Utah."
      ]
    }
  }

  /// The letter in a shape.
  func letter(_ shape: LetterShape) -> Letter {
    Letter(text: shape.text(of: self))
  }

  /// What the reader makes of the letter in a shape.
  func read(_ shape: LetterShape) -> Determination {
    DeterminationReader.read(letter(shape))
  }
}

/// A disputed item of a draft.
struct ItemDraft: Sendable {
  var heading = "MRI of the left knee without contrast"
  var decision: Decision? = .upheld
  /// The heading and the decision as the letter has them, where that is not "heading: Upheld".
  var head: String?
  var claimsAdministrator: String? =
    "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies."
  var reviewer: String? =
    "Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, Summary."
  var rationale: String? =
    "The guideline reserves imaging of the knee for red flags and for planned surgery. The "
    + "records show neither: the range of motion is full, and no operation is proposed. The "
    + "request is therefore not medically necessary."

  /// The lines of the item, its head and each of its parts a paragraph.
  var paragraphs: [String] {
    let word = decision.map { ": \($0.word)" } ?? ""
    let head = head ?? heading + word
    return (head.isEmpty ? [] : [head])
      + [
        claimsAdministrator.map { "Claims Administrator guideline: \($0)" },
        reviewer.map { "MAXIMUS guideline: \($0)" },
        rationale.map { "Decision rationale: \($0)" },
      ].compactMap(\.self)
  }
}

/// An item as it was written and as it was read, to hold against each other.
struct ItemText: Equatable, Sendable {
  let heading: String
  let decision: Decision?
  let claimsAdministrator: String?
  let reviewer: String?
  let rationale: String?

  init(_ draft: ItemDraft) {
    heading = draft.heading
    decision = draft.decision
    claimsAdministrator = draft.claimsAdministrator
    reviewer = draft.reviewer
    rationale = draft.rationale
  }

  init(_ item: DisputedItem, in letter: Letter) {
    heading = letter.foldedText(item.heading.range)
    decision = item.decision?.value
    claimsAdministrator = item.claimsAdministrator.map { letter.foldedText($0.text.range) }
    reviewer = item.reviewer.map { letter.foldedText($0.text.range) }
    rationale = item.rationale.map { letter.foldedText($0.range) }
  }
}

extension Determination {
  /// The items as they were read.
  var itemTexts: [ItemText] { items.map { ItemText($0, in: text.letter) } }

  /// The folded text of a range, or nil for none.
  func words(_ range: ByteRange?) -> String? {
    range.map(text.letter.foldedText)
  }

  /// The problems without their places.
  var problemKinds: [ReadProblem.Kind] { problems.map(\.kind) }
}

extension Decision {
  /// The word as the form has it.
  var word: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
