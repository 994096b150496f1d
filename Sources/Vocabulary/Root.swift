/// The concepts that every other concept descends from. The list is closed: the program knows what
/// each of them means for reading a letter; everything below them is the rule book's.
public enum Root: String, CaseIterable, Sendable {
  // What letters speak of.
  case service
  case finding
  case sign
  case observable
  case condition
  case region
  case left
  case right
  case bilateral
  case publisher
  case guideline
  case event
  case statement

  // What a reviewer concludes.
  case necessity
  case necessityNoun = "necessity-noun"
  case confirmation
  case support

  // How letters speak: polarity and certainty.
  case negation
  case negationAfter = "negation-after"
  case pseudoNegation = "pseudo-negation"
  case uncertainty
  case uncertaintyAfter = "uncertainty-after"
  case hypothesis
  case history
  case plan
  case contrary

  // How letters speak: who, and how sentences hang together.
  case restriction
  case clauseBreak = "clause-break"
  case because
  case reportVerb = "report-verb"
  case reportPreposition = "report-preposition"
  case utilizationReview = "utilization-review"
  case guidelineVoice = "guideline-voice"
  case provider
  case patient
  case family
  case reviewerVoice = "reviewer-voice"
  case carryOn = "carry-on"
  case primaryReference = "primary-reference"
  case ownReference = "own-reference"
  case associatedLabel = "associated-label"

  /// Matches of one layer never overlap: the longest wins. Matches of two layers may.
  public enum Layer: Int, CaseIterable, Sendable {
    case content, anatomy, source, event, verdict, cue

    /// Whether two concepts may share a phrase: a chapter title of two publishers, a word that both
    /// denies and breaks off.
    var isShared: Bool { self == .source || self == .verdict || self == .cue }
  }

  /// The layer in which the words of the root's concepts are matched.
  public var layer: Layer {
    switch self {
    case .service, .finding, .sign, .observable, .condition, .statement: .content
    case .region, .left, .right, .bilateral: .anatomy
    case .publisher, .guideline: .source
    case .event: .event
    case .necessity, .necessityNoun, .confirmation, .support: .verdict
    default: .cue
    }
  }

  /// Whether the words of the root's concepts also match in the plural.
  public var matchesPlural: Bool {
    switch layer {
    case .content, .anatomy, .event: true
    case .source, .verdict, .cue: false
    }
  }

  /// What the root means, in a line for `concord rules schema`.
  public var summary: String {
    switch self {
    case .service: "a treatment, study, drug, device or stay that can be requested"
    case .finding: "a symptom, or something that an examination or study can show"
    case .sign: "a test of the body that is positive or negative"
    case .observable: "something of the patient that is normal, abnormal or measured"
    case .condition: "a diagnosis, injury or lasting state of the patient"
    case .region: "a part of the body"
    case .left: "the patient's left"
    case .right: "the patient's right"
    case .bilateral: "both sides"
    case .publisher: "who publishes guidelines"
    case .guideline: "a guideline, or a chapter or section of one"
    case .event: "something that happens on a date"
    case .statement: "something that a rationale can state"
    case .necessity: "says that a service is medically necessary"
    case .necessityNoun: "names medical necessity without saying whether it is there"
    case .confirmation: "says of medical necessity that it is there"
    case .support: "favours a service in weaker words than necessity"
    case .negation: "denies what follows it in the clause"
    case .negationAfter: "denies what stands before it in the clause"
    case .pseudoNegation: "looks like a negation and denies nothing"
    case .uncertainty: "makes what follows it uncertain"
    case .uncertaintyAfter: "makes what stands before it uncertain"
    case .hypothesis: "makes what follows it a condition or a question"
    case .history: "puts what follows it in the past"
    case .plan: "makes what follows it requested, planned or recommended"
    case .contrary: "denies what it refers to (\"fails to\", \"instead of\")"
    case .restriction: "says which kind of the thing before it is meant (\"showing\", \"with\")"
    case .clauseBreak: "begins a new clause"
    case .because: "begins the ground on which the clause after it rests"
    case .reportVerb: "says that its subject says what follows"
    case .reportPreposition: "says that what follows it is the source of the sentence"
    case .utilizationReview: "names utilization review or the claims administrator"
    case .guidelineVoice: "names a guideline as one who speaks"
    case .provider: "names the treating provider"
    case .patient: "names the patient"
    case .family: "names a relative of the patient"
    case .reviewerVoice: "turns from a guideline to the case at hand"
    case .carryOn: "continues what the sentence before said, in the same voice"
    case .primaryReference: "refers to the procedure that an associated service depends on"
    case .ownReference: "refers to the request that the rationale decides"
    case .associatedLabel: "marks a heading as that of an associated service"
    }
  }
}
