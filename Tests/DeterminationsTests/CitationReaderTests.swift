import LetterSource
import TestSupport
import Testing

@testable import Determinations

@Suite("A guideline line")
struct CitationReaderTests {
  /// A line as it was read.
  private static func slot(_ line: String) -> (CitationSlot, LetterText) {
    let text = LetterText(Letter(text: line))
    return (CitationReader(text: text, tokens: text.allTokens).slot(), text)
  }

  @Test(
    "says what it rests on, at the words that say it",
    arguments: [
      Row(
        "the MTUS", "Decision based on MTUS Knee Complaints 2004, Section(s): Summary.",
        ["mtus", "Decision based on MTUS"]),
      Row(
        "the MTUS in the older form",
        "Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341.",
        ["mtus", "Decision based on MTUS"]),
      Row(
        "something outside of it, and says so",
        "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS "
          + "Guidelines. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), "
          + "Knee.",
        ["outside-mtus", "outside of the MTUS"]),
      Row(
        "something outside of it, in the older form",
        "The Expert Reviewer did not base their decision on the MTUS. Decision based on "
          + "Non-MTUS Citation Official Disability Guidelines (ODG), Knee.",
        ["outside-mtus", "did not base their decision on the MTUS"]),
      Row(
        "something outside of it, by its label alone",
        "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Knee.",
        ["outside-mtus", "Decision based on Non-MTUS Citation"]),
      Row(
        "both",
        "Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation "
          + "Official Disability Guidelines (ODG), Knee.",
        [
          "both",
          "Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation",
        ]),
      Row(
        "both, the other way round",
        "Decision based on Non-MTUS Citation ODG, Knee. Decision based on MTUS Knee Complaints "
          + "2004.",
        ["both", "Decision based on Non-MTUS Citation ODG, Knee. Decision based on MTUS"]),
      Row(
        "nothing", "The Expert Reviewer did not cite any medical evidence for its decision.",
        ["none-cited", "did not cite any medical evidence"]),
      Row(
        "a source without a label", "Decision based on Official Disability Guidelines (ODG), Knee.",
        ["unstated", "Decision based on Official Disability Guidelines (ODG), Knee"]),
      Row(
        "words of its own", "See the report of the agreed examiner.",
        ["unstated", "See the report of the agreed examiner"]),
      Row("no words", "", ["unstated", ""]),
    ])
  func stance(row: Row<String, [String]>) {
    let (slot, text) = Self.slot(row.input)
    #expect(
      [slot.stance.value.rawValue, text.letter.foldedText(slot.stance.range)] == row.expected)
  }

  @Test("may deny resting on the MTUS above a citation of it")
  func denial() throws {
    let (slot, text) = Self.slot(
      "The Expert Reviewer did not base their decision on the MTUS. Decision based on MTUS Knee "
        + "Complaints 2004.")
    #expect(slot.stance.value == .mtus)
    let denial = try #require(slot.deniesMTUS)
    #expect(text.letter.text(denial) == "did not base their decision on the MTUS")
  }

  @Test("denies nothing where it does not say so")
  func noDenial() {
    #expect(Self.slot("Decision based on MTUS Knee Complaints 2004.").0.deniesMTUS == nil)
  }

  @Test(
    "knows a citation outside of the MTUS however its hyphen was broken",
    arguments: [
      "Non-MTUS Citation", "Non- MTUS Citation", "Non-\nMTUS Citation", "NonMTUS Citation",
      "Non–MTUS Citation", "non-MTUS", "NON-MTUS CITATION",
    ])
  func brokenNonMTUS(label: String) {
    let (slot, text) = Self.slot("Decision based on \(label) Official Disability Guidelines, Knee.")
    #expect(slot.stance.value == .outsideMTUS)
    #expect(slot.sources.map(\.label) == [.outsideMTUS])
    #expect(
      slot.sources.map { text.letter.text($0.range) } == ["Official Disability Guidelines, Knee"])
  }

  @Test(
    "is cut into its sources",
    arguments: [
      Row(
        "one", "Decision based on MTUS Knee Complaints 2004, Section(s): Summary.",
        ["mtus: MTUS Knee Complaints 2004, Section(s): Summary"]),
      Row(
        "two joined with an and behind a section",
        "Decision based on MTUS Knee Complaints 2004, Section(s): Summary, and Elbow "
          + "Complaints 2007, Section(s): Physical Methods.",
        [
          "mtus: MTUS Knee Complaints 2004, Section(s): Summary",
          "mtus: Elbow Complaints 2007, Section(s): Physical Methods",
        ]),
      Row(
        "two joined with an and behind a year",
        "Decision based on MTUS Acupuncture Treatment 2007, and Chronic Pain 2016, Section(s): "
          + "Introduction.",
        [
          "mtus: MTUS Acupuncture Treatment 2007",
          "mtus: Chronic Pain 2016, Section(s): Introduction",
        ]),
      Row(
        "three",
        "Decision based on MTUS Knee Complaints 2004, and Elbow Complaints 2007, and Chronic "
          + "Pain 2016.",
        [
          "mtus: MTUS Knee Complaints 2004", "mtus: Elbow Complaints 2007",
          "mtus: Chronic Pain 2016",
        ]),
      Row(
        "one with an and in its title",
        "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary.",
        ["mtus: MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Summary"]),
      Row(
        "one with an and in its title, and another",
        "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, and Elbow Complaints "
          + "2007.",
        ["mtus: MTUS Forearm, Wrist, and Hand Complaints 2004", "mtus: Elbow Complaints 2007"]),
      Row(
        "another, and one with an and in its title",
        "Decision based on MTUS Elbow Complaints 2007, Section(s): Summary, and Forearm, "
          + "Wrist, and Hand Complaints 2004.",
        [
          "mtus: MTUS Elbow Complaints 2007, Section(s): Summary",
          "mtus: Forearm, Wrist, and Hand Complaints 2004",
        ]),
      Row(
        "one with an and between two sections",
        "Decision based on MTUS Knee Complaints 2004, Section(s): Summary, and Physical Methods.",
        ["mtus: MTUS Knee Complaints 2004, Section(s): Summary, and Physical Methods"]),
      Row(
        "two with a label each",
        "Decision based on MTUS Knee Complaints 2004. Decision based on Non-MTUS Citation "
          + "Official Disability Guidelines (ODG).",
        ["mtus: MTUS Knee Complaints 2004", "outside-mtus: Official Disability Guidelines (ODG)"]),
      Row(
        "two without a space between",
        "Decision based on MTUS Knee Complaints 2004, Section(s): Summary.Decision based on "
          + "MTUS Elbow Complaints 2007.",
        [
          "mtus: MTUS Knee Complaints 2004, Section(s): Summary",
          "mtus: MTUS Elbow Complaints 2007",
        ]),
      Row(
        "two labelled as outside of the MTUS",
        "Decision based on Non-MTUS Citation ODG, Knee. Decision based on Non-MTUS Citation "
          + "ODG, Pain.",
        ["outside-mtus: ODG, Knee", "outside-mtus: ODG, Pain"]),
      Row(
        "one without a label", "Decision based on Official Disability Guidelines, Knee.",
        ["none: Official Disability Guidelines, Knee"]),
      Row(
        "one behind the form's phrase for other evidence",
        "Decision based on Non-MTUS Citation Other Medical Treatment Guideline or Medical "
          + "Evidence: Journal of Invented Knees, 2015.",
        ["outside-mtus: Journal of Invented Knees, 2015"]),
      Row("the MTUS and nothing more", "Decision based on MTUS.", ["mtus: MTUS"]),
    ])
  func sources(row: Row<String, [String]>) {
    let (slot, text) = Self.slot(row.input)
    #expect(
      slot.sources.map { "\($0.label.rawValue): \(text.letter.foldedText($0.range))" }
        == row.expected)
  }

  @Test(
    "is cut into its sources where no comma stands before the and, or no and behind the comma",
    arguments: [
      Row(
        "an and alone", "Decision based on MTUS Knee Complaints 2004 and Elbow Complaints 2007.",
        ["MTUS Knee Complaints 2004", "Elbow Complaints 2007"]),
      Row(
        "a comma alone",
        "Decision based on MTUS Knee Complaints 2004, Section(s): Summary, Elbow Complaints "
          + "2007, Section(s): Activity.",
        [
          "MTUS Knee Complaints 2004, Section(s): Summary",
          "Elbow Complaints 2007, Section(s): Activity",
        ]),
    ])
  func sourcesWithoutCommaAnd(row: Row<String, [String]>) {
    let (slot, text) = Self.slot(row.input)
    #expect(slot.sources.map { text.letter.foldedText($0.range) } == row.expected)
  }

  @Test(
    "has no source where none is named",
    arguments: [
      "", "The Expert Reviewer did not cite any medical evidence for its decision.",
      "Decision based on Non-MTUS Citation.", "Decision based on",
    ])
  func noSources(line: String) {
    #expect(Self.slot(line).0.sources.isEmpty)
  }

  @Test("keeps its whole text, sentence by sentence")
  func text() {
    let (slot, text) = Self.slot(
      "Decision based on MTUS Knee\nComplaints 2004. Decision based on Non-MTUS Citation ODG.")
    #expect(
      slot.text.sentences.map { text.letter.foldedText($0.range) } == [
        "Decision based on MTUS Knee Complaints 2004.", "Decision based on Non-MTUS Citation ODG.",
      ])
  }
}
