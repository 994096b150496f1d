import Determinations
import LetterSource
import RuleLanguage

/// Why a test could not be run.
public enum TestFault: Error, Equatable, Sendable {
  /// The letter of the test is not there.
  case noLetter(String)
  /// The letter has no such item.
  case noItem(Int)
  /// The letter has no such part to change.
  case noPart(String)
  /// The text to replace stands in the letter not exactly once.
  case textStands(String, times: Int)

  /// What is wrong, in a line.
  public var message: String {
    switch self {
    case .noLetter(let path): "there is no letter '\(path)' beside the rule book"
    case .noItem(let number): "the letter has no item \(number)"
    case .noPart(let part): "the letter has no \(part) to change"
    case .textStands(let text, let times): "'\(text)' stands \(times) times in the letter, not once"
    }
  }
}

/// Makes the changes of a test in a letter.
struct LetterEditor {
  private(set) var letter: Letter

  init(_ letter: Letter) { self.letter = letter }

  mutating func apply(_ edit: RuleTest.Edit) throws(TestFault) {
    switch edit {
    case .replace(let old, let new): try replace(old, with: new)
    case .set(let field, let item, let value):
      let range = try place(of: field, item: item)
      substitute(range, value: field == "decision" ? Self.capitalized(value) : value)
    }
  }

  private mutating func substitute(_ range: ByteRange, value: String) {
    var bytes = letter.bytes
    bytes.replaceSubrange(range.start..<range.end, with: value.utf8)
    letter = Letter(bytes: bytes)
  }

  /// Replaces text that stands in the letter once, white space aside.
  private mutating func replace(_ old: String, with new: String) throws(TestFault) {
    let wanted = LetterText(Letter(text: old))
    let text = LetterText(letter)
    let hashes = wanted.tokens.dropLast().map(\.hash)
    var places: [ByteRange] = []
    for start in text.allTokens where start + hashes.count < text.tokens.count {
      let span = start..<(start + hashes.count)
      if zip(text.tokens[span], hashes).allSatisfy({ $0.hash == $1 }) {
        places.append(text.range(of: span))
      }
    }
    guard places.count == 1, !hashes.isEmpty else {
      throw .textStands(old, times: hashes.isEmpty ? 0 : places.count)
    }
    substitute(places[0], value: new)
  }

  private func place(of field: String, item number: Int?) throws(TestFault) -> ByteRange {
    let determination = DeterminationReader.read(letter)
    let range: ByteRange?
    if let number {
      guard determination.items.indices.contains(number - 1) else { throw .noItem(number) }
      let item = determination.items[number - 1]
      switch field {
      case "decision": range = item.decision?.range
      case "heading": range = item.heading.range
      case "rationale": range = item.rationale?.range
      case "reviewer-guideline": range = item.reviewer?.text.range
      default: range = item.claimsAdministrator?.text.range
      }
    } else {
      switch field {
      case "summary": range = determination.summary?.range
      case "licensure": range = determination.reviewer.licensure?.range
      case "specialty": range = determination.reviewer.specialty?.range
      default: range = Self.headerFields[field].flatMap { determination.header.entry($0)?.value }
      }
    }
    guard let range else { throw .noPart(field) }
    return range
  }

  private static let headerFields: [String: Header.Field] = [
    "injury-date": .dateOfInjury, "ur-date": .urDenialDate,
    "received-date": .applicationReceived, "assigned-date": .dateAssigned,
    "decision-date": .decisionDate,
  ]

  private static func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
