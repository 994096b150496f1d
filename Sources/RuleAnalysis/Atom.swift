import Facts
import RuleEngine
import RuleLanguage
import Vocabulary

/// Something that conditions ask about, with the values that matter to them.
struct Atom {
  /// What it is.
  enum Subject {
    /// A value of the letter.
    case value
    /// A condition that is not looked into: a quantifier, a comparison of two values of the letter.
    case condition
  }

  let key: String
  let subject: Subject
  /// The values that conditions can tell apart, unknown among them where a letter can leave it open.
  var values: [FactValue]

  /// The value in words, for a witness.
  func name(of value: FactValue, in vocabulary: Vocabulary, type: FactType?) -> String {
    switch value {
    case .unknown: "open"
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let number): number.description
    case .choice(let index):
      if case .choice(let set)? = type { set.words[index] } else { "\(index)" }
    case .concepts(let concepts):
      concepts.isEmpty ? "none" : concepts.map { vocabulary[$0].name }.joined(separator: ", ")
    default: "known"
    }
  }
}

/// Gathers the atoms of conditions.
struct AtomReader {
  let vocabulary: Vocabulary
  let names: [Int: String]
  private(set) var atoms: [Atom] = []
  private(set) var types: [String: FactType] = [:]
  private var positions: [String: Int] = [:]
  /// The kinds that are asked of a value, by its key.
  private var kinds: [String: [ConceptID]] = [:]
  /// The numbers that a value is compared with, by its key.
  private var numbers: [String: [NumberRange]] = [:]

  init(vocabulary: Vocabulary, names: [Int: String]) {
    self.vocabulary = vocabulary
    self.names = names
  }

  /// Takes in what a condition asks about.
  mutating func add(_ condition: Condition) {
    switch condition.form {
    case .all(let parts), .any(let parts):
      for part in parts { add(part) }
    case .not(let inner): add(inner)
    case .isTrue(let value): addValue(value)
    case .isKnown(let value), .isEmpty(let value): addValue(value)
    case .isAny(let value, let others):
      let constants = others.compactMap(constant)
      guard constants.count == others.count, isFinite(value.type) else {
        return addOpaque(condition)
      }
      note(constants, of: value)
      addValue(value)
    case .isKind(let value, let asked):
      kinds[value.key(naming: names), default: []] += asked
      addValue(value)
    case .compares(let left, _, let right, _):
      guard let bound = constant(right), left.type == .number || left.type == .days else {
        return addOpaque(condition)
      }
      note([bound], of: left)
      addValue(left)
    case .overlaps, .contains, .states, .quantified: addOpaque(condition)
    }
  }

  /// The atoms, each with its values.
  func read() -> [Atom] {
    atoms.map { atom in
      var atom = atom
      guard atom.subject == .value, let type = types[atom.key] else { return atom }
      atom.values += values(of: type, atom.key)
      return atom
    }
  }

  private func constant(_ expression: Expression) -> FactValue? {
    if case .constant(let value) = expression.form { value } else { nil }
  }

  private func isFinite(_ type: FactType) -> Bool {
    switch type {
    case .choice, .truth, .number, .days: true
    default: false
    }
  }

  private mutating func note(_ constants: [FactValue], of value: Expression) {
    for constant in constants {
      if case .number(let number) = constant {
        numbers[value.key(naming: names), default: []].append(number)
      }
    }
  }

  private mutating func addValue(_ value: Expression) {
    let key = value.key(naming: names)
    guard positions[key] == nil else { return }
    positions[key] = atoms.count
    types[key] = value.type
    atoms.append(Atom(key: key, subject: .value, values: value.canBeUnknown ? [.unknown] : []))
  }

  private mutating func addOpaque(_ condition: Condition) {
    let key = condition.key(naming: names)
    guard positions[key] == nil else { return }
    positions[key] = atoms.count
    let known: [FactValue] = [.truth(true), .truth(false)]
    atoms.append(
      Atom(
        key: key, subject: .condition, values: condition.canBeUnknown ? known + [.unknown] : known))
  }

  private func values(of type: FactType, _ key: String) -> [FactValue] {
    switch type {
    case .truth: return [.truth(true), .truth(false)]
    case .choice(let set): return set.words.indices.map { .choice($0) }
    case .number, .days: return numberValues(key)
    case .concepts: return conceptValues(key)
    // Words or members, and none: a text can be there and be empty.
    case .text, .entities: return [.entities([.letter]), .entities([])]
    default: return [.entities([.letter])]
    }
  }

  /// Every bound, what lies right beside it, and what lies between.
  private func numberValues(_ key: String) -> [FactValue] {
    let bounds = Set((numbers[key] ?? [NumberRange(0)]).map(\.low))
    let around = bounds.flatMap { [$0 - 1, $0, $0 + 1] }
    return Set(around).sorted().map { .number(NumberRange(parts: $0)) }
  }

  /// Every set of the kinds that are asked about, up to six of them; several services stand in one heading.
  private func conceptValues(_ key: String) -> [FactValue] {
    let asked = Array(Set(kinds[key] ?? [])).sorted().prefix(6)
    return (0..<(1 << asked.count)).map { bits in
      .concepts(asked.indices.filter { bits & (1 << $0) != 0 }.map { asked[$0] })
    }
  }
}

extension Atom.Subject: Equatable {}
