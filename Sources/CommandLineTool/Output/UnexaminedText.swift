import ByteOutput
import Determinations
import Facts
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// The sentences of each rationale that no rule took anything from.
struct UnexaminedText {
  /// An item with its unexamined sentences.
  private struct Entry {
    let number: Int
    let total: Int
    let sentences: [ByteRange]
  }

  private let letter: Letter
  private let lines: LineIndex
  private let entries: [Entry]

  init(of facts: LetterFacts, by book: RuleBook) {
    letter = facts.determination.text.letter
    lines = LineIndex(letter)
    let examined = ExaminedText(by: book.rules.filter { !$0.isOff }, in: facts)
    entries = facts.items.indices.map { item in
      Entry(
        number: item + 1,
        total: facts.sentences.count {
          $0.section.kind == .rationale && $0.section.item == item
        },
        sentences: examined.unexamined(ofItem: item, in: facts))
    }
  }

  var text: String {
    var rows: [String] = []
    for entry in entries {
      rows.append(
        "item \(entry.number): no rule took anything from \(entry.sentences.count) of the "
          + "\(entry.total) sentence\(entry.total == 1 ? "" : "s") of its rationale")
      rows += entry.sentences.map { range in
        let number = String(lines.line(of: range.start))
        return String(repeating: " ", count: max(0, 5 - number.count)) + number + " | "
          + Visible.text(letter.foldedText(range))
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .list(
      entries.map { entry in
        .object([
          ("item", .number(entry.number)), ("sentences", .number(entry.total)),
          (
            "unexamined",
            .list(
              entry.sentences.map { range in
                .object([
                  ("start", .number(range.start)), ("end", .number(range.end)),
                  ("line", .number(lines.line(of: range.start))),
                  ("words", .text(letter.foldedText(range))),
                ])
              })
          ),
        ])
      })
  }
}
