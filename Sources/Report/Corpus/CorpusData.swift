import Findings
import HTML

/// The letters of a corpus for the page's script: names once, then a row of numbers for each letter.
struct CorpusData {
  /// Names by their numbers.
  struct NameList {
    private(set) var names: [String] = []
    private var numbers: [String: Int] = [:]

    /// The number of a name; a new name gets the next.
    mutating func number(of name: String) -> Int {
      if let number = numbers[name] { return number }
      numbers[name] = names.count
      names.append(name)
      return names.count - 1
    }
  }

  /// The severities in the order of the page's columns.
  static let severities: [Severity] = [.error, .warning, .info]

  private(set) var rules = NameList()
  private(set) var kinds = NameList()
  private(set) var services = NameList()
  private(set) var guidelines = NameList()
  private(set) var specialties = NameList()
  private(set) var months = NameList()
  private var kindOfRule: [Int] = []
  private let letters: [CorpusLetter]
  private let place: LetterPlace
  /// Whether findings come with their messages.
  private let hasMessages: Bool

  /// The most bytes of messages that a page carries; beyond it they stand in the letters' own pages.
  private static let mostMessages = 6 << 20

  init(_ corpus: Corpus, place: LetterPlace) {
    letters = corpus.letters
    self.place = place
    var size = 0
    for letter in corpus.letters {
      for finding in letter.findings { size += finding.message.utf8.count }
    }
    hasMessages = size <= Self.mostMessages
    // The numbers follow the tables, so that what is met most is shortest.
    for table in corpus.tables {
      for row in table.ordered {
        switch table.subject {
        case .severity: break
        case .kind: _ = kinds.number(of: row.name)
        case .rule: _ = rules.number(of: row.name)
        case .service: _ = services.number(of: row.name)
        case .guideline: _ = guidelines.number(of: row.name)
        case .specialty: _ = specialties.number(of: row.name)
        case .month: _ = months.number(of: row.name)
        }
      }
    }
    kindOfRule = Array(repeating: 0, count: rules.names.count)
    for letter in corpus.letters {
      for finding in letter.findings {
        kindOfRule[rules.number(of: finding.rule)] = kinds.number(of: finding.kind.rawValue)
      }
    }
  }

  /// The number of a name in its list, as the script knows it.
  func key(_ subject: CountTable.Subject, _ name: String) -> String {
    var copy = self
    switch subject {
    case .severity: return name
    case .kind: return String(copy.kinds.number(of: name))
    case .rule: return String(copy.rules.number(of: name))
    case .service: return String(copy.services.number(of: name))
    case .guideline: return String(copy.guidelines.number(of: name))
    case .specialty: return String(copy.specialties.number(of: name))
    case .month: return String(copy.months.number(of: name))
    }
  }

  func write(to data: inout DataWriter) {
    var lists = self
    data.object { data in
      data.key("severities")
      data.texts(Self.severities.map(\.title))
      data.key("rules")
      data.texts(rules.names)
      data.key("kindOfRule")
      data.numbers(kindOfRule)
      data.key("services")
      data.texts(services.names)
      data.key("months")
      data.texts(months.names)
      data.key("letters")
      data.list { data in for letter in letters { lists.write(letter, to: &data) } }
    }
  }

  private mutating func write(_ letter: CorpusLetter, to data: inout DataWriter) {
    data.list { data in
      data.text(letter.name)
      data.text(letter.path)
      data.text(place.link(letter.number)?.reference ?? "")
      data.numbers(Self.severities.map(letter.count(of:)))
      data.numbers([letter.items.count, letter.items.count { $0.isGranted == true }])
      data.number(letter.month.map { months.number(of: $0) } ?? -1)
      data.numbers(letter.services.map { services.number(of: $0) })
      data.numbers(letter.guidelines.map { guidelines.number(of: $0) })
      data.numbers(letter.specialties.map { specialties.number(of: $0) })
      data.list { data in
        for finding in letter.findings {
          data.list { data in
            data.number(rules.number(of: finding.rule))
            data.number(Self.severities.firstIndex(of: finding.severity) ?? 0)
            data.number(finding.item)
            data.number(finding.line)
            if hasMessages { data.text(finding.message) }
          }
        }
      }
    }
  }
}
