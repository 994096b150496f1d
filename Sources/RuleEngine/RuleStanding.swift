/// What became of a rule on a letter: the gravest of what became of the things it ranges over.
public enum RuleStanding: Int, CaseIterable, Comparable, Sendable {
  /// Nothing in the letter is what the rule speaks of.
  case notApplicable
  /// What it demands holds, or an exception does.
  case satisfied
  /// Facts that it needs are not known, and it passes.
  case unknown
  /// It found something.
  case found

  /// Graver is more.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
