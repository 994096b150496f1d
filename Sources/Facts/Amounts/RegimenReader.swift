import LetterSource
import Vocabulary

/// Gives the amounts of a sentence to the services that it speaks of.
///
/// An amount belongs to the service inside its words or right behind it ("eight physical therapy
/// sessions", "12 sessions of acupuncture"), else to the nearest before it, else to the first behind it.
struct RegimenReader {
  let text: LetterText
  let vocabulary: Vocabulary

  private static let links = WordSet(["of", "for", "more", "additional"])
  /// The most words between an amount and the service that it counts: "12 sessions of supervised".
  private static let reach = 2

  /// The regimens of the services of a sentence, by their positions among `mentions`.
  func regimens(
    of sentence: SentenceReading, mentions: ArraySlice<Mention>
  ) -> [(mention: Int, regimen: Regimen)] {
    var regimens: [Int: Regimen] = [:]
    for (owner, amount) in amounts(of: sentence, mentions: mentions) {
      let kind = Regimen.Service([mentions[owner].concept], in: vocabulary)
      regimens[owner, default: Regimen()]
        .add(amount, at: text.range(of: amount.tokens), of: kind)
    }
    return regimens.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The amounts of a sentence with the services that they belong to, in order.
  func amounts(
    of sentence: SentenceReading, mentions: ArraySlice<Mention>
  ) -> [(mention: Int, amount: Amount)] {
    let services = services(mentions)
    guard !services.isEmpty, hasAmounts(sentence) else { return [] }
    return AmountReader(text: text, vocabulary: vocabulary)
      .amounts(in: sentence.tokens, matches: sentence.matches)
      .filter { amount in !sentence.dates.contains { $0.tokens.overlaps(amount.tokens) } }
      .compactMap { amount in
        guard let owner = owner(of: amount, among: services, mentions),
          !isOutcome(amount, of: mentions[owner], in: sentence)
        else { return nil }
        return (owner, amount)
      }
  }

  private func hasAmounts(_ sentence: SentenceReading) -> Bool {
    sentence.matches.contains { $0.layer == .quantity }
      || sentence.tokens.contains { text.tokens[$0].gap.hasAny([.numberSign, .percent]) }
  }

  /// The services of a sentence, less the words that only say how one before them is given.
  private func services(_ mentions: ArraySlice<Mention>) -> [Int] {
    let all = mentions.indices.filter { mentions[$0].root == .service }
    let asked = all.filter { !vocabulary.hasOwnFlag(.modifier, mentions[$0].concept) }
    return asked.isEmpty ? all : asked
  }

  /// Whether an amount measures what came of a service: it stands in or behind words of outcome ("with 80
  /// percent relief for three weeks").
  private func isOutcome(
    _ amount: Amount, of service: Mention, in sentence: SentenceReading
  ) -> Bool {
    sentence.matches.contains { match in
      (match.root == .helped || match.root == .notHelped)
        && (match.tokens.overlaps(amount.tokens)
          || match.tokens.lowerBound >= service.tokens.upperBound
            && match.tokens.upperBound <= amount.tokens.lowerBound)
    }
  }

  private func owner(
    of amount: Amount, among services: [Int], _ mentions: ArraySlice<Mention>
  ) -> Int? {
    if let inside = services.first(where: { mentions[$0].tokens.overlaps(amount.tokens) }) {
      return inside
    }
    let end = amount.tokens.upperBound
    let behind = services.first { mentions[$0].tokens.lowerBound >= end }
    if let behind, isCounted(amount, by: mentions[behind].tokens.lowerBound) { return behind }
    return services.last { mentions[$0].tokens.upperBound <= amount.tokens.lowerBound } ?? behind
  }

  /// Whether what an amount counts begins at a token: right behind it, or behind "of".
  private func isCounted(_ amount: Amount, by service: Int) -> Bool {
    let end = amount.tokens.upperBound
    guard service - end <= Self.reach,
      (end...service).allSatisfy({ text.tokens[$0].gap.isOnly(.joining) })
    else { return false }
    switch amount.kind {
    case .visits, .count, .refills, .duration, .levels, .rental, .purchase, .retrospective:
      return service == end || Self.links.contains(text.tokens[end].hash)
    case .numbered: return service == end
    default: return false
    }
  }
}
