/// Turns a criterion into its four rules, as an author would have written them.
///
/// The rules are syntax like any other, so that they are checked, explained and tested alike:
/// `ID/approved-absent`, `ID/approved-silent`, `ID/denied-shown` and `ID/denied-met`.
struct CriterionExpander {
  let criterion: CriterionSyntax
  let needs: CriterionSyntax.ConditionNeeds

  init?(_ criterion: CriterionSyntax) {
    guard let needs = criterion.needs else { return nil }
    self.criterion = criterion
    self.needs = needs
  }

  /// The ids of the rules that a criterion yields.
  static func ids(of criterion: String) -> [String] {
    ["approved-absent", "approved-silent", "denied-shown", "denied-met"].map {
      "\(criterion)/\($0)"
    }
  }

  func rules() -> [RuleSyntax] {
    [approvedAbsent(), approvedSilent(), deniedShown(), deniedMet()]
  }

  // MARK: The four rules

  /// Approved, and the letter says that the evidence is not there, or that its contrary is.
  private func approvedAbsent() -> RuleSyntax {
    var rule = rule(
      "approved-absent", "approved, although the letter says that the evidence is not there",
      kind: "criteria-conflict", severity: "error")
    rule.onlyIf = [served, truth("approved"), deniedSomewhere]
    rule.require = met(in: [])
    rule.say = text("{I} is approved, but what its criterion asks for is said not to be there.")
    rule.pointers = [decision("approved here")] + evidencePointers(in: [])
    return rule
  }

  /// Approved, and the letter says nothing of the evidence.
  private func approvedSilent() -> RuleSyntax {
    var rule = rule(
      "approved-silent", "approved, and the letter is silent on the evidence",
      kind: "criteria-conflict", severity: "warning")
    rule.onlyIf = [served, truth("approved")]
    rule.require = .not(allSilent(in: []), range)
    rule.say = text("{I} is approved, and the letter says nothing of what its criterion asks for.")
    rule.pointers = [decision("approved here"), pointer("heading", "the request")]
    return rule
  }

  /// Denied for want of the evidence, and the summary shows it.
  private func deniedShown() -> RuleSyntax {
    var rule = rule(
      "denied-shown", "denied for want of evidence that the summary shows",
      kind: "evidence-conflict", severity: "error")
    rule.onlyIf = [served, truth("denied"), statedAbsent(in: ["rationale"])]
    rule.require = .not(met(in: ["summary"]), range)
    rule.say = text(
      "{I} is denied for want of evidence that the clinical case summary shows.")
    rule.pointers =
      evidencePointers(in: ["rationale"], label: "said not to be there")
      + evidencePointers(in: ["summary"], label: "shown here") + [decision("denied here")]
    return rule
  }

  /// Denied, and the rationale itself says that the criterion is met.
  private func deniedMet() -> RuleSyntax {
    var rule = rule(
      "denied-met", "denied, although the rationale itself finds the evidence there",
      kind: "decision-conflict", severity: "error")
    rule.onlyIf = [
      served, truth("denied"),
      .test(field("criteria"), .isAny([.word(name("met"))], negated: false), range),
    ]
    rule.require = .not(met(in: ["rationale"]), range)
    rule.say = text("{I} is denied, but its rationale says that the criterion is met.")
    rule.pointers = [decision("denied here")] + evidencePointers(in: ["rationale"])
    return rule
  }

  // MARK: Pieces

  private var range: RuleRange { needs.range }

  private func rule(
    _ suffix: String, _ title: String, kind: String, severity: String
  ) -> RuleSyntax {
    var rule = RuleSyntax(
      id: Name(word: "\(criterion.id.word)/\(suffix)", range: criterion.id.range))
    rule.title = text("\(criterion.title?.value ?? ""): \(title)")
    rule.kind = name(kind)
    rule.severity = name(severity)
    rule.authority = criterion.authority
    rule.since = criterion.since
    rule.bindings = [
      RuleSyntax.Binding(kind: name("item"), variable: name("I"), list: nil, condition: nil)
    ]
    rule.unknowns = [
      RuleSyntax.Unknown(condition: nil, severity: nil, message: nil, range: criterion.id.range)
    ]
    return rule
  }

  private func name(_ word: String) -> Name { Name(word: word, range: criterion.id.range) }

  private func text(_ value: String) -> RuleToken {
    RuleToken(kind: .text, value: value, range: criterion.id.range)
  }

  private var item: PathSyntax { .word(name("I")) }

  private func field(_ word: String) -> PathSyntax { .field(name(word), of: item) }

  private func pointer(_ word: String, _ label: String) -> RuleSyntax.Pointer {
    RuleSyntax.Pointer(path: field(word), label: text(label))
  }

  private func decision(_ label: String) -> RuleSyntax.Pointer { pointer("decision", label) }

  private func truth(_ word: String) -> ConditionSyntax {
    .test(item, .isAny([.word(name(word))], negated: false), criterion.id.range)
  }

  /// The item asks for a service of the criterion.
  private var served: ConditionSyntax {
    .test(field("services"), .isKind(criterion.services, negated: false), criterion.id.range)
  }

  private func evidence(_ syntax: EvidenceSyntax, in sections: [String]) -> PathSyntax {
    .evidence(
      EvidenceSyntax(
        findings: syntax.findings, studies: syntax.studies, levels: syntax.levels, item: item,
        sections: sections.map { Name(word: $0, range: syntax.range) }, range: syntax.range))
  }

  private func state(
    _ syntax: EvidenceSyntax, is states: [String], in sections: [String]
  ) -> ConditionSyntax {
    .test(
      evidence(syntax, in: sections),
      .isAny(states.map { .word(Name(word: $0, range: syntax.range)) }, negated: false),
      syntax.range)
  }

  /// Every piece of evidence of some alternative is shown.
  private func met(in sections: [String]) -> ConditionSyntax {
    any(
      needs.alternatives.map { group in all(group.map { state($0, is: ["shown"], in: sections) }) })
  }

  /// Nothing is said of any piece of evidence.
  private func allSilent(in sections: [String]) -> ConditionSyntax {
    all(everything.map { state($0, is: ["silent"], in: sections) })
  }

  /// Some piece of evidence is said not to be there.
  private func statedAbsent(in sections: [String]) -> ConditionSyntax {
    any(everything.map { state($0, is: ["stated-absent"], in: sections) })
  }

  /// Some piece of evidence is said not to be there, or its contrary is.
  private var deniedSomewhere: ConditionSyntax {
    any(everything.map { state($0, is: ["stated-absent", "shown-otherwise"], in: []) })
  }

  private var everything: [EvidenceSyntax] { needs.alternatives.flatMap { $0 } }

  private func all(_ parts: [ConditionSyntax]) -> ConditionSyntax {
    parts.count == 1 ? parts[0] : .all(parts)
  }

  private func any(_ parts: [ConditionSyntax]) -> ConditionSyntax {
    parts.count == 1 ? parts[0] : .any(parts)
  }

  private func evidencePointers(
    in sections: [String], label: String = "what the letter says of it"
  ) -> [RuleSyntax.Pointer] {
    everything.map { RuleSyntax.Pointer(path: evidence($0, in: sections), label: text(label)) }
  }
}
