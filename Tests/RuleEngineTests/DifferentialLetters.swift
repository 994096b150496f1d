import Determinations
import Facts
import LetterSource
import RuleLanguage
import TestSupport

/// A drafted letter with its facts.
struct DraftLetter {
  let text: String
  let facts: LetterFacts
}

/// Drafts small letters: a header with some of its dates, a summary, no items to four.
struct DraftLetters {
  var random: SeededGenerator

  /// The dates of headers, texts and rules: the same days in some, others near by, a month, a year.
  static let days = [
    "3/4/2016", "03/04/2016", "3/5/2016", "3/10/2016", "3/11/2016", "4/3/2016", "3/4/2015",
    "12/31/2015", "1/1/2016", "2/29/2016",
  ]

  /// The letters that all laws share.
  static let pool: [DraftLetter] = {
    guard let book = TestBook.load(DifferentialTerms.chapter).book else {
      preconditionFailure("the vocabulary of the drafted rules does not load")
    }
    let reader = FactReader(vocabulary: book.vocabulary)
    var drafts = DraftLetters(random: SeededGenerator(seed: 11))
    return (0..<240).map { _ in
      let text = drafts.letter()
      return DraftLetter(
        text: text, facts: reader.facts(of: DeterminationReader.read(Letter(text: text))))
    }
  }()

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  private mutating func one(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private func capital(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

  private mutating func letter() -> String {
    var header: [String] = []
    for label in [
      "Date of Injury", "UR Denial Date", "Decision Date", "Application Received", "Date Assigned",
    ] where chance(60) {
      header.append("\(label): \(chance(90) ? one(Self.days) : "unknown")")
    }
    let count = one(["0", "1", "1", "2", "2", "2", "3", "3", "4"])
    let items = (0..<(Int(count) ?? 0)).map { _ in
      (heading: heading(), reviewer: guideline(), rationale: sentences(0...3, concluding: true))
    }
    return TestLetter.text(
      header: header.joined(separator: "\n"), summary: sentences(0...4, concluding: false),
      items: items)
  }

  private mutating func heading() -> String {
    let side = one(["", "", "Left ", "Right ", "Bilateral "])
    let place = one(["", "", "knee ", "lumbar spine ", "spine ", "cervical spine "])
    let service = one([
      "surgery", "fusion", "surgery and fusion", "fusion with surgery", "assistant surgeon",
      "clearance", "therapy", "therapy, 12 visits", "therapy, 8 to 10 visits",
      "therapy 2 visits per week for 6 weeks", "norco 10/325 mg qty 60", "norco 10 mg",
      "MRI", "injection", "brace", "retrospective MRI", "medication", "surgery",
    ])
    let levels = one(["", "", "", " L4-L5", " L4-S1", " L5", " C4-C7", " L5-S1"])
    let decision = one([
      "Upheld", "Upheld", "Overturned", "Modified", "Overturned", "", "Postponed",
    ])
    let words = "\(side)\(place)\(service)\(levels)"
    return "\(capital(words)): \(decision)"
  }

  private mutating func guideline() -> String {
    one([
      "The Expert Reviewer did not cite any medical evidence for its decision.",
      "Decision based on MTUS. Citation: ACOEM, page 12.",
      "Decision based on Non-MTUS. Citation: ODG, Low Back Chapter.",
      "Decision based on MTUS. Citation: ODG.",
    ])
  }

  private mutating func sentences(_ count: ClosedRange<Int>, concluding: Bool) -> String {
    var sentences = (0..<Int.random(in: count, using: &random)).map { _ in sentence() }
    if concluding, chance(60) {
      sentences.append(
        one([
          "The request is medically necessary.", "The request is not medically necessary.",
          "There is independent need.",
        ]))
    }
    return sentences.isEmpty ? "Under treatment." : sentences.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    let day = one(Self.days)
    let side = one(["left", "right", "bilateral"])
    let place = one(["knee", "lumbar spine", "cervical spine"])
    let finding = one(["pain", "numbness", "weakness", "diabetes"])
    let service = one(["surgery", "fusion", "therapy", "MRI", "norco", "injection"])
    let level = one(["L4-L5", "L5-S1", "C5-C6", "L5", "L4-S1"])
    return one([
      "There was an injury of \(day).",
      "There was an injury of March 2016.",
      "There was an injury in 2015.",
      "On \(day) the visit was for \(finding).",
      "On \(day) the visit was for \(finding) of the \(side) \(place). There was \(finding).",
      "MRI of \(day) of the \(place) was positive.",
      "There was \(finding) of the \(side) \(place).",
      "There was no \(finding) of the \(side) \(place).",
      "\(capital(side)) \(place): a pivot sign was positive. A jerk sign was positive.",
      "\(capital(side)) \(place): a pivot sign was negative. A jerk sign was negative.",
      "There was \(finding) with numbness at \(level).",
      "The patient denies \(finding).",
      "Possible \(finding) of the \(side) \(place).",
      "History of \(finding).",
      "Flexion of the \(side) knee was \(one(["40", "90", "90 to 100"])) degrees.",
      "Pain was \(one(["4", "7", "7-8"]))/10.",
      "There were \(one(["6", "8 to 10", "at least 12"])) visits of therapy.",
      "The \(service) of the \(side) \(place) was requested.",
      "Utilization review of \(day) denied the \(service).",
      "Utilization review certified the \(service).",
      "The \(service) helped.",
      "The \(service) did not help.",
      "The norco 10/325 mg was requested.",
      "ODG is for \(service).",
    ])
  }
}
