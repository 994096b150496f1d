public import Facts
public import Findings
import LetterSource
public import RuleLanguage

/// The smallest changes of facts after which a rule would not find what it finds.
///
/// An observation about the letter's logic, judged by the engine itself with the facts changed: which of them is
/// wrong is nothing that it knows.
public struct FactRepair: Sendable {
  /// A fact that would be another.
  public struct Change: Sendable {
    /// The fact as it was read.
    public let read: Proof.Read
    /// What it would be; unknown where it would not be stated.
    public let value: FactValue
  }

  /// The most solutions that are kept, and the most that are tried.
  public static let mostSolutions = 8
  /// The most changes that are tried.
  public static let mostTries = 3_000

  /// The smallest sets of changes, all of one size; empty where none of the facts read clears the finding.
  public let solutions: [[Change]]

  /// Searches the facts that a finding of a rule rests on.
  public init(of finding: Finding, by rule: Rule, in facts: LetterFacts) {
    var found: Proof?
    Engine.prove(rule, in: facts) { proof in
      if found == nil, let own = proof.finding, own.isSame(as: finding) { found = proof }
    }
    guard let proof = found else {
      solutions = []
      return
    }
    let changes = Self.changes(of: proof, rule: rule)
    var tries = 0
    func clears(_ set: [Change]) -> Bool {
      tries += 1
      var isFound = false
      let values = Dictionary(set.map { ($0.read.key, $0.value) }) { $1 }
      Engine.prove(rule, in: facts, changing: values) { other in
        if other.things == proof.things, other.finding != nil { isFound = true }
      }
      return !isFound
    }
    var single: [[Change]] = []
    for change in changes where single.count < Self.mostSolutions && tries < Self.mostTries {
      if clears([change]) { single.append([change]) }
    }
    var pairs: [[Change]] = []
    if single.isEmpty {
      for (index, first) in changes.enumerated() {
        for second in changes[(index + 1)...] where second.read.key != first.read.key {
          guard pairs.count < Self.mostSolutions, tries < Self.mostTries else { break }
          if clears([first, second]) { pairs.append([first, second]) }
        }
      }
    }
    solutions = single.isEmpty ? pairs : single
  }

  // MARK: Changes

  /// What could be otherwise: each fact like another that it was compared with, like a bound of the rule, the
  /// other way round, or not stated.
  private static func changes(of proof: Proof, rule: Rule) -> [Change] {
    var reads: [Proof.Read] = []
    var constants: [(type: FactType, value: FactValue)] = []
    for step in proof.steps {
      if case .group = step.clause { continue }
      reads += step.reads
      if let reading = step.reading { gather(reading, &reads, &constants) }
    }
    var seen: Set<FactKey> = []
    reads = reads.filter { read in
      switch read.value {
      case .unknown, .text, .entities: false
      default: seen.insert(read.key).inserted
      }
    }
    var equal: [Change] = []
    var other: [Change] = []
    var removed: [Change] = []
    for read in reads {
      let type = read.expression.type
      var values: [FactValue] = []
      for one in reads where one.expression.type.canEqual(type) && !values.contains(one.value) {
        values.append(one.value)
      }
      for one in constants where one.type.canEqual(type) && !values.contains(one.value) {
        values.append(one.value)
      }
      equal += values.filter { $0 != read.value }.map { Change(read: read, value: $0) }
      switch read.value {
      case .truth(let truth) where !values.contains(.truth(!truth)):
        other.append(Change(read: read, value: .truth(!truth)))
      case .choice(let index):
        guard case .choice(let set) = type else { break }
        other += set.words.indices.filter { $0 != index && !values.contains(.choice($0)) }
          .map { Change(read: read, value: .choice($0)) }
      default: break
      }
      if read.expression.canBeUnknown { removed.append(Change(read: read, value: .unknown)) }
    }
    return equal + other + removed
  }

  private static func gather(
    _ reading: Proof.Reading, _ reads: inout [Proof.Read],
    _ constants: inout [(type: FactType, value: FactValue)]
  ) {
    reads += reading.reads
    let compared: [Expression] =
      switch reading.condition.form {
      case .isAny(_, let others): others
      case .compares(let left, _, let right, _): [left, right]
      case .overlaps(let left, let right), .contains(let left, let right): [left, right]
      default: []
      }
    for expression in compared {
      if case .constant(let value) = expression.form { constants.append((expression.type, value)) }
    }
    for part in reading.parts { gather(part, &reads, &constants) }
  }
}
