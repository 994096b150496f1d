import Vocabulary

extension RuleProblem {
  /// A name for the kind of problem that never changes.
  public var code: String {
    switch kind {
    case .unknownFence: "F001"
    case .fenceNotClosed: "F002"
    case .textNotClosed: "L001"
    case .unexpectedCharacter: "L002"
    case .clauseWithoutBlock: "S001"
    case .unknownBlock: "S002"
    case .unknownClause: "S003"
    case .missingClause: "S004"
    case .repeatedClause: "S005"
    case .expected: "S006"
    case .mixedAndOr: "S007"
    case .chainedArithmetic: "S011"
    case .clauseTooLong: "S012"
    case .wrongNumberOfCells: "S008"
    case .tableWithoutConcepts: "S009"
    case .unknownColumn: "S010"
    case .duplicateName: "N001"
    case .unknownConcept: "N002"
    case .wrongRoot: "N003"
    case .unknownField: "N004"
    case .unknownVariable: "N005"
    case .unknownWord: "N006"
    case .unknownRule: "N007"
    case .circularDefinition: "D001"
    case .tooManyDefinitions: "D002"
    case .unusedDefinition: "D003"
    case .tableWithoutOutcome: "D004"
    case .emptyCell: "D010"
    case .notDecidable: "D005"
    case .gapInTable: "D006"
    case .overlapInTable: "D007"
    case .shadowedRow: "D008"
    case .tableTooBig: "D009"
    case .noRoot: "V001"
    case .severalRoots: "V002"
    case .circularConcept: "V003"
    case .tooManyRegions: "V004"
    case .badPhrase: "V005"
    case .badAttributeValue: "V006"
    case .sharedPhrase: "V007"
    case .unusedConcept: "V008"
    case .deepConcept: "V009"
    case .tooManyPhrases: "V010"
    case .typeMismatch: "T001"
    case .notComparable: "T002"
    case .unknownNotHandled: "T003"
    case .needsPassage: "T004"
    case .unknownPlaceholder: "T005"
    case .textInMessage: "T006"
    case .badDate: "T007"
    case .noTests: "C001"
    }
  }

  /// Whether the problem keeps the book from loading.
  public var severity: Severity {
    switch kind {
    case .noTests, .sharedPhrase, .unusedDefinition, .unusedConcept, .tableTooBig: .warning
    default: .error
    }
  }

  /// What is wrong, in one line without a final stop.
  public var message: String {
    switch kind {
    case .unknownFence(let found, let nearest):
      "'\(found)' is not a fence of the rule book; did you mean '\(nearest)'?"
    case .fenceNotClosed: "this fence is never closed"
    case .textNotClosed: "this text has no closing quotation mark"
    case .unexpectedCharacter(let found): "'\(found)' has no meaning here"
    case .clauseWithoutBlock: "this line is indented, but no rule, concept or test stands above it"
    case .unknownBlock(let found, let nearest, _): Self.unknown(found, "a top-level word", nearest)
    case .unknownClause(let found, let block, let nearest, _):
      Self.unknown(found, "a clause of a \(block)", nearest)
    case .missingClause(let clause, let block): "this \(block) has no '\(clause)'"
    case .repeatedClause(let clause): "'\(clause)' stands here a second time"
    case .expected(let expected, let found):
      "expected \(expected)" + (found.map { ", found '\($0)'" } ?? ", found the end of the clause")
    case .mixedAndOr: "'and' and 'or' stand side by side"
    case .chainedArithmetic: "three numbers in one calculation"
    case .clauseTooLong(let limit): "this clause has more than \(limit) words and marks"
    case .wrongNumberOfCells(let found, let expected):
      "this row has \(found) cell\(found == 1 ? "" : "s"), the table has \(expected) columns"
    case .tableWithoutConcepts: "the first column of a table is 'concept' or 'row'"
    case .unknownColumn(let found, let nearest, _): Self.unknown(found, "a column", nearest)
    case .duplicateName(let name, let what): "a \(what) named '\(name)' is declared already"
    case .unknownConcept(let found, let nearest): Self.unknown(found, "a concept", nearest)
    case .wrongRoot(let found, let root, let expected):
      "'\(found)' is a kind of \(root.rawValue), not of "
        + expected.map(\.rawValue).joined(separator: " or ")
    case .unknownField(let found, let owner, let nearest, _):
      Self.unknown(found, "a fact of \(owner)", nearest)
    case .unknownVariable(let found, let nearest): Self.unknown(found, "known here", nearest)
    case .unknownWord(let found, let what, let nearest, _):
      Self.unknown(found, "a \(what)", nearest)
    case .unknownRule(let found, let nearest): Self.unknown(found, "a rule of this book", nearest)
    case .circularDefinition(let name): "'\(name)' is defined by itself"
    case .tooManyDefinitions(let limit):
      "this uses definitions within definitions more than \(limit) times"
    case .unusedDefinition(let name): "no rule uses '\(name)'"
    case .emptyCell(let column, let row):
      "a rule needs '\(column)' of row '\(row)', which is empty"
    case .tableWithoutOutcome: "the last column of a decision table is 'outcome'"
    case .notDecidable(let type): "a column of a decision table cannot be \(type)"
    case .gapInTable(let name, let example): "no row of '\(name)' is for \(example)"
    case .overlapInTable(_, let row, let example):
      "this row and row \(row) both decide \(example), with different outcomes"
    case .shadowedRow: "rows above this one decide everything that it is for"
    case .tableTooBig(let name, let limit):
      "'\(name)' has more than \(limit) combinations; it was not checked for gaps and overlaps"
    case .noRoot(let name): "'\(name)' is a kind of nothing that the program knows"
    case .severalRoots(let name): "'\(name)' is a kind of two unlike things"
    case .circularConcept(let name): "'\(name)' is a kind of itself"
    case .tooManyRegions(let limit): "there are more than \(limit) regions"
    case .deepConcept(let name, let limit): "'\(name)' has more than \(limit) concepts above it"
    case .tooManyPhrases(let limit):
      "from here on the book has more than \(limit) phrases, every way of writing counted"
    case .badPhrase(let phrase, let fault): "'\(phrase)' is no phrase: \(Self.words(fault))"
    case .badAttributeValue(let found, let expected): "expected \(expected), found '\(found)'"
    case .unusedConcept(let name): "'\(name)' has no words, and nothing names it"
    case .sharedPhrase(let phrase, let other): "'\(phrase)' is a phrase of '\(other)' already"
    case .typeMismatch(let found, let expected): "this is \(found), expected \(expected)"
    case .notComparable(let left, let right): "\(left) cannot be compared with \(right)"
    case .unknownNotHandled:
      "this rule can meet facts that are not known and does not say what then"
    case .needsPassage: "only a rationale or the summary states something"
    case .unknownPlaceholder(let found): "'{\(found)}' is nothing that this message can show"
    case .textInMessage(let found): "'{\(found)}' would copy text of the letter into a message"
    case .badDate(let found): "'\(found)' is not a date like 2015-04-20"
    case .noTests(let rule, let missing): "'\(rule)' has no test that \(missing)"
    }
  }

  /// How to go on.
  public var help: String? {
    switch kind {
    case .fenceNotClosed: "close it with a line of as many back quotes as it was opened with"
    case .textNotClosed: "text stands between two double quotation marks on one line"
    case .clauseWithoutBlock: "a rule, concept or test begins in the first column"
    case .unknownBlock(_, _, let legal), .unknownClause(_, _, _, let legal),
      .unknownColumn(_, _, let legal), .unknownField(_, _, _, let legal),
      .unknownWord(_, _, _, let legal):
      "legal here: " + legal.joined(separator: ", ")
    case .missingClause(let clause, let block): Self.help(missing: clause, block)
    case .chainedArithmetic: "name the first result: 'let SUM = A plus B', then 'SUM minus C'"
    case .mixedAndOr: "put brackets around one of them: a and (b or c)"
    case .wrongRoot(_, _, let expected):
      "'concord rules schema' lists the concepts below '\(expected[0].rawValue)'"
    case .circularDefinition: "say what it is by facts that do not need it"
    case .tooManyDefinitions: "a definition that uses two others twice each doubles at every step"
    case .unusedDefinition: "use it in a rule, or take it out"
    case .tableWithoutOutcome: "put the outcome of each row into a last column with that name"
    case .notDecidable: "use words of a closed set, yes-or-no facts or numbers"
    case .gapInTable: "add a row for it; '-' stands for anything"
    case .overlapInTable: "narrow one of the rows, so that one outcome is left"
    case .shadowedRow: "take it out, or move what it is for out of the rows above"
    case .noRoot: "say what it is: 'is a' and a concept, as 'concord rules schema' lists them"
    case .unknownConcept: "declare it in a terms fence, or use one that is declared"
    case .unknownNotHandled: "add 'when unknown -> pass', or what to report"
    case .needsPassage: "write 'rationale of ITEM states ...' or 'summary of letter states ...'"
    case .textInMessage: "point at it instead: findings show the letter's words by place"
    case .sharedPhrase: "a letter that says it speaks of both; take it from one of them"
    case .clauseTooLong: "name parts of it with 'define'"
    case .deepConcept: "let it be a kind of something nearer to the top"
    case .unusedConcept: "give it words, use it, or take it out"
    case .noTests: "add a test with 'expect' beside the rule"
    default: nil
    }
  }

  private static func unknown(_ found: String, _ what: String, _ nearest: String?) -> String {
    "'\(found)' is not \(what)" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
  }

  private static func help(missing clause: String, _ block: String) -> String? {
    switch clause {
    case "authority": "say what it rests on: practice, arithmetic, statute, regulation ..."
    case "require": "say what must hold; the rule reports where it does not"
    case "point at": "name the places to show: 'point at decision of I'"
    default: nil
    }
  }

  private static func words(_ fault: PhrasePattern.Fault) -> String {
    switch fault {
    case .empty: "it can match nothing at all"
    case .unbalanced: "a bracket has no partner"
    case .unknownClass(let name): "'<\(name)>' is not a class of words; there is <number>"
    case .tooManyVariants:
      "it stands for more than \(PhrasePattern.maximumVariants) ways of writing"
    case .tooLong:
      "it has more than \(PhrasePattern.maximumWords) words, or \(PhrasePattern.maximumLength) letters"
    }
  }
}
