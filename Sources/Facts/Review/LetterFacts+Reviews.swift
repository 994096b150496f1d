import Vocabulary

extension LetterFacts {
  /// What utilization review decided about the services of an item, as the summary tells it; where it
  /// names one of them, what it decided about "therapy" in general is about something else.
  ///
  /// Cost: linear in the decisions of the letter.
  func reviews(ofItem item: Int) -> [Int] {
    let own = reviewDecisions.indices.filter { index in
      let review = reviewDecisions[index]
      return mentions[review.mention].section.kind == .summary
        && items[item].request.services.contains { vocabulary.areRelated($0, review.service) }
    }
    let named = own.filter { !vocabulary.hasOwnFlag(.general, reviewDecisions[$0].service) }
    return named.isEmpty ? own : named
  }
}
