import Determinations
import Facts
import LetterSource
import TestSupport
import Testing

/// What tells who somebody is, and what only looks so. No name is a real person's.
@Suite("Reading what a letter discloses")
struct DisclosureReaderTests {
  /// Forms with their words, as "form: words".
  private func disclosures(_ summary: String) -> [String] {
    let facts = TestLetter.facts(
      summary: summary, rationale: "The request is not medically necessary.")
    let letter = facts.determination.text.letter
    return facts.disclosures.map {
      "\($0.form.rawValue): \(letter.text($0.range))\($0.isCertain ? "" : " ?")"
    }
  }

  @Test(
    "finds numbers and addresses by their shape",
    arguments: [
      Row("hyphens", "SSN 612-45-7789 is on file.", ["social-security-number: 612-45-7789"]),
      Row("a telephone", "Call (310) 555-0142 first.", ["telephone-number: 310) 555-0142"]),
      Row("a telephone with stops", "Call 310.555.0142 first.", ["telephone-number: 310.555.0142"]),
      Row("mail", "Write to r@example.com now.", ["e-mail-address: r@example"]),
      Row("a street", "He lives at 2214 Alder Street.", ["street-address: 2214 Alder Street"]),
      Row("a birth date", "DOB 4/12/1961 was given.", ["birth-date: DOB 4/12/1961"]),
      Row(
        "a claim", "Claim number WC-2011-448812 is open.",
        ["record-number: Claim number WC-2011-448812"]),
      Row("pages", "Pages 303-305 and 308-310 apply.", []),
      Row("a date", "He was seen on 04-12-2016.", []),
      Row("strength and count", "Norco 10-325 #120 was given.", []),
      Row("a labelled blank", "SSN and claim number were removed.", []),
    ])
  func shapes(row: Row<String, [String]>) { #expect(disclosures(row.input) == row.expected) }

  @Test(
    "finds names beside a title, a degree or who is seen",
    arguments: [
      Row("a title", "Dr. Alderwick saw him.", ["personal-name: Alderwick"]),
      Row("a degree", "Rowan Alderwick, M.D., saw him.", ["personal-name: Rowan Alderwick"]),
      Row("seen with", "He met with Rowan Alderwick.", ["personal-name: Rowan Alderwick ?"]),
      Row("a removed name", "Dr.  saw him. Dr. On examination he limps.", []),
      Row("an institution", "He was treated by Alder Ridge Clinic.", []),
      Row("the letter knows the word", "Dr. Weakness was noted; weakness persists.", []),
      Row("a questionnaire", "He filled in the Oswestry Disability Index.", []),
    ])
  func names(row: Row<String, [String]>) { #expect(disclosures(row.input) == row.expected) }
}
