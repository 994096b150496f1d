import Facts
import RuleEngine
import RuleLanguage
import Vocabulary

/// A condition over atoms, ready to be evaluated for very many combinations of their values.
indirect enum Compiled {
  case all([Compiled])
  case any([Compiled])
  case not(Compiled)
  /// The truth of a leaf for each value of its atom.
  case leaf(atom: Int, truths: [Truth])

  /// Whether it holds for some values, given by their positions.
  func truth(_ chosen: [Int]) -> Truth {
    switch self {
    case .all(let parts):
      var result = Truth.yes
      for part in parts {
        result = result && part.truth(chosen)
        if result == .no { return .no }
      }
      return result
    case .any(let parts):
      var result = Truth.no
      for part in parts {
        result = result || part.truth(chosen)
        if result == .yes { return .yes }
      }
      return result
    case .not(let inner): return !inner.truth(chosen)
    case .leaf(let atom, let truths): return truths[chosen[atom]]
    }
  }
}

/// All combinations of the values of some atoms.
struct Assignments {
  /// The most combinations that are looked at.
  static let limit = 60_000

  let atoms: [Atom]

  /// The number of combinations, at most `limit` + 1.
  var count: Int { atoms.reduce(1) { min(Self.limit + 1, $0 * max(1, $1.values.count)) } }

  /// Goes through the combinations until `visit` says to stop.
  func forEach(_ visit: ([Int]) -> Bool) {
    var chosen = [Int](repeating: 0, count: atoms.count)
    while true {
      guard visit(chosen) else { return }
      var at = atoms.count - 1
      while at >= 0 {
        chosen[at] += 1
        if chosen[at] < atoms[at].values.count { break }
        chosen[at] = 0
        at -= 1
      }
      if at < 0 { return }
    }
  }

  /// A combination as what is supposed of a letter.
  func supposition(_ chosen: [Int], names: [Int: String]) -> Supposition {
    var supposition = Supposition(names: names)
    for (atom, position) in zip(atoms, chosen) {
      let value = atom.values[position]
      switch atom.subject {
      case .value: supposition.values[atom.key] = value
      case .condition:
        supposition.truths[atom.key] =
          switch value {
          case .truth(true): .yes
          case .truth(false): .no
          default: .unknown
          }
      }
    }
    return supposition
  }

  /// The parts of a rule over these atoms.
  func compiled(
    _ parts: RuleAnalysis.Parts, names: [Int: String], facts: LetterFacts
  ) -> CompiledRule {
    CompiledRule(
      given: parts.given.map { compiled($0, names: names, facts: facts) },
      require: compiled(parts.require, names: names, facts: facts),
      exceptions: parts.exceptions.map { compiled($0, names: names, facts: facts) })
  }

  /// A condition over these atoms; its leaves are evaluated by the engine, value by value.
  func compiled(_ condition: Condition, names: [Int: String], facts: LetterFacts) -> Compiled {
    switch condition.form {
    case .all(let parts): return .all(parts.map { compiled($0, names: names, facts: facts) })
    case .any(let parts): return .any(parts.map { compiled($0, names: names, facts: facts) })
    case .not(let inner): return .not(compiled(inner, names: names, facts: facts))
    default:
      let keys = Self.keys(of: condition, names)
      guard let atom = keys.lazy.compactMap({ key in atoms.firstIndex { $0.key == key } }).first
      else {
        preconditionFailure("every leaf has an atom")
      }
      let truths = atoms[atom].values.indices.map { position -> Truth in
        let only = Assignments(atoms: [atoms[atom]])
        return only.supposition([position], names: names).truth(of: condition, facts: facts)
      }
      return .leaf(atom: atom, truths: truths)
    }
  }

  /// The keys by which a leaf's atom can be found: its own, or that of its value.
  private static func keys(of condition: Condition, _ names: [Int: String]) -> [String] {
    switch condition.form {
    case .isTrue(let value), .isAny(let value, _), .isKind(let value, _), .isKnown(let value),
      .isEmpty(let value), .compares(let value, _, _, _):
      [condition.key(naming: names), value.key(naming: names)]
    default: [condition.key(naming: names)]
    }
  }
}
