import Determinations
import LetterSource

extension FaultInjector {
  /// What a summary can tell as done, and sentences that deny it.
  private static let histories: [(told: String, denials: [String])] = [
    (
      "\\b(?:MRI|magnetic resonance)\\b[^.]{0,90}\\b(?:showed|shows|revealed|reveals|demonstrated|demonstrates|documented|documents)",
      [
        " No MRI has been obtained.", " There is no documentation of an MRI in the records.",
        " The patient has never had an MRI.",
      ]
    ),
    (
      "\\b(?:has (?:had|completed|undergone|received|attended)|completed|underwent|received|attended|status post|treated with|failed)\\b[^.]{0,60}\\bphysical therapy",
      [
        " There is no documentation of physical therapy.",
        " The patient has not had any physical therapy.",
        " No prior physical therapy is documented in the records provided.",
      ]
    ),
    (
      "\\b(?:has (?:had|undergone|received)|underwent|received|status post|after)\\b[^.]{0,50}\\bepidural steroid injection",
      [
        " The patient has not had an epidural steroid injection.",
        " There is no record of a prior epidural steroid injection.",
      ]
    ),
    (
      "\\b(?:EMG|electromyograph\\w*|electrodiagnostic)\\b[^.]{0,90}\\b(?:showed|shows|revealed|reveals|demonstrated|demonstrates)",
      [
        " No electrodiagnostic studies have been performed.",
        " There is no EMG in the records submitted.",
      ]
    ),
    (
      "\\b(?:x-?rays?|radiographs?)\\b[^.]{0,90}\\b(?:showed|shows|show|revealed|reveal|demonstrated|demonstrate)",
      [" No x-rays have been taken.", " There is no documentation of radiographs."]
    ),
    (
      "\\b(?:has (?:had|completed|received|undergone|attended)|completed|underwent|received|attended)\\b[^.]{0,60}\\bchiropractic",
      [" There is no documentation of chiropractic treatment."]
    ),
    (
      "\\b(?:has (?:had|completed|received|undergone|attended)|completed|underwent|received|attended)\\b[^.]{0,60}\\bacupuncture",
      [
        " The patient has not had acupuncture.",
        " There is no evidence of any prior acupuncture.",
      ]
    ),
    (
      "\\bstraight[\\s-]leg[\\s-]rais\\w+\\b[^.]{0,40}\\bpositive",
      [" The straight leg raise is documented as negative."]
    ),
    (
      "\\b(?:there is|has|with|reveals|revealed|shows|showed)\\b[^.]{0,60}\\bmuscle spasms?",
      [" There is no muscle spasm on examination."]
    ),
  ]

  mutating func plantAbsences() {
    guard let summary = determination.summary else { return }
    for history in Self.histories {
      let told = try! Regex(history.told).ignoresCase()
      let denied = "no|not|never|without|denied|requested|request"
      guard matches(told, in: summary.range).contains(where: { !says(denied, in: $0.range) }) else {
        continue
      }
      let candidates = determination.items.indices.filter {
        determination.items[$0].rationale.map { !$0.isEmpty } ?? false
      }
      guard let index = one(of: candidates), let rationale = determination.items[index].rationale,
        let denial = one(of: history.denials)
      else { continue }
      // Behind the first sentence, where the reviewer argues.
      let place = rationale.sentences[0].range.end
      plant(.absence, items: [index + 1], [(ByteRange(place, place), denial)])
    }
  }
}
