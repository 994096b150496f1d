import Determinations
import LetterSource
import Vocabulary

extension LetterFacts {
  /// The other measures of what a quantity measures: the same thing in the same words, in the same unit, at the
  /// same part and side of the body, at the same visit or in one sentence; one number each, neither a limit.
  ///
  /// "Active flexion" and "passive flexion", "pain at rest" and "pain" are not in the same words.
  /// Cost: linear in the quantities of the letter.
  func rivals(ofQuantity index: Int) -> [Int] {
    guard let subject = measured(index) else { return [] }
    let quantity = quantities[index]
    return quantities.indices.filter { other in
      guard other != index, let rival = measured(other) else { return false }
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
    if quantities[index].sentence == quantities[other].sentence { return true }
    guard let first = datesOfMentions[subject], let second = datesOfMentions[rival] else {
      return false
    }
    return events[first.event].date.isSameDay(as: events[second.event].date) == true
  }

  /// The words of a mention with the word before it, where nothing parts them.
  private func words(of mention: Mention) -> [UInt32] {
    let text = determination.text
    let first = mention.tokens.lowerBound
    let isLed = first > 0 && text.tokens[first].gap.isOnly(.joining)
    return ((isLed ? first - 1 : first)..<mention.tokens.upperBound).map { text.tokens[$0].hash }
  }
}
