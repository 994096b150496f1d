import Determinations
import Facts
import Foundation
import LetterSource
import Vocabulary

/// What is read in place of a label of `review.txt`.
enum LabelledReview {
  static func read(_ label: LabelledBlock.Label, in reading: LabelledReading) -> String {
    let facts = reading.facts
    switch label.words {
    case "guideline":
      let isCited = facts.references.contains {
        $0.isByReview && $0.isOne(of: label.value, in: facts)
      }
      return isCited ? label.value : "nothing"
    case "reason":
      // A reason is as long as the sentence makes it: it is met where one holds all words of the other.
      let text = facts.determination.text
      let reasons = facts.reviewDecisions.compactMap(\.reason).map {
        text.letter.foldedText($0)
      }
      let isMet = reasons.contains { $0.contains(label.value) || label.value.contains($0) }
      return isMet ? label.value : reasons.first ?? "nothing"
    default: break
    }
    guard let place = reading.place(of: label) else { return "words not in the text" }
    guard
      let decision = facts.reviewDecisions.first(where: {
        facts.mentions[$0.mention].range.overlaps(place)
      })
    else { return "nothing" }
    var read = [decision.outcome.rawValue]
    let regimen = decision.regimen
    for (value, unit) in [
      (regimen.visits, "visits"), (regimen.perWeek, "per week"), (regimen.days, "days"),
      (regimen.weeks, "weeks"), (regimen.months, "months"),
    ] {
      if let value { read.append("\(LabelledValue.number(value)) \(unit)") }
    }
    if let count = regimen.count { read.append("#\(LabelledValue.number(count))") }
    if let date = decision.date { read.append("on \(date)") }
    return read.sorted() == label.value.components(separatedBy: ", ").sorted()
      ? label.value : read.joined(separator: ", ")
  }
}
