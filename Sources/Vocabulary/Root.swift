public import LetterSource

/// The concepts that every other concept descends from. The list is closed: the program knows what
/// each of them means for reading a letter; everything below them is the rule book's.
public enum Root: String, Positioned, Sendable {
  // What letters speak of.
  case service
  case finding
  case sign
  case observable
  case condition
  case statement
  case particular

  // Where in the body.
  case region
  case left
  case right
  case bilateral
  case sameSide = "same-side"
  case noRegion = "no-region"

  // What is cited.
  case publisher
  case guideline

  // What happens on a date.
  case event

  // What a reviewer concludes.
  case necessity
  case necessityNoun = "necessity-noun"
  case confirmation
  case support
  case fulfilment
  case refusal

  // Whether it is so.
  case negation
  case denial
  case negationAfter = "negation-after"
  case neutral
  case contrary
  case qualifier
  case aspect
  case restriction
  case presupposition
  case need
  case affirmation
  case positive
  case negative
  case normal
  case abnormal

  // How surely, and when.
  case uncertainty
  case uncertaintyAfter = "uncertainty-after"
  case hypothesis
  case modal
  case history
  case past
  case historyAfter = "history-after"
  case plan
  case planAfter = "plan-after"
  case prescription
  case prescriptionAfter = "prescription-after"

  // How much.
  case unit
  case atLeast = "at-least"
  case atMost = "at-most"
  case moreThan = "more-than"
  case lessThan = "less-than"
  case orMore = "or-more"
  case orLess = "or-less"
  case per
  case frequencyWord = "frequency-word"
  case multiplier
  case quantityWord = "quantity-word"
  case asNeeded = "as-needed"
  case route
  case serviceDate = "service-date"
  case forEach = "for-each"
  case rental
  case purchase
  case retrospective

  // What utilization review decided.
  case denying
  case certifying
  case modifying
  case reasonBefore = "reason-before"

  // How treatments went.
  case continuation
  case cessation
  case trial
  case completion
  case helped
  case notHelped = "not-helped"
  case withMedication = "with-medication"
  case withoutMedication = "without-medication"
  case allergicTo = "allergic-to"

  // Who says it.
  case reportVerb = "report-verb"
  case reportPreposition = "report-preposition"
  case supportPreposition = "support-preposition"
  case basisPreposition = "basis-preposition"
  case utilizationReview = "utilization-review"
  case decisionVerb = "decision-verb"
  case guidelineVoice = "guideline-voice"
  case generality
  case provider
  case patient
  case pronoun
  case complaint
  case family
  case reviewerVoice = "reviewer-voice"
  case carryOn = "carry-on"
  case primaryReference = "primary-reference"
  case ownReference = "own-reference"
  case associatedLabel = "associated-label"

  // Of whom it speaks.
  case patientNoun = "patient-noun"
  case clinician
  case reviewerNoun = "reviewer-noun"
  case otherPerson = "other-person"
  case anybody
  case female
  case male
  case he
  case she
  case heOrShe = "he-or-she"
  case clinicianAct = "clinician-act"
  case clinicianWork = "clinician-work"
  case ageAfter = "age-after"
  case ageBefore = "age-before"
  case ageNow = "age-now"
  case atInjury = "at-injury"
  case occupation
  case occupationBefore = "occupation-before"
  case mechanism
  case mechanismBefore = "mechanism-before"
  case mechanismAfter = "mechanism-after"
  case harm

  // What tells who somebody is.
  case honorific
  case credential
  case nameBefore = "name-before"
  case notName = "not-name"
  case birthLabel = "birth-label"
  case recordLabel = "record-label"
  case streetWord = "street-word"
  case placeholder

  // What a reviewer is certified in.
  case specialty

  // How sentences hang together.
  case clauseBreak = "clause-break"
  case because
  case since
  case verb
  case copula
  case preposition
  case location

  /// Matches of one layer never overlap: the longest wins. Matches of two layers may.
  public enum Layer: Int, CaseIterable, Sendable {
    case content, anatomy, source, event, verdict, polarity, status, quantity, course, review,
      voice, person, credential, disclosure,
      structure

    /// Whether two concepts may share a phrase: a chapter title of two publishers, a word that both
    /// reports and plans.
    var isShared: Bool { self != .content && self != .anatomy && self != .event }
  }

  /// The layer in which the words of the root's concepts are matched.
  public var layer: Layer {
    switch self {
    case .service, .finding, .sign, .observable, .condition, .statement, .particular: .content
    case .region, .left, .right, .bilateral, .sameSide, .noRegion: .anatomy
    case .publisher, .guideline: .source
    case .event: .event
    case .necessity, .necessityNoun, .confirmation, .support, .fulfilment, .refusal: .verdict
    case .negation, .denial, .negationAfter, .neutral, .contrary, .qualifier, .aspect,
      .restriction, .presupposition, .need, .affirmation, .positive, .negative, .normal,
      .abnormal:
      .polarity
    case .uncertainty, .uncertaintyAfter, .hypothesis, .modal, .history, .past, .historyAfter,
      .plan, .planAfter, .prescription, .prescriptionAfter:
      .status
    case .unit, .atLeast, .atMost, .moreThan, .lessThan, .orMore, .orLess, .per, .frequencyWord,
      .multiplier, .quantityWord, .asNeeded, .route, .serviceDate, .forEach, .rental, .purchase,
      .retrospective:
      .quantity
    case .denying, .certifying, .modifying, .reasonBefore: .review
    case .continuation, .cessation, .trial, .completion, .helped, .notHelped, .withMedication,
      .withoutMedication, .allergicTo:
      .course
    case .reportVerb, .reportPreposition, .supportPreposition, .basisPreposition,
      .utilizationReview, .decisionVerb, .guidelineVoice, .generality, .provider, .patient,
      .pronoun, .complaint, .family, .reviewerVoice, .carryOn, .primaryReference, .ownReference,
      .associatedLabel:
      .voice
    case .patientNoun, .clinician, .reviewerNoun, .otherPerson, .anybody, .female, .male, .he, .she,
      .heOrShe, .clinicianAct, .clinicianWork, .ageAfter, .ageBefore, .ageNow, .atInjury,
      .occupation, .occupationBefore, .mechanism, .mechanismBefore, .mechanismAfter, .harm:
      .person
    case .specialty: .credential
    case .honorific, .credential, .nameBefore, .notName, .birthLabel, .recordLabel, .streetWord,
      .placeholder:
      .disclosure
    case .clauseBreak, .because, .since, .verb, .copula, .preposition, .location: .structure
    }
  }

  /// Whether the words of the root's concepts also match in the plural.
  public var matchesPlural: Bool {
    switch layer {
    case .content, .anatomy, .event: true
    default: false
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
    case .statement: "something that a rationale can state"
    case .particular: "something that a request has to name: a side, a frequency, a quantity"
    case .region: "a part of the body"
    case .left: "the patient's left"
    case .right: "the patient's right"
    case .bilateral: "both sides"
    case .sameSide: "the side that was named last"
    case .noRegion: "uses the name of a part or side of the body for something else"
    case .publisher: "who publishes guidelines"
    case .specialty: "what a reviewer is certified in"
    case .guideline: "a guideline, or a chapter or section of one"
    case .event: "something that happens on a date"
    case .necessity: "says that a service is medically necessary"
    case .necessityNoun: "names medical necessity without saying whether it is there"
    case .confirmation: "says of medical necessity that it is there"
    case .support: "favours a service in weaker words than necessity"
    case .fulfilment: "says of criteria that they are met"
    case .refusal: "turns a service down in weaker words than necessity"
    case .negation: "denies what follows it in the clause"
    case .denial:
      "denies what follows it where a patient says it, and refuses it where utilization review does"
    case .negationAfter: "denies what stands before it in the clause"
    case .neutral: "looks like a denial, a doubt or a plan and is none"
    case .contrary: "denies what it refers to (\"fails to\", \"instead of\")"
    case .qualifier:
      "behind a denial: only a kind, time or extent is denied (\"recent\", \"objective\")"
    case .aspect:
      "behind a denial: only something about the thing is denied (\"trial of\", \"failure of\")"
    case .restriction: "says which kind of the thing before it is meant (\"showing\", \"with\")"
    case .presupposition: "behind a denial: what follows it is there all the same (\"relief with\")"
    case .need: "behind a denial: what follows it is not needed (\"indication for\")"
    case .affirmation: "says outright that something is there, and ends a denial before it"
    case .positive: "the result of a sign that is there"
    case .negative: "the result of a sign that is not there"
    case .normal: "the result of an observable that is as it should be"
    case .abnormal: "the result of an observable that is not as it should be"
    case .uncertainty: "makes what follows it uncertain"
    case .uncertaintyAfter: "makes what stands before it uncertain"
    case .hypothesis: "makes what follows it a condition or a question"
    case .modal: "makes all of its clause a condition or a possibility"
    case .history: "puts the things behind it in the past, over a list"
    case .past: "puts the thing right behind it in the past"
    case .historyAfter: "puts what stands before it in the past"
    case .plan: "makes the services behind it requested, planned or recommended"
    case .planAfter: "makes the services before it requested, planned or recommended"
    case .prescription: "makes the services behind it planned, but for drugs, which count as taken"
    case .prescriptionAfter:
      "makes the services before it planned, but for drugs, which count as taken"
    case .unit: "what is counted or measured"
    case .atLeast: "makes the number behind it the least"
    case .atMost: "makes the number behind it the most"
    case .moreThan: "makes the number behind it one that is exceeded"
    case .lessThan: "makes the number behind it one that is not reached"
    case .orMore: "makes the number before it the least"
    case .orLess: "makes the number before it the most"
    case .per: "before a period: so often in it (\"per\", \"every\")"
    case .frequencyWord: "says how often, with the period (\"daily\", \"BID\")"
    case .multiplier: "says how often, without the period (\"twice\")"
    case .quantityWord: "says that the number behind it is what is dispensed (\"qty\")"
    case .asNeeded: "says that a drug is taken when it is needed"
    case .route: "says how a drug is taken (\"by mouth\")"
    case .serviceDate: "says that the date behind it is that of the service"
    case .forEach: "says that an amount is for each of several parts"
    case .rental: "says that a device is rented"
    case .purchase: "says that a device is bought"
    case .retrospective: "says that a service was already given"
    case .denying: "says that utilization review denied a service"
    case .certifying: "says that utilization review certified a service"
    case .modifying:
      "says that utilization review certified a part of a request, or another service"
    case .reasonBefore: "says that the reason of a decision follows"
    case .continuation: "says of a treatment that it goes on"
    case .cessation: "says of a treatment that it was ended"
    case .trial: "says of a treatment that it was tried"
    case .completion: "says of a treatment or service that it was given"
    case .helped: "says of a treatment that it helped"
    case .notHelped: "says of a treatment that it did not help"
    case .withMedication: "says of a measure that it was taken with medication"
    case .withoutMedication: "says of a measure that it was taken without medication"
    case .allergicTo: "says that the patient does not bear a drug"
    case .reportVerb: "says that its subject says what follows"
    case .reportPreposition: "says that what follows it is the source of the sentence"
    case .supportPreposition: "says that a guideline behind it is the source of the sentence"
    case .basisPreposition:
      "says that a report of the provider behind it is the source of the sentence"
    case .utilizationReview: "names utilization review or the claims administrator"
    case .decisionVerb: "says that its subject decided on a request"
    case .guidelineVoice: "names a guideline as one who speaks"
    case .generality: "speaks of patients, drugs or studies in general"
    case .provider: "names the treating provider"
    case .patient: "names the patient"
    case .pronoun: "stands for the person named last, or for the patient"
    case .complaint: "says by itself that the patient speaks"
    case .family: "names a relative of the patient, or another person"
    case .reviewerVoice: "turns from a guideline to the case at hand"
    case .carryOn: "continues what the sentence before said, in the same voice"
    case .primaryReference: "refers to the procedure that an associated service depends on"
    case .ownReference: "refers to the request that the rationale decides"
    case .associatedLabel: "marks a heading as that of an associated service"
    case .patientNoun: "a noun for the patient, wherever it stands"
    case .clinician: "a noun for somebody who treats or examines the patient"
    case .reviewerNoun: "a noun for somebody who reviewed the request"
    case .otherPerson: "a noun for a relative, an employer or somebody else"
    case .anybody: "speaks of a person in general (\"a patient\", \"somebody\")"
    case .female: "says that somebody is female"
    case .male: "says that somebody is male"
    case .he: "stands for a male person"
    case .she: "stands for a female person"
    case .heOrShe: "stands for a person of whichever sex"
    case .clinicianAct: "what a clinician does and a patient does not (\"prescribed\")"
    case .clinicianWork: "what is a clinician's or reviewer's own, not the patient's (\"report\")"
    case .ageAfter: "makes the number before it an age"
    case .ageBefore: "makes the number behind it an age"
    case .ageNow: "beside a number that can be an age: it is that of the present"
    case .atInjury: "makes the age beside it that of the day of injury, or of another past time"
    case .occupation: "an occupation, or the last word of one"
    case .occupationBefore: "makes the words behind it the patient's occupation"
    case .mechanism: "begins the words that tell how an injury happened"
    case .mechanismBefore: "the words behind it tell how the injury happened"
    case .mechanismAfter: "the words before it in the clause tell how the injury happened"
    case .harm: "speaks of the injury itself"
    case .honorific: "a title before a person's name"
    case .credential: "a degree or licence behind a person's name"
    case .nameBefore: "a word behind which two capitalised words are a person's name"
    case .notName:
      "a capitalised word that is no part of a person's name, or makes it that of a firm"
    case .birthLabel: "a word before a date of birth"
    case .recordLabel: "a word before the number of a claim, a medical record or a person"
    case .streetWord: "the word for a street in an address"
    case .placeholder: "what a template holds the place of something with"
    case .clauseBreak: "begins a new clause"
    case .because: "begins the ground on which the clause after it rests"
    case .since: "begins a ground where a verb follows, and else a time"
    case .verb: "a finite verb: a clause that has one ends before the next"
    case .copula: "a finite verb that only joins its subject to what is said of it"
    case .preposition: "puts what follows it into another phrase (\"with\", \"for\")"
    case .location:
      "puts the thing before it into the part of the body behind it (\"of\", \"over\")"
    }
  }
}

extension Root {
  /// Hashes the position; the raw value, a text, takes ten times as long.
  public func hash(into hasher: inout Hasher) { hasher.combine(position) }

  /// Whether the root is one of finite verbs, those that only join included.
  public var isFiniteVerb: Bool { self == .verb || self == .copula }
}
