import Facts
import Vocabulary

/// The names that a condition can use: the letter and the variables of its rule.
struct Scope {
  /// A variable and its type.
  struct Variable {
    let name: String
    let slot: Int
    let type: FactType
    let isEach: Bool
    let canBeUnknown: Bool
  }

  private(set) var variables: [Variable] = [
    Variable(name: "letter", slot: 0, type: .entity(.letter), isEach: false, canBeUnknown: false)
  ]
  /// The names of all variables there ever were, by slot.
  private(set) var slotNames = ["letter"]

  /// The number of slots ever used.
  var slotCount: Int { slotNames.count }

  /// The innermost variable of a name.
  func variable(_ name: String) -> Variable? {
    variables.last { $0.name == name }
  }

  /// The names in use.
  var names: [String] { variables.map(\.name) }

  /// Adds a variable; returns its slot.
  mutating func add(
    _ name: String, _ type: FactType, isEach: Bool = false, canBeUnknown: Bool = false
  ) -> Int {
    let slot = slotCount
    slotNames.append(name)
    variables.append(
      Variable(name: name, slot: slot, type: type, isEach: isEach, canBeUnknown: canBeUnknown))
    return slot
  }

  /// The scope of a definition: the letter alone, slots counted on.
  func enclosed() -> Scope {
    var scope = Scope()
    scope.slotNames = slotNames
    return scope
  }

  /// Goes on behind the slots of a scope inside this one.
  mutating func goOn(behind inner: Scope) {
    if inner.slotCount > slotCount { slotNames = inner.slotNames }
  }

  /// Takes the variable added last out of sight.
  mutating func removeLast() { variables.removeLast() }
}
