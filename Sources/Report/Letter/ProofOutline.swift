import Facts
import Findings
import LetterSource
import RuleEngine
import RuleLanguage

/// A proof as a list of what was asked, with the letter's words it rests on, for a page.
struct ProofOutline: Sendable {
  /// Something that was asked.
  struct Line: Sendable {
    /// What came of it; nil where it is a value.
    let truth: Truth?
    /// What was asked, or the value.
    let text: String
    /// Words of the letter that it rests on.
    let quotes: [Quote]
    /// What it was made of.
    let parts: [Line]
  }

  /// Words of the letter and where they stand.
  struct Quote: Sendable {
    let line: Int
    let words: String
  }

  /// The most places, and things of a group, that are shown of one question.
  private static let most = 3

  /// What the names in it stand for: "A is item 2 (assistant surgeon); P is the primaries of A".
  let things: String
  /// The steps, in the order in which they were judged.
  let lines: [Line]

  /// The outline of a proof of a rule, for a letter.
  init(
    of proof: Proof, by rule: Rule, in book: RuleBook, _ facts: LetterFacts,
    _ redaction: Redaction
  ) {
    let maker = Maker(
      rule: rule, wording: Wording(of: rule, in: book.vocabulary),
      formatter: ValueFormatter(facts: facts), redaction: redaction)
    things = maker.things(proof)
    lines = proof.steps.compactMap(maker.line(of:))
  }

  /// Makes the lines of a proof.
  private struct Maker {
    let rule: Rule
    let wording: Wording
    let formatter: ValueFormatter
    let redaction: Redaction

    func things(_ proof: Proof) -> String {
      let bound = zip(rule.bindings, proof.things).map { binding, thing in
        "\(wording.name(ofSlot: binding.slot)) is \(name(of: thing))"
      }
      let named = rule.definitions.map { definition in
        "\(wording.name(ofSlot: definition.slot)) is \(wording.text(of: definition.value))"
      }
      return (bound + named).joined(separator: "; ")
    }

    func line(of step: Proof.Step) -> Line? {
      step.reading.map { line(of: $0, lead: step.clause.keyword(in: rule) + " ") }
    }

    private func line(of reading: Proof.Reading, lead: String) -> Line {
      var parts = reading.values.filter { !isVariable($0) }.map(line(of:))
      let inner = reading.parts.filter { $0.member == nil }
      parts += inner.map { line(of: $0, lead: "") }
      let members = reading.parts.filter { $0.member != nil }
        .sorted { Self.weight($0.truth) > Self.weight($1.truth) }
      parts += members.prefix(ProofOutline.most).map { part in
        line(of: part, lead: "for \(part.member.map(name) ?? ""): ")
      }
      if members.count > ProofOutline.most {
        parts.append(
          Line(
            truth: nil, text: "and of \(members.count - ProofOutline.most) more", quotes: [],
            parts: []))
      }
      return Line(
        truth: reading.truth, text: lead + wording.text(of: reading.condition),
        quotes: quotes(reading.statements), parts: parts)
    }

    private func line(of value: Proof.Value) -> Line {
      let inferred = value.isInferred ? " (inferred)" : ""
      return Line(
        truth: nil, text: "\(wording.text(of: value.expression)): \(text(of: value))\(inferred)",
        quotes: quotes(value.places), parts: [])
    }

    private func isVariable(_ value: Proof.Value) -> Bool {
      guard case .variable = value.expression.form, case .entity = value.expression.type else {
        return false
      }
      return true
    }

    private func text(of value: Proof.Value) -> String {
      switch value.value {
      case .text: "present"
      case .unknown: "not stated"
      case .entities(let things):
        things.isEmpty
          ? "none"
          : things.prefix(ProofOutline.most).map(name).joined(separator: ", ")
            + (things.count > ProofOutline.most
              ? " and \(things.count - ProofOutline.most) more" : "")
      default:
        rule.kind == .privacy
          ? Redaction.mask
          : redaction.value(formatter.text(of: value.value, type: value.expression.type))
      }
    }

    private func name(of thing: Entity) -> String {
      if rule.kind == .privacy, thing.kind != .item, thing.kind != .letter {
        return thing.kind.article
      }
      let name = redaction.value(
        formatter.text(of: .entities([thing]), type: .entity(thing.kind)))
      return thing.kind == .item || thing.kind == .letter ? name : "\(thing.kind.rawValue) \(name)"
    }

    private func quotes(_ places: [ByteRange]) -> [Quote] {
      var seen: [ByteRange] = []
      for place in places where !seen.contains(place) && !place.isEmpty { seen.append(place) }
      return seen.prefix(ProofOutline.most).map { place in
        Quote(
          line: redaction.line(place),
          words: rule.kind == .privacy ? Redaction.mask : redaction.words(place))
      }
    }

    private static func weight(_ truth: Truth) -> Int {
      switch truth {
      case .yes: 2
      case .unknown: 1
      case .no: 0
      }
    }
  }
}
