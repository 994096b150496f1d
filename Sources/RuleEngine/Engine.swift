import Determinations
public import Facts
public import Findings
import LetterSource
public import RuleLanguage

/// Judges letters by a rule book.
///
/// A class, so that judging a rule copies none of them.
public final class Engine: Sendable {
  private let rules: [Rule]
  private let sieve: Sieve
  /// Whether each rule has a period.
  private let isBounded: [Bool]

  /// An engine with the rules of a book that are on by default, and those of `alsoOn`.
  public convenience init(_ book: RuleBook, alsoOn: Set<String> = []) {
    self.init(book.rules.filter { !$0.isOff || alsoOn.contains($0.id) })
  }

  /// An engine with some rules of a book, whether they are on by default or not.
  public convenience init(_ book: RuleBook, only ids: Set<String>) {
    self.init(book.rules.filter { ids.contains($0.id) })
  }

  private init(_ rules: [Rule]) {
    self.rules = rules
    sieve = Sieve(rules)
    isBounded = rules.map { $0.effective.from != nil || $0.effective.until != nil }
  }

  /// The findings of a letter, in order, with those of the program itself about what it could not
  /// read.
  ///
  /// Cost: what is about one thing is asked of each thing once, whatever number of rules ask it; what is
  /// about several, of those that are left. A rule that speaks of nothing in the letter costs next to nothing.
  public func findings(in facts: LetterFacts) -> [Finding] {
    findings(in: facts) { _, _ in }
  }

  /// The ids of its rules, in the order of the book.
  public var ruleIDs: [String] { rules.map(\.id) }

  /// The findings of a letter; `each` is told behind each rule what became of it, by its position among
  /// `ruleIDs`. It is told nothing where the letter holds nothing to judge.
  public func findings(
    in facts: LetterFacts, each: (Int, RuleStanding) -> Void
  ) -> [Finding] {
    let problems = facts.determination.problems
    var findings = problems.map { ReadFinding.finding(for: $0, in: facts) }
    guard !problems.contains(where: \.kind.leavesNothingToJudge) else {
      return findings.sorted(by: Finding.areInOrder)
    }
    var run = SieveRun(sieve.program, facts: facts)
    for index in rules.indices {
      guard !isBounded[index] || Self.isInForce(rules[index], facts) else {
        each(index, .notApplicable)
        continue
      }
      each(index, judge(index, &run, facts, &findings))
    }
    return findings.sorted(by: Finding.areInOrder)
  }

  /// Judges the things that the sieve does not let through; all of them for a rule without a plan.
  private func judge(
    _ index: Int, _ run: inout SieveRun, _ facts: LetterFacts, _ findings: inout [Finding]
  ) -> RuleStanding {
    guard let plan = sieve.plans[index] else {
      var judgement = Judgement<Plain>(rule: rules[index], facts: facts)
      findings += judgement.findings()
      return judgement.standing
    }
    var judgement: Judgement<Plain>?
    var standing = RuleStanding.notApplicable
    run.sift(plan) { things, conflict in
      switch conflict {
      case .no: standing = max(standing, .satisfied)
      case .unknown where plan.passesUnknown: standing = max(standing, .unknown)
      default:
        var own = judgement.take() ?? Judgement<Plain>(rule: rules[index], facts: facts)
        own.judge(things)
        judgement = own
      }
    }
    guard let judgement else { return standing }
    findings += judgement.merged()
    return max(standing, judgement.standing)
  }

  /// What one rule finds in a letter that holds something to judge; nothing where its period does not
  /// cover the letter.
  public static func findings(of rule: Rule, in facts: LetterFacts) -> [Finding] {
    guard isInForce(rule, facts) else { return [] }
    var judgement = Judgement<Plain>(rule: rule, facts: facts)
    return judgement.findings()
  }

  /// Gives out how a rule comes out for each of the things it ranges over, whatever its period.
  ///
  /// Cost: several times that of judging.
  ///
  /// - Parameter changes: facts that are taken to be other than the letter says.
  public static func prove(
    _ rule: Rule, in facts: LetterFacts, changing changes: [FactKey: FactValue] = [:],
    _ each: @escaping (Proof) -> Void
  ) {
    let recorder = Recorder(facts: facts, each: each)
    var judgement = Judgement<Watched>(
      rule: rule, facts: facts, recorder: recorder, changes: changes)
    _ = judgement.findings()
  }

  /// Whether a rule's period covers the letter: by its decision date, else by its latest date.
  public static func isInForce(_ rule: Rule, _ facts: LetterFacts) -> Bool {
    guard rule.effective.from != nil || rule.effective.until != nil else { return true }
    let header = facts.determination.header.entry(.decisionDate)?.date
    guard let date = header ?? facts.events.map(\.date).max(by: { $0.lastDay < $1.lastDay }) else {
      return false
    }
    if let from = rule.effective.from, date.lastDay < from.firstDay { return false }
    if let until = rule.effective.until, date.firstDay > until.lastDay { return false }
    return true
  }
}
