import Facts
import LetterSource
import Vocabulary

/// The facts that a rule book defines, by the kind of thing that has them.
struct Definitions: Sendable {
  private var byKind: [EntityKind: [String: DefinitionSyntax]] = [:]

  /// Adds a definition; false where the kind has a fact of that name already.
  mutating func add(_ definition: DefinitionSyntax, of kind: EntityKind) -> Bool {
    let isTaken =
      FactSchema.field(definition.name.word, of: kind) != nil
      || byKind[kind]?[definition.name.word] != nil
    if !isTaken { byKind[kind, default: [:]][definition.name.word] = definition }
    return !isTaken
  }

  /// What tells a definition from all others.
  static func key(_ definition: DefinitionSyntax, of kind: EntityKind) -> String {
    "\(kind.rawValue) \(definition.name.word)"
  }

  /// The definition of a name, or nil.
  func definition(_ name: String, of kind: EntityKind) -> DefinitionSyntax? { byKind[kind]?[name] }

  /// The names defined for a kind, in alphabetical order.
  func names(of kind: EntityKind) -> [String] { (byKind[kind] ?? [:]).keys.sorted() }

  /// The names of a kind that are true or false.
  func truths(of kind: EntityKind) -> [String] {
    (byKind[kind] ?? [:]).filter { if case .truth = $0.value.body { true } else { false } }
      .keys.sorted()
  }
}

extension ExpressionChecker {
  /// The most definitions that a rule may use, those within definitions counted.
  static let maximumExpansions = 2000

  /// A defined fact of a thing: the definition's body is put in the place of its name.
  ///
  /// A definition sees the letter and its own thing, no variable of the rule. One that leads back to itself
  /// is refused, so that evaluation always ends.
  mutating func defined(
    _ definition: DefinitionSyntax, _ kind: EntityKind, of owner: Expression, isEach: Bool,
    _ range: RuleRange
  ) throws(RuleProblem) -> Expression {
    let key = Definitions.key(definition, of: kind)
    guard !expanding.contains(key) else {
      throw RuleProblem(.circularDefinition(definition.name.word), at: definition.name.range)
    }
    used.insert(key)
    expansions += 1
    guard expansions <= Self.maximumExpansions else {
      throw RuleProblem(.tooManyDefinitions(limit: Self.maximumExpansions), at: range)
    }
    let outer = scope
    scope = outer.enclosed()
    expanding.append(key)
    let slot = scope.add(definition.variable.word, .entity(kind))
    let (fact, type, canBeUnknown) = try body(of: definition)
    expanding.removeLast()
    let inner = scope
    scope = outer
    scope.goOn(behind: inner)
    return Expression(
      .defined(definition.name.word, fact, slot: slot, of: owner), type: type, isEach: isEach,
      canBeUnknown: canBeUnknown || owner.canBeUnknown, at: range)
  }

  private mutating func body(
    of definition: DefinitionSyntax
  ) throws(RuleProblem) -> (DefinedFact, FactType, canBeUnknown: Bool) {
    switch definition.body {
    case .truth(let syntax):
      let condition = try condition(syntax)
      return (.truth(condition), .truth, condition.canBeUnknown)
    case .value(let syntax):
      let value = try single(syntax)
      return (.value(value), value.type, value.canBeUnknown)
    case .group(let binding):
      guard let kind = EntityKind(rawValue: binding.kind.word) else {
        let legal = EntityKind.allCases.map(\.rawValue)
        throw RuleProblem(
          .unknownWord(
            found: binding.kind.word, what: "kind of thing",
            nearest: NearestWord.nearest(to: binding.kind.word, among: legal), legal: legal),
          at: binding.kind.range)
      }
      var list: Expression?
      if let path = binding.list { list = try group(of: kind, path) }
      let slot = scope.add(binding.variable.word, .entity(kind))
      var filter: Condition?
      if let condition = binding.condition { filter = try self.condition(condition) }
      // A thing of which it is open whether it belongs leaves the group open.
      let canBeUnknown = list?.canBeUnknown ?? false || filter?.canBeUnknown ?? false
      return (
        .group(kind, slot: slot, list: list, filter), .entities(kind), canBeUnknown
      )
    case .decision(let table): return try decision(table, named: definition.name.word)
    }
  }

  /// A condition, checked with this checker's names.
  mutating func condition(_ syntax: ConditionSyntax) throws(RuleProblem) -> Condition {
    var checker = ConditionChecker(values: self)
    defer { self = checker.values }
    return try checker.condition(syntax)
  }
}
