import LetterSource

/// The fixed words of the determination form, and of dates and numbers: the only words that Swift
/// knows. Every other word is vocabulary and stands in the rule book.
enum FormWords {
  /// The decision words, each with what it decides.
  static let decisions: [(words: String, decision: Decision)] = [
    ("upheld", .upheld),
    ("overturned", .overturned),
    ("modified", .modified),
    ("partially overturned", .modified),
    ("overturned in part", .modified),
    ("partially upheld", .modified),
    ("upheld in part", .modified),
    ("modified partially overturned", .modified),
    ("partially modified", .modified),
    ("modified in part", .modified),
  ]

  /// The months, by number less one; the form's dates use digits, the reviewers' words these.
  static let months = [
    ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
    ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
    ["october", "oct"], ["november", "nov"], ["december", "dec"],
  ]

  /// The ordinals, by number less one, as editions are counted.
  static let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]

  /// Units that show a number to be no part of a date.
  static let units = ["mg", "mcg", "ml", "gm", "g", "tablets", "tabs"]

  /// Abbreviations whose full stop does not end a sentence.
  static let abbreviations = [
    "dr", "drs", "mr", "mrs", "ms", "vs", "pg", "pp", "ed", "eds", "al", "fig", "st", "approx",
    "inc", "jr", "sr", "ch", "cf",
  ]

  /// Abbreviations whose full stop does not end a sentence in front of a number: "No. 2".
  static let abbreviationsOfNumbers = ["no", "nos"]

  /// What the reviewer's credentials say in a sentence where they have no lines of their own.
  static let boardCertified = "board certified in"
  static let licensedIn = "licensed to practice in"
  static let subspecialty = "subspecialty in"
  static let credentialStops = ["and is", "and has", "has", "with"]

  /// Words by which the statements of practice are known.
  static let affiliation = "affiliation"
  static let activePractice = "active clinical practice"
  static let hoursPerWeek = ["hours a week", "hours per week", "hours each week"]

  /// What a multi-part heading says of the request before it comes to the disputed part.
  static let originalRequest = "was the original request"
  static let authorised = ["was authorized", "were authorized", "authorized a", "authorized the"]
  static let eligiblePortion = [
    "imr eligible portion", "remaining portion", "original request imr eligible",
  ]
  /// The same words as the form puts them around its portions, the longest where several stand.
  static let authorisedPortion = [
    "was authorized by the claims administrator", "were authorized by the claims administrator",
    "was authorized", "were authorized",
  ]
  static let remainingPortion = [
    "the remaining imr eligible portion of the original request",
    "the remaining imr eligible portion",
    "remaining imr eligible portion", "the remaining portion of the original request",
    "the remaining portion",
  ]
  /// The form's other way: "The Claims Administrator authorized B, leaving the original request IMR
  /// eligible. The original request, A is".
  static let authorisedFirst = [
    "the claims administrator authorized", "claims administrator authorized",
  ]
  static let leaving = [
    "leaving the original request imr eligible the original request",
    "leaving the original request imr eligible",
  ]
  static let copulas = ["is", "are", "was"]

  /// The words of a citation slot.
  static let decisionBasedOn = "decision based on"
  static let mtus = "mtus"
  /// The second spelling is what extractors leave of "Non-" at a line end.
  static let nonMTUS = ["non mtus", "nonmtus"]
  static let citation = "citation"
  static let citedNone = "did not cite any medical evidence"
  static let notBasedOnMTUS = "did not base their decision on the mtus"
  static let outsideMTUS = "outside of the mtus"
  static let sectionList = ["section s", "sections", "section"]
  static let chapter = ["chapter", "ch"]
  static let pages = ["page s", "pages", "page", "pg", "pgs", "pp", "p"]
  static let edition = ["edition", "ed"]
  static let otherGuideline = "other medical treatment guideline or medical evidence"
}

/// A label or heading of the form.
enum FormLabel: Int, CaseIterable {
  case caseNumber, dateAssigned, dateOfInjury, decisionDate, urDenialDate, priority
  case application, received, applicationReceived
  case howMade, credentials, licensure, specialty
  case summary, summaryIntroduction, issues, issuesIntroduction
  case claimsAdministratorGuideline, reviewerGuideline, rationale
  case documentsReviewed, professionalReview, issueAtDispute, findings, finalResult

  /// How a label is known: the words, and what must stand around them.
  enum Place {
    /// A colon behind the words.
    case colon
    /// A colon or a line end behind the words.
    case anywhere
    /// A line of its own.
    case line
  }

  /// The spellings of the label, as single spaced words in lower case, punctuation left out.
  var spellings: [String] {
    switch self {
    case .caseNumber: ["case number", "imr case number"]
    case .dateAssigned: ["date assigned"]
    case .dateOfInjury: ["date of injury"]
    case .decisionDate: ["decision date"]
    case .urDenialDate: ["ur denial date"]
    case .priority: ["priority"]
    case .application: ["application"]
    case .received: ["received"]
    case .applicationReceived: ["application received"]
    case .howMade: ["how the imr final determination was made"]
    case .credentials: ["the expert reviewer has the following credentials"]
    case .licensure: ["state s of licensure", "states of licensure", "state of licensure"]
    case .specialty:
      [
        "certification s specialty", "certifications specialty", "certification specialty",
        "certification s", "certifications", "specialty",
      ]
    case .summary: ["clinical case summary"]
    case .summaryIntroduction:
      [
        "developed the following clinical case summary based on a review of the case file including"
          + " all medical records",
        "following clinical case summary was developed based on a review of the case file including"
          + " all medical records",
      ]
    case .issues: ["imr issues decisions and rationales"]
    case .issuesIntroduction:
      [
        "the final determination was based on decisions for the disputed items services set forth"
          + " below"
      ]
    case .claimsAdministratorGuideline: ["claims administrator guideline"]
    case .reviewerGuideline:
      ["maximus guideline", "imr guideline", "imro guideline", "expert reviewer guideline"]
    case .rationale: ["decision rationale"]
    case .documentsReviewed: ["documents reviewed"]
    case .professionalReview: ["medical professional review", "medical reviewer qualifications"]
    case .issueAtDispute: ["issue at dispute"]
    case .findings: ["nature of statutory criteria case summary"]
    case .finalResult: ["final result", "final results"]
    }
  }

  /// Where the words must stand to be the label.
  var place: Place {
    switch self {
    case .howMade, .summary, .issues, .documentsReviewed, .professionalReview: .line
    case .application: .anywhere
    default: .colon
    }
  }

  /// The header field that the label opens.
  var headerField: Header.Field? {
    switch self {
    case .caseNumber: .caseNumber
    case .dateAssigned: .dateAssigned
    case .dateOfInjury: .dateOfInjury
    case .decisionDate: .decisionDate
    case .urDenialDate: .urDenialDate
    case .priority: .priority
    case .application, .applicationReceived: .applicationReceived
    default: nil
    }
  }
}
