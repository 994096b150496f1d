import Facts
import Foundation
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
    if family.hasSuffix("review.txt") { return LabelledReview.read(label, in: reading) }
    if family.hasSuffix("reasoning.txt") { return argument(label, reading) }
    if family.hasSuffix("patient.txt") { return LabelledPatient.read(label, in: reading) }
    guard let place = reading.place(of: label) else { return "words not in the text" }
    let mention = reading.mention(at: place)
    switch family.split(separator: "/").last {
    case "mentions.txt":
      return term(label, reading, reading.facts.mentions.first { $0.range == place }, near: mention)
    case "assertion.txt": return mention.map(assertion) ?? "no mention"
    case "events.txt": return time(label, at: place, in: reading.facts)
    case "anatomy.txt": return site(label, mention, reading.facts)
    case "treatments.txt": return LabelledTreatment.read(label, in: reading)
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

// MARK: Dates and durations

extension LabelledValue {
  /// "2016-10-13 injury", "6 weeks", "4..6 months".
  static func time(_ label: LabelledBlock.Label, at place: ByteRange, in facts: LetterFacts)
    -> String
  {
    let vocabulary = facts.vocabulary
    if let quantity = facts.quantities.first(where: { $0.range == place }) {
      return "\(number(quantity)) \(vocabulary[quantity.unit].name)"
    }
    guard let event = facts.events.first(where: { $0.range.overlaps(place) }) else {
      // A date that goes with nothing gives no event: what is left to check is that there is none.
      let parts = label.value.split(separator: " ")
      return parts.last == "-" ? label.value : "nothing"
    }
    let date = event.last.map { "\(event.date)..\($0)" } ?? "\(event.date)"
    return "\(date) \(eventNames[vocabulary[event.kind].name] ?? vocabulary[event.kind].name)"
  }

  /// The label's names for the book's kinds of event.
  private static let eventNames = [
    "study-date": "study", "operation": "surgery", "request-for-authorization": "request",
    "treatment-date": "treatment",
  ]

  /// "6" or "4..6".
  static func number(_ quantity: Quantity) -> String {
    number(quantity.value)
  }

  /// "6" or "4..6".
  static func number(_ range: NumberRange) -> String {
    let ends = [range.low, range.high].map { NumberRange(parts: $0).description }
    return range.isSingle ? ends[0] : ends.joined(separator: "..")
  }
}

// MARK: Places of the body

extension LabelledValue {
  /// The label itself where the site of the mention is what it says, else the site.
  static func site(_ label: LabelledBlock.Label, _ mention: Mention?, _ facts: LetterFacts)
    -> String
  {
    guard let mention else { return "no mention" }
    let site = mention.site
    var isRight = true
    for part in label.value.split(separator: ", ") {
      let words = part.split(separator: " ", maxSplits: 1).map(String.init)
      guard words.count == 2 else { return "no label" }
      switch words[0] {
      case "region": isRight = isRight && regions(words[1], site, facts.vocabulary)
      case "side": isRight = isRight && site.sides.name == (words[1] == "none" ? "" : words[1])
      case "levels":
        let levels = words[1].split(separator: " ").filter { $0 != "and" }
          .reduce(LevelSet()) { $0.union(LevelSet(String($1)) ?? LevelSet()) }
        isRight = isRight && site.levels == levels
      default: return "no label"
      }
    }
    if isRight { return label.value }
    let names = site.regionNames.map { facts.vocabulary[$0].name }.joined(separator: " and ")
    return "region \(names) side \(site.sides.name) levels \(site.levels.description)"
  }

  /// Whether a site has the regions of a label and no other; a part of one is that one.
  static func regions(_ label: String, _ site: Site, _ vocabulary: Vocabulary) -> Bool {
    if label == "none" { return site.regions.isEmpty }
    let wanted = label.components(separatedBy: " and ").map(LabelledReading.region)
    guard wanted.allSatisfy({ $0 != nil }) else { return false }
    let sets = wanted.compactMap { $0 }.map { vocabulary.regions(of: $0) }
    return sets.allSatisfy { $0.overlaps(site.regions) }
      && site.regionNames.allSatisfy { name in
        sets.contains { $0.contains(vocabulary.regions(of: name)) }
      }
  }
}

// MARK: The argument of a rationale

extension LabelledValue {
  private static let unitMarks = ["percent": "%", "millimeters": "mm"]

  /// What is read in place of a line of `reasoning.txt`, in the words of the line.
  static func argument(_ label: LabelledBlock.Label, _ reading: LabelledReading) -> String {
    let item = reading.facts.items[0]
    switch label.words {
    case "verdict":
      return item.verdict.map { $0.isNecessary ? "necessary" : "not necessary" } ?? "none"
    case "criteria":
      return item.criteria.map { $0.status == .met ? "met" : "not met" } ?? "none"
    default: break
    }
    let parts = label.value.components(separatedBy: " = ")
    guard let place = reading.place(of: LabelledBlock.label(words: parts[0])) else {
      return "words not in the text"
    }
    switch label.words {
    case "absent", "absent qualified":
      guard let mention = reading.mention(at: place), mention.speaker == .reviewer,
        mention.polarity == .denied, mention.status != .hypothetical
      else { return "nothing" }
      return (label.words == "absent") != mention.isQualified ? label.value : "qualified otherwise"
    case "fault":
      let found = reading.facts.mentions.contains {
        $0.range.overlaps(place) && $0.polarity == .denied && $0.root == .particular
      }
      return found ? label.value : "nothing"
    case "depends":
      return item.dependencies.contains { $0.overlaps(place) } ? label.value : "nothing"
    case "threshold":
      guard let quantity = reading.facts.quantities.first(where: { $0.range.overlaps(place) })
      else {
        return "nothing"
      }
      let sign: [Quantity.Comparison: String] = [
        .exactly: "=", .atLeast: ">=", .atMost: "<=", .moreThan: ">", .lessThan: "<",
      ]
      let unit = reading.facts.vocabulary[quantity.unit].name
      // The guide writes a range without a sign, and two units by their usual marks.
      let limit = quantity.value.isSingle ? "\(sign[quantity.comparison] ?? "") " : ""
      return "\(parts[0]) = \(limit)\(number(quantity)) \(unitMarks[unit] ?? unit)"
    case "guideline":
      guard parts.count == 2,
        let reference = reading.facts.references.first(where: { $0.range.overlaps(place) }),
        reference.speaks
      else { return "nothing" }
      return
        "\(parts[0]) = \(reference.isOne(of: parts[1], in: reading.facts) ? parts[1] : "other")"
    default: return "no label"
    }
  }
}

extension Reference {
  /// Whether it is what a term names, or published by it.
  func isOne(of term: String, in facts: LetterFacts) -> Bool {
    let text = LetterText(Letter(text: term))
    let named = facts.vocabulary.matcher.matches(in: text, tokens: text.allTokens)
      .filter { $0.layer == .source }.map(\.concept)
    return named.contains { name in
      facts.vocabulary.isA(concept, name)
        || facts.vocabulary.concepts(.publisher, of: concept).contains(name)
        || facts.vocabulary.concepts(.publisher, of: name).contains(concept)
    }
  }
}
