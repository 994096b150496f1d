import Findings
import LetterSource

/// A letter with one fault put into it, and what must come of it.
struct PlantedFault {
  /// What the fault is.
  let kind: FaultKind
  /// The letter with the fault.
  let letter: Letter
  /// The items that the fault concerns, from 1; 0 for the letter.
  let items: Set<Int>
  /// What was changed, for whoever reads a miss.
  let change: String
}

/// What a planted fault is: each of them makes a letter disagree with itself, whatever the rule book says.
enum FaultKind: String, CaseIterable {
  case decisionFlipped = "decision word flipped"
  case verdictFlipped = "last conclusion flipped"
  case associatedAlone = "associated service approved while its procedure falls"
  case injuryDate = "another injury date in the summary"
  case reviewDate = "another date of utilization review in the summary"
  case dateOrder = "denied before the injury"
  case impossibleDate = "a day that no calendar has"
  case sideOfHeading = "another side in the heading"
  case sideOfRationale = "another side in the rationale"
  case level = "another level in the heading"
  case region = "another region in the heading"
  case drug = "another drug in the heading"
  case strength = "another strength in the heading"
  case count = "another count in the heading"
  case visits = "another number of visits in the heading"
  case sex = "another sex in the summary"
  case age = "another age in the rationale"
  case label = "the MTUS label turned round"
  case chapterNumber = "another chapter number"
  case chapterRegion = "the chapter of another region"
  case page = "a page that the chapter has not"
  case absence = "denied in the rationale what the summary tells"
  case missingPart = "a part removed"
  case identifier = "an identifier left in"
  case pastedRationale = "the rationale of another item"
  case duplicate = "the request decided twice"

  /// The kinds of conflict any of which says what is wrong.
  var answers: Set<Kind> {
    switch self {
    case .decisionFlipped, .verdictFlipped:
      [.decisionConflict, .dependencyConflict, .criteriaConflict]
    case .associatedAlone: [.dependencyConflict]
    case .injuryDate, .reviewDate, .dateOrder, .impossibleDate: [.dateConflict]
    case .sideOfHeading, .sideOfRationale, .level: [.anatomyConflict]
    case .region: [.anatomyConflict, .citationConflict, .serviceConflict]
    case .drug: [.serviceConflict]
    case .strength, .count, .visits: [.quantityConflict, .serviceConflict]
    case .sex, .age: [.identityConflict]
    case .label, .chapterNumber, .page: [.citationConflict]
    case .chapterRegion: [.citationConflict, .anatomyConflict]
    case .absence: [.evidenceConflict]
    case .missingPart: [.omission]
    case .identifier: [.privacy]
    case .pastedRationale:
      [.serviceConflict, .anatomyConflict, .quantityConflict, .decisionConflict, .evidenceConflict]
    case .duplicate: [.decisionConflict, .serviceConflict]
    }
  }
}
