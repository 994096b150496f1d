public import LetterSource

/// One of the two guideline lines of an item: the claims administrator's or the reviewer's.
public struct CitationSlot: Sendable {
  /// What the line says of the Medical Treatment Utilization Schedule (MTUS).
  public enum Stance: String, Sendable, CaseIterable {
    /// The decision is based on the MTUS.
    case mtus
    /// The decision is based on something outside of the MTUS.
    case outsideMTUS = "outside-mtus"
    /// Both, each with its own source.
    case both
    /// No medical evidence was cited.
    case noneCited = "none-cited"
    /// The line says none of these.
    case unstated
  }

  /// The whole line after its label.
  public let text: Passage
  /// What it says of the MTUS, at the words that say it.
  public let stance: Located<Stance>
  /// Whether the line also denies resting on the MTUS ("did not base their decision on the MTUS"),
  /// at the words that do.
  public let deniesMTUS: ByteRange?
  /// The sources it names, in order.
  public let sources: [CitedSource]
}

/// One source of a citation slot, as written: nothing here is resolved to a guideline.
public struct CitedSource: Sendable {
  /// The words under which a source stands.
  public enum Label: String, Sendable, CaseIterable {
    /// "Decision based on MTUS".
    case mtus
    /// "Decision based on Non-MTUS Citation".
    case outsideMTUS = "outside-mtus"
    /// Neither.
    case none
  }

  /// Pages as written; a single page has equal ends, and an inverted range stays inverted.
  public struct Pages: Equatable, Sendable {
    /// The first number written.
    public let first: Int
    /// The second number written, or the first again.
    public let last: Int
  }

  /// The words under which the source stands.
  public let label: Label
  /// The bytes of the source, without its label.
  public let range: ByteRange
  /// The tokens of the source.
  public let tokens: Range<Int>
  /// Who published it, as written: "MTUS", "ACOEM", "Official Disability Guidelines (ODG)".
  public internal(set) var name: ByteRange?
  /// The number after "Chapter".
  public internal(set) var chapter: Located<Int>?
  /// The title of the chapter or guideline.
  public internal(set) var title: ByteRange?
  /// What stands after "Section(s):", one range for each comma-separated name.
  public internal(set) var sections: [ByteRange] = []
  /// The page numbers.
  public internal(set) var pages: [Located<Pages>] = []
  /// The edition's year.
  public internal(set) var year: Located<Int>?
  /// The number of the edition ("2nd edition").
  public internal(set) var edition: Located<Int>?
}
