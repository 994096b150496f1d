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
  func rest(of line: RuleRange, after word: String) -> RuleRange? {
    let bytes = file.bytes[line.range.start..<line.range.end]
    guard bytes.starts(with: word.utf8) else { return nil }
    let at = line.range.start + word.utf8.count
    guard at == line.range.end || Letter.isWhiteSpace(file.bytes[at]) else { return nil }
    return RuleRange(file: line.file, range: ByteRange(at, line.range.end))
  }

  /// The phrases of some lines, separated by commas outside of brackets and quotation marks; a phrase
  /// may go on in the next line.
  func phrases(in lines: [RuleRange], inCapitals: Bool) -> [PhraseSyntax] {
    guard let file = lines.first?.file else { return [] }
    var phrases: [PhraseSyntax] = []
    var depth = 0
    var inText = false
    var text: [UInt8] = []
    var range = ByteRange(0, 0)
    func finish() {
      guard !text.isEmpty else { return }
      while let last = text.last, Letter.isWhiteSpace(last) { text.removeLast() }
      phrases.append(
        PhraseSyntax(
          text: String(decoding: text, as: UTF8.self), range: RuleRange(file: file, range: range),
          inCapitals: inCapitals))
      text.removeAll(keepingCapacity: true)
    }
    for line in lines {
      for at in line.range.start..<line.range.end {
        let byte = self.file.bytes[at]
        switch byte {
        case UInt8(ascii: "\""):
          inText.toggle()
          continue
        case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
        default: break
        }
        if byte == UInt8(ascii: ","), depth <= 0, !inText {
          finish()
        } else if Letter.isWhiteSpace(byte) {
          if !text.isEmpty { text.append(byte) }
        } else {
          range = ByteRange(text.isEmpty ? at : range.start, at + 1)
          text.append(byte)
        }
      }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
    }
    finish()
    return phrases
  }
}
