import Facts

/// The values that matter to a column of a decision table: every word of a closed set, yes and no, or for
/// numbers the bounds that the cells name and what lies between them.
struct DecisionDomain {
  /// A value that stands for all that the table treats alike.
  enum Value: Hashable {
    case word(String)
    case number(NumberRange)

    var name: String {
      switch self {
      case .word(let word): word
      case .number(let number): number.description
      }
    }
  }

  let values: [Value]

  /// The values of a column; nil for a type that has too many to decide.
  init?(_ type: FactType, cells: [[PredicateSyntax]]) {
    switch type {
    case .choice(let set): values = set.words.map(Value.word)
    case .truth: values = [.word("yes"), .word("no")]
    case .number, .days:
      let bounds = Set(cells.flatMap { $0 }.flatMap(Self.numbers)).sorted()
      guard let least = bounds.first, let most = bounds.last else {
        values = [.number(NumberRange(0))]
        return
      }
      let around = [least - 1] + bounds + [most + 1]
      // Between two bounds that are no neighbours lies one value more.
      let between = zip(bounds, bounds.dropFirst()).filter { $1 - $0 > 1 }.map { $0.0 + 1 }
      values = Set(around + between).sorted().map { .number(NumberRange($0)) }
    default: return nil
    }
  }

  private static func numbers(_ predicate: PredicateSyntax) -> [Int] {
    switch predicate {
    case .compares(_, .number(let value, _), _): [value]
    case .isAny(let paths, _):
      paths.compactMap { if case .number(let value, _) = $0 { value } else { nil } }
    default: []
    }
  }
}

/// Looks for combinations of values that no row of a decision table decides, or two rows decide otherwise, and
/// for rows that decide nothing.
///
/// Cost: the product of the columns' values, bounded by `limit`.
struct DecisionTableAnalysis {
  /// The most combinations that are looked at.
  static let limit = 100_000

  let name: String
  let syntax: DecisionTableSyntax
  let domains: [DecisionDomain]

  /// The first thing wrong, in the order of the combinations; nil where all is well.
  func problem() -> RuleProblem? {
    let count = domains.reduce(1) { min(Self.limit + 1, $0 * max(1, $1.values.count)) }
    guard count <= Self.limit else {
      return RuleProblem(.tableTooBig(name, limit: Self.limit), at: syntax.range)
    }
    var decides = [Bool](repeating: false, count: syntax.rows.count)
    var values = [Int](repeating: 0, count: domains.count)
    repeat {
      let chosen = zip(domains, values).map { $0.values[$1] }
      let fitting = syntax.rows.indices.filter { fits(syntax.rows[$0], chosen) }
      guard let first = fitting.first else {
        return RuleProblem(.gapInTable(name, example: example(chosen)), at: syntax.range)
      }
      decides[first] = true
      if let other = fitting.first(where: {
        syntax.rows[$0].outcome.word != syntax.rows[first].outcome.word
      }) {
        return RuleProblem(
          .overlapInTable(name, row: first + 1, example: example(chosen)),
          at: syntax.rows[other].range)
      }
    } while advance(&values)
    return decides.firstIndex(of: false).map {
      RuleProblem(.shadowedRow(name), at: syntax.rows[$0].range)
    }
  }

  /// The next combination; false behind the last.
  private func advance(_ values: inout [Int]) -> Bool {
    for column in values.indices.reversed() {
      values[column] += 1
      if values[column] < domains[column].values.count { return true }
      values[column] = 0
    }
    return false
  }

  private func fits(_ row: DecisionTableSyntax.Row, _ values: [DecisionDomain.Value]) -> Bool {
    zip(row.cells, values).allSatisfy { cell, value in cell.allSatisfy { holds($0, of: value) } }
  }

  private func holds(_ predicate: PredicateSyntax, of value: DecisionDomain.Value) -> Bool {
    switch (predicate, value) {
    case (.isAny(let paths, let negated), _):
      paths.contains { path in
        switch (path, value) {
        case (.word(let name), .word(let word)): name.word == word
        case (.number(let number, _), .number(let own)): NumberRange(number) == own
        default: false
        }
      } != negated
    case (.compares(let comparison, .number(let bound, _), _), .number(let own)):
      compares(own, comparison, NumberRange(bound))
    default: true
    }
  }

  private func compares(
    _ value: NumberRange, _ comparison: ComparisonSyntax, _ bound: NumberRange
  ) -> Bool {
    switch comparison {
    case .atLeast: value.isLess(than: bound) == .no
    case .atMost: bound.isLess(than: value) == .no
    case .moreThan: bound.isLess(than: value) == .yes
    case .lessThan: value.isLess(than: bound) == .yes
    default: true
    }
  }

  private func example(_ values: [DecisionDomain.Value]) -> String {
    values.map(\.name).joined(separator: ", ")
  }
}
