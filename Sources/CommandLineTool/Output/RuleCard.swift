import ByteOutput
import Findings
import LetterSource
import Reporters
import RuleLanguage

/// Everything that there is to know about a rule, for people and for programs.
struct RuleCard {
  private let rule: Rule
  private let reading: RuleReading
  /// The heading it stands under.
  private let heading: String
  private let paragraphs: [String]
  private let place: BookPlace
  /// The tests that name the rule or another one made from the same block.
  private let tests: [(test: RuleTest, place: BookPlace)]

  init(of rule: Rule, in book: RuleBook) {
    self.rule = rule
    reading = RuleReading(of: rule, in: book.vocabulary)
    let chapter = Chapter(book.files[rule.range.file], at: rule.range.file)
    let offset = rule.range.range.start
    heading = chapter.section(at: offset).heading
    paragraphs = chapter.telling(at: offset).paragraphs
    place = BookPlace(rule.range, in: book)
    let family = Set(book.rules.filter { $0.range == rule.range }.map(\.id))
    tests = book.tests.filter { $0.names(anyOf: family) }.map {
      ($0, BookPlace($0.range, in: book))
    }
  }

  // MARK: Text

  /// The width of a row.
  private static let width = 96

  var text: String {
    var rows = ["\(rule.id): \(Visible.text(rule.title))", ""]
    func entry(_ name: String, _ value: String) {
      let lead = "  " + name + String(repeating: " ", count: max(1, 12 - name.count))
      rows += Self.wrapped(Visible.text(value), lead: lead)
    }
    entry("finds", "\(rule.kind.rawValue), \(rule.severity.rawValue)")
    entry("authority", rule.authorityText)
    entry("applies to", rule.period + (rule.isOff ? "; off by default" : ""))
    entry("since", rule.since)
    entry("stands in", "\(place.path):\(place.line)")
    rows += [
      "",
      "In the book" + (heading.isEmpty ? "" : ", under '\(Visible.text(heading))'"),
    ]
    for paragraph in paragraphs {
      rows += Self.wrapped(Visible.text(paragraph), lead: "  ") + [""]
    }
    if paragraphs.isEmpty { rows.append("") }
    rows.append("What the logic says")
    for sentence in reading.sentences { rows += Self.wrapped(sentence, lead: "  ") }
    for sentence in reading.definitions { rows += Self.wrapped(sentence, lead: "  ") }
    for (label, sentence) in reading.exceptions {
      rows += Self.wrapped("Exception \(label): \(sentence)", lead: "  ")
    }
    for sentence in reading.unknowns { rows += Self.wrapped(sentence, lead: "  ") }
    rows += Self.wrapped("Otherwise reports: \"\(reading.message)\"", lead: "  ")
    rows += Self.wrapped("Shows: \(reading.places.joined(separator: "; ")).", lead: "  ")
    rows += ["", "Tests"]
    for (test, place) in tests {
      let gap = test.isKnownGap ? " (known gap)" : ""
      rows.append("  \(Visible.text(test.name))\(gap)  (\(place.text))")
    }
    if tests.isEmpty { rows.append("  none") }
    return rows.joined(separator: "\n") + "\n"
  }

  /// A text in rows of at most `width` characters, the first with `lead`, the others indented as far.
  private static func wrapped(_ text: String, lead: String) -> [String] {
    let indent = String(repeating: " ", count: lead.count)
    var rows: [String] = []
    var row = lead
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, row.count + 1 + word.count > width {
        rows.append(row)
        row = indent
        isEmpty = true
      }
      row += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return rows + [row]
  }

  // MARK: JSON

  /// As in the published schema of `concord rules export`.
  var json: JSONValue {
    .object([
      ("id", .text(rule.id)), ("title", .text(rule.title)), ("kind", .text(rule.kind.rawValue)),
      ("severity", .text(rule.severity.rawValue)),
      (
        "authority",
        .object([
          ("kind", .text(rule.authority.kind.rawValue)), ("text", .text(rule.authority.text)),
        ])
      ),
      ("since", .text(rule.since)), ("offByDefault", .truth(rule.isOff)),
      ("effectiveFrom", .text(orNull: rule.effective.from?.description)),
      ("effectiveUntil", .text(orNull: rule.effective.until?.description)),
      ("template", .text(orNull: rule.row?.template)), ("file", .text(place.path)),
      ("line", .number(place.line)), ("section", .text(heading)),
      ("prose", .texts(paragraphs)), ("reading", .texts(reading.sentences)),
      ("definitions", .texts(reading.definitions)),
      (
        "exceptions",
        .list(
          reading.exceptions.map {
            .object([("label", .text($0.label)), ("reading", .text($0.sentence))])
          })
      ),
      ("whenUnknown", .texts(reading.unknowns)), ("message", .text(reading.message)),
      ("places", .texts(reading.places)),
      (
        "tests",
        .list(
          tests.map { test, place in
            .object([
              ("name", .text(test.name)), ("knownGap", .truth(test.isKnownGap)),
              ("file", .text(place.path)), ("line", .number(place.line)),
            ])
          })
      ),
    ])
  }
}

extension RuleTest {
  /// Whether one of its expectations is about one of some rules.
  func names(anyOf rules: Set<String>) -> Bool {
    expectations.contains { expectation in
      switch expectation {
      case .finding(let rule, _), .silence(let rule): rules.contains(rule)
      }
    }
  }
}
