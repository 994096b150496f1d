import Facts
import Foundation
import LetterSource
import Vocabulary

/// What is read in place of a label of `treatments.txt`.
///
/// Stage, outcome, amounts and measures are compared strictly, both ways. Side, level and date are
/// compared where the label gives them.
enum LabelledTreatment {
  static func read(_ label: LabelledBlock.Label, in reading: LabelledReading) -> String {
    guard let place = reading.place(of: label) else { return "words not in the text" }
    let facts = reading.facts
    let values = label.value.components(separatedBy: ", ")
    if values == ["work status"] || values.first == "work status" || values == ["no allergy"] {
      return status(label, place, values, facts)
    }
    guard let mention = reading.mention(at: place),
      let index = facts.mentions.firstIndex(where: {
        $0.range == mention.range && $0.concept == mention.concept
      })
    else { return "no mention" }
    var read = stage(index, facts)
    // What a letter says of an allergy is not how a drug is ordered.
    read += amounts(facts.regimen(ofMention: index), facts.vocabulary)
    read += measures(index, facts)
    if mention.root == .condition, values.contains("diagnosis") { read.append("diagnosis") }
    read += values.filter { isMet($0, index, facts) }
    return read.sorted() == values.sorted() ? label.value : read.joined(separator: ", ")
  }

  private static func stage(_ index: Int, _ facts: LetterFacts) -> [String] {
    guard let course = facts.course(ofMention: index) else { return [] }
    let stage = course.stage == .notTaken ? "not taken" : course.stage.rawValue
    return [stage] + (course.helped.map { [$0 ? "helped" : "did not help"] } ?? [])
  }

  private static func amounts(_ regimen: Regimen?, _ vocabulary: Vocabulary) -> [String] {
    guard let regimen else { return [] }
    var amounts: [String] = []
    if let strength = regimen.strength { amounts.append(LabelledOrder.text(strength, vocabulary)) }
    for (value, unit) in [
      (regimen.visits, "visits"), (regimen.perDay, "per day"), (regimen.perWeek, "per week"),
      (regimen.days, "days"), (regimen.weeks, "weeks"), (regimen.months, "months"),
    ] {
      if let value { amounts.append("\(LabelledValue.number(value)) \(unit)") }
    }
    if let count = regimen.count { amounts.append("#\(LabelledValue.number(count))") }
    return amounts
  }

  /// What was measured of a mention: "4 mm", "4+/5", "7..8/10".
  private static func measures(_ index: Int, _ facts: LetterFacts) -> [String] {
    facts.quantities.filter { $0.subject == index }.flatMap { quantity -> [String] in
      let unit = facts.vocabulary[quantity.unit].name
      let number = LabelledValue.number(quantity.value)
      let context = quantity.withMedication.map { [$0 ? "with medication" : "without medication"] }
      let text =
        switch unit {
        case "score": "\(number)/10"
        case "grade": "\(grade(quantity.value))/5"
        case "reflex": "\(number)+"
        case "percent": "\(number) %"
        case "millimeters": "\(number) mm"
        case "centimeters": "\(number) cm"
        default: "\(number) \(unit)"
        }
      return [text] + (context ?? [])
    }
  }

  /// A grade of strength with its mark: 4.3 is "4+".
  private static func grade(_ value: NumberRange) -> String {
    let text = LabelledValue.number(value)
    if text.hasSuffix(".3") { return text.replacing(".3", with: "+") }
    if text.hasSuffix(".7") { return "\((Int(text.prefix(1)) ?? 0) + 1)-" }
    return text
  }

  /// Whether a side, level or date of the label is read.
  private static func isMet(_ value: String, _ index: Int, _ facts: LetterFacts) -> Bool {
    let words = value.split(separator: " ", maxSplits: 1).map(String.init)
    guard words.count == 2 else { return false }
    let site = facts.mentions[index].site
    switch words[0] {
    case "side": return site.sides.name == words[1]
    case "level": return LevelSet(words[1]) == site.levels
    case "on": return date(of: index, facts) == words[1]
    default: return false
    }
  }

  /// The date of the visit, study or operation that a mention belongs to.
  private static func date(of index: Int, _ facts: LetterFacts) -> String? {
    if let date = facts.date(ofMention: index) { return "\(date)" }
    let mention = facts.mentions[index]
    return facts.events.first { event in
      event.sentence == mention.sentence && event.service == mention.concept
    }.map { "\($0.date)" }
  }

  private static func status(
    _ label: LabelledBlock.Label, _ place: ByteRange, _ values: [String], _ facts: LetterFacts
  ) -> String {
    let name = values[0] == "no allergy" ? "no-known-allergies" : "duty-status"
    guard let wanted = facts.vocabulary.concept(named: name),
      let index = facts.mentions.firstIndex(where: {
        $0.range.overlaps(place) && facts.vocabulary.isA($0.concept, wanted)
      })
    else { return "nothing" }
    return values.dropFirst().allSatisfy { isMet($0, index, facts) } ? label.value : values[0]
  }
}
