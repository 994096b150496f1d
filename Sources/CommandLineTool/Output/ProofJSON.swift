import ByteOutput
import Determinations
import Facts
import Findings
import LetterSource
import RuleEngine
import RuleLanguage

/// Proofs as JSON: clauses with their truth, values and places; offsets are half-open UTF-8 bytes.
struct ProofJSON {
  private let text: ProofText
  private let rule: Rule
  private let book: RuleBook
  private let facts: LetterFacts
  private let wording: Wording

  init(rule: Rule, book: RuleBook, facts: LetterFacts) {
    self.rule = rule
    self.book = book
    self.facts = facts
    text = ProofText(rule: rule, book: book, facts: facts)
    wording = Wording(of: rule, in: book.vocabulary)
  }

  func value(of proof: Proof) -> JSONValue {
    .object([
      ("things", .texts(proof.things.map { text.name(of: $0) })),
      ("outcome", .text(outcome(of: proof))), ("conclusion", .text(text.conclusion(of: proof))),
      ("steps", .list(proof.steps.compactMap(step))),
    ])
  }

  private func outcome(of proof: Proof) -> String {
    switch proof.outcome {
    case .nothing: "nothing-to-bind"
    case .notMeant: "not-meant"
    case .silence: "silent"
    case .passed: "open-and-passed"
    case .found: "found"
    }
  }

  private func step(_ step: Proof.Step) -> JSONValue? {
    guard let reading = step.reading else { return nil }
    var label: JSONValue = .null
    let clause: String
    switch step.clause {
    case .group: clause = "where"
    case .definitions: clause = "let"
    case .onlyIf: clause = "only if"
    case .require: clause = "require"
    case .unless(let index):
      clause = "unless"
      label = .text(rule.exceptions[index].label)
    case .whenUnknown: clause = "when unknown"
    }
    return .object(
      [("clause", .text(clause)), ("label", label)] + entries(of: reading))
  }

  private func entries(of reading: Proof.Reading) -> [(key: String, value: JSONValue)] {
    let place = BookPlace(reading.condition.range, in: book)
    return [
      ("condition", .text(wording.text(of: reading.condition))),
      ("truth", .text(reading.truth.rawValue)), ("file", .text(place.path)),
      ("line", .number(place.line)),
      ("of", .text(orNull: reading.member.map { text.name(of: $0) })),
      (
        "values",
        .list(
          reading.values.map { value in
            .object([
              ("asked", .text(wording.text(of: value.expression))),
              ("value", .text(text.text(of: value))), ("inferred", .truth(value.isInferred)),
              ("places", places(value.places)), ("lookedAt", places(value.lookedAt)),
            ])
          })
      ),
      ("statements", places(reading.statements)), ("lookedAt", places(reading.lookedAt)),
      ("parts", .list(reading.parts.map { .object(entries(of: $0)) })),
    ]
  }

  private func places(_ places: [ByteRange]) -> JSONValue {
    .list(
      places.map { range in
        .object([
          ("start", .number(range.start)), ("end", .number(range.end)),
          ("line", .number(text.excerpt.lines.line(of: range.start))),
          (
            "words",
            text.excerpt.isMasked
              ? .null : .text(facts.determination.text.letter.foldedText(range))
          ),
        ])
      })
  }
}
