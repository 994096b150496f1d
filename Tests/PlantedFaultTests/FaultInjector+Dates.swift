import Determinations
import LetterSource

extension FaultInjector {
  mutating func plantDates() {
    guard let summary = determination.summary else { return }
    plantDate(.dateOfInjury, as: .injuryDate, near: "injur|accident|fell|incident", in: summary)
    plantDate(
      .urDenialDate, as: .reviewDate, near: "utilization review|UR\\b|denied|non-certified",
      in: summary)
    plantHeader()
  }

  /// The summary's own mention of a date of the header, in a sentence that says what happened on it, has
  /// another year or month.
  private mutating func plantDate(
    _ field: Header.Field, as kind: FaultKind, near cue: String, in summary: Passage
  ) {
    guard let date = determination.header.entry(field)?.date, let month = date.month,
      let day = date.day
    else { return }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let short = date.year % 100
    let year = "(\(date.year)|\(short < 10 ? "0" : "")\(short))"
    let forms = [
      "\\b0?\(month)[/-]0?\(day)[/-]\(year)\\b",
      "\\b\(names[month - 1])\\s+0?\(day),?\\s+\(year)\\b",
    ]
    for sentence in summary.sentences where says(cue, in: sentence.range) {
      for form in forms {
        let expression = try! Regex(form, as: (Substring, Substring).self).ignoresCase()
        for match in matches(expression, in: sentence.range) {
          let written = String(match.output.1)
          let other = written.utf8.count == 4 ? "\(date.year - 1)" : "\(short + 99)".suffix(2)
          let range = ByteRange(match.range.end - written.utf8.count, match.range.end)
          return plant(kind, items: Set(0...determination.items.count), [(range, String(other))])
        }
      }
    }
  }

  private mutating func plantHeader() {
    guard let injury = determination.header.entry(.dateOfInjury)?.date,
      let denial = determination.header.entry(.urDenialDate), let value = denial.value
    else { return }
    plant(.dateOrder, items: [0], [(value, "03/14/\(injury.year - 1)")])
    guard let decision = determination.header.entry(.decisionDate)?.value else { return }
    plant(.impossibleDate, items: [0], [(decision, "02/30/2016")])
  }
}
