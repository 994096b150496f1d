import Facts
import LetterSource
import Vocabulary

/// Checks values against the schema and the vocabulary, and gives each its type.
struct ExpressionChecker {
  let vocabulary: Vocabulary
  /// The facts that the book defines.
  let definitions: Definitions
  /// The names that values can use.
  var scope = Scope()
  /// The definitions that are being checked, outermost first.
  var expanding: [String] = []
  /// The definitions that were used.
  var used: Set<String> = []
  /// How many definitions have been put in the place of their names.
  var expansions = 0

  init(vocabulary: Vocabulary, definitions: Definitions = Definitions()) {
    self.vocabulary = vocabulary
    self.definitions = definitions
  }

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
      return Expression(
        .constant(.number(NumberRange(value))), type: .number, canBeUnknown: false, at: range)
    case .days(let first, let last, let range):
      let (from, to) = (try date(first), try date(last))
      return Expression(.days(from: from, to: to), type: .days, canBeUnknown: true, at: range)
    case .count(let list, let range):
      let group = try self.group(list)
      return Expression(
        .count(group), type: .number, canBeUnknown: group.canBeUnknown, at: range)
    case .evidence(let syntax): return try evidence(syntax)
    case .arithmetic(let syntax, let left, let right):
      let (first, second) = (try number(left), try number(right))
      let arithmetic: Arithmetic =
        switch syntax {
        case .plus: .plus
        case .minus: .minus
        case .times: .times
        }
      return Expression(
        .arithmetic(arithmetic, first, second), type: .number,
        canBeUnknown: first.canBeUnknown || second.canBeUnknown, at: path.range)
    }
  }

  mutating func field(
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
      if let definition = definitions.definition(name.word, of: kind) {
        return try defined(definition, kind, of: owner, isEach: isEach, range)
      }
      let legal = FactSchema.fields(of: kind).map(\.name) + definitions.names(of: kind)
      throw RuleProblem(
        .unknownField(
          found: name.word, owner: kind.article,
          nearest: NearestWord.nearest(to: name.word, among: legal), legal: legal), at: name.range)
    }
    return Expression(
      .field(field, of: owner), type: field.type, isEach: isEach,
      canBeUnknown: field.canBeUnknown || owner.canBeUnknown, at: range)
  }

  /// One number.
  private mutating func number(_ path: PathSyntax) throws(RuleProblem) -> Expression {
    let value = try single(path)
    guard value.type == .number || value.type == .days else {
      throw RuleProblem(
        .typeMismatch(found: value.type.name, expected: FactType.number.name), at: value.range)
    }
    return value
  }

  private mutating func date(_ path: PathSyntax) throws(RuleProblem) -> Expression {
    let value = try single(path)
    guard value.type == .date else {
      throw RuleProblem(.typeMismatch(found: value.type.name, expected: "a date"), at: value.range)
    }
    return value
  }

  /// A value that is one and not one for each of several things.
  mutating func single(_ path: PathSyntax) throws(RuleProblem) -> Expression {
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
  mutating func group(_ path: PathSyntax) throws(RuleProblem) -> Expression {
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

  func concepts(_ names: [Name], below roots: [Root]) throws(RuleProblem) -> [ConceptID] {
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

  mutating func entity(
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

  // MARK: The other side of a comparison

  /// The other side of "is": a word of the value's own set, a date, or a value of the same type.
  mutating func operand(
    _ path: PathSyntax, matching value: Expression
  ) throws(RuleProblem) -> Expression {
    if case .word(let name) = path, scope.variable(name.word) == nil {
      return try constant(name, of: value)
    }
    let other = try single(path)
    let areNumbers =
      [.number, .days].contains(value.type) && [.number, .days].contains(other.type)
    guard other.type.canEqual(value.type) || areNumbers else {
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
}
