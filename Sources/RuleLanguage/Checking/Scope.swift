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
  /// The number of slots ever used.
  private(set) var slotCount = 1

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
    slotCount += 1
    variables.append(
      Variable(name: name, slot: slot, type: type, isEach: isEach, canBeUnknown: canBeUnknown))
    return slot
  }

  /// The scope of a definition: the letter alone, slots counted on.
  func enclosed() -> Scope {
    var scope = Scope()
    scope.slotCount = slotCount
    return scope
  }

  /// Goes on behind the slots of a scope inside this one.
  mutating func goOn(behind inner: Scope) { slotCount = max(slotCount, inner.slotCount) }

  /// Takes the variable added last out of sight.
  mutating func removeLast() { variables.removeLast() }
}
