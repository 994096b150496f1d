import Facts
import LetterSource

/// One way of making a rule book weaker in one place.
public struct Weakening: Sendable {
  /// What is done.
  public enum Kind: String, CaseIterable, Sendable {
    case dropped
    case negated
    case quantifierSwapped = "quantifier swapped"
    case boundMoved = "bound moved"
    case exceptionRemoved = "exception removed"
    case unknownCaseRemoved = "unknown case removed"
    case rowRemoved = "table row removed"
    case phraseRemoved = "phrase removed"
  }

  /// What is done.
  public let kind: Kind
  /// Where it is written.
  public let range: RuleRange
  /// What becomes of what, in words.
  public let change: String
  /// The part that is weakened: a clause for what follows.
  public let role: Clause.Role?
  /// The rules that change, by position in the book, weakened; nil for a rule that is gone.
  public let rules: [(index: Int, rule: Rule?)]
}

/// Every weakening of a rule book's logic, and every place where it can decide something.
public struct Weakenings: Sendable {
  /// A place of the book's logic, with the rules it belongs to.
  public struct Site: Sendable {
    /// What it is.
    public enum Kind: String, CaseIterable, Sendable {
      case clause
      case exception
      case row = "table row"
      case unknownCase = "unknown case"
    }

    /// What it is.
    public let kind: Kind
    /// Where it is written.
    public let range: RuleRange
    /// What it says, in words.
    public let words: String
    /// For each way in which it could have come out otherwise, the rules as they would be then; nil for a rule
    /// that is gone.
    public let alternatives: [[(index: Int, rule: Rule?)]]
  }

  private let book: RuleBook
  /// The clauses in the order of the book, each with the rules it is in.
  private var clauses: [(clause: Clause, rules: [Int])] = []
  private var decisionRows: [(id: Clause.ID, range: RuleRange, rules: [Int])] = []

  /// The weakenings of some rules of a book, by position.
  public init(of rules: [Int], in book: RuleBook) {
    self.book = book
    var positions: [Clause.ID: Int] = [:]
    var rows: [Clause.ID: Int] = [:]
    for index in rules {
      var found: [Clause] = []
      var foundRows: [(Clause.ID, RuleRange)] = []
      var walk = ClauseWalk { clause in
        found.append(clause)
        return nil
      }
      walk.removesRow = { id, range in
        foundRows.append((id, range))
        return false
      }
      _ = walk.rule(book.rules[index])
      for clause in found {
        if let position = positions[clause.id] {
          if clauses[position].rules.last != index { clauses[position].rules.append(index) }
        } else {
          positions[clause.id] = clauses.count
          clauses.append((clause, [index]))
        }
      }
      for (id, range) in foundRows {
        if let position = rows[id] {
          if decisionRows[position].rules.last != index {
            decisionRows[position].rules.append(index)
          }
        } else {
          rows[id] = decisionRows.count
          decisionRows.append((id, range, [index]))
        }
      }
    }
    ruleIndices = rules
  }

  private let ruleIndices: [Int]

  // MARK: Weakenings

  /// Every weakening, in the order of the book.
  public func all() -> [Weakening] {
    var all: [Weakening] = []
    for (clause, rules) in clauses {
      let wording = Wording(of: book.rules[rules[0]], in: book.vocabulary)
      for (position, way) in clause.weakened.enumerated() {
        all.append(
          Weakening(
            kind: way.kind, range: clause.condition.range,
            change: way.kind.words(
              wording.text(of: clause.condition), now: wording.text(of: way.condition)),
            role: clause.role,
            rules: rules.map { ($0, rewritten($0, clause.id) { $0.weakened[position].condition }) })
        )
      }
    }
    for site in sites where site.kind == .row || site.kind == .unknownCase {
      all.append(
        Weakening(
          kind: site.kind == .row ? .rowRemoved : .unknownCaseRemoved, range: site.range,
          change: "\(site.words) removed", role: nil, rules: site.alternatives[0]))
    }
    return all.enumerated().sorted {
      ($0.element.range.file, $0.element.range.range.start, $0.offset)
        < ($1.element.range.file, $1.element.range.range.start, $1.offset)
    }.map(\.element)
  }

  /// A rule with another condition in the place of a clause.
  private func rewritten(
    _ index: Int, _ id: Clause.ID, _ other: @escaping (Clause) -> Condition
  ) -> Rule {
    var walk = ClauseWalk { $0.id == id ? other($0) : nil }
    return walk.rule(book.rules[index])
  }

  // MARK: Sites

  /// Every place that can decide something, in the order of the book.
  public var sites: [Site] {
    var sites: [Site] = []
    for (clause, rules) in clauses {
      let wording = Wording(of: book.rules[rules[0]], in: book.vocabulary)
      var words = wording.text(of: clause.condition)
      var kind = Site.Kind.clause
      if case .unless(let label) = clause.role, clause.isWhole {
        kind = .exception
        words = "\(label): \(words)"
      }
      sites.append(
        Site(
          kind: kind, range: clause.condition.range, words: words,
          alternatives: [true, false].map { truth in
            rules.map { index in
              (index, rewritten(index, clause.id) { .constant(truth, at: $0.condition.range) })
            }
          }))
    }
    for (id, range, rules) in decisionRows {
      let removed = rules.map { index -> (index: Int, rule: Rule?) in
        var walk = ClauseWalk { _ in nil }
        walk.removesRow = { other, _ in other == id }
        return (index, walk.rule(book.rules[index]))
      }
      sites.append(
        Site(
          kind: .row, range: range,
          words: "row \((id.path.last ?? 0) + 1) of '\(id.owner.dropFirst(7))'",
          alternatives: [removed]))
    }
    for index in ruleIndices {
      let rule = book.rules[index]
      if let row = rule.row {
        sites.append(
          Site(
            kind: .row, range: row.range, words: "the row of \(rule.id)",
            alternatives: [[(index, nil)]]))
      }
      for (position, unknown) in rule.unknowns.enumerated() where unknown.report != nil {
        var weaker = rule
        weaker.unknowns[position] = Rule.UnknownCase(condition: unknown.condition, report: nil)
        let wording = Wording(of: rule, in: book.vocabulary)
        sites.append(
          Site(
            kind: .unknownCase, range: unknown.condition?.range ?? rule.range,
            words: "when unknown "
              + (unknown.condition.map { wording.text(of: $0) } ?? "(of \(rule.id))"),
            alternatives: [[(index, weaker)]]))
      }
    }
    return sites
  }
}

extension Weakening.Kind {
  fileprivate func words(_ old: String, now: String) -> String {
    switch self {
    case .dropped: "'\(old)' dropped"
    case .negated: "'\(old)' negated"
    case .exceptionRemoved: "the exception '\(old)' removed"
    default: "'\(old)' became '\(now)'"
    }
  }
}
