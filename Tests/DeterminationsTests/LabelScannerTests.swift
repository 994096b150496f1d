import LetterSource
import TestSupport
import Testing

@testable import Determinations

@Suite("The labels of the form")
struct LabelScannerTests {
  /// The labels of a text, with the words they were found at.
  private static func hits(_ source: String) -> [String] {
    let text = LetterText(Letter(text: source))
    return LabelScanner.shared.hits(in: text).map { "\($0.label): \(text.text($0.tokens))" }
  }

  @Test(
    "are found by their words and what stands around them",
    arguments: [
      Row("a colon behind", "Decision rationale: No.", ["rationale: Decision rationale"]),
      Row("capitals", "DECISION RATIONALE: No.", ["rationale: DECISION RATIONALE"]),
      Row("over a line end", "Decision\nrationale: No.", ["rationale: Decision rationale"]),
      Row(
        "in the middle of a line", "Priority: Standard UR Denial Date: none",
        ["priority: Priority", "urDenialDate: UR Denial Date"]),
      Row("the longer of two", "IMR Case Number: CM99-1", ["caseNumber: IMR Case Number"]),
      Row(
        "the longer of two that start at a word", "Application Received: today",
        ["applicationReceived: Application Received"]),
      Row(
        "two halves", "Application  10/14/2016\nReceived:",
        ["application: Application", "received: Received"]),
      Row("brackets inside", "State(s) of Licensure: Ohio", ["licensure: State(s) of Licensure"]),
      Row(
        "a slash inside", "Certification(s)/Specialty: Urology",
        ["specialty: Certification(s)/Specialty"]),
      Row(
        "a heading on a line of its own", "CLINICAL CASE SUMMARY\nHe fell.",
        ["summary: CLINICAL CASE SUMMARY"]),
      Row(
        "a heading with a colon", "Clinical case summary: He fell.",
        ["summary: Clinical case summary"]),
      Row(
        "a heading at the letter's end", "He fell.\nCLINICAL CASE SUMMARY",
        ["summary: CLINICAL CASE SUMMARY"]),
    ])
  func found(row: Row<String, [String]>) {
    #expect(Self.hits(row.input) == row.expected)
  }

  @Test(
    "are not found in running text",
    arguments: [
      "The decision rationale of the first review was short.",
      "On the date of injury he fell.",
      "His priority is to work.",
      "This is a clinical case summary of the file.",
      "The\nclinical case summary of the file",
      "The documents reviewed are listed.",
    ])
  func notFound(text: String) {
    #expect(Self.hits(text).isEmpty)
  }

  @Test("have each spelling in one place")
  func spellings() {
    let spellings = FormLabel.allCases.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count)
    #expect(spellings.allSatisfy { $0 == $0.lowercased() && !$0.contains("  ") })
  }

  @Test("are each found by each of their spellings", arguments: FormLabel.allCases)
  func everySpelling(label: FormLabel) {
    for spelling in label.spellings {
      let text = LetterText(Letter(text: "\n\(spelling):\n"))
      #expect(LabelScanner.shared.hits(in: text).map(\.label) == [label], "\(spelling)")
    }
  }
}
