import Determinations
import LetterSource

extension FaultInjector {
  mutating func plantPatient() {
    guard let summary = determination.summary else { return }
    plantSex(summary)
    plantAge(summary)
  }

  /// The word for the patient's sex becomes the other, where pronouns of the old one stand later.
  private mutating func plantSex(_ summary: Passage) {
    let words = [
      ("male", "female", "he|his|him"), ("man", "woman", "he|his|him"),
      ("gentleman", "lady", "he|his|him"), ("female", "male", "she|her"),
      ("woman", "man", "she|her"), ("lady", "gentleman", "she|her"),
    ]
    for (word, other, pronouns) in words {
      let expression = try! Regex("year[\\s-]+old\\s+(?:[\\w-]+\\s+){0,2}?\(word)\\b").ignoresCase()
      guard let match = matches(expression, in: summary.range).first,
        matches(try! Regex("\\b(\(pronouns))\\b").ignoresCase(), in: summary.range).count >= 2
      else { continue }
      let place = ByteRange(match.range.end - word.utf8.count, match.range.end)
      return plant(.sex, items: Set(0...determination.items.count), [(place, other)])
    }
  }

  /// A sentence of the rationale gives the patient another age.
  private mutating func plantAge(_ summary: Passage) {
    let expression = /(?i)\b(\d\d)[\s-]+year[\s-]+old/
    guard let match = matches(expression, in: summary.range).first, let age = Int(match.output.1)
    else { return }
    for item in determination.items.prefix(2) {
      guard let rationale = item.rationale, !rationale.isEmpty,
        matches(expression, in: rationale.range).isEmpty
      else { continue }
      let forms = [
        " The patient is a \(age + 11)-year-old worker with ongoing complaints.",
        " This \(age + 11) year old patient continues to have symptoms.",
        " The patient, who is \(age + 11) years old, has had these symptoms for some time.",
      ]
      plant(
        .age, items: Set(0...determination.items.count),
        [(end(of: rationale), one(of: forms) ?? "")])
    }
  }
}
