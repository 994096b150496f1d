import Facts
import LetterSource
import Vocabulary

/// What a label says and what the program reads in its place, in the same form.
enum LabelledValue {
  static func expected(_ label: LabelledBlock.Label, family: String) -> String {
    family.hasSuffix("assertion.txt")
      ? label.value.split(separator: ", ").sorted().joined(separator: ", ") : label.value
  }

  static func read(
    _ label: LabelledBlock.Label, in reading: LabelledReading, family: String
  ) -> String {
    guard let place = reading.place(of: label) else { return "words not in the text" }
    let mention = reading.mention(at: place)
    switch family.split(separator: "/").last {
    case "mentions.txt":
      return term(label, reading, reading.facts.mentions.first { $0.range == place }, near: mention)
    case "assertion.txt": return mention.map(assertion) ?? "no mention"
    case "attribution.txt": return mention?.speaker.rawValue ?? "no mention"
    default: return "unknown family"
    }
  }

  /// The label's own term where the mention is a kind of what the term names.
  private static func term(
    _ label: LabelledBlock.Label, _ reading: LabelledReading, _ exact: Mention?, near: Mention?
  ) -> String {
    if label.value == "-" {
      return exact.map { reading.facts.vocabulary[$0.concept].name } ?? "-"
    }
    guard let term = LabelledReading.concept(label.value) else { return "unknown term" }
    guard let found = exact ?? near else { return "no mention" }
    return reading.facts.vocabulary.isA(found.concept, term)
      ? label.value : reading.facts.vocabulary[found.concept].name
  }

  private static func assertion(_ mention: Mention) -> String {
    var words = [mention.polarity.rawValue]
    if mention.isQualified { words.append("qualified") }
    if mention.status != .actual { words.append(mention.status.rawValue) }
    if mention.isFamily { words.append("family") }
    return words.sorted().joined(separator: ", ")
  }
}
