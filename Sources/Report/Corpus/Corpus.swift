import Determinations
public import Findings

/// Many letters together: counts, likenesses, and a short account of each letter.
public struct Corpus: Sendable {
  /// The letters, in the order in which they were added.
  public private(set) var letters: [CorpusLetter] = []
  private(set) var tables: [CountTable] = CountTable.Subject.allCases.map { CountTable($0) }
  private(set) var likeCases = LikeCases()

  /// No letters.
  public init() {}

  /// Adds a letter. Cost: its findings and items.
  public mutating func add(_ letter: CorpusLetter) {
    letters.append(letter)
    likeCases.add(letter)
    for index in tables.indices { count(letter, in: &tables[index]) }
  }

  /// The number of findings of a severity.
  public func findings(_ severity: Severity) -> Int {
    letters.reduce(0) { $0 + $1.count(of: severity) }
  }

  var items: Int { letters.reduce(0) { $0 + $1.items.count } }
  var granted: Int { letters.reduce(0) { $0 + $1.items.count { $0.isGranted == true } } }
  var decided: Int { letters.reduce(0) { $0 + $1.items.count { $0.isGranted != nil } } }

  private func count(_ letter: CorpusLetter, in table: inout CountTable) {
    switch table.subject {
    case .severity: countFindings(letter, in: &table) { $0.severity.rawValue }
    case .kind: countFindings(letter, in: &table) { $0.kind.rawValue }
    case .rule: countFindings(letter, in: &table) { $0.rule }
    case .service: countItems(letter, in: &table) { $0.services }
    case .guideline: countItems(letter, in: &table) { $0.guidelines }
    case .specialty: for name in letter.specialties { countLetter(letter, under: name, in: &table) }
    case .month: if let month = letter.month { countLetter(letter, under: month, in: &table) }
    }
  }

  private func countFindings(
    _ letter: CorpusLetter, in table: inout CountTable, by name: (CorpusLetter.Found) -> String
  ) {
    var seen: Set<String> = []
    for finding in letter.findings {
      let name = name(finding)
      table.count(name) { row in
        row.findings += 1
        if seen.insert(name).inserted { row.letters += 1 }
      }
    }
  }

  /// Items under each of their names, with the findings at them.
  private func countItems(
    _ letter: CorpusLetter, in table: inout CountTable, by names: (CorpusLetter.Item) -> [String]
  ) {
    var seen: Set<String> = []
    for item in letter.items {
      let findings = letter.findings.count { $0.item == item.number }
      for name in names(item) {
        table.count(name) { row in
          Self.count(item, in: &row)
          row.findings += findings
          if seen.insert(name).inserted { row.letters += 1 }
        }
      }
    }
  }

  private func countLetter(_ letter: CorpusLetter, under name: String, in table: inout CountTable) {
    table.count(name) { row in
      row.letters += 1
      row.findings += letter.findings.count
      for item in letter.items { Self.count(item, in: &row) }
    }
  }

  private static func count(_ item: CorpusLetter.Item, in row: inout CountTable.Row) {
    row.items += 1
    if let isGranted = item.isGranted {
      row.decided += 1
      if isGranted { row.granted += 1 }
    }
  }
}
