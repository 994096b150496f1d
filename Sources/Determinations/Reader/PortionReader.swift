import LetterSource

/// Cuts a heading into the portions that the form gives it: "A was the original request. B was
/// authorized by the Claims Administrator. The remaining IMR eligible portion of the original request,
/// C is".
struct PortionReader {
  let text: LetterText

  private static let original = WordSequence(FormWords.originalRequest)
  private static let authorised = [WordSequence](FormWords.authorisedPortion)
  private static let remaining = [WordSequence](FormWords.remainingPortion)
  private static let authorisedFirst = [WordSequence](FormWords.authorisedFirst)
  private static let leaving = [WordSequence](FormWords.leaving)
  private static let copula = WordSet(FormWords.copulas)

  /// The portions of a heading, in order; all of it as one where the form's words are missing.
  func portions(of heading: Passage) -> [RequestPortion] {
    let tokens = heading.tokens
    guard !tokens.isEmpty else { return [] }
    if let portions = authorizedFirst(tokens) { return portions }
    let original = Self.original.first(in: tokens, of: text.tokens)
    let authorised = Self.authorised.first(
      in: (original?.upperBound ?? tokens.lowerBound)..<tokens.upperBound, of: text.tokens)
    let remaining = Self.remaining.first(
      in: ((authorised ?? original)?.upperBound ?? tokens.lowerBound)..<tokens.upperBound,
      of: text.tokens)
    guard original != nil || remaining != nil else { return [portion(.whole, tokens)] }
    var portions: [RequestPortion] = []
    var start = tokens.lowerBound
    if let original {
      portions.append(portion(.original, start..<original.lowerBound))
      start = original.upperBound
    }
    if let authorised {
      portions.append(portion(.authorized, start..<authorised.lowerBound))
      start = authorised.upperBound
    }
    if let remaining {
      portions.append(portion(.remaining, stripped(remaining.upperBound..<tokens.upperBound)))
    }
    return portions.filter { !$0.tokens.isEmpty }
  }

  /// "The Claims Administrator authorized B, leaving the original request IMR eligible. The original
  /// request, A is"
  private func authorizedFirst(_ tokens: Range<Int>) -> [RequestPortion]? {
    guard let opening = Self.authorisedFirst.first(in: tokens, of: text.tokens),
      let leaving = Self.leaving.first(
        in: opening.upperBound..<tokens.upperBound, of: text.tokens)
    else { return nil }
    return [
      portion(.authorized, opening.upperBound..<leaving.lowerBound),
      portion(.original, stripped(leaving.upperBound..<tokens.upperBound)),
    ].filter { !$0.tokens.isEmpty }
  }

  /// Some tokens without the verb at their end.
  private func stripped(_ tokens: Range<Int>) -> Range<Int> {
    var end = tokens.upperBound
    while end > tokens.lowerBound, Self.copula.contains(text.tokens[end - 1].hash) { end -= 1 }
    return tokens.lowerBound..<end
  }

  private func portion(_ kind: RequestPortion.Kind, _ tokens: Range<Int>) -> RequestPortion {
    RequestPortion(kind: kind, tokens: tokens, range: text.range(of: tokens))
  }
}
