import Facts
import LetterSource
import Vocabulary

/// Checks conditions and values against the schema and gives each its type.
struct ConditionChecker {
  let vocabulary: Vocabulary
  var scope = Scope()

  // MARK: Values

  mutating func expression(_ path: PathSyntax) throws(RuleProblem) -> Expression {
    switch path {
    case .word(let name):
      guard let variable = scope.variable(name.word) else {
        throw RuleProblem(
          .unknownVariable(
            found: name.word, nearest: NearestWord.nearest(to: name.word, among: scope.names)),
          at: name.range)
      }
      return Expression(
        .variable(variable.slot), type: variable.type, isEach: variable.isEach,
        canBeUnknown: variable.canBeUnknown, at: name.range)
    case .field(let name, let owner): return try field(name, of: expression(owner), path.range)
    case .number(let value, let range):
      return Expression(.constant(.number(value)), type: .number, canBeUnknown: false, at: range)
    case .days(let first, let last, let range):
      let (from, to) = (try date(first), try date(last))
      return Expression(.days(from: from, to: to), type: .days, canBeUnknown: true, at: range)
    case .count(let list, let range):
      let group = try self.group(list)
      return Expression(
        .count(group), type: .number, canBeUnknown: group.canBeUnknown, at: range)
    case .evidence(let syntax): return try evidence(syntax)
    }
  }

  private func field(
    _ name: Name, of owner: Expression, _ range: RuleRange
  ) throws(RuleProblem) -> Expression {
    let kind: EntityKind
    var isEach = owner.isEach
    switch owner.type {
    case .entity(let own): kind = own
    case .entities(let own):
      kind = own
      isEach = true
    default:
      throw RuleProblem(
        .typeMismatch(found: owner.type.name, expected: "a thing that has a \(name.word)"),
        at: owner.range)
    }
    guard let field = FactSchema.field(name.word, of: kind) else {
      let legal = FactSchema.fields(of: kind).map(\.name)
      throw RuleProblem(
        .unknownField(
          found: name.word, owner: "\(kind.rawValue == "item" ? "an" : "a") \(kind.rawValue)",
          nearest: NearestWord.nearest(to: name.word, among: legal), legal: legal), at: name.range)
    }
    return Expression(
      .field(field, of: owner), type: field.type, isEach: isEach,
      canBeUnknown: field.canBeUnknown || owner.canBeUnknown, at: range)
  }

  private mutating func date(_ path: PathSyntax) throws(RuleProblem) -> Expression {
    let value = try single(path)
    guard value.type == .date else {
      throw RuleProblem(.typeMismatch(found: value.type.name, expected: "a date"), at: value.range)
    }
    return value
  }

  /// A value that is one and not one for each of several things.
  private mutating func single(_ path: PathSyntax) throws(RuleProblem) -> Expression {
    let value = try expression(path)
    guard !value.isEach else {
      throw RuleProblem(
        .typeMismatch(
          found: "a value for each of several things",
          expected: "one; say 'some', 'every' or 'no' of them"), at: value.range)
    }
    return value
  }

  /// A group of things.
  private mutating func group(_ path: PathSyntax) throws(RuleProblem) -> Expression {
    let value = try single(path)
    guard case .entities = value.type else {
      throw RuleProblem(.typeMismatch(found: value.type.name, expected: "a group"), at: value.range)
    }
    return value
  }

  /// A group of things of one kind.
  mutating func group(of kind: EntityKind, _ path: PathSyntax) throws(RuleProblem) -> Expression {
    let group = try group(path)
    guard group.type == .entities(kind) else {
      throw RuleProblem(
        .typeMismatch(found: group.type.name, expected: FactType.entities(kind).name),
        at: group.range)
    }
    return group
  }

  // MARK: Concepts and evidence

  /// A concept below one of some roots.
  func concept(_ name: Name, below roots: [Root]) throws(RuleProblem) -> ConceptID {
    guard let concept = vocabulary.concept(named: name.word) else {
      throw RuleProblem(
        .unknownConcept(
          found: name.word,
          nearest: NearestWord.nearest(to: name.word, among: vocabulary.concepts.map(\.name))),
        at: name.range)
    }
    let root = vocabulary[concept].root
    guard roots.contains(root) else {
      throw RuleProblem(
        .wrongRoot(found: name.word, root: root, expected: roots), at: name.range)
    }
    return concept
  }

  private func concepts(_ names: [Name], below roots: [Root]) throws(RuleProblem) -> [ConceptID] {
    var concepts: [ConceptID] = []
    for name in names { concepts.append(try concept(name, below: roots)) }
    return concepts
  }

  mutating func evidence(_ syntax: EvidenceSyntax) throws(RuleProblem) -> Expression {
    var sections: [Section.Kind] = []
    for name in syntax.sections {
      guard let kind = Section.Kind(rawValue: name.word), kind == .summary || kind == .rationale
      else {
        throw RuleProblem(
          .unknownWord(
            found: name.word, what: "section with evidence", nearest: nil,
            legal: ["summary", "rationale"]), at: name.range)
      }
      sections.append(kind)
    }
    let query = EvidenceQuery(
      findings: try concepts(syntax.findings, below: [.finding, .condition]),
      studies: try concepts(syntax.studies, below: [.service]), sections: sections)
    var item: Expression?
    if let path = syntax.item { item = try entity(path, .item) }
    var levels: Expression?
    if let path = syntax.levels {
      let value = try single(path)
      guard value.type == .levels else {
        throw RuleProblem(
          .typeMismatch(found: value.type.name, expected: FactType.levels.name), at: value.range)
      }
      levels = value
    }
    return Expression(
      .evidence(query, item: item, levels: levels), type: .choice(FactSchema.evidenceStates),
      canBeUnknown: false, at: syntax.range)
  }

  private mutating func entity(
    _ path: PathSyntax, _ kind: EntityKind
  ) throws(RuleProblem) -> Expression {
    let value = try single(path)
    guard value.type == .entity(kind) else {
      throw RuleProblem(
        .typeMismatch(found: value.type.name, expected: FactType.entity(kind).name),
        at: value.range)
    }
    return value
  }

  // MARK: Conditions

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
    let group = try group(list)
    guard case .entities(let kind) = group.type else {
      preconditionFailure("a group holds things")
    }
    let slot = scope.add(variable.word, .entity(kind))
    defer { scope.removeLast() }
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
      let value = try single(path)
      let known = Condition(form: .isKnown(value), canBeUnknown: false, range: range)
      return negated ? opposite(known) : known
    case .isEmpty(let negated):
      let value = try single(path)
      let empty = Condition(
        form: .isEmpty(value), canBeUnknown: value.canBeUnknown, range: range)
      return negated ? opposite(empty) : empty
    case .isKind(let names, let negated):
      let value = try single(path)
      guard case .concepts(let root) = value.type else {
        throw RuleProblem(
          .typeMismatch(found: value.type.name, expected: "concepts"), at: value.range)
      }
      let kinds = try concepts(names, below: [root])
      let test = Condition(
        form: .isKind(value, kinds), canBeUnknown: value.canBeUnknown, range: range)
      return negated ? opposite(test) : test
    case .isAny(let values, let negated):
      let test = try isAny(try single(path), values, range)
      return negated ? opposite(test) : test
    case .compares(let comparison, let other, let margin):
      return try compares(try single(path), comparison, other, margin, range)
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
    let concepts = try concepts(
      names, below: [.statement, .finding, .condition, .service])
    guard case .field(let field, let owner) = path else {
      throw RuleProblem(.needsPassage, at: path.range)
    }
    switch field.word {
    case "rationale":
      return Condition(
        form: .states(.rationale, item: try entity(owner, .item), concepts), canBeUnknown: false,
        range: range)
    case "summary":
      _ = try entity(owner, .letter)
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
      scope.variable(name.word) == nil
    {
      let truths = FactSchema.fields(of: kind).filter { $0.type == .truth }
      guard truths.contains(where: { $0.name == name.word }) else {
        throw RuleProblem(
          .unknownField(
            found: name.word, owner: "\(kind.rawValue == "item" ? "an" : "a") \(kind.rawValue)",
            nearest: NearestWord.nearest(to: name.word, among: truths.map(\.name)),
            legal: truths.map(\.name)), at: name.range)
      }
      let truth = try field(name, of: value, range)
      return Condition(form: .isTrue(truth), canBeUnknown: truth.canBeUnknown, range: range)
    }
    var candidates: [Expression] = []
    for other in others { candidates.append(try operand(other, matching: value)) }
    return Condition(
      form: .isAny(value, candidates),
      canBeUnknown: value.canBeUnknown || candidates.contains(where: \.canBeUnknown)
        || value.type == .date, range: range)
  }

  /// The other side of "is": a word of the value's own set, a date, or a value of the same type.
  private mutating func operand(
    _ path: PathSyntax, matching value: Expression
  ) throws(RuleProblem) -> Expression {
    if case .word(let name) = path, scope.variable(name.word) == nil {
      return try constant(name, of: value)
    }
    let other = try single(path)
    let areNumbers =
      [.number, .days].contains(value.type) && [.number, .days].contains(other.type)
    guard other.type == value.type || areNumbers else {
      throw RuleProblem(.notComparable(value.type.name, other.type.name), at: other.range)
    }
    return other
  }

  private func constant(_ name: Name, of value: Expression) throws(RuleProblem) -> Expression {
    func made(_ constant: FactValue) -> Expression {
      Expression(.constant(constant), type: value.type, canBeUnknown: false, at: name.range)
    }
    func unknown(_ what: String, _ legal: [String]) -> RuleProblem {
      RuleProblem(
        .unknownWord(
          found: name.word, what: what, nearest: NearestWord.nearest(to: name.word, among: legal),
          legal: legal), at: name.range)
    }
    switch value.type {
    case .choice(let set):
      guard let index = set.index(of: name.word) else { throw unknown(set.name, set.words) }
      return made(.choice(index))
    case .truth:
      guard ["yes", "no"].contains(name.word) else { throw unknown("truth", ["yes", "no"]) }
      return made(.truth(name.word == "yes"))
    case .sides:
      let sides: [(String, SideSet)] = [
        ("left", .left), ("right", .right), ("bilateral", .bilateral),
      ]
      guard let side = sides.first(where: { $0.0 == name.word })?.1 else {
        throw unknown("side", sides.map(\.0))
      }
      return made(.sides(side))
    case .date:
      guard let date = CalendarDate(iso: name.word) else {
        throw RuleProblem(.badDate(name.word), at: name.range)
      }
      return made(.date(date))
    case .levels:
      guard let levels = LevelSet(name.word) else {
        throw unknown("level of the spine", ["C5", "L4-S1"])
      }
      return made(.levels(levels))
    case .concepts:
      throw RuleProblem(.expected("'a' in front of a concept", found: name.word), at: name.range)
    default:
      throw RuleProblem(
        .unknownVariable(
          found: name.word, nearest: NearestWord.nearest(to: name.word, among: scope.names)),
        at: name.range)
    }
  }

  private mutating func compares(
    _ value: Expression, _ comparison: ComparisonSyntax, _ path: PathSyntax, _ margin: Name?,
    _ range: RuleRange
  ) throws(RuleProblem) -> Condition {
    let other = try operand(path, matching: value)
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
    let first = try single(left)
    let second = try operand(right, matching: first)
    switch first.type {
    case .regions, .sides, .levels, .concepts: return (first, second)
    default: throw RuleProblem(.notComparable(first.type.name, second.type.name), at: first.range)
    }
  }
}
