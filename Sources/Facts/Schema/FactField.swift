/// A fact that rules can name: "decision of I".
public struct FactField: Sendable {
  /// What kind of thing has it.
  public let owner: EntityKind
  /// Its name in rules.
  public let name: String
  /// Its type.
  public let type: FactType
  /// Whether a letter can leave it open.
  public let canBeUnknown: Bool
  /// What it is, in a line.
  public let summary: String
  /// The kind of which it is all things of the letter, where it is that; nil for others.
  public let everything: EntityKind?
  /// Reads it from a letter's facts, for the thing at a position.
  public let read: @Sendable (LetterFacts, Int) -> Fact

  /// Whether it is what a mention speaks of.
  public var isConceptOfMention: Bool { owner == .mention && name == FactSchema.concept }

  init(
    _ name: String, of owner: EntityKind, _ type: FactType, canBeUnknown: Bool, _ summary: String,
    everything: EntityKind? = nil,
    read: @escaping @Sendable (LetterFacts, Int) -> Fact
  ) {
    self.owner = owner
    self.name = name
    self.type = type
    self.canBeUnknown = canBeUnknown
    self.summary = summary
    self.everything = everything
    self.read = read
  }
}

/// Everything that rules can name, in one list: it drives the type check, evaluation and
/// `concord rules schema`.
public enum FactSchema {
  /// The name of what a mention speaks of.
  static let concept = "concept"

  /// All fields, by owner.
  public static let fields: [FactField] =
    letterFields + itemFields + sourceFields + eventFields + mentionFields + quantityFields
    + orderFields + reviewFields
    + referenceFields + traitFields + disclosureFields

  /// The fields of a kind of thing.
  public static func fields(of kind: EntityKind) -> [FactField] {
    fields.filter { $0.owner == kind }
  }

  /// A field by name, or nil.
  public static func field(_ name: String, of kind: EntityKind) -> FactField? {
    fields.first { $0.owner == kind && $0.name == name }
  }

  /// The position of a field among all of them.
  public static func position(of field: FactField) -> Int {
    switch fields.firstIndex(where: { $0.owner == field.owner && $0.name == field.name }) {
    case .some(let position): position
    case .none: preconditionFailure("every field is in the schema")
    }
  }

  /// The closed sets of words.
  public static let choiceSets = [
    decisions, roles, verdicts, stances, labels, sections, guidelineLines, evidenceStates,
    statuses, speakers, comparisons, criteriaStatuses, portions, stages, reviewOutcomes,
    sexes, persons, disclosureForms,
  ]

  /// What a letter says of a finding, taken all together.
  public static let evidenceStates = ChoiceSet(
    name: "state of evidence", words: EvidenceState.allCases.map(\.rawValue))

  static let decisions = ChoiceSet(
    name: "decision", words: ["upheld", "overturned", "modified", "unrecognised"])
  static let roles = ChoiceSet(name: "role", words: Role.allCases.map(\.rawValue))
  static let verdicts = ChoiceSet(name: "verdict", words: ["necessary", "not-necessary"])
  static let stances = ChoiceSet(
    name: "stance", words: ["mtus", "outside-mtus", "both", "none-cited", "unstated"])
  static let labels = ChoiceSet(name: "label", words: ["mtus", "outside-mtus", "none"])
  static let sections = ChoiceSet(name: "section", words: Section.Kind.allCases.map(\.rawValue))
  static let statuses = ChoiceSet(name: "status", words: Mention.Status.allCases.map(\.rawValue))
  static let speakers = ChoiceSet(name: "speaker", words: Mention.Speaker.allCases.map(\.rawValue))
  static let comparisons = ChoiceSet(
    name: "comparison", words: Quantity.Comparison.allCases.map(\.rawValue))
  static let criteriaStatuses = ChoiceSet(
    name: "criteria", words: CriteriaStatus.allCases.map(\.rawValue))
  static let stages = ChoiceSet(name: "stage", words: Course.Stage.allCases.map(\.rawValue))
  static let guidelineLines = ChoiceSet(
    name: "guideline line", words: ["claims-administrator", "reviewer"])
}
