import Determinations
import Facts
import LetterSource

extension FaultInjector {
  mutating func plantStructure() {
    plantMissingParts()
    plantIdentifiers()
    plantPastedRationales()
  }

  private mutating func plantMissingParts() {
    if let summary = determination.summary, !summary.isEmpty {
      plant(.missingPart, items: [0], [(summary.range, "")])
    }
    for (index, item) in determination.items.enumerated() {
      if let rationale = item.rationale, !rationale.isEmpty {
        plant(.missingPart, items: [index + 1], [(rationale.range, "")])
      }
      if let decision = item.decision {
        plant(.missingPart, items: [index + 1], [(decision.range, "")])
      }
      if let line = item.reviewer?.text, !line.isEmpty {
        plant(.missingPart, items: [index + 1], [(line.range, "")])
      }
    }
  }

  private mutating func plantIdentifiers() {
    guard let summary = determination.summary, !summary.isEmpty else { return }
    let identifiers = [
      " SSN 612-45-7789.", " Her social security number is 612-45-7789.",
      " The patient can be reached at (310) 555-0142.", " DOB: 04/12/1961.",
      " Claim number WC-2011-448812 was referenced.", " Contact: r.alder@example.com.",
      " Mr. Alder reports ongoing pain.", " MRN 00448129.",
      " He lives at 2214 Alder Street, Fresno, CA 93701.",
    ]
    let place = summary.sentences[summary.sentences.count / 2].range.end
    for identifier in identifiers.shuffled(using: &random).prefix(4) {
      plant(
        .identifier, items: Set(0...determination.items.count),
        [(ByteRange(place, place), identifier)])
    }
  }

  /// An item gets the rationale of another that asks for something else.
  private mutating func plantPastedRationales() {
    let items = determination.items
    for index in items.indices.dropFirst() {
      let own = Set(facts.items[index].request.services)
      let others = Set(facts.items[index - 1].request.services)
      guard let rationale = items[index].rationale, !rationale.isEmpty,
        let other = items[index - 1].rationale, other.range.count > 200,
        own.isDisjoint(with: others), !own.isEmpty, !others.isEmpty,
        !related(to: index).contains(index)
      else { continue }
      plant(
        .pastedRationale, items: [index, index + 1], [(rationale.range, text(other.range))])
    }
  }
}
