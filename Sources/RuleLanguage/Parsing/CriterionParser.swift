/// Reads the clauses of a criterion.
struct CriterionParser {
  private(set) var criterion: CriterionSyntax

  /// The clauses of a criterion, in the order in which they are written.
  static let clauses = ["title", "service", "needs", "authority", "since"]

  init(id: Name) { criterion = CriterionSyntax(id: id) }

  /// The clauses that a criterion must have and this one has not.
  var missingClauses: [String] {
    var missing: [String] = []
    if criterion.title == nil { missing.append("title") }
    if criterion.services.isEmpty { missing.append("service") }
    if criterion.needs == nil { missing.append("needs") }
    if criterion.authority == nil { missing.append("authority") }
    if criterion.since == nil { missing.append("since") }
    return missing
  }

  mutating func clause(_ word: String, _ cursor: inout TokenCursor) throws(RuleProblem) {
    switch word {
    case "title": criterion.title = try cursor.text("a title")
    case "service":
      repeat {
        criterion.services.append(try cursor.word("a service"))
      } while cursor.skip("or")
    case "needs": criterion.needs = try needs(&cursor)
    case "authority": criterion.authority = try AuthorityParser.authority(&cursor)
    case "since": criterion.since = try RuleParser.version(&cursor)
    default: throw cursor.unexpected("a clause of a criterion")
    }
  }

  /// "evidence of X by ct or evidence of Y and evidence of Z": "and" binds within an alternative.
  private func needs(
    _ cursor: inout TokenCursor
  ) throws(RuleProblem) -> CriterionSyntax.ConditionNeeds {
    let start = cursor.place
    var alternatives: [[EvidenceSyntax]] = [[]]
    repeat {
      var parser = ConditionParser(cursor)
      alternatives[alternatives.count - 1].append(try parser.evidence())
      cursor = parser.cursor
      if cursor.skip("and") { continue }
      guard cursor.skip("or") else { break }
      alternatives.append([])
    } while true
    return CriterionSyntax.ConditionNeeds(
      alternatives: alternatives, range: start.through(cursor.lastPlace))
  }
}
