import Facts
import Findings
import LetterSource
import Vocabulary

/// Checks a rule against the schema and the vocabulary; every mistake found is a problem.
struct RuleChecker {
  private let syntax: RuleSyntax
  private var checker: ConditionChecker
  private(set) var problems: [RuleProblem] = []
  /// The definitions that the rule uses.
  private(set) var used: Set<String> = []
  /// The concepts that the rule names.
  private(set) var usedConcepts: Set<String> = []

  init(_ syntax: RuleSyntax, vocabulary: Vocabulary, definitions: Definitions) {
    self.syntax = syntax
    checker = ConditionChecker(vocabulary: vocabulary, definitions: definitions)
  }

  /// The checked rule, or nil where there are problems.
  mutating func rule() -> Rule? {
    defer {
      used = checker.values.used
      usedConcepts = checker.values.usedConcepts
    }
    let bindings = syntax.bindings.compactMap { binding($0) }
    let definitions = syntax.lets.compactMap { definition($0.name, $0.value) }
    // A name that could not be declared would make a problem of each of its uses.
    guard problems.isEmpty else { return nil }
    let onlyIf = syntax.onlyIf.compactMap { condition($0) }
    let require = syntax.require.flatMap { condition($0) }
    let exceptions = syntax.exceptions.compactMap { exception($0) }
    let unknowns = syntax.unknowns.compactMap { unknown($0) }
    let message = syntax.say.flatMap { template($0) }
    let pointers = syntax.pointers.compactMap { pointer($0) }
    let kind = word(syntax.kind, "kind of conflict", Kind.allCases.map(\.rawValue))
      .flatMap(Kind.init(rawValue:))
    let severity = severity(syntax.severity)
    let authority = authority()
    let effective = (date(syntax.effectiveFrom), date(syntax.effectiveUntil))
    guard problems.isEmpty, let require, let message, let kind, let severity, let authority else {
      return nil
    }
    let conditions =
      onlyIf + [require] + exceptions.map(\.condition) + bindings.compactMap(\.condition)
    let canBeUnknown = conditions.contains(where: \.canBeUnknown)
    if canBeUnknown, !unknowns.contains(where: { $0.condition == nil }) {
      problems.append(RuleProblem(.unknownNotHandled, at: syntax.id.range))
      return nil
    }
    return Rule(
      id: syntax.id.word, title: syntax.title?.value ?? "", kind: kind, severity: severity,
      authority: authority, since: syntax.since?.value ?? "", isOff: syntax.isOff,
      effective: effective, bindings: bindings, definitions: definitions, onlyIf: onlyIf,
      require: require, exceptions: exceptions, unknowns: unknowns, message: message,
      pointers: pointers, variables: checker.values.scope.slotNames, row: syntax.row,
      range: syntax.id.range)
  }

  /// Runs a step; what it throws is a problem.
  private mutating func attempt<Value>(
    _ step: (inout ConditionChecker) throws(RuleProblem) -> Value
  ) -> Value? {
    do throws(RuleProblem) {
      return try step(&checker)
    } catch {
      problems.append(error)
      return nil
    }
  }

  // MARK: Clauses

  private mutating func condition(_ syntax: ConditionSyntax) -> Condition? {
    attempt { checker throws(RuleProblem) in try checker.condition(syntax) }
  }

  private mutating func binding(_ syntax: RuleSyntax.Binding) -> Rule.Binding? {
    guard
      let kindWord = word(
        syntax.kind, "kind of thing", EntityKind.allCases.map(\.rawValue)),
      let kind = EntityKind(rawValue: kindWord)
    else { return nil }
    var list: Expression?
    if let path = syntax.list {
      list = attempt { checker throws(RuleProblem) in try checker.values.group(of: kind, path) }
      guard list != nil else { return nil }
    }
    let slot = checker.values.scope.add(syntax.variable.word, .entity(kind))
    let filter = syntax.condition.flatMap { condition($0) }
    return Rule.Binding(kind: kind, slot: slot, list: list, condition: filter)
  }

  private mutating func definition(_ name: Name, _ value: PathSyntax) -> Rule.Definition? {
    guard
      let value = attempt({ checker throws(RuleProblem) in try checker.values.expression(value) })
    else { return nil }
    let slot = checker.values.scope.add(
      name.word, value.type, isEach: value.isEach, canBeUnknown: value.canBeUnknown)
    return Rule.Definition(slot: slot, value: value)
  }

  private mutating func exception(_ syntax: RuleSyntax.Exception) -> Rule.Exception? {
    condition(syntax.condition).map { Rule.Exception(condition: $0, label: syntax.label.word) }
  }

  private mutating func unknown(_ syntax: RuleSyntax.Unknown) -> Rule.UnknownCase? {
    var checked: Condition?
    if let written = syntax.condition {
      checked = condition(written)
      guard checked != nil else { return nil }
    }
    guard let severityName = syntax.severity else {
      return Rule.UnknownCase(condition: checked, report: nil)
    }
    guard let severity = severity(severityName), let text = syntax.message,
      let message = template(text)
    else { return nil }
    return Rule.UnknownCase(condition: checked, report: (severity, message))
  }

  private mutating func pointer(_ syntax: RuleSyntax.Pointer) -> Rule.Pointer? {
    let value = attempt { checker throws(RuleProblem) in try checker.values.expression(syntax.path)
    }
    return value.map { Rule.Pointer(value: $0, label: syntax.label?.value ?? "") }
  }

  private mutating func template(_ text: RuleToken) -> MessageTemplate? {
    attempt { checker throws(RuleProblem) in
      var reader = MessageReader(text: text, checker: checker.values)
      defer {
        checker.values.used.formUnion(reader.checker.used)
        checker.values.scope.goOn(behind: reader.checker.scope)
      }
      return try reader.template()
    }
  }

  // MARK: Words

  private mutating func word(_ name: Name?, _ what: String, _ legal: [String]) -> String? {
    guard let name else { return nil }
    if legal.contains(name.word) { return name.word }
    problems.append(
      RuleProblem(
        .unknownWord(
          found: name.word, what: what, nearest: NearestWord.nearest(to: name.word, among: legal),
          legal: legal), at: name.range))
    return nil
  }

  private mutating func severity(_ name: Name?) -> Severity? {
    word(name, "severity", Severity.allCases.map(\.rawValue)).flatMap(Severity.init(rawValue:))
  }

  private mutating func authority() -> Rule.Authority? {
    let kinds = Rule.Authority.Kind.allCases.map(\.rawValue)
    return word(syntax.authority?.kind, "kind of authority", kinds)
      .flatMap(Rule.Authority.Kind.init(rawValue:))
      .map { Rule.Authority(kind: $0, text: syntax.authority?.text?.value ?? "") }
  }

  private mutating func date(_ name: Name?) -> CalendarDate? {
    guard let name else { return nil }
    let date = CalendarDate(iso: name.word)
    if date?.day == nil { problems.append(RuleProblem(.badDate(name.word), at: name.range)) }
    return date
  }
}
