import Determinations
import RuleEngine

/// What was done with letters, for a record of the run: what they hold, and what became of each rule.
struct LetterAccount: Sendable {
  /// The letters judged.
  var letters = 0
  /// Their items.
  var items = 0
  /// How often each decision stands behind an item; "none" where none does.
  var decisions: [String: Int] = [:]
  /// For each rule that runs, by position, how often it came out as each standing.
  var standings: [[Int]] = []
  /// For each rule that runs, the time it took.
  var times: [Duration] = []
  /// The time that reading took, and finding the facts.
  var reading = Duration.zero
  var facts = Duration.zero
  /// The paths of the letters with the hashes of their bytes, a line each; empty unless asked for.
  var hashes: [String] = []

  init(ruleCount: Int) {
    standings = Array(repeating: [0, 0, 0, 0], count: ruleCount)
    times = Array(repeating: .zero, count: ruleCount)
  }

  /// Counts the items of a letter and their decisions.
  mutating func count(_ determination: Determination) {
    letters += 1
    items += determination.items.count
    for item in determination.items {
      decisions[item.decision.map { "\($0.value)" } ?? "none", default: 0] += 1
    }
  }

  /// Adds what was done with other letters.
  mutating func add(_ other: LetterAccount) {
    letters += other.letters
    items += other.items
    decisions.merge(other.decisions, uniquingKeysWith: +)
    for index in standings.indices {
      for standing in standings[index].indices {
        standings[index][standing] += other.standings[index][standing]
      }
      times[index] += other.times[index]
    }
    reading += other.reading
    facts += other.facts
    hashes += other.hashes
  }
}
