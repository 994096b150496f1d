import Determinations
import Facts
import Findings
import LetterSource

/// What a report over many letters keeps of each: about a kilobyte.
public struct CorpusLetter: Sendable {
  /// A finding without its places.
  struct Found: Sendable {
    let rule: String
    let kind: Kind
    let severity: Severity
    /// The item, from 1; 0 for the letter.
    let item: Int
    /// The line of the primary place, from 1.
    let line: Int
    let message: String
  }

  /// An item.
  struct Item: Sendable {
    let number: Int
    let services: [String]
    let regions: [String]
    /// The guidelines that the reviewer cites for it.
    let guidelines: [String]
    /// How the requested services went so far, as the letter tells it.
    let course: [String]
    let decision: Decision?

    var isGranted: Bool? { decision?.grantsService }
  }

  /// The place among the letters of the report, from 1.
  public let number: Int
  /// What it is called.
  public let name: String
  /// Its path; empty in a redacted report.
  let path: String
  let findings: [Found]
  let items: [Item]
  /// The reviewer's specialties as written; none in a redacted report.
  let specialties: [String]
  /// The month of the decision: "2016-10"; nil where it is not stated, and in a redacted report.
  let month: String?

  /// What is kept of a letter.
  public init(_ reading: LetterReading, number: Int, isRedacted: Bool) {
    let redaction = Redaction(of: reading, isRedacted: isRedacted)
    self.number = number
    name = LetterName.text(of: reading, number: number, redaction)
    path = isRedacted ? "" : reading.path
    findings = reading.findings.map { finding in
      Found(
        rule: finding.rule, kind: finding.kind, severity: finding.severity, item: finding.item,
        line: redaction.line(finding.places[0].range), message: redaction.value(finding.message))
    }
    items = reading.facts.items.map { Self.item($0, reading.facts) }
    let determination = reading.facts.determination
    specialties =
      isRedacted
      ? [] : (determination.reviewer.specialty?.value ?? []).map { redaction.words($0, most: 60) }
    let decided = determination.header.entry(.decisionDate)?.date
    month =
      isRedacted
      ? nil : decided.flatMap { $0.month == nil ? nil : String($0.description.prefix(7)) }
  }

  private static func item(_ item: ItemFacts, _ facts: LetterFacts) -> Item {
    let names = Names(facts.vocabulary)
    let cited = item.sources.map { facts.sources[$0] }
      .filter { $0.section.kind == .reviewerGuideline }
      .flatMap { $0.guidelines.isEmpty ? $0.publishers : $0.guidelines }
    var course: Set<String> = []
    for (index, mention) in facts.mentions.enumerated()
    where item.request.services.contains(mention.concept) {
      guard mention.section.item == nil || mention.section.item == item.item.number - 1,
        let told = facts.course(ofMention: index), told.stage != .planned
      else { continue }
      let helped = told.helped.map { $0 ? " and helped" : " and did not help" } ?? ""
      course.insert(told.stage.rawValue.replacing("-", with: " ") + helped)
    }
    return Item(
      number: item.item.number, services: names.list(item.request.services),
      regions: names.list(item.request.anatomy.regionNames), guidelines: names.list(cited),
      course: course.sorted(), decision: item.item.decision?.value)
  }

  /// How many findings there are of a severity.
  func count(of severity: Severity) -> Int { findings.count { $0.severity == severity } }

  /// What its items ask for and its reviewer cites, each once.
  var services: [String] { Self.distinct(items.flatMap(\.services)) }
  var guidelines: [String] { Self.distinct(items.flatMap(\.guidelines)) }

  /// Whether it has more trouble than another: more errors, then more warnings, then more notes.
  static func isWorse(_ left: CorpusLetter, _ right: CorpusLetter) -> Bool {
    let weights = { (letter: CorpusLetter) in
      (letter.count(of: .error), letter.count(of: .warning), letter.count(of: .info))
    }
    let (a, b) = (weights(left), weights(right))
    return a == b ? left.number < right.number : a > b
  }

  static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
