import Facts
import LetterSource
public import Vocabulary

/// Says in English what values and conditions ask, from the logic itself and not from how it is written.
///
/// Values of tables stand in the place of their columns, so that each rule of a row reads like a rule.
public struct Wording: Sendable {
  private let vocabulary: Vocabulary
  private let variables: [String]

  /// The wording of a rule's values and conditions.
  public init(of rule: Rule, in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    variables = rule.variables
  }

  /// The name of a variable.
  public func name(ofSlot slot: Int) -> String {
    slot == 0 ? "the letter" : slot < variables.count ? variables[slot] : "it"
  }

  // MARK: Values

  /// A value: "the decision of A".
  public func text(of value: Expression) -> String {
    switch value.form {
    case .field where value.type == .truth, .defined where value.type == .truth:
      "whether \(truth(value, isNegated: false))"
    case .variable(let slot): name(ofSlot: slot)
    case .field(let field, let owner): "the \(plain(field.name)) of \(text(of: owner))"
    case .defined(let name, _, _, let owner): "the \(plain(name)) of \(text(of: owner))"
    case .constant(let constant): text(of: constant, type: value.type)
    case .days(let from, let to): "the days from \(text(of: from)) to \(text(of: to))"
    case .arithmetic(let arithmetic, let left, let right):
      "\(text(of: left)) \(word(arithmetic)) \(text(of: right))"
    case .count(let list): "the number of \(text(of: list, withoutArticle: true))"
    case .evidence(let query, let item, let levels): evidence(query, item, levels)
    }
  }

  /// A value without "the" in front of it.
  func text(of value: Expression, withoutArticle: Bool) -> String {
    let text = text(of: value)
    return withoutArticle && text.hasPrefix("the ") ? String(text.dropFirst(4)) : text
  }

  private func word(_ arithmetic: Arithmetic) -> String {
    switch arithmetic {
    case .plus: "plus"
    case .minus: "minus"
    case .times: "times"
    }
  }

  private func text(of value: FactValue, type: FactType) -> String {
    switch value {
    case .unknown: "unknown"
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let number): number.description
    case .date(let date): date.description
    case .choice(let index):
      if case .choice(let set) = type { plain(set.words[index]) } else { String(index) }
    case .concepts(let concepts): names(concepts, joined: "or")
    case .regions(_, let names): self.names(names, joined: "and")
    case .sides(let sides): sides.name
    case .levels(let levels): levels.description
    case .strength(let strength): names([strength.unit], joined: "and")
    case .text, .entities: "a thing of the letter"
    }
  }

  private func evidence(
    _ query: EvidenceQuery, _ item: Expression?, _ levels: Expression?
  ) -> String {
    let sections = query.sections.map { section in
      if section == .rationale, let item { return "the rationale of \(self.text(of: item))" }
      return "the \(plain(section.rawValue))"
    }
    let who = sections.isEmpty ? "the letter" : Self.list(sections, joined: "or")
    var text = "what \(who) says of \(names(query.findings, joined: "or"))"
    if !query.studies.isEmpty { text += " by \(names(query.studies, joined: "or"))" }
    if let levels { text += " at \(self.text(of: levels))" }
    return text
  }

  /// Names of concepts in a row: "lumbar fusion or discectomy".
  func names(_ concepts: [ConceptID], joined word: String) -> String {
    Self.list(concepts.map { plain(vocabulary[$0].name) }, joined: word)
  }

  /// Words in a row: "a, b or c".
  static func list(_ words: [String], joined word: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
    return words.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  /// A name of the rule language as words: "own need" for "own-need".
  public func plain(_ word: String) -> String { word.replacing("-", with: " ") }
}
