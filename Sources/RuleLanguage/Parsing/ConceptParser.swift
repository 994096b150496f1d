import LetterSource
import Vocabulary

/// Reads a concept and its phrases.
struct ConceptParser {
  let file: RuleFile

  /// The clauses of a concept.
  static let clauses =
    ["is a", "words", "abbreviations"] + Attribute.allCases.map(\.rawValue)

  /// Reads a block: "concept lumbar-fusion is a fusion" and its clauses.
  func concept(
    _ block: Block, head: inout TokenCursor,
    lexing: ([RuleRange]) throws(RuleProblem) -> TokenCursor, _ problems: inout [RuleProblem]
  ) throws(RuleProblem) -> ConceptSyntax {
    var concept = ConceptSyntax(name: try head.word("a name for the concept"))
    if head.skip("is a") || head.skip("is an") { concept.parents = try names(&head) }
    try head.expectEnd()
    for clause in block.clauses {
      do throws(RuleProblem) {
        try read(clause, into: &concept, lexing: lexing)
      } catch {
        problems.append(error)
      }
    }
    return concept
  }

  private func read(
    _ clause: Block.Clause, into concept: inout ConceptSyntax,
    lexing: ([RuleRange]) throws(RuleProblem) -> TokenCursor
  ) throws(RuleProblem) {
    for word in ["words", "abbreviations"] {
      if let rest = rest(of: clause.lines[0], after: word) {
        let lines = [rest] + clause.lines.dropFirst()
        concept.phrases += phrases(in: lines, inCapitals: word == "abbreviations")
        return
      }
    }
    var cursor = try lexing(clause.lines)
    if cursor.skip("is a") || cursor.skip("is an") {
      concept.parents += try names(&cursor)
      return try cursor.expectEnd()
    }
    for attribute in Attribute.allCases where cursor.skip(attribute.rawValue) {
      let start = cursor.place
      var values = [try cursor.wordOrNumber("a value")]
      while cursor.skip(",") { values.append(try cursor.wordOrNumber("a value")) }
      concept.attributes.append((attribute, values, start.through(cursor.lastPlace)))
      return try cursor.expectEnd()
    }
    let found = cursor.next?.value ?? ""
    throw RuleProblem(
      .unknownClause(
        found: found, block: "concept",
        nearest: NearestWord.nearest(to: found, among: Self.clauses),
        legal: Self.clauses), at: cursor.place)
  }

  private func names(_ cursor: inout TokenCursor) throws(RuleProblem) -> [Name] {
    var names = [try cursor.word("a concept")]
    while cursor.skip(",") { names.append(try cursor.word("a concept")) }
    return names
  }

  /// What stands behind a clause word at the start of a line, or nil.
  private func rest(of line: RuleRange, after word: String) -> RuleRange? {
    let bytes = file.bytes[line.range.start..<line.range.end]
    guard bytes.starts(with: word.utf8) else { return nil }
    let at = line.range.start + word.utf8.count
    guard at == line.range.end || Letter.isWhiteSpace(file.bytes[at]) else { return nil }
    return RuleRange(file: line.file, range: ByteRange(at, line.range.end))
  }

  /// The phrases of some lines, separated by commas outside of brackets and quotation marks.
  func phrases(in lines: [RuleRange], inCapitals: Bool) -> [PhraseSyntax] {
    var phrases: [PhraseSyntax] = []
    for line in lines {
      var depth = 0
      var inText = false
      var start = line.range.start
      for at in line.range.start...line.range.end {
        let byte = at < line.range.end ? file.bytes[at] : UInt8(ascii: ",")
        if byte == UInt8(ascii: "\"") { inText.toggle() }
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
        let isCut = at == line.range.end || (byte == UInt8(ascii: ",") && depth <= 0 && !inText)
        guard isCut else { continue }
        if let phrase = phrase(from: start, to: at, file: line.file, inCapitals: inCapitals) {
          phrases.append(phrase)
        }
        start = at + 1
      }
    }
    return phrases
  }

  private func phrase(from start: Int, to end: Int, file index: Int, inCapitals: Bool)
    -> PhraseSyntax?
  {
    var (start, end) = (start, end)
    while start < end, Letter.isWhiteSpace(file.bytes[start]) { start += 1 }
    while end > start, Letter.isWhiteSpace(file.bytes[end - 1]) { end -= 1 }
    guard start < end else { return nil }
    let range = RuleRange(file: index, range: ByteRange(start, end))
    if end - start >= 2, file.bytes[start] == UInt8(ascii: "\""),
      file.bytes[end - 1] == UInt8(ascii: "\"")
    {
      (start, end) = (start + 1, end - 1)
    }
    return PhraseSyntax(
      text: String(decoding: file.bytes[start..<end], as: UTF8.self), range: range,
      inCapitals: inCapitals)
  }
}
