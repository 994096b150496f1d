import Archive
import Facts
import Findings
import LetterSource
import Vocabulary

/// Writes checked rules into an archive; `RuleReader` reads them in the same order.
struct RuleWriter {
  private(set) var archive = ArchiveWriter()
  /// The types of the expressions written so far, each once.
  private(set) var types: [FactType] = []
  private var typePositions: [FactType: UInt] = [:]

  mutating func write(_ rule: Rule) {
    for text in [rule.id, rule.title, rule.authority.text, rule.since] { archive.append(text) }
    rule.kind.writeCase(to: &archive)
    rule.severity.writeCase(to: &archive)
    rule.authority.kind.writeCase(to: &archive)
    rule.isOff.write(to: &archive)
    write(rule.effective.from)
    write(rule.effective.until)
    rule.variables.write(to: &archive)
    write(rule.range)
    perhaps(rule.row) { writer, row in
      writer.archive.append(row.template)
      writer.write(row.range)
    }
    each(rule.bindings) { writer, binding in
      binding.kind.writeCase(to: &writer.archive)
      writer.number(binding.slot)
      writer.perhaps(binding.list) { $0.write($1) }
      writer.perhaps(binding.condition) { $0.write($1) }
    }
    each(rule.definitions) { writer, definition in
      writer.number(definition.slot)
      writer.write(definition.value)
    }
    each(rule.onlyIf) { $0.write($1) }
    write(rule.require)
    each(rule.exceptions) { writer, exception in
      writer.write(exception.condition)
      writer.archive.append(exception.label)
    }
    each(rule.unknowns) { writer, unknown in
      writer.perhaps(unknown.condition) { $0.write($1) }
      writer.perhaps(unknown.report) { writer, report in
        report.severity.writeCase(to: &writer.archive)
        writer.write(report.message)
      }
    }
    write(rule.message)
    each(rule.pointers) { writer, pointer in
      writer.write(pointer.value)
      writer.archive.append(pointer.label)
    }
  }

  // MARK: Conditions

  private mutating func write(_ condition: Condition) {
    condition.canBeUnknown.write(to: &archive)
    write(condition.range)
    switch condition.form {
    case .all(let parts):
      number(0)
      each(parts) { $0.write($1) }
    case .any(let parts):
      number(1)
      each(parts) { $0.write($1) }
    case .not(let part):
      number(2)
      write(part)
    case .isTrue(let value):
      number(3)
      write(value)
    case .isAny(let value, let others):
      number(4)
      write(value)
      each(others) { $0.write($1) }
    case .isKind(let value, let concepts):
      number(5)
      write(value)
      concepts.write(to: &archive)
    case .isKnown(let value):
      number(6)
      write(value)
    case .isEmpty(let value):
      number(7)
      write(value)
    case .compares(let left, let comparison, let right, let margin):
      number(8)
      write(left)
      comparison.writeCase(to: &archive)
      write(right)
      margin.write(to: &archive)
    case .overlaps(let left, let right):
      number(9)
      write(left)
      write(right)
    case .contains(let left, let right):
      number(10)
      write(left)
      write(right)
    case .states(let section, let item, let concepts):
      number(11)
      section.writeCase(to: &archive)
      perhaps(item) { $0.write($1) }
      concepts.write(to: &archive)
    case .quantified(let quantifier, let slot, let list, let body):
      number(12)
      write(quantifier)
      number(slot)
      write(list)
      write(body)
    }
  }

  private mutating func write(_ quantifier: Quantifier) {
    switch quantifier {
    case .some: number(0)
    case .every: number(1)
    case .no: number(2)
    case .atLeast(let least):
      number(3)
      number(least)
    }
  }

  // MARK: Values

  private mutating func write(_ expression: Expression) {
    number(position(of: expression.type))
    expression.isEach.write(to: &archive)
    expression.canBeUnknown.write(to: &archive)
    write(expression.range)
    switch expression.form {
    case .variable(let slot):
      number(0)
      number(slot)
    case .field(let field, let owner):
      number(1)
      number(FactSchema.position(of: field))
      write(owner)
    case .defined(let name, let fact, let slot, let owner):
      number(2)
      archive.append(name)
      write(fact)
      number(slot)
      write(owner)
    case .constant(let value):
      number(3)
      write(value)
    case .days(let first, let last):
      number(4)
      write(first)
      write(last)
    case .arithmetic(let operation, let left, let right):
      number(5)
      operation.writeCase(to: &archive)
      write(left)
      write(right)
    case .count(let group):
      number(6)
      write(group)
    case .evidence(let query, let item, let levels):
      number(7)
      query.findings.write(to: &archive)
      query.studies.write(to: &archive)
      each(query.sections) { $1.writeCase(to: &$0.archive) }
      perhaps(item) { $0.write($1) }
      perhaps(levels) { $0.write($1) }
    }
  }

  private mutating func write(_ fact: DefinedFact) {
    switch fact {
    case .truth(let condition):
      number(0)
      write(condition)
    case .value(let value):
      number(1)
      write(value)
    case .group(let kind, let slot, let list, let condition):
      number(2)
      kind.writeCase(to: &archive)
      number(slot)
      perhaps(list) { $0.write($1) }
      perhaps(condition) { $0.write($1) }
    case .decision(let table):
      number(3)
      Self.write(table.outcomes, to: &archive)
      each(table.rows) { writer, row in
        writer.each(row.conditions) { $0.write($1) }
        writer.number(row.outcome)
      }
    }
  }

  private mutating func write(_ value: FactValue) {
    switch value {
    case .truth(let truth):
      number(0)
      truth.write(to: &archive)
    case .number(let range):
      number(1)
      range.low.write(to: &archive)
      range.high.write(to: &archive)
    case .choice(let position):
      number(2)
      number(position)
    case .sides(let sides):
      number(3)
      number(Int(sides.rawValue))
    case .date(let date):
      number(4)
      write(date)
    case .levels(let levels):
      number(5)
      levels.write(to: &archive)
    case .unknown, .strength, .text, .concepts, .regions, .entities:
      preconditionFailure("no rule can write such a value down")
    }
  }

  private mutating func write(_ message: MessageTemplate) {
    each(message.parts) { writer, part in
      switch part {
      case .text(let text):
        writer.number(0)
        writer.archive.append(text)
      case .value(let value):
        writer.number(1)
        writer.write(value)
      }
    }
  }

  private mutating func write(_ date: CalendarDate?) {
    perhaps(date) { writer, date in
      writer.number(date.year)
      writer.number(date.month ?? 0)
      writer.number(date.day ?? 0)
    }
  }

  private mutating func write(_ range: RuleRange) {
    number(range.file)
    number(range.range.start)
    number(range.range.count)
  }

  // MARK: Types

  private mutating func position(of type: FactType) -> Int {
    if let known = typePositions[type] { return Int(known) }
    typePositions[type] = UInt(types.count)
    types.append(type)
    return types.count - 1
  }

  static func write(_ type: FactType, to archive: inout ArchiveWriter) {
    switch type {
    case .truth: archive.append(0)
    case .number: archive.append(1)
    case .strength: archive.append(2)
    case .days: archive.append(3)
    case .text: archive.append(4)
    case .date: archive.append(5)
    case .choice(let set):
      archive.append(6)
      write(set, to: &archive)
    case .concepts(let roots):
      archive.append(7)
      archive.append(UInt(roots.count))
      for root in roots { root.writeCase(to: &archive) }
    case .regions: archive.append(8)
    case .sides: archive.append(9)
    case .levels: archive.append(10)
    case .entity(let kind):
      archive.append(11)
      kind.writeCase(to: &archive)
    case .entities(let kind):
      archive.append(12)
      kind.writeCase(to: &archive)
    }
  }

  private static func write(_ set: ChoiceSet, to archive: inout ArchiveWriter) {
    archive.append(set.name)
    set.words.write(to: &archive)
  }

  // MARK: Pieces

  private mutating func number(_ number: Int) { archive.append(UInt(number)) }

  private mutating func each<Element>(
    _ elements: [Element], _ write: (inout RuleWriter, Element) -> Void
  ) {
    number(elements.count)
    for element in elements { write(&self, element) }
  }

  private mutating func perhaps<Value>(
    _ value: Value?, _ write: (inout RuleWriter, Value) -> Void
  ) {
    (value != nil).write(to: &archive)
    if let value { write(&self, value) }
  }
}
