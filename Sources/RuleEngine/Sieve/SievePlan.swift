import Facts
import RuleLanguage

/// How a rule is sieved: what must not be false of the things bound so far, at the first place where it can be
/// asked.
///
/// A class, so that going through its loops copies none of them.
final class SievePlan: Sendable {
  /// A loop over the things of a binding.
  struct Loop: Sendable {
    let kind: EntityKind
    /// The group it ranges over; none for all things of the kind.
    let list: SieveProgram.Node
    /// What is about the thing alone, as a predicate.
    let own: Int32
    /// What is about the thing and those bound before it.
    let rest: [SieveProgram.Node]
  }

  /// What is about the letter alone.
  let ofLetter: [SieveProgram.Node]
  let loops: [Loop]
  let require: SieveProgram.Node
  let exceptions: [SieveProgram.Node]
  /// Whether the rule passes wherever facts are not known.
  let passesUnknown: Bool

  init(
    ofLetter: [SieveProgram.Node], loops: [Loop], require: SieveProgram.Node,
    exceptions: [SieveProgram.Node], passesUnknown: Bool
  ) {
    self.ofLetter = ofLetter
    self.loops = loops
    self.require = require
    self.exceptions = exceptions
    self.passesUnknown = passesUnknown
  }
}
