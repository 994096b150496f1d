import Determinations

/// A letter in its parts, before it is laid out: what `LetterGenerator` composes and faults change.
struct DraftLetter {
  /// The dates of the header, as the form writes them: "05/09/2016".
  struct Header {
    var caseNumber = ""
    var assigned: String
    var injured: String
    var decided: String
    var denied: String
    var received: String
  }

  /// A disputed item.
  struct Item {
    var heading: [UInt8]
    /// The word of the decision; empty for none.
    var decision: String
    /// The two guideline lines behind their labels; nil for no line.
    var claimsAdministrator: [UInt8]?
    var reviewer: [UInt8]?
    /// The sentences of the rationale.
    var rationale: [[UInt8]]

    /// The bytes of its texts.
    var size: Int {
      heading.count + (claimsAdministrator?.count ?? 0) + (reviewer?.count ?? 0)
        + rationale.reduce(0) { $0 + $1.count + 1 }
    }
  }

  /// Nil for the body of a letter without its first page.
  var header: Header?
  /// The form's text about the reviewer, a paragraph each.
  var opening: [[UInt8]]
  /// The sentences of the clinical case summary; nil where the letter has none.
  var summary: [[UInt8]]?
  var items: [Item]

  /// The bytes of its texts, without what a layout adds.
  var size: Int {
    opening.reduce(0) { $0 + $1.count } + (summary ?? []).reduce(0) { $0 + $1.count + 1 }
      + items.reduce(0) { $0 + $1.size }
  }
}
