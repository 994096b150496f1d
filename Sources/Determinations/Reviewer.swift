public import LetterSource

/// What a letter says of its reviewer. The reviewer's name is confidential and never stands here.
public struct Reviewer: Sendable {
  /// The licences' states as one text, and each of them.
  public internal(set) var licensure: Located<[ByteRange]>?
  /// The certifications or specialties as one text, and each of them, subspecialties behind them.
  public internal(set) var specialty: Located<[ByteRange]>?
  /// The sentence that states that there is no affiliation.
  public internal(set) var affiliation: ByteRange?
  /// The sentence that states active clinical practice.
  public internal(set) var activePractice: ByteRange?
  /// The hours a week in active practice, as a number.
  public internal(set) var hoursPerWeek: Located<Int>?
  /// Where the block stands; nil where the letter has none.
  public internal(set) var range: ByteRange?
}
