import Determinations
import Facts
import Findings
import LetterSource
import Vocabulary

/// An item as a row of the items table.
struct ItemRow: Sendable {
  let number: Int
  /// The heading as written.
  let heading: String
  /// The services it asks for, by the rule book's names.
  let services: String
  /// "upheld", and what that means.
  let decision: String
  /// Whether the service was granted; nil where that cannot be told.
  let isGranted: Bool?
  /// What the rationale concludes.
  let verdict: String
  let role: String
  /// The claims administrator's source, and the reviewer's.
  let citations: (claimsAdministrator: String, reviewer: String)
  /// The findings at the item, by their numbers.
  let findings: [Int]

  /// The items of a letter.
  static func rows(of reading: LetterReading, _ redaction: Redaction) -> [ItemRow] {
    reading.facts.items.map { row(of: $0, reading, redaction) }
  }

  private static func row(
    of facts: ItemFacts, _ reading: LetterReading, _ redaction: Redaction
  ) -> ItemRow {
    let item = facts.item
    let names = Names(reading.facts.vocabulary)
    return ItemRow(
      number: item.number,
      heading: item.heading.isEmpty
        ? "(no heading)" : redaction.words(item.heading.range, most: 120),
      services: names.text(facts.request.services),
      decision: word(item.decision?.value), isGranted: item.decision?.value.grantsService,
      verdict: facts.verdict.map { $0.isNecessary ? "necessary" : "not necessary" } ?? "–",
      role: facts.role == .standalone ? "stands alone" : facts.role.rawValue,
      citations: (
        citation(item.claimsAdministrator, .claimsAdministratorGuideline, facts, reading),
        citation(item.reviewer, .reviewerGuideline, facts, reading)
      ),
      findings: reading.findings.enumerated().filter { $0.element.item == item.number }
        .map { $0.offset + 1 })
  }

  private static func word(_ decision: Decision?) -> String {
    switch decision {
    case .upheld: "upheld: denied"
    case .overturned: "overturned: approved"
    case .modified: "modified: approved in part"
    case .unknown: "not recognised"
    case nil: "missing"
    }
  }

  private static func citation(
    _ slot: CitationSlot?, _ section: Section.Kind, _ facts: ItemFacts, _ reading: LetterReading
  ) -> String {
    guard let slot else { return "line missing" }
    let names = Names(reading.facts.vocabulary)
    let sources = facts.sources.map { reading.facts.sources[$0] }.filter {
      $0.section.kind == section
    }
    let cited = sources.flatMap { $0.guidelines.isEmpty ? $0.publishers : $0.guidelines }
    let stance =
      switch slot.stance.value {
      case .mtus: "MTUS"
      case .outsideMTUS: "outside the MTUS"
      case .both: "MTUS and outside"
      case .noneCited: "none cited"
      case .unstated: "not said"
      }
    return cited.isEmpty ? stance : "\(stance): \(names.text(cited))"
  }
}

/// The rule book's names of concepts, as people read them.
struct Names {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// "lumbar fusion".
  func text(_ concept: ConceptID) -> String {
    vocabulary[concept].name.replacing("-", with: " ")
  }

  /// Several, each once; a dash for none.
  func text(_ concepts: [ConceptID]) -> String {
    let names = list(concepts)
    return names.isEmpty ? "–" : names.joined(separator: ", ")
  }

  /// Several, each once.
  func list(_ concepts: [ConceptID]) -> [String] {
    var names: [String] = []
    for concept in concepts {
      let name = text(concept)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
