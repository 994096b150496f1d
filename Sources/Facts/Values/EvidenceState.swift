public import LetterSource

/// What a letter says of a finding, taken all together.
public enum EvidenceState: String, Positioned, Sendable {
  /// The finding is there.
  case shown
  /// Its contrary is there: "solid fusion" where a nonunion is asked for.
  case shownOtherwise = "shown-otherwise"
  /// The letter says that it is not there, or that nothing shows it.
  case statedAbsent = "stated-absent"
  /// The letter says nothing of it.
  case silent
}
