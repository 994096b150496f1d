import ByteOutput
import Determinations
import LetterSource

/// A determination as JSON: every leaf a value with the bytes it was read from, or null where it is
/// missing.
struct DeterminationJSON {
  private let determination: Determination
  private let letter: Letter
  private var writer = ByteWriter()

  init(_ determination: Determination) {
    self.determination = determination
    letter = determination.text.letter
  }

  /// The JSON text, one line.
  static func bytes(of determination: Determination, path: String) -> [UInt8] {
    var json = DeterminationJSON(determination)
    json.write(path: path)
    return json.writer.bytes
  }

  private mutating func write(path: String) {
    object(
      [
        ("letter", { $0.writer.writeJSON(path) }),
        ("header", { $0.header() }),
        ("reviewer", { $0.reviewer() }),
        ("summary", { $0.passage($0.determination.summary) }),
        ("items", { $0.list($0.determination.items) { $0.item($1) } }),
        ("problems", { $0.list($0.determination.problems) { $0.problem($1) } }),
        ("unread", { $0.list($0.determination.unread) { $0.leaf($1) } }),
      ])
    writer.endLine()
  }

  // MARK: Parts

  private mutating func header() {
    object(
      Header.Field.allCases.map { field in
        (field.rawValue, { $0.leaf($0.determination.header.entry(field)?.value) })
      })
  }

  private mutating func reviewer() {
    let reviewer = determination.reviewer
    object(
      [
        ("licensure", { $0.leaf(reviewer.licensure?.range) }),
        ("states", { $0.list(reviewer.licensure?.value ?? []) { $0.leaf($1) } }),
        ("specialty", { $0.leaf(reviewer.specialty?.range) }),
        ("specialties", { $0.list(reviewer.specialty?.value ?? []) { $0.leaf($1) } }),
        ("affiliation", { $0.leaf(reviewer.affiliation) }),
        ("activePractice", { $0.leaf(reviewer.activePractice) }),
        ("hoursPerWeek", { $0.number(reviewer.hoursPerWeek) }),
      ])
  }

  private mutating func item(_ item: DisputedItem) {
    object(
      [
        ("number", { $0.writer.write(item.number) }),
        ("heading", { $0.leaf(item.heading.isEmpty ? nil : item.heading.range) }),
        (
          "decision",
          { $0.leaf(item.decision?.range, value: item.decision?.value.rawValue) }
        ),
        ("claimsAdministratorGuideline", { $0.slot(item.claimsAdministrator) }),
        ("reviewerGuideline", { $0.slot(item.reviewer) }),
        ("rationale", { $0.passage(item.rationale) }),
      ])
  }

  private mutating func slot(_ slot: CitationSlot?) {
    guard let slot else { return writer.write("null") }
    object(
      [
        ("text", { $0.leaf(slot.text.range) }),
        ("stance", { $0.leaf(slot.stance.range, value: slot.stance.value.rawValue) }),
        ("sources", { $0.list(slot.sources) { $0.source($1) } }),
      ])
  }

  private mutating func source(_ source: CitedSource) {
    object(
      [
        ("label", { $0.leaf(source.range, value: source.label.rawValue) }),
        ("name", { $0.leaf(source.name) }),
        ("chapter", { $0.number(source.chapter) }),
        ("title", { $0.leaf(source.title) }),
        ("sections", { $0.list(source.sections) { $0.leaf($1) } }),
        (
          "pages",
          {
            $0.list(source.pages) { json, pages in
              let (first, last) = (pages.value.first, pages.value.last)
              json.leaf(pages.range, value: first == last ? "\(first)" : "\(first)-\(last)")
            }
          }
        ),
        ("year", { $0.number(source.year) }),
        ("edition", { $0.number(source.edition) }),
      ])
  }

  private mutating func problem(_ problem: ReadProblem) {
    object(
      [
        ("kind", { $0.writer.writeJSON(problem.kind.name) }),
        ("item", { $0.writer.write(problem.item) }),
        ("start", { $0.writer.write(problem.range.start) }),
        ("end", { $0.writer.write(problem.range.end) }),
      ])
  }

  // MARK: Leaves

  private mutating func leaf(_ range: ByteRange?, value: String? = nil) {
    guard let range else { return writer.write("null") }
    object(
      [
        ("value", { $0.writer.writeJSON(value ?? $0.letter.foldedText(range)) }),
        ("start", { $0.writer.write(range.start) }),
        ("end", { $0.writer.write(range.end) }),
      ])
  }

  private mutating func number(_ number: Located<Int>?) {
    guard let number else { return writer.write("null") }
    object(
      [
        ("value", { $0.writer.write(number.value) }),
        ("start", { $0.writer.write(number.range.start) }),
        ("end", { $0.writer.write(number.range.end) }),
      ])
  }

  private mutating func passage(_ passage: Passage?) {
    guard let passage else { return writer.write("null") }
    object(
      [
        ("value", { $0.writer.writeJSON($0.letter.foldedText(passage.range)) }),
        ("start", { $0.writer.write(passage.range.start) }),
        ("end", { $0.writer.write(passage.range.end) }),
        ("sentences", { $0.list(passage.sentences) { $0.leaf($1.range) } }),
      ])
  }

  // MARK: Shapes

  private typealias Write = (inout DeterminationJSON) -> Void

  private mutating func object(_ fields: [(key: String, write: Write)]) {
    writer.write("{")
    for (index, field) in fields.enumerated() {
      if index > 0 { writer.write(",") }
      writer.writeKey(field.key)
      field.write(&self)
    }
    writer.write("}")
  }

  private mutating func list<Element>(
    _ elements: [Element], _ write: (inout DeterminationJSON, Element) -> Void
  ) {
    writer.write("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { writer.write(",") }
      write(&self, element)
    }
    writer.write("]")
  }
}
