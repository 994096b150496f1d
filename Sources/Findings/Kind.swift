/// What kind of conflict a finding is. The taxonomy is closed.
public enum Kind: String, CaseIterable, Sendable {
  /// The decision word against the verdict of its rationale or another statement of the decision.
  case decisionConflict = "decision-conflict"
  /// An associated service against its primary procedure.
  case dependencyConflict = "dependency-conflict"
  /// The rationale's own account of a criterion against the decision, or its arithmetic.
  case criteriaConflict = "criteria-conflict"
  /// One clinical fact affirmed and denied.
  case evidenceConflict = "evidence-conflict"
  /// The MTUS label against the source, chapter against region, rationale against citation line.
  case citationConflict = "citation-conflict"
  /// Two dates of one event, or an impossible order.
  case dateConflict = "date-conflict"
  /// Counts, totals, strengths and durations that do not agree.
  case quantityConflict = "quantity-conflict"
  /// Side, level or region.
  case anatomyConflict = "anatomy-conflict"
  /// Age, sex, pronoun, another patient's details.
  case identityConflict = "identity-conflict"
  /// Another drug, study or therapy than the heading's.
  case serviceConflict = "service-conflict"
  /// The reviewer.
  case qualification
  /// A required part missing or empty.
  case omission
  /// An identifier left in, a redaction hole, a residue of the template.
  case privacy
}
