import Facts
import LetterSource
import Vocabulary

/// What a letter speaks of below one concept of the vocabulary: its drugs, its studies, its conditions.
struct FactTable {
  /// Something that the letter speaks of.
  struct Row {
    let name: String
    /// How often it is said to be so, not to be so, and spoken of otherwise.
    var affirmed = 0
    var denied = 0
    var otherwise = 0
    /// How its course went, as far as the letter says.
    var courses: [String] = []
    /// When, as far as the letter says.
    var dates: [String] = []
    /// The lines where it is spoken of.
    var lines: [Int] = []

    var count: Int { affirmed + denied + otherwise }
  }

  /// "drugs".
  let name: String
  /// The things, the most spoken of first.
  let rows: [Row]
  var count: Int { rows.reduce(0) { $0 + $1.count } }

  /// The tables of a letter: services by the highest concepts below `service`, everything else by root.
  static func tables(of facts: LetterFacts, _ redaction: Redaction) -> [FactTable] {
    var rows: [ConceptID: [ConceptID: Row]] = [:]
    let names = Names(facts.vocabulary)
    for (index, mention) in facts.mentions.enumerated() {
      let group = group(of: mention.concept, facts.vocabulary)
      var row = rows[group]?[mention.concept] ?? Row(name: names.text(mention.concept))
      if !mention.isFact {
        row.otherwise += 1
      } else if mention.polarity == .affirmed {
        row.affirmed += 1
      } else {
        row.denied += 1
      }
      if let course = facts.course(ofMention: index) { add(word(course), to: &row.courses) }
      if let date = facts.date(ofMention: index) { add(redaction.date(date), to: &row.dates) }
      let line = redaction.line(mention.range)
      if row.lines.last != line { row.lines.append(line) }
      rows[group, default: [:]][mention.concept] = row
    }
    return rows.map { group, rows in
      FactTable(
        name: Self.name(of: group, facts.vocabulary),
        rows: rows.values.sorted { ($1.count, $0.name) < ($0.count, $1.name) })
    }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// What a table is called: the rule book's name, or what a root holds.
  private static func name(of group: ConceptID, _ vocabulary: Vocabulary) -> String {
    guard group == vocabulary.concept(of: vocabulary[group].root) else {
      return Names(vocabulary).text(group)
    }
    return switch vocabulary[group].root {
    case .service: "other services"
    case .finding: "clinical findings"
    case .sign: "signs"
    case .observable: "measures"
    case .condition: "conditions"
    case .statement: "statements"
    case .particular: "particulars"
    default: Names(vocabulary).text(group)
    }
  }

  /// The highest concept below the root that a service is a kind of; for other things the root.
  private static func group(of concept: ConceptID, _ vocabulary: Vocabulary) -> ConceptID {
    let root = vocabulary.concept(of: vocabulary[concept].root)
    guard vocabulary[concept].root == .service else { return root }
    var at = concept
    // The first parent leads to the root: a vocabulary has no circles.
    while let parent = vocabulary[at].parents.first, parent != root { at = parent }
    let isGroup = at != concept || vocabulary.hasOwnFlag(.general, at)
    return isGroup ? at : root
  }

  private static func word(_ course: Course) -> String {
    let helped = course.helped.map { $0 ? ", helped" : ", did not help" } ?? ""
    return course.stage.rawValue.replacing("-", with: " ") + helped
  }

  private static func add(_ text: String, to list: inout [String]) {
    if !list.contains(text) { list.append(text) }
  }
}
