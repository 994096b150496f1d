import Determinations
import Facts
import Findings
import Foundation
import LetterSource
import RuleEngine
import RuleLanguage
import TestSupport
import Testing

/// The same letter in another style: nothing that it says is other, and no finding may be.
@Suite("Harmless twins")
struct HarmlessTwinTests {
  /// A change of style.
  enum Style: String, CaseIterable {
    case datesInWords = "3/4/2016 as March 4, 2016"
    case datesWithZeros = "3/4/2016 as 03/04/2016"
    case datesWithHyphens = "3/4/2016 as 3-4-2016"
    case brandForGeneric = "brands for generic drugs"
    case wordsForAbbreviations = "MRI, TENS and EMG written out"

    private static let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    private static let drugs = [
      ("cyclobenzaprine", "Flexeril"), ("omeprazole", "Prilosec"), ("gabapentin", "Neurontin"),
      ("naproxen", "Naprosyn"), ("zolpidem", "Ambien"), ("tramadol", "Ultram"),
      ("celecoxib", "Celebrex"), ("pregabalin", "Lyrica"), ("duloxetine", "Cymbalta"),
    ]
    private static let terms = [
      ("MRI", "magnetic resonance imaging"), ("EMG", "electromyography"),
      ("TENS unit", "transcutaneous electrical nerve stimulation unit"),
    ]

    /// The text in this style.
    func applied(to text: String) -> String {
      switch self {
      case .datesInWords: dates(text) { "\(Self.months[$0 - 1]) \($1), \($2)" }
      case .datesWithZeros:
        dates(text) { "\($0 < 10 ? "0" : "")\($0)/\($1 < 10 ? "0" : "")\($1)/\($2)" }
      case .datesWithHyphens: dates(text) { "\($0)-\($1)-\($2)" }
      case .brandForGeneric: words(text, Self.drugs)
      case .wordsForAbbreviations: words(text, Self.terms)
      }
    }

    private func dates(_ text: String, _ written: (Int, Int, Int) -> String) -> String {
      text.replacing(/\b(\d{1,2})[\/-](\d{1,2})[\/-](\d{4})\b/) { match in
        guard let month = Int(match.output.1), (1...12).contains(month),
          let day = Int(match.output.2), let year = Int(match.output.3)
        else { return String(match.output.0) }
        return written(month, day, year)
      }
    }

    private func words(_ text: String, _ pairs: [(String, String)]) -> String {
      pairs.reduce(text) { text, pair in
        guard let word = try? Regex("\\b\(pair.0)\\b").ignoresCase() else { return text }
        return text.replacing(word, with: pair.1)
      }
    }
  }

  private static let engine = Engine(TestBook.embedded)

  private func findings(_ text: String) -> Set<String> {
    let reader = FactReader(vocabulary: TestBook.embedded.vocabulary)
    let facts = reader.facts(of: DeterminationReader.read(Letter(text: text)))
    return Set(Self.engine.findings(in: facts).map { "\($0.rule) at item \($0.item)" })
  }

  @Test("have the findings of the letter", arguments: Style.allCases)
  func sameFindings(style: Style) throws {
    for folder in ["Examples/consistent", "Examples/conflicting"] {
      let path = Project.root.appending(path: folder).path
      for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      where name.hasSuffix(".txt") {
        let text = try Project.text("\(folder)/\(name)")
        #expect(findings(style.applied(to: text)) == findings(text), "\(folder)/\(name)")
      }
    }
  }

  @Test("are other letters: each style changes some example")
  func changesSomething() throws {
    let path = Project.root.appending(path: "Examples").path
    let texts = try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".txt") }.map { try Project.text("Examples/\($0)") }
    for style in Style.allCases {
      #expect(texts.contains { style.applied(to: $0) != $0 }, "\(style.rawValue)")
    }
  }
}
