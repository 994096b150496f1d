import Determinations
import Foundation
import LetterSource

/// The example letters taken apart, each as it is and a year earlier.
struct ExampleLetters {
  /// The letters, in the order of their paths, each with its twin of the year before.
  let drafts: [DraftLetter]

  /// Takes apart the letters (`*.txt`) of a folder and its folders.
  init(folder: String) throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let letters = try paths.map { path in
      Letter(bytes: Array(try Data(contentsOf: URL(filePath: folder).appending(path: path))))
    }
    guard !letters.isEmpty else { throw CocoaError(.fileNoSuchFile) }
    drafts = letters.map(Self.draft).flatMap { [$0, YearShift.yearBefore($0)] }
  }

  private static func draft(_ letter: Letter) -> DraftLetter {
    let determination = DeterminationReader.read(letter)
    func text(_ range: ByteRange) -> [UInt8] { joined(letter.foldedBytes(range)) }
    func sentences(_ passage: Passage) -> [[UInt8]] { passage.sentences.map { text($0.range) } }
    func date(_ field: Header.Field) -> String? {
      determination.header.entry(field)?.value.map(letter.text)
    }
    var header: DraftLetter.Header?
    if let assigned = date(.dateAssigned), let injured = date(.dateOfInjury),
      let decided = date(.decisionDate), let denied = date(.urDenialDate),
      let received = date(.applicationReceived)
    {
      header = DraftLetter.Header(
        assigned: assigned, injured: injured, decided: decided, denied: denied, received: received)
    }
    let items = determination.items.map { item in
      DraftLetter.Item(
        heading: text(item.heading.range),
        decision: item.decision.map { letter.text($0.range) } ?? "",
        claimsAdministrator: item.claimsAdministrator.map { text($0.text.range) },
        reviewer: item.reviewer.map { text($0.text.range) },
        rationale: item.rationale.map(sentences) ?? [])
    }
    return DraftLetter(
      header: header, opening: opening(of: letter), summary: determination.summary.map(sentences),
      items: items)
  }

  /// Without the space that a fold leaves behind a hyphen at the end of a line.
  private static func joined(_ bytes: [UInt8]) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let isLetter = index >= 2 && (0x61...0x7A).contains(bytes[index - 2] | 0x20)
      if byte == 0x20, index >= 2, bytes[index - 1] == 0x2D, isLetter { continue }
      joined.append(byte)
    }
    return joined
  }

  /// The paragraphs between the form's first heading and its second.
  private static func opening(of letter: Letter) -> [[UInt8]] {
    let text = letter.text(ByteRange(0, letter.bytes.count))
    guard let start = text.range(of: FormText.made)?.upperBound,
      let end = text.range(of: FormText.summary, range: start..<text.endIndex)?.lowerBound
    else { return [] }
    var paragraphs = [""]
    for line in text[start..<end].split(whereSeparator: \.isNewline) {
      let words = line.split(separator: " ").joined(separator: " ")
      if FormText.paragraphs.contains(where: words.hasPrefix) { paragraphs.append("") }
      paragraphs[paragraphs.count - 1] +=
        (paragraphs[paragraphs.count - 1].isEmpty ? "" : " ") + words
    }
    return paragraphs.filter { !$0.isEmpty }.map { Array($0.utf8) }
  }
}

/// The words of the form that layouts write.
enum FormText {
  static let made = "HOW THE IMR FINAL DETERMINATION WAS MADE"
  static let summary = "CLINICAL CASE SUMMARY"
  static let issues = "IMR ISSUES, DECISIONS AND RATIONALES"
  static let summaryLead =
    "The expert reviewer developed the following clinical case summary based on a review of the "
    + "case file, including all medical records:"
  static let issuesLead =
    "The Final Determination was based on decisions for the disputed items/services set forth below:"
  static let claimsAdministrator = "Claims Administrator guideline: "
  static let reviewer = "MAXIMUS guideline: "
  static let rationale = "Decision rationale: "
  /// How the paragraphs behind the first begin.
  static let paragraphs = [
    "The Expert Reviewer has the following", "State(s) of Licensure", "Certification(s)",
  ]
}
