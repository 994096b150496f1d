import Determinations
public import Facts
import LetterSource
import RuleLanguage

/// Letters for tests, of the parts that matter to them.
public enum TestLetter {
  /// A letter with a summary and items; each item a heading with its decision, and a rationale.
  public static func text(
    header: String = "", summary: String = "The injured worker is under treatment.",
    items: [(heading: String, reviewer: String, rationale: String)]
  ) -> String {
    var text = header.isEmpty ? "" : header + "\n\n"
    text += "HOW THE IMR FINAL DETERMINATION WAS MADE\n"
    text += "He/she has no affiliation with the employer, employee, providers or the claims "
    text += "administrator.\n\nThe Expert Reviewer has the following credentials:\n"
    text += "State(s) of Licensure: California\nCertification(s)/Specialty: Orthopedic Surgery\n\n"
    text += "CLINICAL CASE SUMMARY\n\n\(summary)\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\n"
    for item in items {
      text += "\(item.heading)\n\n"
      text += "Claims Administrator guideline: The Claims Administrator did not cite any medical "
      text += "evidence for its decision.\n\nMAXIMUS guideline: \(item.reviewer)\n\n"
      text += "Decision rationale: \(item.rationale)\n\n"
    }
    return text
  }

  /// The facts of a letter with one item, read with the embedded rule book.
  public static func facts(
    header: String = "", summary: String = "The injured worker is under treatment.",
    heading: String = "Ergonomic evaluation: Upheld",
    reviewer: String = "The Expert Reviewer did not cite any medical evidence for its decision.",
    rationale: String
  ) -> LetterFacts {
    facts(text(header: header, summary: summary, items: [(heading, reviewer, rationale)]))
  }

  /// The facts of a letter, read with the embedded rule book.
  public static func facts(_ text: String) -> LetterFacts {
    FactReader(vocabulary: TestBook.embedded.vocabulary)
      .facts(of: DeterminationReader.read(Letter(text: text)))
  }
}
