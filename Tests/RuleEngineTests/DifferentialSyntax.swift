/// A value as a drafted rule writes it.
indirect enum DraftTerm {
  /// A variable, or the letter.
  case name(String)
  /// "decision of A".
  case field(String, of: DraftTerm)
  /// A value written out.
  case literal(PlainValue, String)
  /// "days from A to B".
  case days(DraftTerm, DraftTerm)
  /// "A plus B".
  case arithmetic(String, DraftTerm, DraftTerm)
  /// "count of A".
  case count(DraftTerm)

  /// The words of the rule language.
  var text: String {
    switch self {
    case .name(let name): name
    case .field(let field, let owner): "\(field) of \(owner.text)"
    case .literal(_, let word): word
    case .days(let first, let last): "days from \(first.text) to \(last.text)"
    case .arithmetic(let word, let left, let right): "\(left.text) \(word) \(right.text)"
    case .count(let list): "count of \(list.text)"
    }
  }
}

/// A condition as a drafted rule writes it.
indirect enum DraftCondition {
  case and([DraftCondition])
  case or([DraftCondition])
  case not(DraftCondition)
  /// "I is approved": a yes-or-no field of a thing.
  case has(DraftTerm, String, negated: Bool)
  case isAny(DraftTerm, [DraftTerm], negated: Bool)
  case isKind(DraftTerm, [String], negated: Bool)
  /// "is known", with the word that says it: known, present, missing, unknown.
  case isKnown(DraftTerm, word: String, negated: Bool)
  case isEmpty(DraftTerm, negated: Bool)
  case compares(DraftTerm, String, DraftTerm, margin: Int?)
  case overlaps(DraftTerm, DraftTerm, negated: Bool)
  case contains(DraftTerm, DraftTerm, negated: Bool)
  case quantified(DraftQuantifier, String, in: DraftTerm, DraftCondition)

  /// The words of the rule language.
  var text: String {
    switch self {
    case .and(let parts): parts.map(\.part).joined(separator: " and ")
    case .or(let parts): parts.map(\.part).joined(separator: " or ")
    case .not(let inner): "not \(inner.part)"
    case .has(let thing, let field, let negated): "\(thing.text) is\(no(negated)) \(field)"
    case .isAny(let value, let others, let negated):
      "\(value.text) is\(no(negated)) \(others.map(\.text).joined(separator: " or "))"
    case .isKind(let value, let kinds, let negated):
      "\(value.text) is\(no(negated)) a \(kinds.joined(separator: " or "))"
    case .isKnown(let value, let word, let negated): "\(value.text) is\(no(negated)) \(word)"
    case .isEmpty(let value, let negated): "\(value.text) is\(no(negated)) empty"
    case .compares(let left, let word, let right, let margin):
      "\(left.text) is \(word) \(right.text)"
        + (margin.map { " by more than \($0) days" } ?? "")
    case .overlaps(let left, let right, let negated):
      "\(left.text) \(negated ? "does not overlap" : "overlaps") \(right.text)"
    case .contains(let left, let right, let negated):
      "\(left.text) \(negated ? "does not contain" : "contains") \(right.text)"
    case .quantified(let quantifier, let name, let list, let body):
      "\(quantifier.text) \(name) in \(list.text) satisfies \(body.part)"
    }
  }

  /// The words as a part of another condition: in brackets where it has parts of its own.
  private var part: String {
    switch self {
    case .and, .or: "(\(text))"
    default: text
    }
  }

  private func no(_ negated: Bool) -> String { negated ? " not" : "" }
}

/// How many of a group.
enum DraftQuantifier {
  case some, every, no
  case atLeast(Int)

  var text: String {
    switch self {
    case .some: "some"
    case .every: "every"
    case .no: "no"
    case .atLeast(let count): "at least \(count)"
    }
  }
}

/// A rule as it is drafted, and written.
struct DraftRule {
  struct Binding {
    let kind: String
    let name: String
    let list: DraftTerm?
    let condition: DraftCondition?
  }

  struct UnknownCase {
    let condition: DraftCondition?
    let report: (severity: String, message: [MessagePart])?
  }

  enum MessagePart {
    case words(String)
    case value(DraftTerm)
  }

  let id: String
  let severity: String
  var effective: (from: String, until: String?)?
  var bindings: [Binding] = []
  var lets: [(name: String, value: DraftTerm)] = []
  var onlyIf: [DraftCondition] = []
  let require: DraftCondition
  var unless: [DraftCondition] = []
  var unknowns: [UnknownCase] = []
  var message: [MessagePart] = []
  var pointers: [DraftTerm] = []

  /// The rule as a rule book holds it; without its unknown cases to see whether it needs them.
  func text(withUnknowns: Bool = true) -> String {
    var lines = [
      "rule \(id)", "  title  \"t\"", "  kind  omission", "  severity  \(severity)",
      "  authority  arithmetic", "  since  1.0",
    ]
    if let effective {
      lines.append(
        "  effective from \(effective.from)" + (effective.until.map { " until \($0)" } ?? ""))
    }
    for binding in bindings {
      lines.append(
        "  for each  \(binding.kind) \(binding.name)"
          + (binding.list.map { " in \($0.text)" } ?? "")
          + (binding.condition.map { " where \($0.text)" } ?? ""))
    }
    for (name, value) in lets { lines.append("  let  \(name) = \(value.text)") }
    for condition in onlyIf { lines.append("  only if  \(condition.text)") }
    lines.append("  require  \(require.text)")
    for (index, condition) in unless.enumerated() {
      lines.append("  unless  \(condition.text) label l\(index)")
    }
    for unknown in unknowns where withUnknowns {
      let report = unknown.report.map { "\($0.severity) \"\(Self.text(of: $0.message))\"" }
      let condition = unknown.condition.map { "\($0.text) " } ?? ""
      lines.append("  when unknown  \(condition)-> \(report ?? "pass")")
    }
    lines.append("  say  \"\(Self.text(of: message))\"")
    lines.append("  point at  " + pointers.map(\.text).joined(separator: " ; "))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func text(of message: [MessagePart]) -> String {
    message.map { part in
      switch part {
      case .words(let words): words
      case .value(let term): "{\(term.text)}"
      }
    }.joined()
  }
}
