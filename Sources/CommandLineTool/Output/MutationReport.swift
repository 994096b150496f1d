import ByteOutput
import LetterSource
import Reporters
import RuleLanguage
import RuleTesting

/// The weakenings of a rule book that its tests did not notice, for people and for programs.
struct MutationReport {
  let title: String
  let book: RuleBook
  /// The number of tests that counted.
  let tests: Int
  let mutation: Mutation

  private var tried: [Mutation.Result] { mutation.results.filter { $0.verdict != nil } }
  private var survivors: [Mutation.Result] { tried.filter(\.survived) }

  /// The weakenings for which there was no time.
  var untried: Int { mutation.results.count - tried.count }

  private var logic: [Mutation.Result] { tried.filter { $0.kind != .phraseRemoved } }

  /// The part of the weakenings of the logic that were noticed, in percent, rounded down. A phrase that a
  /// letter happens to hold need not matter to its test, so phrases have a line of their own.
  var score: Int {
    Coverage.percentage(logic.count { !$0.survived }, of: logic.count)
  }

  var text: String {
    var rows = [title, "\(tests) tests"]
    for kind in Weakening.Kind.allCases {
      let own = tried.filter { $0.kind == kind }
      guard !own.isEmpty else { continue }
      rows.append(row(kind.rawValue, own))
    }
    rows.append(row("all of the logic", logic))
    if untried > 0 { rows.append("\(untried) weakenings were not tried: the time was over") }
    if !survivors.isEmpty { rows += ["", "noticed by no test:"] }
    for result in survivors {
      rows.append(
        "\(BookPlace(result.range, in: book).text): \(result.kind.rawValue): "
          + Visible.text(result.change))
      rows.append("  missing: \(Visible.text(Self.missing(result)))")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private func row(_ name: String, _ results: [Mutation.Result]) -> String {
    let killed = results.count { !$0.survived }
    return name + String(repeating: " ", count: max(1, 24 - name.count))
      + "\(killed) of \(results.count) noticed, \(Coverage.percentage(killed, of: results.count)) %"
  }

  /// The test that would notice a weakening.
  private static func missing(_ result: Mutation.Result) -> String {
    if case .unnoticed(let test)? = result.verdict {
      return
        "the letter of \"\(test)\" comes out otherwise, but the test does not expect it: say so there, "
        + "or end it with 'and nothing else'"
    }
    switch (result.kind, result.role) {
    case (.dropped, .filter?), (.dropped, .onlyIf?):
      return "a test that expects silence because of this clause alone, all others holding"
    case (.dropped, .require?):
      return
        "a test that expects silence because this holds, or a finding because it alone does not"
    case (.dropped, .unless?), (.exceptionRemoved, _):
      return "a test that expects silence because of this exception alone"
    case (.negated, _): return "a test in which this clause decides, either way"
    case (.quantifierSwapped, _):
      return "a test with several things in the group, for some but not for all of which it holds"
    case (.boundMoved, _): return "a test right at the bound"
    case (.rowRemoved, _): return "a test that finds something through this row"
    case (.unknownCaseRemoved, _): return "a test that expects this report"
    case (.phraseRemoved, _): return "a test whose outcome rests on this phrase"
    case (.dropped, _): return "a test in which this clause alone decides"
    }
  }

  var json: JSONValue {
    .object([
      ("book", .text(title)), ("tests", .number(tests)), ("score", .number(score)),
      ("tried", .number(tried.count)), ("untried", .number(untried)),
      (
        "survivors",
        .list(
          survivors.map { result in
            let place = BookPlace(result.range, in: book)
            return .object([
              ("kind", .text(result.kind.rawValue)), ("file", .text(place.path)),
              ("line", .number(place.line)), ("change", .text(result.change)),
              ("missing", .text(Self.missing(result))),
            ])
          })
      ),
    ])
  }
}
