import Determinations
import Facts
import LetterSource
import TestSupport
import Testing

@Suite("The patient")
struct PatientTests {
  /// "patient 46", "patient female!", "provider she": whom each age, sex word and pronoun of a summary means;
  /// an exclamation mark behind what cannot mean anybody else, "then" before a past age.
  private func traits(_ summary: String) -> [String] {
    let facts = TestLetter.facts(summary: summary, rationale: "See the record.")
    return facts.traits.map { trait in
      let time = trait.isPast ? "then " : ""
      let value =
        trait.age.map { "\(time)\($0)" }
        ?? (trait.isPronoun ? words(trait.range, facts) : trait.sex?.rawValue ?? "")
      return "\(trait.person.rawValue) \(value)\(trait.isCertain ? "!" : "")"
    }
  }

  private func words(_ range: ByteRange, _ facts: LetterFacts) -> String {
    facts.letter.foldedText(range).lowercased()
  }

  @Test(
    "has an age and a sex in every way of writing",
    arguments: [
      Row("digits", "The claimant is a 35 year old woman.", ["patient 35!", "patient female!"]),
      Row("hyphens", "This is a 35-year-old man.", ["patient 35!", "patient male!"]),
      Row("short", "The IW is a 35 y/o F.", ["patient 35!", "patient female!"]),
      Row("dotted", "The IW is a 35 y.o. M with pain.", ["patient 35!", "patient male!"]),
      Row("glued", "The IW is a 35yo male.", ["patient 35!", "patient male!"]),
      Row("words", "The patient is thirty-five years old.", ["patient 35!"]),
      Row("apposition", "The patient, aged 35, has pain.", ["patient 35!"]),
      Row("now", "The patient, now 35, has pain.", ["patient 35!"]),
      Row(
        "before the noun", "The 35-year-old female patient has pain.",
        ["patient 35!", "patient female!"]),
      Row(
        "in a list of adjectives", "The patient is a pleasant, left-handed, 35-year-old lady.",
        ["patient 35!", "patient female!"]),
      Row("at injury", "The patient was 35 years old at the time of injury.", ["patient then 35!"]),
      Row("a label", "Sex: female.", ["patient female!"]),
    ])
  func isNamed(row: Row<String, [String]>) {
    #expect(traits(row.input) == row.expected)
  }

  @Test(
    "is not whoever else has an age or a sex",
    arguments: [
      Row("a limit", "The patient is over 50 years of age.", []),
      Row("a thing", "The patient has a 20 year old injury.", []),
      Row("a relative", "The patient has a 20-year-old son.", ["other 20"]),
      Row("people", "Results in 45-year-old women were good.", ["other 45"]),
      Row(
        "who did it", "The patient was hit by a 20-year-old man.", ["other 20", "other male"]),
      Row("an adjective", "The patient was helped by a male nurse.", ["provider male"]),
      Row("a study", "The MR arthrogram was normal.", []),
    ])
  func isNot(row: Row<String, [String]>) {
    #expect(traits(row.input) == row.expected)
  }

  @Test(
    "is meant by a pronoun where nobody else can be",
    arguments: [
      Row("alone", "The patient has pain. He rests.", ["patient he!"]),
      Row(
        "against the noun", "The patient is a woman. His knee hurts.",
        ["patient female!", "patient his!"]),
      Row(
        "a clinician is near", "The patient is a woman. The surgeon saw her. He found weakness.",
        ["patient female!", "patient her", "provider he"]),
      Row(
        "what a clinician does", "The patient is a woman. He prescribed a brace.",
        ["patient female!", "provider he"]),
      Row(
        "a part of the body", "The doctor noted that her left knee was swollen.", ["patient her!"]),
      Row(
        "a relative", "The patient is a man. His wife drives. She works.",
        ["patient male!", "patient his!", "other she"]),
      Row(
        "by the one who was hit", "The patient is a man. The student kicked him. She fled.",
        ["patient male!", "patient him", "other she"]),
      Row("either", "The reviewer gave his or her opinion.", ["reviewer his or her"]),
    ])
  func isMeant(row: Row<String, [String]>) {
    #expect(traits(row.input) == row.expected)
  }

  @Test(
    "works and was hurt",
    arguments: [
      Row(
        "behind the sex", "The IW is a 35 year old male crane operator with pain.",
        ["crane operator", ""]),
      Row(
        "behind a cue", "The patient is 35. He was employed as a tree surgeon.",
        ["tree surgeon", ""]),
      Row("no occupation", "The 35 year old injured worker was seen as a new patient.", ["", ""]),
      Row(
        "announced", "The mechanism of injury is detailed as a fall. He has pain.", ["", "a fall"]),
      Row(
        "behind the injury", "The patient was injured while mopping a floor.",
        ["", "mopping a floor"]),
      Row(
        "an accident of the past",
        "The patient was injured. There is a history of a motor vehicle accident.",
        ["", ""]),
      Row(
        "a restriction", "The patient is 35 years old. He is to avoid lifting and pushing.",
        ["", ""]),
    ])
  func worksAndWasHurt(row: Row<String, [String]>) {
    let facts = TestLetter.facts(summary: row.input, rationale: "See the record.")
    let read = [facts.occupation, facts.mechanism].map { range in
      range.map { facts.letter.foldedText($0) } ?? ""
    }
    #expect(read == row.expected)
  }
}

extension LetterFacts {
  fileprivate var letter: Letter { determination.text.letter }
}
