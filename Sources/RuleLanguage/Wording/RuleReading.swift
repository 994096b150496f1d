import Facts
import Findings
public import Vocabulary

/// A rule in English sentences, made from its logic.
public struct RuleReading: Sendable {
  /// What it looks at, what it calls what, when it applies and what it demands, in order.
  public let sentences: [String]
  /// What the facts are that the book defines and the rule uses.
  public let definitions: [String]
  /// When it does not apply after all, by label.
  public let exceptions: [(label: String, sentence: String)]
  /// What it does where the letter leaves open what it needs.
  public let unknowns: [String]
  /// What it says, with the values in braces.
  public let message: String
  /// The places it shows, the primary one first.
  public let places: [String]

  /// The reading of a rule.
  public init(of rule: Rule, in vocabulary: Vocabulary) {
    let wording = Wording(of: rule, in: vocabulary)
    sentences =
      rule.bindings.enumerated().map { wording.sentence(for: $1, isFirst: $0 == 0) }
      + rule.definitions.map {
        "Lets \(wording.name(ofSlot: $0.slot)) be \(wording.text(of: $0.value))."
      }
      + rule.onlyIf.map { "Applies only if \(wording.text(of: $0))." }
      + ["Demands that \(wording.text(of: rule.require))."]
    definitions = DefinitionReading(of: rule, wording: wording).sentences
    exceptions = rule.exceptions.map {
      ($0.label, "Does not apply where \(wording.text(of: $0.condition)).")
    }
    unknowns = rule.unknowns.map { wording.sentence(for: $0) }
    message = wording.text(of: rule.message)
    places = rule.pointers.map { pointer in
      wording.text(of: pointer.value) + (pointer.label.isEmpty ? "" : " (\"\(pointer.label)\")")
    }
  }

  /// Everything in one paragraph.
  public var text: String {
    (sentences + exceptions.map { "\($0.sentence.dropLast()) (\($0.label))." } + unknowns)
      .joined(separator: " ")
  }
}

extension Wording {
  /// A message with its values in braces.
  public func text(of message: MessageTemplate) -> String {
    message.parts.map { part in
      switch part {
      case .text(let words): words
      case .value(let value): "{\(text(of: value, withoutArticle: true))}"
      }
    }.joined()
  }

  fileprivate func sentence(for binding: Rule.Binding, isFirst: Bool) -> String {
    let variable = name(ofSlot: binding.slot)
    let group = binding.list.map { " among \(text(of: $0))" } ?? ""
    let condition = binding.condition.map { condition -> String in
      let words = text(of: condition)
      let own = " of \(variable) is"
      // "where the role of A is associated" reads as "whose role is associated".
      if case .isAny = condition.form, words.hasPrefix("the "), let end = words.firstRange(of: own)
      {
        let field = words.dropFirst(4).prefix(upTo: end.lowerBound)
        if !field.contains(" of ") { return " whose \(field) is\(words[end.upperBound...])" }
      }
      return " where \(words)"
    }
    return "\(isFirst ? "Looks at" : "With it, looks at") each \(binding.kind.rawValue) \(variable)"
      + "\(group)\(condition ?? "")."
  }

  fileprivate func sentence(for unknown: Rule.UnknownCase) -> String {
    let place =
      unknown.condition.map { "Where it cannot tell and \(text(of: $0))" }
      ?? "Where it cannot tell"
    guard let report = unknown.report else { return "\(place), it says nothing." }
    return "\(place), it reports as \(report.severity.rawValue): \"\(text(of: report.message))\""
  }
}
