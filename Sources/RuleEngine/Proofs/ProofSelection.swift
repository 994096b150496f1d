import Determinations
public import Facts
import Findings
import LetterSource
public import RuleLanguage

/// The proofs that explain a rule on a letter: those that find, and the best of the others.
///
/// A proof is better the further the rule came before it fell silent.
public struct ProofSelection: Sendable {
  /// The most proofs of each kind that are kept.
  public static let most = 50

  /// The proofs that find something, in order.
  public private(set) var finding: [Proof] = []
  /// The best that find nothing, the best first.
  public private(set) var silent: [Proof] = []
  /// How many found something, were judged and found nothing, and were not meant or found nothing to bind.
  public private(set) var counts = (finding: 0, silent: 0, notMeant: 0)

  private var ranks: [Int] = []

  /// The proofs of a rule over a letter; with an item, by its position, only of things that belong to it.
  public init(of rule: Rule, in facts: LetterFacts, item: Int? = nil) {
    var selection = Self()
    Engine.prove(rule, in: facts) { proof in
      if let item, !Self.belongs(proof, to: item, in: facts) { return }
      selection.add(proof)
    }
    self = selection
  }

  private init() {}

  private mutating func add(_ proof: Proof) {
    switch proof.outcome {
    case .found:
      counts.finding += 1
      if finding.count < Self.most { finding.append(proof) }
      return
    case .silence, .passed: counts.silent += 1
    case .notMeant, .nothing: counts.notMeant += 1
    }
    let rank = Self.rank(proof)
    let position = ranks.firstIndex { $0 < rank } ?? ranks.count
    guard position < Self.most else { return }
    ranks.insert(rank, at: position)
    silent.insert(proof, at: position)
    if silent.count > Self.most {
      silent.removeLast()
      ranks.removeLast()
    }
  }

  private static func rank(_ proof: Proof) -> Int {
    let passed = proof.steps.count { $0.reading != nil && !$0.isFailure }
    switch proof.outcome {
    case .found, .silence, .passed: return 10_000 + passed
    case .notMeant: return 100 * proof.things.count + passed
    case .nothing: return 100 * proof.things.count + 50 + passed
    }
  }

  private static func belongs(_ proof: Proof, to item: Int, in facts: LetterFacts) -> Bool {
    if let finding = proof.finding, finding.item == item + 1 { return true }
    return proof.things.contains { thing in
      switch thing.kind {
      case .letter: false
      case .item: thing.index == item
      default: facts.items[item].item.range.contains(facts.place(of: thing).start)
      }
    }
  }
}
