public import RuleLanguage

/// Which weakenings of a rule book its tests notice.
public struct Mutation: Sendable {
  /// What came of a weakening.
  public struct Result: Sendable {
    /// What was done.
    public let kind: Weakening.Kind
    /// Where.
    public let range: RuleRange
    /// What became of what, in words.
    public let change: String
    /// The part of a rule that was weakened; nil for a row, a case or a phrase.
    public let role: Clause.Role?
    /// What the tests said; nil where time was over.
    public let verdict: TestBench.Verdict?

    /// Whether no test noticed.
    public var survived: Bool {
      if let verdict, case .killed = verdict { return false }
      return verdict != nil
    }
  }

  /// Every weakening, in the order given.
  public let results: [Result]

  /// Tries weakenings and, of the phrases that test letters hold, some without the book; `isOver` says when no
  /// further one may begin.
  public init(
    of weakenings: [Weakening], without phrases: [PhraseUse.Use], in book: PhraseBook,
    on bench: TestBench, jobs: Int, isOver: @escaping @Sendable () -> Bool
  ) async {
    let workers = Workers(jobs: jobs)
    let logic = await workers.map(weakenings) { weakening in
      Result(
        kind: weakening.kind, range: weakening.range, change: weakening.change,
        role: weakening.role, verdict: isOver() ? nil : bench.verdict(on: weakening.rules))
    }
    let words = await workers.map(phrases) { use in
      Result(
        kind: .phraseRemoved, range: use.phrase.range,
        change: "'\(use.phrase.text)' removed from \(use.phrase.concept)", role: nil,
        verdict: isOver()
          ? nil
          : bench.verdict(on: book.vocabulary(without: use.phrase), inLetters: use.letters))
    }
    results = logic + words
  }
}
