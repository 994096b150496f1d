public import Determinations
public import Facts
public import Findings
import LetterSource
public import RuleLanguage

/// The smallest sets of decisions that, decided otherwise, would leave a letter without decision and dependency
/// conflicts.
///
/// An observation about the letter's logic: which decision is right is nothing that it knows. Every set is judged
/// by the engine itself on the letter with those decision words replaced.
public struct DecisionRepair: Sendable {
  /// A decision that would be another.
  public struct Change: Equatable, Sendable {
    /// The position of the item.
    public let item: Int
    /// What would be decided.
    public let decision: Decision
  }

  /// A set of changes after which nothing of what was to be cleared is left.
  public struct Solution: Sendable {
    /// The changes, in the order of the items.
    public let changes: [Change]
    /// What the letter would have that it has not now.
    public let newFindings: [Finding]
  }

  /// The most decisions that are changed at once.
  public static let mostChanges = 3
  /// The most sets that are tried.
  public static let mostTries = 5_000

  /// What there is to clear.
  public let findings: [Finding]
  /// The smallest sets that bring no other such conflict, all of one size; where there are none, the smallest
  /// that do bring some; empty where nothing clears it.
  public let solutions: [Solution]
  /// Whether the bound on tries was hit before the search was over.
  public let isCutShort: Bool

  /// Searches the sets of decisions of a letter; those of `findings` alone where they are given, else all
  /// decision and dependency conflicts.
  ///
  /// Cost: reading and judging the letter once for each set tried.
  public init(of facts: LetterFacts, by book: RuleBook, only wanted: Finding? = nil) {
    let engine = Engine(book)
    let before = engine.findings(in: facts)
    let all = before.filter(Self.isOfDecisions)
    findings = wanted.map { [$0] } ?? all
    guard !findings.isEmpty else {
      solutions = []
      isCutShort = false
      return
    }
    let reader = FactReader(vocabulary: book.vocabulary)
    let candidates = Self.candidates(of: findings, in: facts)
    var found: [Solution] = []
    var costly: [Solution] = []
    var tries = 0
    var isCut = false
    for size in 1...Self.mostChanges where found.isEmpty && !isCut {
      let isFirst = costly.isEmpty
      for set in Self.sets(of: candidates, size: size) {
        guard tries < Self.mostTries else {
          isCut = true
          break
        }
        tries += 1
        let letter = Self.letter(of: facts, with: set)
        let after = engine.findings(in: reader.facts(of: DeterminationReader.read(letter)))
        guard !findings.contains(where: { one in after.contains { $0.isSame(as: one) } }) else {
          continue
        }
        let new = after.filter { one in !before.contains { $0.isSame(as: one) } }
        let solution = Solution(changes: set, newFindings: new)
        if !new.contains(where: Self.isOfDecisions) {
          found.append(solution)
        } else if isFirst {
          costly.append(solution)
        }
      }
    }
    solutions = found.isEmpty ? costly : found
    isCutShort = isCut
  }

  static func isOfDecisions(_ finding: Finding) -> Bool {
    finding.kind == .decisionConflict || finding.kind == .dependencyConflict
  }

  // MARK: Sets

  /// The decisions that could matter: of the items that the findings show, and of those bound to them.
  private static func candidates(of findings: [Finding], in facts: LetterFacts) -> [[Change]] {
    var items = Set(
      findings.flatMap { finding in
        facts.items.indices.filter { item in
          finding.item == item + 1
            || finding.places.contains { facts.items[item].item.range.contains($0.range.start) }
        }
      })
    for (index, item) in facts.items.enumerated() {
      let bound = item.primaries + item.preconditions + item.components + item.duplicates
      if items.contains(index) {
        items.formUnion(bound)
      } else if !items.isDisjoint(with: bound) {
        items.insert(index)
      }
    }
    return items.sorted().map { index in
      switch facts.items[index].item.decision?.value {
      case .upheld: [Change(item: index, decision: .overturned)]
      case .overturned, .modified: [Change(item: index, decision: .upheld)]
      case .unknown:
        [Change(item: index, decision: .upheld), Change(item: index, decision: .overturned)]
      case nil: []
      }
    }
  }

  /// Every set of so many changes, no two of one item, in the order of the items.
  private static func sets(of candidates: [[Change]], size: Int) -> [[Change]] {
    guard size > 0 else { return [[]] }
    var sets: [[Change]] = []
    for (index, changes) in candidates.enumerated() {
      let rest = self.sets(of: Array(candidates[(index + 1)...]), size: size - 1)
      for change in changes { sets += rest.map { [change] + $0 } }
      guard sets.count <= mostTries else { break }
    }
    return sets
  }

  /// The letter with other words for some decisions.
  private static func letter(of facts: LetterFacts, with changes: [Change]) -> Letter {
    var bytes = facts.determination.text.letter.bytes
    for change in changes.reversed() {
      guard let range = facts.items[change.item].item.decision?.range else { continue }
      let word = change.decision.rawValue
      bytes.replaceSubrange(
        range.start..<range.end, with: (word.prefix(1).uppercased() + word.dropFirst()).utf8)
    }
    return Letter(bytes: bytes)
  }
}

extension Finding {
  /// Whether it says the same of the same item, wherever it stands.
  func isSame(as other: Finding) -> Bool {
    rule == other.rule && item == other.item && message == other.message
  }
}
