import Facts
import LetterSource
import Vocabulary

/// Checks conditions, and says of each whether a letter can leave it open.
struct ConditionChecker {
  /// Checks the values in them.
  var values: ExpressionChecker

  init(vocabulary: Vocabulary, definitions: Definitions = Definitions()) {
    values = ExpressionChecker(vocabulary: vocabulary, definitions: definitions)
  }

  init(values: ExpressionChecker) { self.values = values }

  mutating func condition(_ syntax: ConditionSyntax) throws(RuleProblem) -> Condition {
    switch syntax {
    case .all(let parts): return joined(try conditions(parts), syntax.range) { .all($0) }
    case .any(let parts): return joined(try conditions(parts), syntax.range) { .any($0) }
    case .not(let inner, let range):
      let condition = try condition(inner)
      return Condition(form: .not(condition), canBeUnknown: condition.canBeUnknown, range: range)
    case .test(let path, let predicate, let range): return try test(path, predicate, range)
    case .quantified(let quantifier, let variable, let list, let body, let range):
      return try quantified(quantifier, variable, list, body, range)
    }
  }

  private mutating func conditions(_ parts: [ConditionSyntax]) throws(RuleProblem) -> [Condition] {
    var conditions: [Condition] = []
    for part in parts { conditions.append(try condition(part)) }
    return conditions
  }

  private func joined(
    _ parts: [Condition], _ range: RuleRange, _ form: ([Condition]) -> Condition.Form
  ) -> Condition {
    Condition(form: form(parts), canBeUnknown: parts.contains(where: \.canBeUnknown), range: range)
  }

  private mutating func quantified(
    _ quantifier: QuantifierSyntax, _ variable: Name, _ list: PathSyntax, _ body: ConditionSyntax,
    _ range: RuleRange
  ) throws(RuleProblem) -> Condition {
    let group = try values.group(list)
    guard case .entities(let kind) = group.type else {
      preconditionFailure("a group holds things")
    }
    let slot = values.scope.add(variable.word, .entity(kind))
    defer { values.scope.removeLast() }
    let condition = try condition(body)
    let checked: Quantifier =
      switch quantifier {
      case .some: .some
      case .every: .every
      case .no: .no
      case .atLeast(let count): .atLeast(count)
      }
    return Condition(
      form: .quantified(checked, slot: slot, list: group, condition), canBeUnknown: true,
      range: range)
  }

  private mutating func test(
    _ path: PathSyntax, _ predicate: PredicateSyntax, _ range: RuleRange
  ) throws(RuleProblem) -> Condition {
    switch predicate {
    case .states(let names, let negated):
      let statement = try states(path, names, range)
      return negated ? opposite(statement) : statement
    case .isKnown(let negated):
      let value = try values.single(path)
      let known = Condition(form: .isKnown(value), canBeUnknown: false, range: range)
      return negated ? opposite(known) : known
    case .isEmpty(let negated):
      let value = try values.single(path)
      let empty = Condition(
        form: .isEmpty(value), canBeUnknown: value.canBeUnknown, range: range)
      return negated ? opposite(empty) : empty
    case .isKind(let names, let negated):
      let value = try values.single(path)
      guard case .concepts(let roots) = value.type else {
        throw RuleProblem(
          .typeMismatch(found: value.type.name, expected: "concepts"), at: value.range)
      }
      let kinds = try values.concepts(names, below: roots)
      let test = Condition(
        form: .isKind(value, kinds), canBeUnknown: value.canBeUnknown, range: range)
      return negated ? opposite(test) : test
    case .isAny(let others, let negated):
      let test = try isAny(try values.single(path), others, range)
      return negated ? opposite(test) : test
    case .compares(let comparison, let other, let margin):
      return try compares(try values.single(path), comparison, other, margin, range)
    case .overlaps(let other, let negated):
      let (left, right) = try sets(path, other)
      let test = Condition(
        form: .overlaps(left, right), canBeUnknown: left.canBeUnknown || right.canBeUnknown,
        range: range)
      return negated ? opposite(test) : test
    case .contains(let other, let negated):
      let (left, right) = try sets(path, other)
      let test = Condition(
        form: .contains(left, right), canBeUnknown: left.canBeUnknown || right.canBeUnknown,
        range: range)
      return negated ? opposite(test) : test
    }
  }

  private func opposite(_ condition: Condition) -> Condition {
    Condition(
      form: .not(condition), canBeUnknown: condition.canBeUnknown, range: condition.range)
  }

  private mutating func states(
    _ path: PathSyntax, _ names: [Name], _ range: RuleRange
  ) throws(RuleProblem) -> Condition {
    let concepts = try values.concepts(
      names, below: [.statement, .finding, .condition, .service])
    guard case .field(let field, let owner) = path else {
      throw RuleProblem(.needsPassage, at: path.range)
    }
    switch field.word {
    case "rationale":
      return Condition(
        form: .states(.rationale, item: try values.entity(owner, .item), concepts),
        canBeUnknown: false,
        range: range)
    case "summary":
      _ = try values.entity(owner, .letter)
      return Condition(
        form: .states(.summary, item: nil, concepts), canBeUnknown: false, range: range)
    default: throw RuleProblem(.needsPassage, at: path.range)
    }
  }

  // MARK: Comparisons

  private mutating func isAny(
    _ value: Expression, _ others: [PathSyntax], _ range: RuleRange
  ) throws(RuleProblem) -> Condition {
    // "A is approved": a truth of the thing itself.
    if case .entity(let kind) = value.type, others.count == 1, case .word(let name) = others[0],
      values.scope.variable(name.word) == nil
    {
      let truths =
        FactSchema.fields(of: kind).filter { $0.type == .truth }.map(\.name)
        + values.definitions.truths(of: kind)
      guard truths.contains(name.word) else {
        throw RuleProblem(
          .unknownField(
            found: name.word, owner: kind.article,
            nearest: NearestWord.nearest(to: name.word, among: truths), legal: truths),
          at: name.range)
      }
      let truth = try values.field(name, of: value, range)
      return Condition(form: .isTrue(truth), canBeUnknown: truth.canBeUnknown, range: range)
    }
    var candidates: [Expression] = []
    for other in others { candidates.append(try values.operand(other, matching: value)) }
    return Condition(
      form: .isAny(value, candidates),
      canBeUnknown: value.canBeUnknown || candidates.contains(where: \.canBeUnknown)
        || value.type == .date, range: range)
  }

  private mutating func compares(
    _ value: Expression, _ comparison: ComparisonSyntax, _ path: PathSyntax, _ margin: Name?,
    _ range: RuleRange
  ) throws(RuleProblem) -> Condition {
    let other = try values.operand(path, matching: value)
    let isDates = [.before, .after, .onOrBefore, .onOrAfter].contains(comparison)
    let wanted: [FactType] = isDates ? [.date] : [.number, .days]
    let isNumeric = wanted.contains(value.type) && wanted.contains(other.type)
    guard isNumeric else {
      throw RuleProblem(.notComparable(value.type.name, other.type.name), at: range)
    }
    let checked: Comparison =
      switch comparison {
      case .before: .before
      case .after: .after
      case .onOrBefore: .onOrBefore
      case .onOrAfter: .onOrAfter
      case .atLeast: .atLeast
      case .atMost: .atMost
      case .moreThan: .moreThan
      case .lessThan: .lessThan
      }
    return Condition(
      form: .compares(value, checked, other, margin: margin.flatMap { Int($0.word) } ?? 0),
      canBeUnknown: isDates || value.canBeUnknown || other.canBeUnknown, range: range)
  }

  private mutating func sets(
    _ left: PathSyntax, _ right: PathSyntax
  ) throws(RuleProblem) -> (Expression, Expression) {
    let first = try values.single(left)
    let second = try values.operand(right, matching: first)
    switch first.type {
    case .regions, .sides, .levels, .concepts: return (first, second)
    default: throw RuleProblem(.notComparable(first.type.name, second.type.name), at: first.range)
    }
  }
}
