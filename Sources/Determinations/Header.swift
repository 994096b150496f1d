public import LetterSource

/// The field block at the top of a letter.
public struct Header: Sendable {
  /// A field of the block.
  public enum Field: String, Sendable, CaseIterable {
    case caseNumber = "case"
    case dateAssigned = "date_assigned"
    case dateOfInjury = "date_of_injury"
    case decisionDate = "decision_date"
    case urDenialDate = "ur_denial_date"
    case priority
    case applicationReceived = "application_received"

    /// Whether the field holds a date.
    public var isDate: Bool { self != .caseNumber && self != .priority }
  }

  /// The value of a field as written, where it stands, and the date that it is.
  public struct Entry: Sendable {
    /// Which field.
    public let field: Field
    /// Where its label stands.
    public let label: ByteRange
    /// Where its value stands; nil where the label has none.
    public let value: ByteRange?
    /// The date the value is; nil for other fields and for what is no date of the calendar.
    public let date: CalendarDate?
  }

  /// The fields whose label was found, in the order of the letter.
  public let entries: [Entry]

  /// Whether the letter has no header at all: an extract of the body.
  public var isMissing: Bool { entries.isEmpty }

  /// A field, or nil where its label was not found.
  public func entry(_ field: Field) -> Entry? {
    entries.first { $0.field == field }
  }
}
