/// The small vocabulary of the drafted rules, and what it says once more in plain tables.
enum DifferentialTerms {
  /// The vocabulary as a chapter holds it.
  static let chapter = """
    ```terms
    concept surgery is a service
      words surgery
    concept fusion is a surgery
      words fusion
      region lumbar
    concept therapy is a service
      words therapy
      in sessions yes
    concept mri is a service
      words MRI
    concept injection is a service
      words injection
    concept drug is a service
      words medication
      taken yes
    concept norco is a drug
      words norco
    concept assistant is a service
      words assistant surgeon
      serves surgery
    concept clearance is a service
      words clearance
      serves surgery, injection
    concept pain is a finding
      words pain
    concept numbness is a finding
      words numbness
    concept weakness is a finding
      words weakness
    concept pivot is a sign
      words pivot sign
    concept jerk is a sign
      words jerk sign
    concept flexion is a observable
      words flexion
    concept diabetes is a condition
      words diabetes
    concept alone is a statement
      words independent need
    concept spine is a region
      words spine
    concept lumbar is a region
      words lumbar spine, lumbar
      part of spine
      levels L1-S1
    concept cervical is a region
      words cervical spine, cervical
      part of spine
      levels C1-C7
    concept knee is a region
      words knee
    concept left
      words left
    concept right
      words right
    concept bilateral
      words bilateral
    concept injury is a event
      words injury
    concept visit is a event
      words visit
      dates findings yes
    concept imaging is a event
      covers mri
    concept odg is a guideline
      words ODG
      publisher wld
      region spine
    concept wld is a publisher
      words WLD
    concept acoem is a guideline
      words ACOEM
      mtus yes
    concept visits is a unit
      words visits, sessions
      counts visits
    concept weeks is a unit
      words weeks, week
      minutes 10080
    concept days is a unit
      words days, day
      minutes 1440
    concept tablets is a unit
      words tablets
      counts dispensed
    concept mg is a unit
      words mg
      counts strength
    concept degrees is a unit
      words degrees
    concept score is a unit
      out of 10
    concept per
      words per
    concept at-least
      words at least
    concept quantity-word
      words qty
    concept negation
      words no, not
    concept denial
      words denies
    concept uncertainty
      words possible
    concept history
      words history of
    concept plan
      words requested
    concept positive
      words positive
    concept negative
      words negative
    concept necessity
      words medically necessary
    concept copula
      words was, is, were
    concept location
      words of
    concept preposition
      words with, for
    concept denying
      words denied
    concept certifying
      words certified
    concept utilization-review
      words utilization review
    concept patient
      words the patient
    concept helped
      words helped
    concept not-helped
      words did not help
    concept retrospective
      words retrospective
    ```

    """

  /// What each concept is a kind of, and every root of itself.
  private static let parents = [
    "surgery": "service", "fusion": "surgery", "therapy": "service", "mri": "service",
    "injection": "service", "drug": "service", "norco": "drug", "assistant": "service",
    "clearance": "service", "pain": "finding", "numbness": "finding", "weakness": "finding",
    "pivot": "sign", "jerk": "sign", "flexion": "observable", "diabetes": "condition",
    "alone": "statement", "spine": "region", "lumbar": "region", "cervical": "region",
    "knee": "region", "injury": "event", "visit": "event", "imaging": "event",
    "odg": "guideline", "acoem": "guideline", "wld": "publisher", "visits": "unit",
    "weeks": "unit", "days": "unit", "tablets": "unit", "mg": "unit", "degrees": "unit",
    "score": "unit",
  ]

  /// The concepts below some roots, the roots included.
  static func concepts(below roots: [String]) -> [String] {
    roots + parents.keys.filter { roots.contains(lineage(of: $0).last ?? "") }.sorted()
  }

  /// A concept and everything above it.
  static func lineage(of concept: String) -> [String] {
    [concept] + (parents[concept].map { lineage(of: $0) } ?? [])
  }

  /// The regions that a concept is or is about.
  static func regions(of concept: String) -> [String] {
    switch concept {
    case "fusion": ["lumbar"]
    case "odg": ["spine"]
    default: parents[concept] == "region" ? [concept] : []
    }
  }

  /// A region and its parts.
  static func parts(of region: String) -> [String] {
    region == "spine" ? ["spine", "lumbar", "cervical"] : [region]
  }
}
