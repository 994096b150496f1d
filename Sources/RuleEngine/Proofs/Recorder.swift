import Determinations
import Facts
import LetterSource
import RuleLanguage

/// Writes down an evaluation: every condition with its truth and the values it compared.
///
/// A class, because it is told by the evaluator and by the judgement of one rule alike.
final class Recorder {
  /// A condition that is being evaluated.
  private struct Frame {
    let condition: Condition
    let member: Entity?
    var values: [Proof.Value] = []
    var reads: [Proof.Read] = []
    var parts: [Proof.Reading] = []
    /// How deep in a value the evaluation is: what is asked there belongs to that value.
    var depth = 0
  }

  /// Whether questions are no step of the proof.
  private var isPaused = false
  /// The thing of a group that the next condition is asked of.
  var nextMember: Entity?

  private let facts: LetterFacts
  private let each: (Proof) -> Void
  private var things: [Entity] = []
  private var steps: [Proof.Step] = []
  /// The number of steps before the thing bound at a depth, its group's included.
  private var marks: [Int] = []
  private var clause = Proof.Clause.definitions
  private var frames: [Frame] = []
  private var looseValues: [Proof.Value] = []
  private var looseReads: [Proof.Read] = []
  private var looseDepth = 0

  init(facts: LetterFacts, each: @escaping (Proof) -> Void) {
    self.facts = facts
    self.each = each
  }

  // MARK: The rule

  /// A clause comes up.
  func begin(_ clause: Proof.Clause) {
    keepLooseValues()
    if case .group(let depth) = clause { marks.removeLast(marks.count - depth) }
    self.clause = clause
  }

  /// A thing is bound at a depth, in the place of the one bound there before.
  func bind(_ thing: Entity, at depth: Int) {
    keepLooseValues()
    if marks.count == depth { marks.append(steps.count) }
    marks.removeLast(marks.count - depth - 1)
    steps.removeLast(steps.count - marks[depth])
    things.removeLast(things.count - depth)
    things.append(thing)
    clause = .group(depth)
  }

  /// The things bound are judged.
  func conclude(_ outcome: Proof.Outcome) {
    keepLooseValues()
    each(Proof(things: things, steps: steps, outcome: outcome))
  }

  private func keepLooseValues() {
    guard !looseValues.isEmpty else { return }
    steps.append(
      Proof.Step(clause: clause, reading: nil, values: looseValues, reads: looseReads))
    looseValues = []
    looseReads = []
  }

  // MARK: Conditions and values

  func begin(_ condition: Condition) {
    guard !isPaused else { return }
    frames.append(Frame(condition: condition, member: nextMember))
    nextMember = nil
  }

  func end(_ condition: Condition, _ truth: Truth, _ evaluator: Evaluator<some EvaluationMode>) {
    guard !isPaused else { return }
    let frame = frames.removeLast()
    var (statements, lookedAt): ([ByteRange], [ByteRange]) = ([], [])
    if case .states(let section, let item, let concepts) = condition.form {
      let index = unrecorded { item.flatMap { evaluator.entity($0) }?.index }
      statements = facts.statements(of: concepts, in: section, item: index)
      lookedAt = passages([section], item: index)
    }
    let reading = Proof.Reading(
      condition: condition, truth: truth, member: frame.member, values: frame.values,
      reads: frame.reads, statements: statements, lookedAt: lookedAt, parts: frame.parts)
    if frames.isEmpty {
      if looseDepth == 0 {
        steps.append(Proof.Step(clause: clause, reading: reading, values: [], reads: []))
      }
    } else {
      frames[frames.count - 1].parts.append(reading)
    }
  }

  func beginValue() {
    guard !isPaused else { return }
    if frames.isEmpty { looseDepth += 1 } else { frames[frames.count - 1].depth += 1 }
  }

  func endValue(_ expression: Expression, _ fact: Fact, _ evaluator: Evaluator<some EvaluationMode>)
  {
    guard !isPaused else { return }
    let depth: Int
    if frames.isEmpty {
      looseDepth -= 1
      depth = looseDepth
    } else {
      frames[frames.count - 1].depth -= 1
      depth = frames[frames.count - 1].depth
    }
    if let key = unrecorded({ evaluator.key(of: expression) }) {
      let read = Proof.Read(
        key: key, expression: expression, value: fact.value, place: fact.place)
      if frames.isEmpty {
        looseReads.append(read)
      } else {
        frames[frames.count - 1].reads.append(read)
      }
    }
    guard depth == 0 else { return }
    if case .constant = expression.form { return }
    let places = places(of: expression, fact, evaluator)
    let value = Proof.Value(
      expression: expression, value: fact.value, places: places,
      lookedAt: places.isEmpty ? unrecorded { lookedAt(by: expression, evaluator) } : [],
      isInferred: fact.isInferred)
    if frames.isEmpty {
      looseValues.append(value)
    } else {
      frames[frames.count - 1].values.append(value)
    }
  }

  private func places(
    of expression: Expression, _ fact: Fact, _ evaluator: Evaluator<some EvaluationMode>
  ) -> [ByteRange] {
    if case .evidence(let query, let item, let levels) = expression.form {
      return unrecorded { evaluator.evidence(query, item, levels).places }
    }
    if case .entities(let things) = fact.value {
      return things.filter { $0.kind != .letter }.map { facts.place(of: $0) }
    }
    return fact.place.map { [$0] } ?? []
  }

  /// The answer to a question that is no step of the proof.
  private func unrecorded<Answer>(_ question: () -> Answer) -> Answer {
    isPaused = true
    defer { isPaused = false }
    return question()
  }

  // MARK: Where it was looked

  /// The text that a value would have been read from.
  private func lookedAt(by expression: Expression, _ evaluator: Evaluator<some EvaluationMode>)
    -> [ByteRange]
  {
    switch expression.form {
    case .field(let field, let owner):
      guard let entity = evaluator.entity(owner) else { return lookedAt(by: owner, evaluator) }
      return text(of: field.name, of: entity)
    case .defined(_, _, _, let owner):
      return evaluator.entity(owner).map { text(of: "", of: $0) } ?? []
    case .evidence(let query, let item, _):
      let sections = query.sections.isEmpty ? [.summary, .rationale] : query.sections
      return passages(sections, item: item.flatMap { evaluator.entity($0) }?.index)
    case .days(let from, let to): return lookedAt(by: from, evaluator) + lookedAt(by: to, evaluator)
    case .arithmetic(_, let left, let right):
      return lookedAt(by: left, evaluator) + lookedAt(by: right, evaluator)
    case .count(let list): return lookedAt(by: list, evaluator)
    case .variable, .constant: return []
    }
  }

  private func text(of field: String, of entity: Entity) -> [ByteRange] {
    switch entity.kind {
    case .letter: return field == "summary" ? passages([.summary], item: nil) : []
    case .item:
      let item = facts.items[entity.index].item
      if field.hasPrefix("claims-administrator") {
        return [item.claimsAdministrator?.text.range ?? item.heading.range]
      }
      if field.hasPrefix("reviewer") { return [item.reviewer?.text.range ?? item.heading.range] }
      let isArgued = [
        "rationale", "verdict", "ground", "mentions", "references", "requests", "criteria",
        "rests-on", "closings",
      ].contains(field)
      return [isArgued ? item.rationale?.range ?? item.heading.range : item.heading.range]
    default:
      let place = facts.place(of: entity)
      return [facts.sentences.first { $0.range.contains(place.start) }?.range ?? place]
    }
  }

  private func passages(_ sections: [Section.Kind], item: Int?) -> [ByteRange] {
    sections.flatMap { section -> [ByteRange] in
      switch section {
      case .summary: facts.determination.summary.map { [$0.range] } ?? []
      case .rationale:
        facts.determination.items.enumerated()
          .filter { item == nil || $0.offset == item }.compactMap { $0.element.rationale?.range }
      default: []
      }
    }.filter { !$0.isEmpty }
  }
}
