import Findings
import LetterSource
import RuleEngine
import RuleLanguage

/// Which rules of a book are held against letters, and how much their findings weigh.
struct RuleSelection: Sendable {
  /// The rules whose findings are reported.
  private(set) var reported: Set<String>
  /// The rules that run without being reported: those on privacy, since what they find is masked.
  private(set) var masking: Set<String>
  private let rules: [String: Rule]
  private var severities: [String: Severity] = [:]
  private var neverSuppressed: Set<String> = []

  init(_ book: RuleBook, _ settings: Settings) throws(SettingFault) {
    rules = Dictionary(book.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Names(book)
    reported = Set(book.rules.filter { !$0.isOff }.map(\.id))
    let selected = settings.all(.select)
    if !selected.isEmpty {
      var ids: Set<String> = []
      for setting in selected { ids.formUnion(try names.ids(of: setting, key: .select)) }
      reported = ids
    }
    for setting in settings.all(.ignore) {
      reported.subtract(try names.ids(of: setting, key: .ignore))
    }
    masking = Set(book.rules.filter { $0.kind == .privacy }.map(\.id)).subtracting(reported)
    for setting in settings.all(.severity) {
      guard let (name, level) = setting.pair, let severity = Severity(rawValue: level) else {
        throw SettingFault(
          setting, of: .severity, "'\(setting.value)' is not RULE=LEVEL with error, warning or info"
        )
      }
      let rule = Setting(value: name, origin: setting.origin)
      for id in try names.ids(of: rule, key: .severity) { severities[id] = severity }
    }
    for setting in settings.all(.neverSuppress) {
      neverSuppressed.formUnion(try names.ids(of: setting, key: .neverSuppress))
    }
  }

  /// Whether there is such a rule.
  func knows(_ id: String) -> Bool { rules[id] != nil }

  /// The nearest rule to a misspelt one, or nil.
  func nearest(to id: String) -> String? { NearestWord.nearest(to: id, among: rules.keys) }

  /// All rules that run.
  var running: Set<String> { reported.union(masking) }

  /// How much a rule weighs.
  func severity(of rule: Rule) -> Severity { severities[rule.id] ?? rule.severity }

  /// A finding with the severity that is set for its rule; one that weighs less than its rule, because
  /// it rests on an inferred or open fact, is never made weightier.
  func weighed(_ finding: Finding) -> Finding {
    guard let severity = severities[finding.rule], let rule = rules[finding.rule] else {
      return finding
    }
    let weight = finding.severity < rule.severity ? min(finding.severity, severity) : severity
    return Finding(
      rule: finding.rule, kind: finding.kind, severity: weight, item: finding.item,
      message: finding.message, places: finding.places)
  }

  /// Whether a finding may be answered for in a baseline or a ledger.
  func isSuppressible(_ finding: Finding) -> Bool {
    finding.kind != .privacy && rules[finding.rule] != nil
      && !neverSuppressed.contains(finding.rule)
  }

  /// What rules can be called: by id, by kind, or by the start of their ids.
  private struct Names {
    let rules: [Rule]
    init(_ book: RuleBook) { rules = book.rules }

    func ids(of setting: Setting, key: SettingKey) throws(SettingFault) -> Set<String> {
      let name = setting.value
      let matches = rules.filter { rule in
        name.hasSuffix("*")
          ? rule.id.hasPrefix(name.dropLast()) : rule.id == name || rule.kind.rawValue == name
      }
      guard matches.isEmpty else { return Set(matches.map(\.id)) }
      if ReadFinding.cards.contains(where: { $0.id == name }) {
        throw SettingFault(
          setting, of: key, "'\(name)' belongs to the program and holds whatever is set")
      }
      let legal = rules.map(\.id) + Kind.allCases.map(\.rawValue)
      let nearest = NearestWord.nearest(to: name, among: Set(legal))
      throw SettingFault(
        setting, of: key,
        "there is no rule or kind '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }
}
