import Determinations
import Facts
import LetterSource

extension FaultInjector {
  mutating func plantDecisions() {
    for (index, item) in determination.items.enumerated() {
      guard let decision = item.decision, let rationale = item.rationale, !rationale.isEmpty else {
        continue
      }
      if let flipped = flipped(decision.value) {
        plant(.decisionFlipped, items: related(to: index), [(decision.range, flipped)])
      }
      plantVerdict(of: rationale, index)
      plantAssociated(index)
      plantDuplicate(index)
    }
  }

  private func flipped(_ decision: Decision) -> String? {
    switch decision {
    case .upheld: "Overturned"
    case .overturned: "Upheld"
    case .modified, .unknown: nil
    }
  }

  /// The last sentence that speaks of necessity says the opposite.
  private mutating func plantVerdict(of rationale: Passage, _ index: Int) {
    let negated =
      /(?i)\b(is|are|was|were)\s+not\s+(medically\s+(?:necessary|appropriate)|necessary|warranted|indicated|supported|certified)/
    let plain = /(?i)\b(is|are|was|were)\s+((?:therefore\s+)?medically\s+(?:necessary|appropriate))/
    guard
      let last = rationale.sentences.last(where: {
        says("necessary|appropriate|warranted|indicated|supported|certified", in: $0.range)
      })
    else { return }
    if let match = matches(negated, in: last.range).last {
      plant(
        .verdictFlipped, items: related(to: index),
        [(match.range, "\(match.output.1) \(match.output.2)")])
    } else if let match = matches(plain, in: last.range).last {
      plant(
        .verdictFlipped, items: related(to: index),
        [(match.range, "\(match.output.1) not \(match.output.2)")])
    }
  }

  /// What serves only a denied procedure is approved, with a rationale that says so.
  private mutating func plantAssociated(_ index: Int) {
    let item = facts.items[index]
    guard item.role == .associated, !item.primaries.isEmpty,
      let decision = item.item.decision, let rationale = item.item.rationale,
      item.primaries.allSatisfy({ facts.items[$0].item.decision?.value == .upheld })
    else { return }
    let reasons = [
      "The complexity of the operation calls for it. The request is medically necessary.",
      "Given the proposed procedure, this service is reasonable and is medically necessary.",
      "This is customary around the time of such an operation. Therefore, it is medically necessary.",
    ]
    plant(
      .associatedAlone, items: related(to: index),
      [(decision.range, "Overturned"), (rationale.range, one(of: reasons) ?? "")])
  }

  /// The whole item once more, with the other decision and conclusion.
  private mutating func plantDuplicate(_ index: Int) {
    let item = determination.items[index]
    guard let decision = item.decision, let flipped = flipped(decision.value),
      let rationale = item.rationale
    else { return }
    let isGranted = decision.value == .upheld
    let before = text(ByteRange(item.range.start, decision.range.start))
    let between = text(ByteRange(decision.range.end, rationale.range.start))
    let conclusion =
      "The record supports the request. It \(isGranted ? "is" : "is not") medically necessary."
    let second = "\n\n\(before)\(flipped)\(between)\(conclusion)\n\n"
    plant(
      .duplicate, items: Set(index + 1...determination.items.count + 1),
      [(ByteRange(item.range.end, item.range.end), second)])
  }
}
