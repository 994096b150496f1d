import Facts
import RuleLanguage
import Vocabulary

/// Everything that a rule book can name, as Markdown.
enum SchemaText {
  /// The things, facts, words, roots and attributes, in the order of the program's own lists.
  static var text: String {
    var lines: [String] = []
    for kind in EntityKind.allCases {
      lines += ["### \(kind.rawValue)", "", "\(capitalized(kind.summary)).", ""]
      lines += ["| fact | type | can be unknown | meaning |", "|---|---|---|---|"]
      lines += FactSchema.fields(of: kind).map { field in
        "| `\(field.name)` | \(type(field.type)) | \(field.canBeUnknown ? "yes" : "no") "
          + "| \(field.summary) |"
      }
      lines.append("")
    }
    lines += ["### Words of closed sets", "", "| set | words |", "|---|---|"]
    lines += FactSchema.choiceSets.map { set in
      "| \(set.name) | \(set.words.map { "`\($0)`" }.joined(separator: ", ")) |"
    }
    lines += ["", "### Roots of the vocabulary", "", "| root | meaning |", "|---|---|"]
    lines += Root.allCases.map { "| `\($0.rawValue)` | \($0.summary) |" }
    lines += ["", "### What can be said of a concept", "", "| attribute | takes | meaning |"]
    lines.append("|---|---|---|")
    lines += Attribute.allCases.map { "| `\($0.rawValue)` | \(takes($0.type)) | \($0.summary) |" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func type(_ type: FactType) -> String {
    if case .choice(let set) = type { return "a word of '\(set.name)'" }
    return type.name
  }

  private static func takes(_ type: AttributeType) -> String {
    switch type {
    case .concepts(let root): "concepts below `\(root.rawValue)`"
    case .number: "a number"
    case .range: "a number, or a range like 165-194"
    case .flag: "yes or no"
    case .levels: "levels like C1-C7"
    case .word(let words): words.joined(separator: ", ")
    }
  }

  private static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
