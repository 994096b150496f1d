import Determinations
import LetterSource
import Vocabulary

/// Reads which request a rationale disposes of: the subject of its conclusions, with strength, count,
/// frequency and place of the body as far as the sentence gives them.
struct ClosingReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// The most tokens between a word of time or cause and what hangs on it.
  private static let presuppositionReach = 1

  /// The requests that the conclusions of an item's rationale are about, in order.
  func closings(
    of sentences: [SentenceReading], verdicts: [Verdict], item: Int,
    mentions: (Int) -> ArraySlice<Mention>
  ) -> [Order] {
    var closings: [Order] = []
    for verdict in verdicts where verdict.subject == .request {
      guard let sentence = sentences.first(where: { $0.range.contains(verdict.range) }) else {
        continue
      }
      let first = text.tokens(in: verdict.range).lowerBound
      let tokens = subject(of: sentence.clause(of: first), in: sentence)
      let range = text.range(of: tokens)
      guard !closings.contains(where: { $0.range.overlaps(range) }),
        let order = order(tokens, item: item, in: sentence, mentions(sentence.index))
      else { continue }
      closings.append(order)
    }
    return closings
  }

  /// The tokens of the clause that concludes and of those before it that it goes on from: "the request
  /// for acupuncture, 12 visits, exceeds that and is not medically necessary".
  private func subject(of clause: Int, in sentence: SentenceReading) -> Range<Int> {
    var first = clause
    while first > 0, !namesService(first, sentence) {
      let isGround = [.because, .since].contains(sentence.clauses[first - 1].opener)
      if isGround, !beginsWithVerb(first, sentence) { break }
      first -= 1
    }
    return sentence.clauses[first].tokens.lowerBound..<sentence.clauses[clause].tokens.upperBound
  }

  /// Whether a clause has no subject of its own: its subject is in the clause before, whatever opens that
  /// ("given the above, the drug / is not necessary").
  private func beginsWithVerb(_ clause: Int, _ sentence: SentenceReading) -> Bool {
    let start = sentence.clauses[clause].tokens.lowerBound
    return sentence.matches(inClause: clause).contains {
      ($0.root == .copula || $0.root == .verb) && $0.tokens.lowerBound == start
    }
  }

  private func namesService(_ clause: Int, _ sentence: SentenceReading) -> Bool {
    sentence.matches(inClause: clause).contains { $0.root == .service || $0.root == .ownReference }
  }

  private func order(
    _ tokens: Range<Int>, item: Int, in sentence: SentenceReading, _ mentions: ArraySlice<Mention>
  ) -> Order? {
    let matches = sentence.matches.filter {
      $0.tokens.lowerBound >= tokens.lowerBound && $0.tokens.upperBound <= tokens.upperBound
    }
    let named = mentions.filter { mention in
      mention.root == .service && tokens.contains(mention.tokens.lowerBound)
        && mention.polarity == .affirmed && mention.status != .historical
        && mention.status != .hypothetical && mention.speaker != .guideline
        && mention.speaker != .utilizationReview
        // "Stiff after immobilization": what something came after is not what is decided about.
        && !matches.contains {
          $0.root == .presupposition
            && (0...Self.presuppositionReach).contains(
              mention.tokens.lowerBound - $0.tokens.upperBound)
        }
        && !vocabulary.hasOwnFlag(.general, mention.concept)
        && !vocabulary.hasOwnFlag(.modifier, mention.concept)
    }
    var services: [ConceptID] = []
    for mention in named where !services.contains(mention.concept) {
      services.append(mention.concept)
    }
    let kind = Regimen.Service(services, in: vocabulary)
    var regimen = Regimen()
    for amount in AmountReader(text: text, vocabulary: vocabulary)
      .amounts(in: tokens, matches: matches)
    {
      regimen.add(amount, at: text.range(of: amount.tokens), of: kind)
    }
    guard !services.isEmpty || !regimen.isEmpty else { return nil }
    let isDated = regimen.isRetrospective || matches.contains { $0.root == .serviceDate }
    let date = isDated ? sentence.dates.first { tokens.contains($0.tokens.lowerBound) } : nil
    return Order(
      item: item, portion: .closing, services: services,
      anatomy: SiteGroups(text: text, vocabulary: vocabulary).site(of: tokens, matches: matches),
      regimen: regimen, date: date?.first, lastDate: date?.last, range: text.range(of: tokens))
  }
}
