import Findings

/// Counts of letters, items and findings under the names of one thing: rules, services, months.
struct CountTable: Sendable {
  /// What is counted under one name.
  struct Row: Sendable {
    let name: String
    var letters = 0
    var findings = 0
    var items = 0
    var granted = 0
    var decided = 0
  }

  /// What the names are.
  enum Subject: String, CaseIterable, Sendable {
    case severity, kind, rule, service, guideline, specialty, month

    var title: String {
      switch self {
      case .severity: "Findings by severity"
      case .kind: "Findings by kind of conflict"
      case .rule: "Findings by rule"
      case .service: "Services: how they were decided"
      case .guideline: "Guidelines cited by the reviewer"
      case .specialty: "Specialties of reviewers"
      case .month: "Months of decision"
      }
    }

    /// What a name in the table is.
    var noun: String {
      switch self {
      case .severity: "Severity"
      case .kind: "Kind"
      case .rule: "Rule"
      case .service: "Service"
      case .guideline: "Guideline"
      case .specialty: "Specialty"
      case .month: "Month"
      }
    }

    /// Whether items are decided under the names.
    var hasItems: Bool { self != .severity && self != .kind && self != .rule }
  }

  let subject: Subject
  private(set) var rows: [String: Row] = [:]

  init(_ subject: Subject) { self.subject = subject }

  /// Changes what is counted under a name.
  mutating func count(_ name: String, _ change: (inout Row) -> Void) {
    change(&rows[name, default: Row(name: name)])
  }

  /// The rows in the order that says most: months by the calendar, others by what was found or decided.
  var ordered: [Row] {
    rows.values.sorted { left, right in
      if subject == .month { return left.name < right.name }
      if subject == .severity {
        let (a, b) = (Severity(rawValue: left.name), Severity(rawValue: right.name))
        if let a, let b { return a > b }
      }
      let (a, b) =
        subject.hasItems ? (left.items, right.items) : (left.findings, right.findings)
      return a == b ? left.name < right.name : a > b
    }
  }
}
