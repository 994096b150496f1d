public import LetterSource
public import Vocabulary

/// A fact of a letter: a value, or that it is not known.
public enum FactValue: Hashable, Sendable {
  case unknown
  case truth(Bool)
  case number(NumberRange)
  case strength(Strength)
  case text(ByteRange)
  case date(CalendarDate)
  /// The position of the word in its choice set.
  case choice(Int)
  case concepts([ConceptID])
  case regions(RegionSet, names: [ConceptID])
  case sides(SideSet)
  case levels(LevelSet)
  case entities([Entity])
}

/// A fact with the place of the letter that it was read from.
public struct Fact: Sendable {
  /// The value.
  public let value: FactValue
  /// Where it stands; nil where no words of the letter carry it.
  public let place: ByteRange?
  /// Whether it was carried over from other words than those at its place.
  public let isInferred: Bool

  /// A fact read at a place.
  public init(_ value: FactValue, at place: ByteRange?, isInferred: Bool = false) {
    self.value = value
    self.place = place
    self.isInferred = isInferred
  }

  /// What is not known.
  public static let unknown = Fact(.unknown, at: nil)
}
