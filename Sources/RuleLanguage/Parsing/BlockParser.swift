import LetterSource

/// Reads the blocks of a rules or terms fence into syntax, and gathers what is wrong.
///
/// A mistake in one clause is one problem: reading goes on with the next clause, and the block it is
/// in is not checked further.
struct BlockParser {
  let file: RuleFile
  let index: Int
  private(set) var problems: [RuleProblem] = []
  private(set) var rules: [RuleSyntax] = []
  private(set) var criteria: [CriterionSyntax] = []
  private(set) var definitions: [DefinitionSyntax] = []
  private(set) var tables: [DataTableSyntax] = []
  private(set) var concepts: [ConceptSyntax] = []
  private(set) var tests: [TestSyntax] = []

  init(file: RuleFile, index: Int) {
    self.file = file
    self.index = index
  }

  /// Reads everything in the chapter.
  mutating func parse() {
    let (fences, found) = FenceReader(file: file, index: index).fences()
    problems += found
    for fence in fences where problems.count < RuleBookLoader.maximumProblems {
      switch fence.language {
      case .rules: parse(fence, words: ["rule", "criterion", "define", "test", "known gap"])
      case .terms: parse(fence, words: ["concept"])
      case .table:
        do throws(RuleProblem) {
          let rows = TableRows(file: file, index: index, fence: fence)
          if DecisionTableParser.isDecision(fence) {
            let before = problems.count
            let definition = try DecisionTableParser(rows: rows).definition(&problems)
            // A table with a broken row would have a gap where that row was.
            if problems.count == before { definitions.append(definition) }
          } else if DataTableParser.isData(rows) {
            tables.append(try DataTableParser(rows: rows).table(&problems))
          } else {
            concepts += try TableParser(rows: rows).concepts(&problems)
          }
        } catch {
          problems.append(error)
        }
      }
    }
  }

  private mutating func parse(_ fence: Fence, words: [String]) {
    let (blocks, found) = BlockReader(file: file).blocks(in: fence)
    problems += found
    for block in blocks where problems.count < RuleBookLoader.maximumProblems {
      do throws(RuleProblem) {
        try parse(block, words: words)
      } catch {
        problems.append(error)
      }
    }
  }

  private mutating func parse(_ block: Block, words: [String]) throws(RuleProblem) {
    var head = try cursor([block.head])
    let before = problems.count
    for word in words where head.skip(word) {
      switch word {
      case "rule":
        var parser = RuleParser(id: try head.word("a name for the rule"))
        try head.expectEnd()
        let present = try parseClauses(block, named: "rule", known: RuleParser.clauses) {
          (word, cursor) throws(RuleProblem) in try parser.clause(word, &cursor)
        }
        problems += parser.missingClauses.filter { !present.contains($0) }.map {
          RuleProblem(.missingClause($0, block: "rule"), at: parser.rule.id.range)
        }
        if problems.count == before { rules.append(parser.rule) }
      case "criterion":
        var parser = CriterionParser(id: try head.word("a name for the criterion"))
        try head.expectEnd()
        let present = try parseClauses(
          block, named: "criterion", known: CriterionParser.clauses
        ) {
          (word, cursor) throws(RuleProblem) in try parser.clause(word, &cursor)
        }
        problems += parser.missingClauses.filter { !present.contains($0) }.map {
          RuleProblem(.missingClause($0, block: "criterion"), at: parser.criterion.id.range)
        }
        if problems.count == before { criteria.append(parser.criterion) }
      case "define":
        var parser = try DefinitionParser(head: &head)
        try parseClauses(block, named: "definition", known: DefinitionParser.clauses) {
          (word, cursor) throws(RuleProblem) in try parser.clause(word, &cursor)
        }
        if problems.count == before {
          guard let definition = parser.definition else {
            throw RuleProblem(.missingClause("when", block: "definition"), at: parser.name.range)
          }
          definitions.append(definition)
        }
      case "concept":
        let parser = ConceptParser(file: file)
        concepts.append(try parser.concept(block, head: &head, lexing: cursor, &problems))
      default:
        let name = try head.text("the test's name in quotation marks")
        try head.expectEnd()
        var parser = TestParser(name: name, isKnownGap: word == "known gap", range: block.head)
        let present = try parseClauses(block, named: "test", known: TestParser.clauses) {
          (word, cursor) throws(RuleProblem) in try parser.clause(word, &cursor)
        }
        problems += parser.missingClauses.filter { !present.contains($0) }.map {
          RuleProblem(.missingClause($0, block: "test"), at: name.range)
        }
        if problems.count == before { tests.append(parser.test) }
      }
      return
    }
    let found = head.next
    throw RuleProblem(
      .unknownBlock(
        found: found?.value ?? "",
        nearest: NearestWord.nearest(to: found?.value ?? "", among: words),
        legal: words), at: head.place)
  }

  /// Reads the clauses of a block; each that fails is one problem.
  ///
  /// - Returns: the words of the clauses that stand there, so that one with a mistake is not missed as well.
  @discardableResult
  private mutating func parseClauses(
    _ block: Block, named name: String, known: [String],
    read: (String, inout TokenCursor) throws(RuleProblem) -> Void
  ) throws(RuleProblem) -> Set<String> {
    var present: Set<String> = []
    let longestFirst = known.sorted { $0.utf8.count > $1.utf8.count }
    for clause in block.clauses {
      do throws(RuleProblem) {
        var cursor = try cursor(clause.lines)
        guard let word = longestFirst.first(where: { cursor.skip($0) }) else {
          let found = cursor.next?.value ?? ""
          let nearest = NearestWord.nearest(to: found, among: known)
          // What was meant is not missing as well.
          if let nearest { present.insert(nearest) }
          throw RuleProblem(
            .unknownClause(found: found, block: name, nearest: nearest, legal: known),
            at: cursor.place)
        }
        present.insert(word)
        try read(word, &cursor)
        try cursor.expectEnd()
      } catch {
        problems.append(error)
        // A clause whose words could not be read stands there all the same.
        present.formUnion(known.filter { begins(clause.lines[0], with: $0) })
      }
    }
    return present
  }

  private func begins(_ line: RuleRange, with word: String) -> Bool {
    file.bytes[line.range.start..<line.range.end].starts(with: word.utf8)
  }

  /// The most tokens of a clause.
  private static let maximumTokens = 4_000

  /// The tokens of some lines.
  private func cursor(_ lines: [RuleRange]) throws(RuleProblem) -> TokenCursor {
    let lexer = RuleLexer(file: file, index: index)
    var tokens: [RuleToken] = []
    for line in lines {
      let (found, problems) = lexer.tokens(of: line)
      if let problem = problems.first { throw problem }
      tokens += found
      guard tokens.count <= Self.maximumTokens else {
        throw RuleProblem(.clauseTooLong(limit: Self.maximumTokens), at: lines[0])
      }
    }
    let last = lines[lines.count - 1]
    let end = RuleRange(file: index, range: ByteRange(last.range.end, last.range.end))
    return TokenCursor(tokens, end: end)
  }
}
