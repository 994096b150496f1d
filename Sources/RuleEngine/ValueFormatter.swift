import Determinations
public import Facts
import LetterSource
import RuleLanguage
import Vocabulary

/// Shows values in messages in a normal form: dates as ISO 8601, services by the vocabulary's names,
/// never sentences of the letter.
public struct ValueFormatter {
  private let facts: LetterFacts

  /// A formatter for the values of a letter's facts.
  public init(facts: LetterFacts) { self.facts = facts }

  /// A message with its values filled in.
  func text<Mode>(of template: MessageTemplate, _ evaluator: Evaluator<Mode>) -> String {
    var text = ""
    for part in template.parts {
      switch part {
      case .text(let words): text += words
      case .value(let expression): text += self.text(of: expression, evaluator)
      }
    }
    return text
  }

  private func text<Mode>(of expression: Expression, _ evaluator: Evaluator<Mode>) -> String {
    let values =
      expression.isEach
      ? evaluator.each(expression).map(\.value) : [evaluator.fact(expression).value]
    var names: [String] = []
    for value in values {
      let name = name(of: value, type: expression.type)
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  /// A value in words; text as it stands in the letter, white space folded.
  public func text(of value: FactValue, type: FactType) -> String {
    if case .text(let range) = value { return facts.determination.text.letter.foldedText(range) }
    return name(of: value, type: type)
  }

  private func name(of value: FactValue, type: FactType) -> String {
    switch value {
    case .unknown: "not stated"
    case .truth(let truth): truth ? "yes" : "no"
    case .number(let number): number.description
    case .strength(let strength): name(of: strength)
    case .text: preconditionFailure("text in a message was refused when the book was checked")
    case .date(let date): date.description
    case .choice(let index): word(index, type)
    case .concepts(let concepts): names(concepts)
    case .regions(_, let sources): names(sources.flatMap(regions))
    case .sides(let sides): sides.name
    case .levels(let levels): levels.description
    case .entities(let things): things.map(name(of:)).joined(separator: ", ")
    }
  }

  private func word(_ index: Int, _ type: FactType) -> String {
    guard case .choice(let set) = type else { preconditionFailure("a choice is of a set") }
    return set.words[index].replacing("-", with: " ")
  }

  /// The regions that a region, a guideline or a service stands for.
  private func regions(of concept: ConceptID) -> [ConceptID] {
    facts.vocabulary[concept].root == .region
      ? [concept] : facts.vocabulary.concepts(.region, of: concept)
  }

  private func names(_ concepts: [ConceptID]) -> String {
    var names: [String] = []
    for concept in concepts {
      let name = facts.vocabulary[concept].name.replacing("-", with: " ")
      if !names.contains(name) { names.append(name) }
    }
    return names.joined(separator: ", ")
  }

  private func name(of entity: Entity) -> String {
    switch entity.kind {
    case .letter: return "the letter"
    case .item:
      let services = facts.items[entity.index].request.services
      let number = "item \(entity.index + 1)"
      return services.isEmpty ? number : "\(number) (\(names(services)))"
    case .source:
      let guidelines = facts.sources[entity.index].guidelines
      return guidelines.isEmpty ? "the cited source" : names(guidelines)
    case .event:
      let event = facts.events[entity.index]
      return "\(names([event.kind])) of \(event.date)"
    case .mention: return names([facts.mentions[entity.index].concept])
    case .quantity: return name(of: facts.quantities[entity.index])
    case .review: return names([facts.reviewDecisions[entity.index].service])
    case .order: return names(facts.orders[entity.index].services)
    case .reference: return names([facts.references[entity.index].concept])
    case .disclosure:
      return facts.disclosures[entity.index].form.rawValue.replacing("-", with: " ")
    case .trait:
      let trait = facts.traits[entity.index]
      return trait.age.map { "age \($0)" } ?? trait.sex?.rawValue ?? "either sex"
    }
  }

  /// "at least 6 weeks", "8-10 visits".
  private func name(of quantity: Quantity) -> String {
    let limit =
      quantity.comparison == .exactly
      ? "" : quantity.comparison.rawValue.replacing("-", with: " ") + " "
    return "\(limit)\(quantity.value) \(names([quantity.unit]))"
  }

  /// "10/325 milligrams".
  private func name(of strength: Strength) -> String {
    let amounts = strength.amounts.map { NumberRange(parts: $0).description }
    return "\(amounts.joined(separator: "/")) \(names([strength.unit]))"
  }
}
