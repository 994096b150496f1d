import RuleLanguage

/// A concept as a chapter declares it: in a terms fence, or as a row of a table.
struct WrittenConcept {
  let name: String
  /// Everything else that stands there: parents, phrases, attributes.
  let text: String

  /// The concepts of a chapter, in order.
  static func concepts(of chapter: Chapter) -> [WrittenConcept] {
    chapter.sections.flatMap(\.parts).flatMap { part in
      switch part {
      case .prose, .block(.other): [WrittenConcept]()
      case .block(.source(let blocks)):
        blocks.filter { $0.word == "concept" }.map { block in
          let words = block.lines.flatMap { $0 }.filter { $0.role == .plain }.map(\.text)
          return WrittenConcept(name: block.name.firstWord, text: words.joined(separator: " "))
        }
      case .block(.table(_, let header, let rows)):
        header.first == "concept"
          ? rows.map {
            WrittenConcept(name: $0.first ?? "", text: $0.dropFirst().joined(separator: " "))
          } : []
      }
    }
  }
}

extension String {
  /// What stands before the first space.
  var firstWord: String { String(prefix { $0 != " " }) }
}
