import Vocabulary

/// A part of how a service is ordered, as it stands: a strength, a count, a frequency.
struct Amount {
  /// What the number says.
  enum Kind {
    /// The strength of a drug, in a unit; the number is the first of the list.
    case strength([Int], ConceptID)
    /// "#60", "times 12", "(6)": what it counts depends on the service.
    case numbered
    /// How much is dispensed, or how many devices: "60 tablets", "240 grams".
    case count
    /// How much is taken each time: "1-2 tabs".
    case perDose
    /// Refills.
    case refills
    /// How often in a period of so many minutes.
    case rate(perMinutes: Int)
    /// "2x6": how often, then how long; in weeks where the period is left open.
    case pair(NumberRange)
    /// How long, in periods of so many minutes.
    case duration(ofMinutes: Int)
    /// Visits or sessions in all.
    case visits
    /// Hours in a period of so many minutes.
    case hours(perMinutes: Int)
    /// Levels of the spine.
    case levels
    /// It is taken when it is needed.
    case asNeeded
    /// The other amounts are for each of several parts.
    case forEach
    /// It is rented.
    case rental
    /// It is bought.
    case purchase
    /// It was already given.
    case retrospective
  }

  /// What the number says.
  let kind: Kind
  /// The number.
  let value: NumberRange
  /// The words.
  let tokens: Range<Int>
  /// Whether it is a part of another number: "6 of 12 visits".
  var isPart = false
}

/// The lengths of periods in minutes.
enum Period {
  static let hour = 60
  static let day = 1440
  static let week = 10_080
  /// Thirty days.
  static let month = 43_200
}
