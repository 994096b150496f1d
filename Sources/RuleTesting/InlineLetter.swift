/// Makes a letter of the parts that a test gives, in the form of a real one; what the test leaves out
/// is filled with text that says nothing.
struct InlineLetter {
  private var header: [String] = []
  private var summary = "The injured worker is under treatment."
  private var items: [Item] = []

  private struct Item {
    var heading: String
    var claimsAdministrator =
      "The Claims Administrator did not cite any medical evidence for its decision."
    var reviewer = "The Expert Reviewer did not cite any medical evidence for its decision."
    var rationale: String?
  }

  /// A letter of these parts, in order; each part of an item belongs to the item before it.
  init(parts: [(name: String, text: String)]) {
    for (name, text) in parts {
      if name != "header", name != "summary", name != "item", items.isEmpty {
        items.append(Item(heading: "Ergonomic evaluation: Upheld"))
      }
      switch name {
      case "header": header.append(text)
      case "summary": summary = text
      case "item": items.append(Item(heading: text))
      case "claims-administrator-guideline": items[items.count - 1].claimsAdministrator = text
      case "reviewer-guideline": items[items.count - 1].reviewer = text
      default: items[items.count - 1].rationale = text
      }
    }
    if items.isEmpty { items.append(Item(heading: "Ergonomic evaluation: Upheld")) }
  }

  /// The letter.
  var text: String {
    var lines = header
    if !lines.isEmpty { lines.append("") }
    lines += [
      "HOW THE IMR FINAL DETERMINATION WAS MADE",
      "He/she has no affiliation with the employer, employee, providers or the claims administrator.",
      "", "The Expert Reviewer has the following credentials:",
      "State(s) of Licensure: California", "Certification(s)/Specialty: Orthopedic Surgery", "",
      "CLINICAL CASE SUMMARY", "", summary, "", "IMR ISSUES, DECISIONS AND RATIONALES", "",
    ]
    for item in items {
      lines += [
        item.heading, "", "Claims Administrator guideline: \(item.claimsAdministrator)", "",
        "MAXIMUS guideline: \(item.reviewer)", "",
        "Decision rationale: \(item.rationale ?? Self.rationale(for: item.heading))", "",
      ]
    }
    return lines.joined(separator: "\n")
  }

  /// A conclusion that agrees with the decision.
  private static func rationale(for heading: String) -> String {
    heading.hasSuffix("Upheld")
      ? "The request is not medically necessary." : "The request is medically necessary."
  }
}
