import Determinations
import LetterSource
import Vocabulary

extension LetterFacts {
  /// The other measures of what a quantity measures: the same thing in the same words, in the same unit, at the
  /// same part and side of the body, at the same visit or in one sentence; one number each, neither a limit.
  ///
  /// "Active flexion" and "passive flexion" are not in the same words.
  /// Cost: linear in the quantities of the letter.
  func rivals(ofQuantity index: Int) -> [Int] {
    guard let subject = measured(index) else { return [] }
    let quantity = quantities[index]
    return quantities.indices.filter { other in
      guard other != index, let rival = measured(other), rival != subject else { return false }
      let own = quantities[other]
      return own.unit == quantity.unit && own.section == quantity.section
        && own.withMedication == quantity.withMedication
        && mentions[subject].concept == mentions[rival].concept
        && isSamePlace(mentions[subject].site, mentions[rival].site)
        && isSameTime(index, subject, other, rival)
        && words(of: mentions[subject]) == words(of: mentions[rival])
    }
  }

  /// The mention that a quantity measures as fact, where it is one number and no limit.
  private func measured(_ index: Int) -> Int? {
    let quantity = quantities[index]
    guard quantity.value.isSingle, quantity.comparison == .exactly, !quantity.isDenied,
      let subject = quantity.subject, mentions[subject].isTold
    else { return nil }
    return subject
  }

  private func isSamePlace(_ first: Site, _ second: Site) -> Bool {
    first.regions == second.regions && first.sides == second.sides && first.levels == second.levels
  }

  private func isSameTime(_ index: Int, _ subject: Int, _ other: Int, _ rival: Int) -> Bool {
    if quantities[index].sentence == quantities[other].sentence {
      // "on the 21st ...; on the 8th ..."
      return sentences[quantities[index].sentence].dates.count < 2
    }
    // What a sentence says of all its measures ("active range of motion was ...") is in its first words.
    guard opensSentence(mentions[subject]), opensSentence(mentions[rival]) else { return false }
    guard let first = datesOfMentions[subject], let second = datesOfMentions[rival] else {
      return false
    }
    return events[first.event].date.isSameDay(as: events[second.event].date) == true
  }

  /// Whether a mention stands at the head of its sentence, behind no more than a place of the body.
  private func opensSentence(_ mention: Mention) -> Bool {
    let sentence = sentences[mention.sentence]
    return (sentence.tokens.lowerBound..<mention.tokens.lowerBound).allSatisfy { token in
      sentence.matches.contains { $0.layer == .anatomy && $0.tokens.contains(token) }
    }
  }

  /// The words of a mention with the adjective before it ("passive flexion"), where one stands there.
  private func words(of mention: Mention) -> [UInt32] {
    let text = determination.text
    let first = mention.tokens.lowerBound
    let sentence = sentences[mention.sentence]
    let isLed =
      first > sentence.tokens.lowerBound && text.tokens[first].gap.isOnly(.joining)
      && !Self.joints.contains(text.tokens[first - 1].hash)
      && !sentence.matches.contains {
        $0.tokens.contains(first - 1) && [.structure, .voice, .anatomy].contains($0.layer)
      }
    return ((isLed ? first - 1 : first)..<mention.tokens.upperBound).map { text.tokens[$0].hash }
  }

  private static let joints = WordSet(["and", "or", "with", "the"])
}
