import Archive
import Facts
import Findings
import LetterSource
import Vocabulary

/// Reads the checked rules that `RuleWriter` wrote.
struct RuleReader {
  private(set) var archive: ArchiveReader
  /// The types of expressions, by their positions.
  private let types: [FactType]
  private let fields = FactSchema.fields

  init(archive: ArchiveReader, types: [FactType]) {
    self.archive = archive
    self.types = types
  }

  mutating func rule() -> Rule {
    let (id, title) = (archive.text(), archive.text())
    let (authority, since) = (archive.text(), archive.text())
    let kind = Kind.readCase(from: &archive)
    let severity = Severity.readCase(from: &archive)
    let authorityKind = Rule.Authority.Kind.readCase(from: &archive)
    let isOff = Bool(from: &archive)
    let (from, until) = (perhaps { $0.date() }, perhaps { $0.date() })
    let variables = [String](from: &archive)
    let range = range()
    let row = perhaps { Rule.Row(template: $0.archive.text(), range: $0.range()) }
    let bindings = each { reader in
      Rule.Binding(
        kind: EntityKind.readCase(from: &reader.archive), slot: reader.number(),
        list: reader.perhaps { $0.expression() }, condition: reader.perhaps { $0.condition() })
    }
    let definitions = each { Rule.Definition(slot: $0.number(), value: $0.expression()) }
    let onlyIf = each { $0.condition() }
    let require = condition()
    let exceptions = each {
      Rule.Exception(condition: $0.condition(), label: $0.archive.text())
    }
    let unknowns = each { reader in
      Rule.UnknownCase(
        condition: reader.perhaps { $0.condition() },
        report: reader.perhaps { (Severity.readCase(from: &$0.archive), $0.message()) })
    }
    let message = message()
    let pointers = each { Rule.Pointer(value: $0.expression(), label: $0.archive.text()) }
    return Rule(
      id: id, title: title, kind: kind, severity: severity,
      authority: Rule.Authority(kind: authorityKind, text: authority), since: since, isOff: isOff,
      effective: (from, until), bindings: bindings, definitions: definitions, onlyIf: onlyIf,
      require: require, exceptions: exceptions, unknowns: unknowns, message: message,
      pointers: pointers, variables: variables, row: row, range: range)
  }

  // MARK: Conditions

  private mutating func condition() -> Condition {
    let canBeUnknown = Bool(from: &archive)
    let range = range()
    return Condition(form: conditionForm(), canBeUnknown: canBeUnknown, range: range)
  }

  private mutating func conditionForm() -> Condition.Form {
    switch number() {
    case 0: .all(each { $0.condition() })
    case 1: .any(each { $0.condition() })
    case 2: .not(condition())
    case 3: .isTrue(expression())
    case 4: .isAny(expression(), each { $0.expression() })
    case 5: .isKind(expression(), [ConceptID](from: &archive))
    case 6: .isKnown(expression())
    case 7: .isEmpty(expression())
    case 8:
      .compares(
        expression(), Comparison.readCase(from: &archive), expression(), margin: Int(from: &archive)
      )
    case 9: .overlaps(expression(), expression())
    case 10: .contains(expression(), expression())
    case 11:
      .states(
        Section.Kind.readCase(from: &archive), item: perhaps { $0.expression() },
        [ConceptID](from: &archive))
    default:
      .quantified(quantifier(), slot: number(), list: expression(), condition())
    }
  }

  private mutating func quantifier() -> Quantifier {
    switch number() {
    case 0: .some
    case 1: .every
    case 2: .no
    default: .atLeast(number())
    }
  }

  // MARK: Values

  private mutating func expression() -> Expression {
    let type = types[number()]
    let isEach = Bool(from: &archive)
    let canBeUnknown = Bool(from: &archive)
    let range = range()
    return Expression(
      expressionForm(), type: type, isEach: isEach, canBeUnknown: canBeUnknown, at: range)
  }

  private mutating func expressionForm() -> Expression.Form {
    switch number() {
    case 0: .variable(number())
    case 1: .field(fields[number()], of: expression())
    case 2: .defined(archive.text(), definedFact(), slot: number(), of: expression())
    case 3: .constant(value())
    case 4: .days(from: expression(), to: expression())
    case 5: .arithmetic(Arithmetic.readCase(from: &archive), expression(), expression())
    case 6: .count(expression())
    default:
      .evidence(
        EvidenceQuery(
          findings: [ConceptID](from: &archive), studies: [ConceptID](from: &archive),
          sections: each { Section.Kind.readCase(from: &$0.archive) }),
        item: perhaps { $0.expression() }, levels: perhaps { $0.expression() })
    }
  }

  private mutating func definedFact() -> DefinedFact {
    switch number() {
    case 0: .truth(condition())
    case 1: .value(expression())
    case 2:
      .group(
        EntityKind.readCase(from: &archive), slot: number(), list: perhaps { $0.expression() },
        perhaps { $0.condition() })
    default:
      .decision(
        DecisionTable(
          outcomes: Self.choiceSet(from: &archive),
          rows: each { reader in
            DecisionTable.Row(
              conditions: reader.each { $0.condition() }, outcome: reader.number())
          }))
    }
  }

  private mutating func value() -> FactValue {
    switch number() {
    case 0: .truth(Bool(from: &archive))
    case 1:
      .number(NumberRange(parts: Int(from: &archive), through: Int(from: &archive)))
    case 2: .choice(number())
    case 3: .sides(SideSet(rawValue: UInt8(number())))
    case 4: date().map { .date($0) } ?? .unknown
    default: .levels(LevelSet(from: &archive))
    }
  }

  private mutating func message() -> MessageTemplate {
    MessageTemplate(
      parts: each { $0.number() == 0 ? .text($0.archive.text()) : .value($0.expression()) })
  }

  private mutating func date() -> CalendarDate? {
    let (year, month, day) = (number(), number(), number())
    return CalendarDate(year: year, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
  }

  private mutating func range() -> RuleRange {
    let (file, start) = (number(), number())
    return RuleRange(file: file, range: ByteRange(start, start + number()))
  }

  // MARK: Types

  static func type(from archive: inout ArchiveReader) -> FactType {
    switch archive.number() {
    case 0: .truth
    case 1: .number
    case 2: .strength
    case 3: .days
    case 4: .text
    case 5: .date
    case 6: .choice(choiceSet(from: &archive))
    case 7: .concepts((0..<archive.number()).map { _ in Root.readCase(from: &archive) })
    case 8: .regions
    case 9: .sides
    case 10: .levels
    case 11: .entity(EntityKind.readCase(from: &archive))
    default: .entities(EntityKind.readCase(from: &archive))
    }
  }

  private static func choiceSet(from archive: inout ArchiveReader) -> ChoiceSet {
    ChoiceSet(name: archive.text(), words: [String](from: &archive))
  }

  // MARK: Pieces

  private mutating func number() -> Int { Int(archive.number()) }

  private mutating func each<Element>(_ read: (inout RuleReader) -> Element) -> [Element] {
    let count = number()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(read(&self)) }
    return elements
  }

  private mutating func perhaps<Value>(_ read: (inout RuleReader) -> Value?) -> Value? {
    Bool(from: &archive) ? read(&self) : nil
  }
}
