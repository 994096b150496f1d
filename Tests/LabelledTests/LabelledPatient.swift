import Determinations
import Facts
import LetterSource

/// What is read in place of the lines of `patient.txt`.
///
/// A line of an occupation or a mechanism is met where the words read and its own contain one another in
/// whole words: how much of a sentence tells how an injury happened is a matter of taste.
enum LabelledPatient {
  static func read(_ label: LabelledBlock.Label, in reading: LabelledReading) -> String {
    let facts = reading.facts
    let own = facts.traits.filter { $0.person == .patient }
    switch label.words {
    case "age": return ages(own.filter { !$0.isPast })
    case "age at injury": return ages(own.filter { $0.isPast })
    case "sex":
      let sexes = Set(own.compactMap { $0.sex?.rawValue }).sorted()
      return sexes.isEmpty ? "none" : sexes.joined(separator: " and ")
    case "occupation": return words(facts.occupation, label, facts)
    case "mechanism": return words(facts.mechanism, label, facts)
    default:
      guard let place = reading.place(ofWord: label) else { return "words not in the text" }
      let trait = facts.traits.last { $0.range.overlaps(place) && $0.age == nil }
      return trait?.person.rawValue ?? "no trait"
    }
  }

  private static func ages(_ traits: [Trait]) -> String {
    let ages = Set(traits.compactMap { $0.age?.whole }).sorted()
    return ages.isEmpty ? "none" : ages.map { String($0) }.joined(separator: " and ")
  }

  private static func words(
    _ range: ByteRange?, _ label: LabelledBlock.Label, _ facts: LetterFacts
  ) -> String {
    guard let range else { return "none" }
    let read = facts.determination.text.letter.foldedText(range)
    let (found, wanted) = (" \(read) ", " \(label.value) ")
    return found.contains(wanted) || wanted.contains(found) ? label.value : read
  }
}
