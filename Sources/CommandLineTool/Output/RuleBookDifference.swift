import ByteOutput
import Findings
import LetterSource
import RuleLanguage
import Vocabulary

/// What two rule books have in rules and concepts that is not the same.
struct RuleBookDifference {
  /// The ids of rules that only the new book has, or only the old one.
  let added: [String]
  let removed: [String]
  /// The rules of both that say something else, with what was said and what is said now.
  let changed: [(id: String, lines: [String])]
  /// The names of concepts that only one book has.
  let addedConcepts: [String]
  let removedConcepts: [String]

  init(old: RuleBook, new: RuleBook) {
    let (before, now) = (Set(old.rules.map(\.id)), Set(new.rules.map(\.id)))
    added = new.rules.map(\.id).filter { !before.contains($0) }
    removed = old.rules.map(\.id).filter { !now.contains($0) }
    changed = new.rules.compactMap { rule in
      guard let other = old.rule(rule.id) else { return nil }
      let lines = Self.lines(Self.text(of: other, in: old), Self.text(of: rule, in: new))
      return lines.isEmpty ? nil : (rule.id, lines)
    }
    let (known, names) = (
      Set(old.vocabulary.concepts.map(\.name)), Set(new.vocabulary.concepts.map(\.name))
    )
    addedConcepts = new.vocabulary.concepts.map(\.name).filter { !known.contains($0) }
    removedConcepts = old.vocabulary.concepts.map(\.name).filter { !names.contains($0) }
  }

  /// Everything that a rule says, a line a clause.
  private static func text(of rule: Rule, in book: RuleBook) -> [String] {
    let reading = RuleReading(of: rule, in: book.vocabulary)
    return [
      "title: \(rule.title)", "kind: \(rule.kind.rawValue)", "severity: \(rule.severity.rawValue)",
      "authority: \(rule.authority.kind.rawValue) \(rule.authority.text)",
      "off by default: \(rule.isOff)",
      "from: \(rule.effective.from?.description ?? "any date")",
      "until: \(rule.effective.until?.description ?? "any date")",
    ] + reading.sentences + reading.definitions
      + reading.exceptions.map { "\($0.label): \($0.sentence)" }
      + reading.unknowns + ["message: \(reading.message)"] + reading.places.map { "shows \($0)" }
  }

  private static func lines(_ old: [String], _ new: [String]) -> [String] {
    new.difference(from: old).sorted { $0.offset < $1.offset }.map { change in
      switch change {
      case .remove(_, let line, _): "- \(line)"
      case .insert(_, let line, _): "+ \(line)"
      }
    }
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .remove(let offset, _, _), .insert(let offset, _, _): offset
    }
  }
}
