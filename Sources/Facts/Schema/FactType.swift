public import Vocabulary

/// A kind of thing that rules can range over.
public enum EntityKind: String, CaseIterable, Sendable {
  case letter
  case item
  case source
  case event
  case mention
  case quantity
  case order
  case review
  case reference
  case trait
  case disclosure

  /// The word with its article: "an item".
  public var article: String { "\("aeiou".contains(rawValue.prefix(1)) ? "an" : "a") \(rawValue)" }

  /// The word for several: "quantities".
  public var plural: String {
    rawValue.hasSuffix("y") ? "\(rawValue.dropLast())ies" : "\(rawValue)s"
  }

  /// What it is, in a line for `concord rules schema`.
  public var summary: String {
    switch self {
    case .letter: "the whole letter"
    case .item: "a disputed item or service"
    case .source: "a source that a guideline line of an item names"
    case .event: "a date of the summary or a rationale, with what happened on it"
    case .mention: "something that the summary or a rationale speaks of, with what is said of it"
    case .order:
      "something asked for, with how much of it: in a portion of a heading, or where a rationale concludes"
    case .review: "what utilization review decided about a service"
    case .quantity: "a count or measure of the summary or a rationale, with its unit"
    case .reference: "a guideline or publisher that the summary or a rationale names"
    case .disclosure: "words that tell who somebody is, or that a template left"
    case .trait: "what the letter says of somebody's age or sex: the patient's, or another person's"
    }
  }
}

/// A thing of a letter: an item, a source ...
public struct Entity: Hashable, Sendable {
  /// What kind of thing.
  public let kind: EntityKind
  /// Its position among the things of its kind, from 0; 0 for the letter.
  public let index: Int

  /// A thing of a letter.
  public init(_ kind: EntityKind, _ index: Int) {
    self.kind = kind
    self.index = index
  }

  /// The letter itself.
  public static let letter = Entity(.letter, 0)
}

/// A closed set of words, one of which a fact can be.
public struct ChoiceSet: Hashable, Sendable {
  /// What the words are about: "decision".
  public let name: String
  /// The words, in the order shown to authors.
  public let words: [String]

  /// A set of words.
  public init(name: String, words: [String]) {
    self.name = name
    self.words = words
  }

  /// The position of a word, or nil.
  public func index(of word: String) -> Int? { words.firstIndex(of: word) }
}

/// The type of a fact.
public enum FactType: Hashable, Sendable {
  /// True or false.
  case truth
  /// A number or a range of numbers, exact to four places.
  case number
  /// The strength of a drug.
  case strength
  /// A number of days.
  case days
  /// Text of the letter; rules can ask whether it is there, and point at it.
  case text
  /// A date to the day, month or year.
  case date
  /// One word of a closed set.
  case choice(ChoiceSet)
  /// Concepts below some roots of the vocabulary.
  case concepts([Root])
  /// Parts of the body.
  case regions
  /// Left, right or both.
  case sides
  /// Levels of the spine.
  case levels
  /// One thing.
  case entity(EntityKind)
  /// Things of one kind.
  case entities(EntityKind)

  /// Whether a value of this type can be that of another: concepts where a root is common to both.
  public func canEqual(_ other: FactType) -> Bool {
    if case .concepts(let own) = self, case .concepts(let others) = other {
      return own.contains { others.contains($0) }
    }
    return self == other
  }

  /// Concepts of everything that a letter can speak of.
  static let things = FactType.concepts(
    Root.allCases.filter { $0.layer == .content })

  /// The type in words, for messages and the schema.
  public var name: String {
    switch self {
    case .truth: "yes or no"
    case .number: "a number"
    case .strength: "the strength of a drug"
    case .days: "a number of days"
    case .text: "text"
    case .date: "a date"
    case .choice(let set): "one of \(set.words.joined(separator: ", "))"
    case .concepts(let roots):
      "concepts below \(roots.map { "'\($0.rawValue)'" }.joined(separator: " or "))"
    case .regions: "parts of the body"
    case .sides: "left, right or bilateral"
    case .levels: "levels of the spine"
    case .entity(let kind): kind.article
    case .entities(let kind): kind.plural
    }
  }
}
