import Foundation
import RuleLanguage
import RuleTesting
import TestSupport
import Testing

/// Faults put into consistent example letters, one at a time: each is found, and nothing else is new.
@Suite("Single faults in consistent letters")
struct FaultTests {
  /// A fault and what must come of it.
  struct Fault: CustomTestStringConvertible, Sendable {
    let name: String
    let letter: String
    let edits: [RuleTest.Edit]
    let found: [(rule: String, item: Int)]

    var testDescription: String { "\(name) in \(letter)" }

    init(
      _ name: String, in letter: String, _ edits: [RuleTest.Edit],
      _ found: [(rule: String, item: Int)]
    ) {
      self.name = name
      self.letter = letter
      self.edits = edits
      self.found = found
    }
  }

  private static func decision(_ item: Int, _ value: String) -> RuleTest.Edit {
    .set(field: "decision", item: item, value: value)
  }

  private static func reviewer(_ item: Int, _ value: String) -> RuleTest.Edit {
    .set(field: "reviewer-guideline", item: item, value: value)
  }

  private static func rationale(_ item: Int, _ value: String) -> RuleTest.Edit {
    .set(field: "rationale", item: item, value: value)
  }

  private static func replace(_ old: String, _ new: String) -> RuleTest.Edit {
    .replace(old, with: new)
  }

  private static func header(_ field: String, _ value: String) -> RuleTest.Edit {
    .set(field: field, item: nil, value: value)
  }

  /// A ground and conclusion that only a denied procedure carries.
  private static func fallsWithProcedure(_ item: Int) -> [RuleTest.Edit] {
    [
      decision(item, "upheld"),
      .set(
        field: "rationale", item: item,
        value: "Since the primary procedure is not medically necessary, this service is not "
          + "medically necessary."),
    ]
  }

  /// A reason of its own kind and an approval.
  private static func standsAlone(_ item: Int) -> [RuleTest.Edit] {
    [
      decision(item, "overturned"),
      .set(
        field: "rationale", item: item,
        value: "A complex operation needs this. The request is medically necessary."),
    ]
  }

  static let faults: [Fault] = [
    // A decision flipped against its rationale.
    Fault(
      "decision flipped", in: "shoulder-mri", [decision(1, "upheld")],
      [("upheld-but-found-necessary", 1)]),
    Fault(
      "decision flipped", in: "lumbar-mri-and-tens", [decision(1, "overturned")],
      [("approved-but-found-unnecessary", 1)]),
    Fault(
      "decision flipped", in: "lumbar-mri-and-tens", [decision(3, "overturned")],
      [("approved-but-found-unnecessary", 3)]),
    Fault(
      "decision flipped", in: "therapy-after-carpal-tunnel", [decision(2, "overturned")],
      [("approved-but-found-unnecessary", 2)]),
    Fault(
      "decision flipped", in: "ankle-hardware-removal", [decision(4, "upheld")],
      [("upheld-but-found-necessary", 4)]),

    // An associated service approved while its procedure fell.
    Fault(
      "associated service approved alone", in: "cervical-hardware", standsAlone(3),
      [("associated-approved-without-primary", 3)]),
    Fault(
      "associated service approved alone", in: "cervical-hardware", standsAlone(5),
      [("associated-approved-without-primary", 5)]),
    Fault(
      "associated service approved alone", in: "knee-arthroscopy", standsAlone(2),
      [("associated-approved-without-primary", 2)]),
    Fault(
      "associated service approved alone", in: "knee-arthroscopy", standsAlone(3),
      [("associated-approved-without-primary", 3)]),

    // An associated service denied with a procedure that stands.
    Fault(
      "associated service denied with an approved procedure", in: "shoulder-arthroscopy",
      fallsWithProcedure(2), [("associated-denied-for-approved-primary", 2)]),
    Fault(
      "associated service denied with an approved procedure", in: "lumbar-fusion-revision",
      fallsWithProcedure(2), [("associated-denied-for-approved-primary", 2)]),
    Fault(
      "associated service denied with an approved procedure", in: "ankle-hardware-removal",
      fallsWithProcedure(4), [("associated-denied-for-approved-primary", 4)]),

    // Header dates out of order.
    Fault(
      "header dates swapped", in: "shoulder-arthroscopy",
      [header("assigned-date", "10/03/2016"), header("decision-date", "09/06/2016")],
      [("assignment-after-decision", 0)]),
    Fault(
      "header dates swapped", in: "knee-arthroscopy",
      [header("received-date", "07/20/2015"), header("assigned-date", "06/25/2015")],
      [("application-after-assignment", 0)]),
    Fault(
      "injury dated otherwise", in: "lumbar-fusion-revision", [header("injury-date", "05/06/2012")],
      [("injury-date-differs", 0)]),
    Fault(
      "utilization review dated otherwise", in: "shoulder-arthroscopy",
      [header("ur-date", "08/08/2016")], [("ur-date-differs", 0)]),

    // The MTUS label against the source.
    Fault(
      "MTUS label wrong", in: "shoulder-arthroscopy",
      [
        reviewer(
          1,
          "The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS shoulder chapter pages 209-211."
        )
      ],
      [("outside-label-on-mtus-source", 1)]),
    Fault(
      "MTUS label wrong", in: "lumbar-mri-and-tens",
      [
        reviewer(
          1,
          "The Expert Reviewer did not base their decision on the MTUS. Decision based on Non-MTUS Citation MTUS Low Back Complaints, Special Studies."
        )
      ],
      [("outside-label-on-mtus-source", 1)]),

    // Chapter titles and numbers.
    Fault(
      "chapter title wrong", in: "cervical-hardware",
      [
        .set(
          field: "claims-administrator-guideline", item: 1,
          value: "Decision based on MTUS ACOEM Chapter 8 Low Back Complaints Page(s): 179-181.")
      ],
      [("chapter-number-against-title", 1), ("chapter-region-against-item", 1)]),
    Fault(
      "chapter of another region", in: "shoulder-arthroscopy",
      [
        reviewer(
          1, "Decision based on MTUS Knee Complaints 2004, Section(s): Surgical Considerations.")
      ],
      [("chapter-region-against-item", 1)]),
    Fault(
      "chapter of another region", in: "lumbar-mri-and-tens",
      [
        reviewer(
          1, "Decision based on MTUS Ankle and Foot Complaints 2004, Section(s): Special Studies.")
      ],
      [("chapter-region-against-item", 1)]),

    // Another side or part of the body than the heading's.
    Fault(
      "side changed in the rationale", in: "shoulder-mri",
      [
        replace(
          "the request for MRI of the left shoulder", "the request for MRI of the right shoulder")
      ],
      [("side-of-request-differs", 1)]),
    Fault(
      "side changed in the heading", in: "shoulder-mri",
      [
        replace(
          "MRI of the left shoulder without contrast:",
          "MRI of the right shoulder without contrast:")
      ],
      [("side-of-request-differs", 1)]),
    Fault(
      "region changed in the rationale", in: "shoulder-mri",
      [
        replace("the request for MRI of the left shoulder", "the request for MRI of the left wrist")
      ],
      [("region-of-request-differs", 1)]),

    // What the summary documents is denied, or dated otherwise.
    Fault(
      "therapy denied", in: "shoulder-mri",
      [
        rationale(
          2,
          "There is no documentation of physical therapy. The request is not medically necessary.")
      ],
      [("therapy-denied-but-documented", 2)]),
    Fault(
      "study denied", in: "shoulder-mri",
      [
        rationale(
          1, "There are no radiographs of the left shoulder. The request is medically necessary.")
      ],
      [("study-denied-but-documented", 1)]),
    Fault(
      "finding denied", in: "shoulder-mri",
      [rationale(1, "The drop arm test was negative. The request is medically necessary.")],
      [("finding-denied-but-documented", 1)]),
    Fault(
      "study dated otherwise", in: "shoulder-mri",
      [
        rationale(
          1,
          "Radiographs of the left shoulder on 8-5-15 showed no fracture. The request is medically "
            + "necessary.")
      ],
      [("study-date-differs", 0)]),
    Fault(
      "visit dated after the decision", in: "shoulder-mri", [replace("9-13-16", "9-13-18")],
      [("event-after-decision", 0), ("visit-after-ur", 0)]),
    Fault(
      "another service argued", in: "lumbar-mri-and-tens",
      [
        rationale(
          1,
          "There is no rationale for additional acupuncture. Further acupuncture is not supported. "
            + "The request is not medically necessary.")
      ],
      [("service-never-named", 1)]),

    // Quantities.
    Fault(
      "remaining amount", in: "opioid-and-urine-test",
      [replace("10/325mg #30 is: Upheld", "10/325mg #45 is: Upheld")],
      [("count-of-portions-differ", 1), ("count-of-conclusion-differs", 1)]),
    Fault(
      "another strength remains", in: "opioid-and-urine-test",
      [replace("10/325mg #30 is: Upheld", "5/325mg #30 is: Upheld")],
      [("strength-of-portions-differs", 1)]),
    Fault(
      "visits against frequency", in: "therapy-after-carpal-tunnel",
      [replace("right wrist (12 sessions): Upheld", "right wrist (10 sessions): Upheld")],
      [("visits-against-frequency", 2)]),
    Fault(
      "another amount concluded about", in: "medications-and-compound",
      [replace("naproxen 550mg #60 is medically", "naproxen 550mg #90 is medically")],
      [("count-of-conclusion-differs", 1)]),
    Fault(
      "another strength concluded about", in: "medications-and-compound",
      [replace("request for omeprazole 20mg", "request for omeprazole 40mg")],
      [("strength-of-conclusion-differs", 2)]),
    Fault(
      "certified, and in dispute", in: "therapy-after-carpal-tunnel",
      [replace("and denied the acupuncture", "and certified the acupuncture")],
      [("certified-but-in-dispute", 2)]),

    // Whose letter it is.
    Fault(
      "another sex", in: "medications-and-compound",
      [replace("He has had no ulcer", "She has had no ulcer")], [("sex-differs", 2)]),
    Fault(
      "another age", in: "medications-and-compound",
      [replace("is 45 years old", "is 54 years old")], [("age-differs", 0)]),
  ]

  @Test("are found, with nothing else", arguments: faults)
  func found(fault: Fault) throws {
    let runner = TestRunner(book: TestBook.embedded) { path in
      try? Array(Data(contentsOf: Project.root.appending(path: path)))
    }
    let test = RuleTest(
      name: fault.name, isKnownGap: false,
      subject: .file("Examples/consistent/\(fault.letter).txt"), edits: fault.edits,
      expectations: fault.found.map { .finding(rule: $0.rule, item: $0.item) }, nothingElse: true,
      range: TestBook.embedded.rules[0].range)
    #expect(runner.run(test).failures == [])
  }
}
