import Determinations
import Facts
public import Findings
import LetterSource

/// Turns what could not be read into findings, under ids that belong to the program and hold whatever
/// the rule book.
public enum ReadFinding {
  /// The reserved ids.
  static let letterUnreadable = "letter-unreadable"
  static let letterEncoding = "letter-encoding"
  static let itemUnreadable = "item-unreadable"

  /// What the reserved ids stand for.
  public static let cards: [ReportedRule] = [
    card(
      letterUnreadable, "The letter is no determination that can be judged",
      "Nothing of the letter was judged, so its silence about conflicts means nothing."),
    card(
      letterEncoding, "The letter is not UTF-8 text",
      "The bytes at this place are no character. Convert the letter to UTF-8."),
    card(
      itemUnreadable, "An item of the letter could not be read",
      "The item lacks its heading, or its parts do not stand in the form's order."),
  ]

  private static func card(_ id: String, _ title: String, _ help: String) -> ReportedRule {
    ReportedRule(
      id: id, title: title, kind: .omission, severity: .error, authority: "", chapter: "",
      help: help)
  }

  static func finding(for problem: ReadProblem, in facts: LetterFacts) -> Finding {
    let (rule, message) = words(problem)
    return Finding(
      rule: rule, kind: .omission, severity: .error, item: problem.item, message: message,
      places: [Place(range: problem.range, role: .primary, label: "")])
  }

  private static func words(_ problem: ReadProblem) -> (rule: String, message: String) {
    switch problem.kind {
    case .emptyLetter: (letterUnreadable, "the letter has no text")
    case .invalidUTF8:
      (letterEncoding, "these bytes are not UTF-8; convert the letter to UTF-8 text")
    case .unsupportedForm(let name):
      (letterUnreadable, "this is a \(name), which is not supported yet; nothing of it was judged")
    case .notADetermination:
      (
        letterUnreadable,
        "no section of a determination and no disputed item were found; nothing was judged"
      )
    case .noItems:
      (letterUnreadable, "the letter has the sections of a determination but no disputed item")
    case .headingMissing:
      (itemUnreadable, "item \(problem.item) has no heading in front of its guideline lines")
    case .partsOutOfOrder:
      (itemUnreadable, "the parts of item \(problem.item) do not stand in the form's order")
    case .tooManyItems(let limit):
      (letterUnreadable, "the letter has more than \(limit) disputed items; the rest was not read")
    }
  }
}
