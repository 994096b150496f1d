public import LetterSource

/// What a vocabulary can say about a concept beside its words and parents.
///
/// The list is closed; each entry is read by the program or asked for by rules.
public enum Attribute: String, Positioned, Sendable {
  case partOf = "part of"
  case region
  case opposite
  case abnormal
  case serves
  case publisher
  case number
  case pages
  case year
  case mtus
  case anyRegion = "any region"
  case uses
  case levels
  case taken
  case covers
  case general
  case datesFindings = "dates findings"
  case unnamed
  case requires
  case includes
  case criteria
  case counts
  case sign
  case outOf = "out of"
  case minutes
  case times
  case inSessions = "in sessions"
  case modifier
  case side
  case sex
  case grammar = "stands as"

  /// What the attribute takes.
  public var type: AttributeType {
    switch self {
    case .partOf, .region: .concepts(.region)
    case .opposite, .abnormal: .concepts(.finding)
    case .serves, .uses, .covers, .requires, .includes: .concepts(.service)
    case .publisher: .concepts(.publisher)
    case .number, .year, .outOf, .minutes: .number
    case .pages, .times: .range
    case .mtus, .anyRegion, .taken, .inSessions, .modifier, .criteria, .datesFindings, .general,
      .unnamed:
      .flag
    case .levels: .levels
    case .counts: .word(UnitKind.allCases.map(\.rawValue))
    case .side: .word(["left", "right", "bilateral"])
    case .sex: .word(["female", "male"])
    case .grammar: .word(PronounForm.allCases.map(\.rawValue))
    case .sign: .word(UnitSign.allCases.map(\.rawValue))
    }
  }

  /// What the attribute says, in a line for `concord rules schema`.
  public var summary: String {
    switch self {
    case .partOf: "the larger region that a region belongs to"
    case .region: "the parts of the body that a service, finding or guideline is about"
    case .opposite: "the finding that is the contrary of this one"
    case .abnormal: "the finding that an abnormal result of an observable is"
    case .serves: "the procedures without which an associated service has no purpose"
    case .publisher: "who publishes the guideline"
    case .number: "the number of the chapter"
    case .pages: "the pages of the chapter"
    case .year: "the year of the edition"
    case .mtus: "whether the guideline is part of the MTUS"
    case .anyRegion: "whether the guideline is used for every part of the body"
    case .levels: "the levels of the spine that lie in the region"
    case .taken: "whether a prescription of the service counts as taking it"
    case .covers: "the services whose doing is an event of this kind"
    case .general: "whether its own words are too general to be held against those of a kind of it"
    case .datesFindings: "whether what is told with the event was found then"
    case .unnamed: "whether a date that opens a sentence of findings is one, where nothing is named"
    case .requires: "the services that must be done before this one"
    case .includes: "the services that are parts of this one"
    case .criteria: "whether it names the criteria that a guideline sets"
    case .counts: "what a number before the unit says of an order"
    case .sign: "the sign that the unit is also written as"
    case .outOf: "the number behind the slash by which the unit is known: 10 of \"7/10\""
    case .minutes: "the length of a period in minutes"
    case .times: "how often"
    case .inSessions: "whether the service is given in sessions, so that \"#12\" are visits"
    case .modifier:
      "whether its own words only say how or when a service beside it is given: \"cream\", \"post-op\""
    case .side: "the side that the name of a region has: \"RUE\""
    case .sex: "the sex that the noun for a person has: \"mother\""
    case .grammar: "the part that a pronoun plays in its sentence"
    case .uses: "the services for which the guideline is used whatever the region"
    }
  }
}

/// The type of an attribute's value.
public enum AttributeType: Sendable, Equatable {
  /// Concepts that descend from a root.
  case concepts(Root)
  /// A whole number.
  case number
  /// A number or a range of them: "4", "165-194".
  case range
  /// "yes" or "no".
  case flag
  /// Levels of the spine: "C1-C7".
  case levels
  /// One word of a closed set.
  case word([String])
}

/// The value of an attribute.
public enum AttributeValue: Sendable, Equatable {
  /// Concepts, in the order written.
  case concepts([ConceptID])
  /// A whole number.
  case number(Int)
  /// A number or a range of them.
  case range(ClosedRange<Int>)
  /// Yes or no.
  case flag(Bool)
  /// Levels of the spine.
  case levels(LevelSet)
  /// The position of the word in the type's set.
  case word(Int)
}

/// What a vocabulary says about one concept: a few attributes, each once.
public struct Attributes: Sendable {
  /// Which attributes it has, a bit each.
  private(set) var bits: UInt64 = 0
  /// The attributes with their values, in the order in which they were first said.
  private(set) var entries: [(attribute: Attribute, value: AttributeValue)] = []

  /// The value of an attribute; nil where nothing is said of it.
  public internal(set) subscript(attribute: Attribute) -> AttributeValue? {
    get { entries.first { $0.attribute == attribute }?.value }
    set {
      entries.removeAll { $0.attribute == attribute }
      bits &= ~attribute.bit
      if let newValue {
        entries.append((attribute, newValue))
        bits |= attribute.bit
      }
    }
  }
}

/// What a number before a unit says of an order.
public enum UnitKind: String, CaseIterable, Sendable {
  /// How strong a drug is: "mg".
  case strength
  /// How much is dispensed or taken: "tablets", "grams".
  case dispensed
  /// Visits or sessions.
  case visits
  /// Refills.
  case refills
  /// How often something is done: "times", "x".
  case occasions
  /// Levels of the spine.
  case levels
}

/// The part that a pronoun plays in its sentence.
public enum PronounForm: String, CaseIterable, Sendable {
  /// "he"
  case subject
  /// "him"
  case object
  /// "his"; also a form that can be an object too: "her".
  case possessive
  /// "himself"
  case reflexive
}

/// A sign that stands for a unit.
public enum UnitSign: String, CaseIterable, Sendable {
  case percent
  case degree
  case plus
}

extension Attribute {
  /// The attribute's bit in a set of attributes.
  var bit: UInt64 { 1 << UInt64(position) }
}
