import Vocabulary

/// Something wrong in a rule book.
public struct RuleProblem: Error, Sendable {
  /// What is wrong.
  let kind: Kind
  /// Where.
  public let range: RuleRange

  init(_ kind: Kind, at range: RuleRange) {
    self.kind = kind
    self.range = range
  }

  /// What can be wrong. Cases carry facts; the words are in RuleProblem+Message.swift.
  enum Kind: Sendable {
    // The text of a chapter.
    case unknownFence(found: String, nearest: String)
    case fenceNotClosed
    case textNotClosed
    case unexpectedCharacter(String)
    case clauseWithoutBlock

    // The shape of blocks and clauses.
    case unknownBlock(found: String, nearest: String?, legal: [String])
    case unknownClause(found: String, block: String, nearest: String?, legal: [String])
    case missingClause(String, block: String)
    case repeatedClause(String)
    case expected(String, found: String?)
    case mixedAndOr
    case chainedArithmetic
    case clauseTooLong(limit: Int)
    case wrongNumberOfCells(found: Int, expected: Int)
    case tableWithoutConcepts
    case unknownColumn(found: String, nearest: String?, legal: [String])

    // Names.
    case duplicateName(String, what: String)
    case unknownConcept(found: String, nearest: String?)
    case wrongRoot(found: String, root: Root, expected: [Root])
    case unknownField(found: String, owner: String, nearest: String?, legal: [String])
    case unknownVariable(found: String, nearest: String?)
    case unknownWord(found: String, what: String, nearest: String?, legal: [String])
    case unknownRule(found: String, nearest: String?)

    case circularDefinition(String)
    case tooManyDefinitions(limit: Int)
    case unusedDefinition(String)
    case emptyCell(column: String, row: String)
    case tableWithoutOutcome
    case notDecidable(String)
    case gapInTable(String, example: String)
    case overlapInTable(String, row: Int, example: String)
    case shadowedRow(String)
    case tableTooBig(String, limit: Int)

    // Vocabulary.
    case noRoot(String)
    case severalRoots(String)
    case circularConcept(String)
    case tooManyRegions(limit: Int)
    case deepConcept(String, limit: Int)
    case tooManyPhrases(limit: Int)
    case badPhrase(String, PhrasePattern.Fault)
    case badAttributeValue(String, expected: String)
    case sharedPhrase(String, other: String)
    case unusedConcept(String)

    // Types.
    case typeMismatch(found: String, expected: String)
    case notComparable(String, String)
    case unknownNotHandled
    case needsPassage
    case unknownPlaceholder(String)
    case textInMessage(String)
    case badDate(String)

    // What a complete rule has.
    case noTests(rule: String, missing: String)
  }

  /// How much a problem weighs: an error keeps the book from loading.
  public enum Severity: String, Sendable {
    case error
    case warning
  }
}
