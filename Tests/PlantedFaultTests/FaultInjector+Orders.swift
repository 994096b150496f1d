import Determinations
import LetterSource

extension FaultInjector {
  mutating func plantOrders() {
    for (index, item) in determination.items.enumerated() {
      guard let rationale = item.rationale, !rationale.isEmpty else { continue }
      plantDrug(item, rationale, index)
      plantNumber(.strength, /(?i)\b(\d+(?:\.\d+)?)\s?mg\b/, item, rationale, index)
      plantNumber(.count, /#\s?(\d+)\b/, item, rationale, index)
      plantNumber(
        .visits, /(?i)\b(\d+)\s+(?:additional\s+)?(?:sessions|visits|treatments)\b/, item,
        rationale, index)
    }
  }

  /// The heading's drug becomes one of another class, where the rationale names the old one.
  private mutating func plantDrug(_ item: DisputedItem, _ rationale: Passage, _ index: Int) {
    let drugs = [
      "naproxen", "omeprazole", "tramadol", "cyclobenzaprine", "gabapentin", "Norco", "hydrocodone",
      "ibuprofen", "Protonix", "pantoprazole", "tizanidine", "Flexeril", "Soma", "Ambien",
      "zolpidem", "Percocet", "oxycodone", "Lyrica", "Cymbalta", "Prilosec", "Ultram", "Celebrex",
      "diclofenac", "etodolac", "nabumetone", "orphenadrine", "methocarbamol", "baclofen",
      "Voltaren", "Lidoderm", "Terocin", "Xanax", "Valium", "trazodone", "Neurontin", "morphine",
    ]
    let replacements = [
      "metformin", "amoxicillin", "lisinopril", "sumatriptan", "baclofen", "Lyrica",
    ]
    for drug in drugs {
      let heading = matches(try! Regex("\\b\(drug)\\b").ignoresCase(), in: item.heading.range)
      guard !heading.isEmpty, says(drug, in: rationale.range) else { continue }
      let others = replacements.filter {
        $0.lowercased() != drug.lowercased() && !says($0, in: rationale.range)
          && !says($0, in: item.heading.range)
      }
      guard let other = one(of: others) else { continue }
      return plant(.drug, items: [index + 1], heading.map { ($0.range, other) })
    }
  }

  /// A number of the heading that the rationale repeats in the same words becomes another.
  private mutating func plantNumber(
    _ kind: FaultKind, _ expression: Regex<(Substring, Substring)>, _ item: DisputedItem,
    _ rationale: Passage, _ index: Int
  ) {
    let heading = matches(expression, in: item.heading.range)
    guard heading.count == 1, let match = heading.first else { return }
    let number = String(match.output.1)
    guard matches(expression, in: rationale.range).contains(where: { $0.output.1 == number }),
      let value = Double(number)
    else { return }
    let other = value == value.rounded() ? "\(Int(value) + max(4, Int(value) / 2))" : "\(value * 2)"
    let changed = String(match.output.0).replacing(number, with: other, maxReplacements: 1)
    plant(kind, items: [index + 1], [(match.range, changed)])
  }
}
