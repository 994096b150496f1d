import ByteOutput
import Determinations
import Facts
import Findings
import LetterSource
import Reporters
import RuleEngine
import RuleLanguage

/// The difference of two rule books and of what they find, for people and for programs.
struct DifferenceReport {
  /// What the difference does to a letter, which each book read with its own vocabulary.
  struct Impact {
    let path: String
    let old: LetterFacts
    let new: LetterFacts
    let difference: FindingDifference
  }

  private let old: RuleBook
  private let new: RuleBook
  private let rules: RuleBookDifference
  private let impacts: [Impact]?

  init(old: RuleBook, new: RuleBook, impacts: [Impact]?) {
    self.old = old
    self.new = new
    rules = RuleBookDifference(old: old, new: new)
    self.impacts = impacts
  }

  // MARK: Text

  var text: String {
    var rows = ["\(old.hash.prefix(16)) -> \(new.hash.prefix(16))"]
    rows.append(
      "\(rules.added.count) rules added, \(rules.removed.count) removed, \(rules.changed.count) changed; "
        + "\(rules.addedConcepts.count) concepts added, \(rules.removedConcepts.count) removed")
    rows += list("rule added", rules.added) + list("rule removed", rules.removed)
    for (id, lines) in rules.changed {
      rows.append("rule changed: \(id)")
      rows += lines.map { "  \(Visible.text($0))" }
    }
    rows += list("concept added", rules.addedConcepts)
    rows += list("concept removed", rules.removedConcepts)
    guard let impacts else { return rows.joined(separator: "\n") + "\n" }
    let vanished = impacts.reduce(0) { $0 + $1.difference.vanished.count }
    let appeared = impacts.reduce(0) { $0 + $1.difference.appeared.count }
    rows += ["", "\(impacts.count) letters: \(vanished) findings vanish, \(appeared) appear"]
    for impact in impacts {
      let lines = LineIndex(impact.old.determination.text.letter)
      for (finding, cause) in impact.difference.vanished {
        rows += self.rows("-", finding, impact.path, lines)
        rows.append("    " + self.cause(cause, finding.rule, new, impact.new, isNew: true))
      }
      for (finding, cause) in impact.difference.appeared {
        rows += self.rows("+", finding, impact.path, lines)
        rows.append("    " + self.cause(cause, finding.rule, old, impact.old, isNew: false))
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private func list(_ name: String, _ words: [String]) -> [String] {
    words.map { "\(name): \($0)" }
  }

  private func rows(
    _ mark: String, _ finding: Finding, _ path: String, _ lines: LineIndex
  ) -> [String] {
    let start = finding.places[0].range.start
    return [
      "\(mark) \(Visible.text(path)):\(lines.line(of: start)):\(lines.column(of: start)): "
        + "\(finding.severity.rawValue): \(Visible.text(finding.message)) [\(finding.rule)]"
    ]
  }

  /// Why the other book has no such finding.
  private func cause(
    _ cause: FindingDifference.Cause, _ id: String, _ book: RuleBook, _ facts: LetterFacts,
    isNew: Bool
  ) -> String {
    let name = isNew ? "the new book" : "the old book"
    switch cause {
    case .noRule: return "\(name) has no such rule, or does not run it on this letter"
    case .nothing: return "the rule of \(name) has nothing to judge"
    case .otherwise(let finding):
      return "\(name) says: \(finding.severity.rawValue): \(Visible.text(finding.message))"
    case .silent(let proof):
      guard let rule = book.rule(id) else { return "\(name) has no such rule" }
      return "\(name): "
        + ProofText(rule: rule, book: book, facts: facts).conclusion(of: proof)
    }
  }

  // MARK: JSON

  var json: JSONValue {
    var entries: [(key: String, value: JSONValue)] = [
      ("old", .text(old.hash)), ("new", .text(new.hash)), ("added", .texts(rules.added)),
      ("removed", .texts(rules.removed)),
      (
        "changed",
        .list(
          rules.changed.map { .object([("rule", .text($0.id)), ("lines", .texts($0.lines))]) })
      ), ("addedConcepts", .texts(rules.addedConcepts)),
      ("removedConcepts", .texts(rules.removedConcepts)),
    ]
    if let impacts {
      entries.append(("letters", .number(impacts.count)))
      entries.append(("vanished", .list(impacts.flatMap { self.entries($0, isNew: false) })))
      entries.append(("appeared", .list(impacts.flatMap { self.entries($0, isNew: true) })))
    }
    return .object(entries)
  }

  private func entries(_ impact: Impact, isNew: Bool) -> [JSONValue] {
    let lines = LineIndex(impact.old.determination.text.letter)
    let found = isNew ? impact.difference.appeared : impact.difference.vanished
    return found.map { finding, cause in
      .object([
        ("letter", .text(impact.path)), ("rule", .text(finding.rule)),
        ("severity", .text(finding.severity.rawValue)), ("item", .number(finding.item)),
        ("line", .number(lines.line(of: finding.places[0].range.start))),
        ("message", .text(finding.message)),
        (
          "cause",
          .text(
            self.cause(
              cause, finding.rule, isNew ? old : new, isNew ? impact.old : impact.new,
              isNew: !isNew))
        ),
      ])
    }
  }
}
