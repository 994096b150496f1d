import Facts
import LetterSource
import TestSupport
import Vocabulary

/// Drafts rules of every clause and condition, of the right types.
struct DraftRules {
  var random: SeededGenerator
  private var scope: [Name] = []
  private var names = 0

  /// A name that a value can use, with its type.
  private struct Name {
    let text: String
    let type: FactType
    var isEach = false
  }

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// How many different values the fields have in the drafted letters, up to a bound: what is always
  /// the same decides nothing. What can be inferred is asked for more often.
  private static let variety: [String: Int] = {
    var values: [String: Set<FactValue>] = [:]
    var inferred: Set<String> = []
    for letter in DraftLetters.pool {
      for field in FactSchema.fields {
        for thing in letter.facts.all(field.owner) {
          let name = "\(field.owner) \(field.name)"
          let fact = field.read(letter.facts, thing.index)
          values[name, default: []].insert(fact.value)
          if fact.isInferred { inferred.insert(name) }
        }
      }
    }
    return values.reduce(into: [:]) { variety, field in
      variety[field.key] = min(field.value.count, 6) + (inferred.contains(field.key) ? 6 : 0)
    }
  }()

  // MARK: Chance

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func one<Value>(_ choices: [Value]) -> Value {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func newName(_ letter: String) -> String {
    names += 1
    return "\(letter)\(names)"
  }

  // MARK: Rules

  /// A rule of this name: of every clause, or a short one that says the same of many mentions.
  mutating func rule(_ id: String) -> DraftRule { chance(20) ? short(id) : full(id) }

  private mutating func short(_ id: String) -> DraftRule {
    scope = [Name(text: "letter", type: .entity(.letter))]
    names = 0
    let name = newName("B")
    scope.append(Name(text: name, type: .entity(.mention)))
    let condition = chance(50) ? siteTest() : nil
    let lets = (0..<one([0, 0, 1])).map { _ in definition() }
    var rule = DraftRule(id: id, severity: "error", require: siteTest() ?? test())
    rule.bindings = [
      DraftRule.Binding(kind: "mention", name: name, list: nil, condition: condition)
    ]
    rule.lets = lets
    if chance(50) { rule.onlyIf = [self.condition(1)] }
    rule.message = [.words("conflict")]
    rule.unknowns = [DraftRule.UnknownCase(condition: nil, report: report("open"))]
    rule.pointers = [.name(chance(50) ? name : "letter")]
    return rule
  }

  private mutating func full(_ id: String) -> DraftRule {
    scope = [Name(text: "letter", type: .entity(.letter))]
    names = 0
    let bindings = (0..<one([0, 1, 1, 1, 2, 2, 3])).map { binding($0) }
    let lets = (0..<one([0, 0, 1, 2])).map { _ in definition() }
    let severities = ["error", "error", "warning", "info"]
    var rule = DraftRule(id: id, severity: one(severities), require: condition(2))
    if chance(8) {
      rule.effective = ("2016-03-0\(number(1...9))", chance(50) ? "2016-03-1\(number(0...9))" : nil)
    }
    rule.bindings = bindings
    rule.lets = lets
    rule.onlyIf = (0..<one([0, 0, 1, 2])).map { _ in condition(1) }
    rule.unless = (0..<one([0, 0, 0, 1, 2])).map { _ in condition(1) }
    rule.message = message("conflict")
    for index in 0..<one([0, 0, 1, 2]) {
      rule.unknowns.append(
        DraftRule.UnknownCase(condition: condition(1), report: report("open \(index)")))
    }
    rule.unknowns.append(DraftRule.UnknownCase(condition: nil, report: report("open")))
    rule.pointers = (0..<number(1...2)).map { _ in
      value { _ in true }?.term ?? .name("letter")
    }
    return rule
  }

  private mutating func binding(_ depth: Int) -> DraftRule.Binding {
    var kinds: [EntityKind] = [
      .item, .item, .item, .order, .event, .mention, .mention, .quantity, .review, .source, .letter,
    ]
    var list: DraftTerm?
    if chance(depth == 0 ? 15 : 60), let group = group() {
      kinds = [group.kind]
      list = group.term
    }
    let kind = one(kinds)
    let name = newName("B")
    scope.append(Name(text: name, type: .entity(kind)))
    return DraftRule.Binding(
      kind: kind.rawValue, name: name, list: list, condition: chance(50) ? condition(1) : nil)
  }

  private mutating func definition() -> (name: String, value: DraftTerm) {
    let name = newName("N")
    guard let value = value({ _ in true }) else { return (name, .name("letter")) }
    scope.append(Name(text: name, type: value.type, isEach: value.isEach))
    return (name, value.term)
  }

  private mutating func report(
    _ words: String
  ) -> (severity: String, message: [DraftRule.MessagePart])? {
    chance(30) ? nil : (one(["error", "warning", "info"]), message(words))
  }

  private mutating func message(_ words: String) -> [DraftRule.MessagePart] {
    var parts = [DraftRule.MessagePart.words(words)]
    for _ in 0..<one([0, 1, 1, 2]) {
      guard let value = value({ $0 != .text }) else { continue }
      parts += [.words(" "), .value(value.term)]
    }
    return parts
  }

  // MARK: Values

  /// Any value of a type that is wanted; possibly one for each of several things.
  private mutating func value(
    _ isWanted: (FactType) -> Bool
  ) -> (term: DraftTerm, type: FactType, isEach: Bool)? {
    if chance(25), let group = eachOwner() {
      let fields = FactSchema.fields(of: group.kind).filter { isWanted($0.type) }
      if let field = weighted(fields) {
        return (.field(field.name, of: group.term), field.type, true)
      }
    }
    return single(isWanted).map { ($0.term, $0.type, false) }
  }

  /// One value of a type that is wanted.
  private mutating func single(
    _ isWanted: (FactType) -> Bool
  ) -> (term: DraftTerm, type: FactType)? {
    if isWanted(.number), chance(25) { return calculated() }
    var candidates = scope.filter { !$0.isEach && isWanted($0.type) }
      .map { (DraftTerm.name($0.text), $0.type) }
    let owner = thing()
    let fields = FactSchema.fields(of: owner.kind).filter { isWanted($0.type) }
    if let field = weighted(fields) {
      candidates.append((.field(field.name, of: owner.term), field.type))
      candidates.append((.field(field.name, of: owner.term), field.type))
    }
    return candidates.isEmpty ? nil : one(candidates)
  }

  private mutating func weighted(_ fields: [FactField]) -> FactField? {
    let weighed = fields.flatMap { field in
      Array(repeating: field, count: Self.variety["\(field.owner) \(field.name)"] ?? 1)
    }
    return weighed.isEmpty ? nil : one(weighed)
  }

  /// A number that is counted or calculated.
  private mutating func calculated() -> (term: DraftTerm, type: FactType)? {
    switch number(0...2) {
    case 0: return group().map { (.count($0.term), .number) }
    case 1:
      guard let first = single({ $0 == .date }), let last = single({ $0 == .date }) else {
        return nil
      }
      return (.days(first.term, last.term), .days)
    default:
      return (.arithmetic(one(["plus", "minus", "times"]), summand(), summand()), .number)
    }
  }

  /// A number that a sum can begin or end with.
  private mutating func summand() -> DraftTerm {
    let owner = thing()
    let fields = FactSchema.fields(of: owner.kind).filter { $0.type == .number }
    if chance(30) || fields.isEmpty { return whole() }
    return weighted(fields).map { .field($0.name, of: owner.term) } ?? whole()
  }

  private mutating func whole() -> DraftTerm {
    let number = one([0, 1, 2, 3, 6, 10, 12])
    return .literal(.number(number * 10_000, number * 10_000), "\(number)")
  }

  /// A thing: a variable, or the item of one.
  private mutating func thing() -> (term: DraftTerm, kind: EntityKind) {
    var things: [(DraftTerm, EntityKind)] = []
    for name in scope where !name.isEach {
      guard case .entity(let kind) = name.type else { continue }
      things.append((.name(name.text), kind))
      // The letter is always there: what is bound is asked more often.
      if kind != .letter { things += [(.name(name.text), kind), (.name(name.text), kind)] }
      if FactSchema.field("item", of: kind) != nil {
        things.append((.field("item", of: .name(name.text)), .item))
      }
    }
    return one(things)
  }

  /// A group of things.
  private mutating func group() -> (term: DraftTerm, kind: EntityKind)? {
    guard
      let group = single({ if case .entities = $0 { true } else { false } }),
      case .entities(let kind) = group.type
    else { return nil }
    return (group.term, kind)
  }

  /// What has a value for each of several things.
  private mutating func eachOwner() -> (term: DraftTerm, kind: EntityKind)? {
    if chance(30) {
      for name in scope where name.isEach {
        switch name.type {
        case .entity(let kind), .entities(let kind): return (.name(name.text), kind)
        default: continue
        }
      }
    }
    guard let group = group() else { return nil }
    let fields = FactSchema.fields(of: group.kind)
    for field in fields where chance(20) {
      switch field.type {
      case .entity(let kind), .entities(let kind):
        return (.field(field.name, of: group.term), kind)
      default: continue
      }
    }
    return group
  }

  // MARK: Conditions

  private mutating func condition(_ depth: Int) -> DraftCondition {
    guard depth > 0, chance(55) else { return test() }
    switch number(0...5) {
    case 0: return .and((0..<number(2...3)).map { _ in condition(depth - 1) })
    case 1, 2: return .or((0..<number(2...3)).map { _ in condition(depth - 1) })
    case 3: return .not(condition(depth - 1))
    default: return quantified(depth) ?? test()
    }
  }

  private mutating func quantified(_ depth: Int) -> DraftCondition? {
    guard let group = group() else { return nil }
    let bound = scope.dropFirst().filter { !$0.isEach }.map(\.text)
    // Now and then a name that is in use already: the inner one counts.
    let name = chance(10) && !bound.isEmpty ? one(bound) : newName("Q")
    let quantifier: DraftQuantifier =
      switch number(0...3) {
      case 0: .some
      case 1: .every
      case 2: .no
      default: .atLeast(one([0, 1, 2, 2, 3]))
      }
    let outer = scope
    scope.removeAll { $0.text == name }
    scope.append(Name(text: name, type: .entity(group.kind)))
    let body = condition(depth - 1)
    scope = outer
    return .quantified(quantifier, name, in: group.term, body)
  }

  private mutating func test() -> DraftCondition {
    for _ in 0..<12 {
      if let test = attempt() { return test }
    }
    return .isKnown(.name("letter"), word: "known", negated: false)
  }

  /// A test of where or when a mention is, which can be inferred.
  private mutating func siteTest() -> DraftCondition? {
    let mentions = scope.filter { $0.type == .entity(.mention) && !$0.isEach }
    guard !mentions.isEmpty else { return nil }
    let mention = DraftTerm.name(one(mentions).text)
    let negated = chance(30)
    switch number(0...2) {
    case 0:
      return .compares(.field("date", of: mention), one(["before", "after"]), date(), margin: nil)
    case 1:
      guard let side = constant(.sides) else { return nil }
      return chance(50)
        ? .isAny(.field("sides", of: mention), [side], negated: negated)
        : .overlaps(.field("sides", of: mention), side, negated: negated)
    default: return .isKnown(.field("regions", of: mention), word: "known", negated: negated)
    }
  }

  private mutating func attempt() -> DraftCondition? {
    if chance(25), let test = siteTest() { return test }
    let negated = chance(30)
    switch number(0...11) {
    case 0:
      let owner = thing()
      let fields = FactSchema.fields(of: owner.kind).filter { $0.type == .truth }
      return weighted(fields).map { .has(owner.term, $0.name, negated: negated) }
    case 1, 2:
      guard
        let value = single({ if case .choice = $0 { true } else { false } }),
        case .choice(let set) = value.type
      else { return nil }
      let words = (0..<number(1...2)).map { _ in one(set.words) }
      return .isAny(value.term, words.map { .literal(.word($0), $0) }, negated: negated)
    case 3: return equality(negated)
    case 4:
      guard
        let value = single({ if case .concepts = $0 { true } else { false } }),
        case .concepts(let roots) = value.type
      else { return nil }
      let concepts = DifferentialTerms.concepts(below: roots.map(\.rawValue))
      return .isKind(value.term, (0..<number(1...2)).map { _ in one(concepts) }, negated: negated)
    case 5:
      guard let value = single({ _ in true }) else { return nil }
      return .isKnown(
        value.term, word: one(["known", "present", "missing", "unknown"]), negated: negated)
    case 6:
      let value = single {
        switch $0 {
        case .text, .entities, .concepts: true
        default: false
        }
      }
      return value.map { .isEmpty($0.term, negated: negated) }
    case 7, 8:
      guard let left = single({ $0 == .number || $0 == .days }) else { return nil }
      let right = chance(60) ? whole() : single { $0 == .number || $0 == .days }?.term ?? whole()
      return .compares(
        left.term, one(["at least", "at most", "more than", "less than"]), right, margin: nil)
    case 9:
      guard let left = single({ $0 == .date }) else { return nil }
      let right = chance(40) ? date() : single { $0 == .date }?.term ?? date()
      return .compares(
        left.term, one(["before", "after", "on or before", "on or after"]), right,
        margin: chance(40) ? one([0, 1, 6, 30]) : nil)
    default: return sets(negated)
    }
  }

  private mutating func equality(_ negated: Bool) -> DraftCondition? {
    guard let value = single({ $0 != .entity(.letter) }) else { return nil }
    var others: [DraftTerm] = []
    for _ in 0..<number(1...2) {
      if chance(50), let constant = constant(value.type) {
        others.append(constant)
      } else if others.isEmpty {
        let other = single {
          $0.canEqual(value.type)
            || [.number, .days].contains($0) && [.number, .days].contains(value.type)
        }
        if let other { others.append(other.term) }
      }
    }
    // A value behind "or" is one word.
    if others.count > 1, others[1].text.allSatisfy(\.isNumber) { others.removeLast() }
    return others.isEmpty ? nil : .isAny(value.term, others, negated: negated)
  }

  /// A value that is written out, for types that have such.
  private mutating func constant(_ type: FactType) -> DraftTerm? {
    switch type {
    case .truth:
      let truth = chance(50)
      return .literal(.truth(truth), truth ? "yes" : "no")
    case .choice(let set):
      let word = one(set.words)
      return .literal(.word(word), word)
    case .number, .days: return whole()
    case .sides:
      let side = one(["left", "right", "bilateral"])
      return .literal(.sides(side == "bilateral" ? ["left", "right"] : [side]), side)
    case .levels:
      let levels = one(["L5", "L4-L5", "L4-S1", "C4-C7", "L5-S1"])
      return .literal(.levels(PlainLevels(levels)), levels)
    case .date: return date()
    default: return nil
    }
  }

  private mutating func date() -> DraftTerm {
    let text = one([
      "2016-03-04", "2016-03-05", "2016-03-10", "2016-03", "2016-02", "2015-12-31", "2016-03-31",
    ])
    guard let date = CalendarDate(iso: text) else { preconditionFailure("\(text) is a date") }
    return .literal(.date(date.firstDay, date.lastDay, text), text)
  }

  private mutating func sets(_ negated: Bool) -> DraftCondition? {
    let left = single {
      switch $0 {
      case .sides, .levels, .regions, .concepts: true
      default: false
      }
    }
    guard let left else { return nil }
    var right = single { $0.canEqual(left.type) }?.term
    if chance(40), let constant = constant(left.type) { right = constant }
    guard let right else { return nil }
    return chance(50)
      ? .overlaps(left.term, right, negated: negated)
      : .contains(left.term, right, negated: negated)
  }
}
