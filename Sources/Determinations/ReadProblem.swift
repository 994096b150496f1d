public import LetterSource

/// Something of a letter that could not be read.
///
/// A value, never an error that is thrown: reading goes on behind it.
public struct ReadProblem: Equatable, Sendable {
  /// What could not be read, and why.
  public enum Kind: Equatable, Sendable {
    /// The letter has no text.
    case emptyLetter
    /// Bytes that are not UTF-8.
    case invalidUTF8
    /// A form of letter that is known and cannot be read yet.
    case unsupportedForm(name: String)
    /// Neither the form's sections nor an item were found.
    case notADetermination
    /// The form's sections stand there, and no disputed item.
    case noItems
    /// An item has parts but no heading in front of them.
    case headingMissing
    /// The parts of an item do not stand in the form's order.
    case partsOutOfOrder
    /// More disputed items than are read.
    case tooManyItems(limit: Int)

    /// Whether the text is none that a rule book could judge.
    public var leavesNothingToJudge: Bool {
      switch self {
      case .emptyLetter, .unsupportedForm, .notADetermination: true
      default: false
      }
    }

    /// A name for the kind of problem.
    public var name: String {
      switch self {
      case .emptyLetter: "empty-letter"
      case .invalidUTF8: "invalid-utf8"
      case .unsupportedForm: "unsupported-form"
      case .notADetermination: "not-a-determination"
      case .noItems: "no-items"
      case .headingMissing: "heading-missing"
      case .partsOutOfOrder: "parts-out-of-order"
      case .tooManyItems: "too-many-items"
      }
    }
  }

  /// What could not be read.
  public let kind: Kind
  /// Where.
  public let range: ByteRange
  /// The item concerned, from 1; 0 for the letter.
  public let item: Int
}
