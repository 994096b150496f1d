import ByteOutput
import Determinations
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage
import Vocabulary

/// What would clear the findings of a letter, for people and for programs.
struct RepairReport {
  private let path: String
  private let facts: LetterFacts
  private let book: RuleBook
  /// The decisions that would clear all decision and dependency conflicts; where none do, those that clear each.
  private let decisions: [DecisionRepair]
  private let isTogether: Bool
  private let others: [(finding: Finding, repair: FactRepair?)]
  private let lines: LineIndex

  init(path: String, facts: LetterFacts, book: RuleBook) {
    self.path = path
    self.facts = facts
    self.book = book
    lines = LineIndex(facts.determination.text.letter)
    let all = DecisionRepair(of: facts, by: book)
    isTogether = !all.solutions.isEmpty || all.findings.count < 2
    decisions =
      isTogether
      ? [all] : all.findings.map { DecisionRepair(of: facts, by: book, only: $0) }
    let findings = Engine(book).findings(in: facts)
    others = findings.filter { finding in !all.findings.contains(finding) }.map { finding in
      // What a privacy rule found is masked everywhere, so nothing is said of its values.
      let rule = finding.kind == .privacy ? nil : book.rule(finding.rule)
      return (finding, rule.map { FactRepair(of: finding, by: $0, in: facts) })
    }
  }

  // MARK: Text

  var text: String {
    var rows: [String] = []
    for repair in decisions where !repair.findings.isEmpty {
      rows += repair.findings.map(line)
      rows += solutions(of: repair).map { "  \($0)" } + [""]
    }
    if !isTogether {
      rows += [
        "no change of at most \(DecisionRepair.mostChanges) decisions clears all of these at once",
        "",
      ]
    }
    for (finding, repair) in others {
      rows.append(line(finding))
      rows += solutions(of: finding, repair).map { "  \($0)" } + [""]
    }
    if rows.isEmpty {
      rows = ["\(Visible.text(path)): nothing is found, so nothing is to be cleared"]
    }
    return rows.joined(separator: "\n") + (rows.last == "" ? "" : "\n")
  }

  private func line(_ finding: Finding) -> String {
    let start = finding.places[0].range.start
    return "\(Visible.text(path)):\(lines.line(of: start)):\(lines.column(of: start)): "
      + "\(finding.severity.rawValue): \(Visible.text(finding.message)) [\(finding.rule)]"
  }

  private func solutions(of repair: DecisionRepair) -> [String] {
    let what = repair.findings.count == 1 ? "it" : "all of them"
    guard !repair.solutions.isEmpty else {
      return [
        repair.isCutShort
          ? "the search was cut short after \(DecisionRepair.mostTries) sets of decisions"
          : "no change of at most \(DecisionRepair.mostChanges) decisions alone clears \(what)"
      ]
    }
    return repair.solutions.flatMap { solution -> [String] in
      let words = solution.changes.map { "item \($0.item + 1) \($0.decision.rawValue)" }
      let would = "would clear \(what): \(words.joined(separator: " and "))"
      return [would]
        + solution.newFindings.map {
          "  but would bring \($0.severity.rawValue): \(Visible.text($0.message)) [\($0.rule)]"
        }
    }
  }

  private func solutions(of finding: Finding, _ repair: FactRepair?) -> [String] {
    guard let repair else { return ["nothing is said of what would clear it"] }
    guard !repair.solutions.isEmpty else {
      return ["no change of one or two of the facts that it compares clears it"]
    }
    return repair.solutions.map { changes in
      "would not be found if " + changes.map(words).joined(separator: " and ")
    }
  }

  /// A change in words: "the date of event injury of 2014-05-03 were 2014-05-02 (now 2014-05-03, line 7)".
  private func words(_ change: FactRepair.Change) -> String {
    let formatter = ValueFormatter(facts: facts)
    let type = change.read.expression.type
    let thing = change.read.key.thing
    let name = formatter.text(of: .entities([thing]), type: .entity(thing.kind))
    let owner =
      thing.kind == .item || thing.kind == .letter ? name : "\(thing.kind.rawValue) \(name)"
    let place = change.read.place.map { ", line \(lines.line(of: $0.start))" } ?? ""
    let now = formatter.text(of: change.read.value, type: type)
    var subject = "the \(change.read.key.field.replacing("-", with: " ")) of \(owner)"
    if case .evidence(let query, _, _) = change.read.expression.form {
      let findings = query.findings.map { book.vocabulary[$0].name.replacing("-", with: " ") }
      subject = "what the letter says of \(findings.joined(separator: " or "))"
    }
    if type == .truth, case .truth(let truth) = change.value {
      let field = change.read.key.field.replacing("-", with: " ")
      return Visible.text(
        "'\(field)' were \(truth ? "yes" : "no") for \(owner) (now \(now)\(place))")
    }
    if case .unknown = change.value {
      return Visible.text("\(subject) were not stated (now \(now)\(place))")
    }
    let value = formatter.text(of: change.value, type: type)
    return Visible.text("\(subject) were \(value) (now \(now)\(place))")
  }

  // MARK: JSON

  var json: JSONValue {
    .object([
      ("letter", .text(path)), ("together", .truth(isTogether)),
      (
        "decisions",
        .list(
          decisions.filter { !$0.findings.isEmpty }.map { repair in
            .object([
              ("findings", .list(repair.findings.map(entry))),
              ("cutShort", .truth(repair.isCutShort)),
              (
                "solutions",
                .list(
                  repair.solutions.map { solution in
                    .object([
                      (
                        "changes",
                        .list(
                          solution.changes.map {
                            .object([
                              ("item", .number($0.item + 1)),
                              ("decision", .text($0.decision.rawValue)),
                            ])
                          })
                      ), ("newFindings", .list(solution.newFindings.map(entry))),
                    ])
                  })
              ),
            ])
          })
      ),
      (
        "others",
        .list(
          others.map { finding, repair in
            .object([
              ("finding", entry(finding)),
              (
                "solutions", .list((repair?.solutions ?? []).map { .texts($0.map(words)) })
              ),
            ])
          })
      ),
    ])
  }

  private func entry(_ finding: Finding) -> JSONValue {
    .object([
      ("rule", .text(finding.rule)), ("severity", .text(finding.severity.rawValue)),
      ("item", .number(finding.item)),
      ("line", .number(lines.line(of: finding.places[0].range.start))),
      ("message", .text(finding.message)),
    ])
  }
}
