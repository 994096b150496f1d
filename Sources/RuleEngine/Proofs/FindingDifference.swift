public import Facts
public import Findings
import LetterSource
public import RuleLanguage

/// The findings of a letter that one rule book has and another has not, each with what the other rule says.
public struct FindingDifference: Sendable {
  /// Why a finding is there in one book alone.
  public enum Cause: Sendable {
    /// The other book has no such rule, or does not run it on this letter.
    case noRule
    /// The other book's rule says something else of it: that finding.
    case otherwise(Finding)
    /// The other book's rule is silent: this proof says why.
    case silent(Proof)
    /// The other book's rule has nothing to judge.
    case nothing
  }

  /// The findings of the old book alone, in order.
  public let vanished: [(finding: Finding, cause: Cause)]
  /// The findings of the new book alone, in order.
  public let appeared: [(finding: Finding, cause: Cause)]

  /// What two books find in a letter, each reading it with its own vocabulary.
  public init(
    old: (book: RuleBook, facts: LetterFacts), new: (book: RuleBook, facts: LetterFacts)
  ) {
    let before = Engine(old.book).findings(in: old.facts)
    let now = Engine(new.book).findings(in: new.facts)
    vanished = before.filter { !now.contains($0) }.map {
      ($0, Self.cause(of: $0, in: old, not: new))
    }
    appeared = now.filter { !before.contains($0) }.map {
      ($0, Self.cause(of: $0, in: new, not: old))
    }
  }

  private static func cause(
    of finding: Finding, in one: (book: RuleBook, facts: LetterFacts),
    not other: (book: RuleBook, facts: LetterFacts)
  ) -> Cause {
    guard let rule = other.book.rule(finding.rule), !rule.isOff,
      Engine.isInForce(rule, other.facts)
    else { return .noRule }
    // The same things in the other reading of the letter are those at the same places.
    var places: [ByteRange] = []
    if let own = one.book.rule(finding.rule) {
      Engine.prove(own, in: one.facts) { proof in
        guard places.isEmpty, let found = proof.finding, found.message == finding.message,
          found.item == finding.item
        else { return }
        places = proof.things.map { one.facts.place(of: $0) }
      }
    }
    var best: (score: Int, proof: Proof)?
    Engine.prove(rule, in: other.facts) { proof in
      let same = zip(proof.things, places).prefix { other.facts.place(of: $0) == $1 }.count
      let holding = proof.steps.count { $0.reading != nil && !$0.isFailure }
      let score = same * 100 + (proof.finding == nil ? holding : 99)
      if score > best?.score ?? -1 { best = (score, proof) }
    }
    guard let proof = best?.proof else { return .nothing }
    if let found = proof.finding { return .otherwise(found) }
    return .silent(proof)
  }
}
