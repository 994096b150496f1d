import LetterSource
import Vocabulary

extension FactSchema {
  /// The fields that say how a service is ordered, for a kind of thing that has a regimen.
  static func regimenFields(
    of owner: EntityKind, _ regimen: @escaping @Sendable (LetterFacts, Int) -> Regimen?
  ) -> [FactField] {
    func number(
      _ name: String, _ summary: String,
      _ value: @escaping @Sendable (Regimen) -> NumberRange?
    ) -> FactField {
      FactField(name, of: owner, .number, canBeUnknown: true, summary) { facts, index in
        guard let regimen = regimen(facts, index), let value = value(regimen) else {
          return .unknown
        }
        return Fact(.number(value), at: regimen.range)
      }
    }
    func truth(
      _ name: String, _ summary: String, _ value: @escaping @Sendable (Regimen) -> Bool
    ) -> FactField {
      FactField(name, of: owner, .truth, canBeUnknown: false, summary) { facts, index in
        let regimen = regimen(facts, index)
        return Fact(.truth(regimen.map(value) ?? false), at: regimen?.range)
      }
    }
    return [
      FactField(
        "strength", of: owner, .strength, canBeUnknown: true, "the strength of one unit of a drug"
      ) { facts, index in
        guard let regimen = regimen(facts, index), let strength = regimen.strength else {
          return .unknown
        }
        return Fact(.strength(strength), at: regimen.range)
      },
      number("dispensed", "how much is dispensed, or how many devices are asked for") { $0.count },
      number("refills", "the refills") { $0.refills },
      number("per-dose", "the units taken each time") { $0.perDose },
      number("per-day", "how often a day") { $0.perDay },
      number("per-week", "how often a week") { $0.perWeek },
      number("per-month", "how often a month") { $0.perMonth },
      number("days", "for how many days") { $0.days },
      number("weeks", "for how many weeks") { $0.weeks },
      number("months", "for how many months") { $0.months },
      number("visits", "the visits or sessions in all, where they are stated") { $0.visits },
      number("hours-per-day", "the hours a day") { $0.hoursPerDay },
      number("minutes", "the length of a session in minutes") { $0.minutes },
      number("level-count", "the number of levels of the spine, where it is stated") {
        $0.levelCount
      },
      truth("as-needed", "whether a drug is taken when it is needed") { $0.isAsNeeded },
      truth("for-each", "whether the amounts are for each of several parts of the body") {
        $0.isForEach
      },
      truth("rental", "whether a device is rented") { $0.isRental },
      truth("purchase", "whether a device is bought") { $0.isPurchase },
      truth("retrospective", "whether it says that the service was already given") {
        $0.isRetrospective
      },
    ]
  }
}
