import Determinations
import LetterSource
public import Vocabulary

/// What a heading asks for.
public struct Request: Sendable {
  /// A service in the order of the heading.
  public let services: [ConceptID]
  /// The regions, sides and levels that the heading names or implies.
  public let anatomy: Site
  /// Whether the heading marks itself as that of an associated service, and what such serve.
  public let associatedLabel: ConceptID?
  /// What its portions ask for, in order.
  public let orders: [Order]
}

/// Reads what headings ask for.
struct ServiceReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// What the heading of an item asks for.
  func request(of item: DisputedItem) -> Request {
    let matches = vocabulary.matcher.matches(in: text, tokens: item.heading.tokens)
    return Request(
      services: services(matches),
      anatomy: SiteGroups(text: text, vocabulary: vocabulary)
        .site(of: item.heading.tokens, matches: matches),
      associatedLabel: matches.first { $0.root == .associatedLabel }?.concept,
      orders: item.portions.flatMap { orders(of: $0, item: item.number - 1, matches) })
  }

  private func services(_ matches: some Sequence<PhraseMatch>) -> [ConceptID] {
    var services: [ConceptID] = []
    for match in matches where match.root == .service && !services.contains(match.concept) {
      services.append(match.concept)
    }
    return services
  }

  /// The orders of a portion: one, or several where it counts visits or strengths more than once ("two
  /// sessions for the knee and eight for the wrist").
  private func orders(
    of portion: RequestPortion, item: Int, _ matches: [PhraseMatch]
  ) -> [Order] {
    let dates = DatePeriod.periods(in: portion.tokens, of: text)
    let own = matches.filter { portion.tokens.contains($0.tokens.lowerBound) }
    let amounts = AmountReader(text: text, vocabulary: vocabulary)
      .amounts(in: portion.tokens, matches: own)
      .filter { amount in !dates.contains { $0.tokens.overlaps(amount.tokens) } }
    var starts = [portion.tokens.lowerBound]
    var repeats = amounts.filter { if case .visits = $0.kind { true } else { false } }
    if repeats.isEmpty {
      repeats = amounts.filter { if case .strength = $0.kind { true } else { false } }
      // A strength follows the name of its drug.
      starts += repeats.dropFirst().compactMap { amount in
        own.last { $0.root == .service && $0.tokens.upperBound <= amount.tokens.lowerBound }?
          .tokens.lowerBound
      }
    } else {
      starts += repeats.dropFirst().map(\.tokens.lowerBound)
    }
    let bounds = starts.sorted() + [portion.tokens.upperBound]
    return zip(bounds, bounds.dropFirst()).filter { $0 < $1 }.map { start, end in
      order(start..<end, of: portion, item: item, own, amounts, dates)
    }
  }

  /// The services less the words that only say how or when the others are given.
  private func asked(_ services: [ConceptID]) -> [ConceptID] {
    let asked = services.filter { !vocabulary.hasOwnFlag(.modifier, $0) }
    return asked.isEmpty ? services : asked
  }

  private func order(
    _ tokens: Range<Int>, of portion: RequestPortion, item: Int, _ matches: [PhraseMatch],
    _ amounts: [Amount], _ dates: [DatePeriod]
  ) -> Order {
    let own = matches.filter { tokens.contains($0.tokens.lowerBound) }
    let services = asked(services(own))
    let kind = Regimen.Service(services, in: vocabulary)
    var regimen = Regimen()
    for amount in amounts where tokens.contains(amount.tokens.lowerBound) {
      regimen.add(amount, at: text.range(of: amount.tokens), of: kind)
    }
    let isDated = regimen.isRetrospective || matches.contains { $0.root == .serviceDate }
    let date = isDated ? dates.first { tokens.contains($0.tokens.lowerBound) } : nil
    return Order(
      item: item, portion: Order.Portion(portion.kind), services: services,
      anatomy: SiteGroups(text: text, vocabulary: vocabulary).site(of: tokens, matches: own),
      regimen: regimen, date: date?.first, lastDate: date?.last, range: text.range(of: tokens))
  }
}
