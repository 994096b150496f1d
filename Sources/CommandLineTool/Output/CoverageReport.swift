import ByteOutput
import LetterSource
import Reporters
import RuleLanguage
import RuleTesting

/// The coverage of a rule book, for people and for programs.
struct CoverageReport {
  let title: String
  let book: RuleBook
  /// The number of tests that counted.
  let tests: Int
  let coverage: Coverage
  /// The phrases of the concepts that test letters speak of; nil where they were not asked for.
  let phrases: [PhraseUse.Use]?
  let listsPhrases: Bool

  /// How much of the logic is covered, in percent, rounded down.
  var percentage: Int {
    Coverage.percentage(
      coverage.entries.count(where: \.isCovered), of: coverage.entries.count)
  }

  private struct Line {
    let name: String
    let covered: Int
    let total: Int
    var percentage: Int { Coverage.percentage(covered, of: total) }
  }

  private var lines: [Line] {
    var lines = Weakenings.Site.Kind.allCases.map { kind in
      let own = coverage.entries.filter { $0.site.kind == kind }
      return Line(
        name: "\(kind.rawValue)s", covered: own.count(where: \.isCovered), total: own.count)
    }
    lines.append(
      Line(
        name: "all of the logic", covered: coverage.entries.count(where: \.isCovered),
        total: coverage.entries.count))
    if let phrases {
      lines.append(
        Line(name: "phrases", covered: phrases.count { !$0.letters.isEmpty }, total: phrases.count))
    }
    return lines
  }

  private var uncovered: [Coverage.Entry] { coverage.entries.filter { !$0.isCovered } }

  var text: String {
    var rows = [title, "\(tests) tests"]
    for line in lines {
      let name = line.name + String(repeating: " ", count: max(1, 18 - line.name.count))
      rows.append("\(name)\(line.covered) of \(line.total), \(line.percentage) %")
    }
    if !uncovered.isEmpty { rows += ["", "decided nothing in any test:"] }
    rows += uncovered.map { entry in
      "\(BookPlace(entry.site.range, in: book).text): \(entry.site.kind.rawValue): "
        + Visible.text(entry.site.words)
    }
    if listsPhrases, let phrases {
      rows += ["", "in no test letter:"]
      rows += phrases.filter(\.letters.isEmpty).map { use in
        "\(BookPlace(use.phrase.range, in: book).text): \(Visible.text(use.phrase.concept)): "
          + Visible.text(use.phrase.text)
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  var json: JSONValue {
    .object([
      ("book", .text(title)), ("tests", .number(tests)), ("percentage", .number(percentage)),
      (
        "counts",
        .list(
          lines.map {
            .object([
              ("of", .text($0.name)), ("covered", .number($0.covered)),
              ("total", .number($0.total)),
              ("percentage", .number($0.percentage)),
            ])
          })
      ),
      (
        "uncovered",
        .list(
          uncovered.map { entry in
            let place = BookPlace(entry.site.range, in: book)
            return .object([
              ("kind", .text(entry.site.kind.rawValue)), ("file", .text(place.path)),
              ("line", .number(place.line)), ("words", .text(entry.site.words)),
            ])
          })
      ),
    ])
  }
}
