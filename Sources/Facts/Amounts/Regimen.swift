public import LetterSource
public import Vocabulary

/// How a service is ordered: the strength of a drug, how many, how often and for how long. What the words
/// do not say is nil; nothing is computed.
public struct Regimen: Sendable {
  /// The strength of one unit of a drug.
  public internal(set) var strength: Strength?
  /// How much is dispensed ("#60", "240 grams"), or how many devices.
  public internal(set) var count: NumberRange?
  /// The refills.
  public internal(set) var refills: NumberRange?
  /// The units taken each time.
  public internal(set) var perDose: NumberRange?
  /// How often a day.
  public internal(set) var perDay: NumberRange?
  /// How often a week.
  public internal(set) var perWeek: NumberRange?
  /// How often a month.
  public internal(set) var perMonth: NumberRange?
  /// For how many days.
  public internal(set) var days: NumberRange?
  /// For how many weeks.
  public internal(set) var weeks: NumberRange?
  /// For how many months.
  public internal(set) var months: NumberRange?
  /// The visits or sessions in all, where they are stated.
  public internal(set) var visits: NumberRange?
  /// The hours a day.
  public internal(set) var hoursPerDay: NumberRange?
  /// The length of a session in minutes.
  public internal(set) var minutes: NumberRange?
  /// The number of levels of the spine.
  public internal(set) var levelCount: NumberRange?
  /// Whether a drug is taken when it is needed.
  public internal(set) var isAsNeeded = false
  /// Whether a device is rented.
  public internal(set) var isRental = false
  /// Whether a device is bought.
  public internal(set) var isPurchase = false
  /// Whether the service was already given.
  public internal(set) var isRetrospective = false
  /// The bytes from the first of its words to the last; nil where it has none.
  public internal(set) var range: ByteRange?

  /// Whether the amounts are for each of several parts ("for each shoulder").
  public internal(set) var isForEach = false
  /// What the words give two values of: neither is the order's.
  private var ambiguous: Set<String> = []

  /// Whether the words say nothing of it.
  public var isEmpty: Bool { range == nil }
}

/// The strength of one unit of a drug: 10/325 mg, 5 %.
public struct Strength: Hashable, Sendable {
  /// The amounts of the ingredients in order, in parts of the unit.
  public let amounts: [Int]
  /// What they are measured in.
  public let unit: ConceptID

  /// Whether two strengths are the same: the ingredients of the shorter are the first of the longer
  /// ("Norco 10", "Norco 10/325"); open where the units differ.
  public func isSame(as other: Strength) -> Truth {
    guard unit == other.unit else { return .unknown }
    return Truth(zip(amounts, other.amounts).allSatisfy { $0 == $1 })
  }
}

extension Regimen {
  /// What the ordered service is, as far as it says what a bare number counts.
  struct Service {
    /// Whether it is given in sessions: then "#12" are visits.
    var isGivenInSessions = false
    /// Whether it is a drug: then "2x6" is no course of visits.
    var isDrug = false

    init(_ services: some Sequence<ConceptID>, in vocabulary: Vocabulary) {
      for service in services {
        if vocabulary.flag(.inSessions, of: service) == true { isGivenInSessions = true }
        if vocabulary.flag(.taken, of: service) == true { isDrug = true }
      }
    }
  }

  /// Takes in an amount; of two that say the same kind of thing the first stays.
  mutating func add(_ amount: Amount, at place: ByteRange, of service: Service) {
    let value = amount.value
    switch amount.kind {
    case .strength(let amounts, let unit):
      // "80 %" behind an injection is its relief.
      guard service.isDrug else { return }
      strength = strength ?? Strength(amounts: amounts, unit: unit)
    case .numbered:
      if service.isGivenInSessions { visits = visits ?? value } else { count = count ?? value }
    case .count: count = once(count, value, "count")
    case .perDose: perDose = once(perDose, value, "dose")
    case .refills: refills = refills ?? value
    case .rate(let period): addRate(value, per: period)
    case .pair(let second):
      guard !service.isDrug, perWeek == nil, weeks == nil else { return }
      perWeek = value
      weeks = second
    case .duration(let period): addDuration(value, of: period)
    case .visits: visits = visits ?? value
    case .hours(let period):
      guard period == Period.day else { return }
      hoursPerDay = hoursPerDay ?? value
    case .levels: levelCount = levelCount ?? value
    case .asNeeded: isAsNeeded = true
    case .forEach: isForEach = true
    case .rental: isRental = true
    case .purchase: isPurchase = true
    case .retrospective: isRetrospective = true
    }
    range = range.map { ByteRange(from: min($0, place), through: max($0, place)) } ?? place
  }

  /// What can be given once only: "100 gm, 5 tubes" and "1 in the morning and 2 at night" leave it open.
  private mutating func once(
    _ own: NumberRange?, _ value: NumberRange, _ name: String
  ) -> NumberRange? {
    if own != nil, own != value { ambiguous.insert(name) }
    return ambiguous.contains(name) ? nil : own ?? value
  }

  private mutating func addRate(_ value: NumberRange, per period: Int) {
    switch period {
    case Period.day: perDay = perDay ?? value
    case Period.week: perWeek = perWeek ?? value
    case Period.month: perMonth = perMonth ?? value
    default: return
    }
  }

  private mutating func addDuration(_ value: NumberRange, of period: Int) {
    switch period {
    case 1: minutes = minutes ?? value
    case Period.day: days = days ?? value
    case Period.week: weeks = weeks ?? value
    case Period.month: months = months ?? value
    default: return
    }
  }
}
