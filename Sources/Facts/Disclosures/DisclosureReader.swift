import Determinations
import LetterSource
import Vocabulary

/// Finds what tells who somebody is: by its shape (a telephone number), by the word before it (a record's
/// number, a date of birth), or as a name beside a title, a degree or "seen by".
///
/// Not looked at are the header, whose case number belongs there, the headings and the guideline lines.
struct DisclosureReader {
  let text: LetterText
  let vocabulary: Vocabulary

  /// What is disclosed in some sentences and in what the letter says of its reviewer, in order.
  func disclosures(in sentences: [SentenceReading], reviewer: ByteRange?) -> [Disclosure] {
    let names = NameReader(text: text, vocabulary: vocabulary)
    var found: [Disclosure] = []
    if let reviewer {
      let tokens = text.tokens(in: reviewer)
      let matches = vocabulary.matcher.matches(in: text, tokens: tokens)
      found += shapes(in: tokens, matches, isReviewers: true)
      found += names.names(in: tokens, matches, mayBeBare: false).map {
        disclosure(.personalName, $0.tokens, isCertain: $0.isCertain, isReviewers: true)
      }
    }
    for sentence in sentences {
      found += shapes(in: sentence.tokens, sentence.matches, isReviewers: false)
      found += names.names(
        in: sentence.tokens, sentence.matches, mayBeBare: sentence.section.kind == .summary
      ).map {
        disclosure(.personalName, $0.tokens, isCertain: $0.isCertain, isReviewers: false)
      }
    }
    return found.sorted { $0.range < $1.range }
  }

  private func disclosure(
    _ form: Disclosure.Form, _ tokens: Range<Int>, isCertain: Bool = true, isReviewers: Bool
  ) -> Disclosure {
    Disclosure(
      form: form, range: text.range(of: tokens), isCertain: isCertain, isReviewers: isReviewers)
  }

  private func shapes(
    in tokens: Range<Int>, _ matches: [PhraseMatch], isReviewers: Bool
  ) -> [Disclosure] {
    var found: [(Disclosure.Form, Range<Int>)] = []
    for index in tokens {
      if let numbers = digitGroups(at: index, before: tokens.upperBound) { found.append(numbers) }
      if isBehindAtSign(index) {
        found.append((.emailAddress, max(tokens.lowerBound, index - 1)..<(index + 1)))
      }
    }
    for match in matches {
      switch match.root {
      case .recordLabel:
        if let number = recordNumber(behind: match, before: tokens.upperBound) {
          found.append((.recordNumber, match.tokens.lowerBound..<number))
        }
      case .birthLabel:
        let end = min(match.tokens.upperBound + Self.reach, tokens.upperBound)
        if let date = DateReader.shared.firstDate(in: match.tokens.upperBound..<end, of: text) {
          found.append((.birthDate, match.tokens.lowerBound..<date.tokens.upperBound))
        }
      case .streetWord:
        if let start = houseNumber(before: match, from: tokens.lowerBound) {
          found.append((.streetAddress, start..<match.tokens.upperBound))
        }
      case .placeholder: found.append((.placeholder, match.tokens))
      default: break
      }
    }
    // A labelled social security number is one thing.
    return found.filter { form, range in
      form != .recordNumber
        || !found.contains { $0.0 != .recordNumber && $0.1.overlaps(range) }
    }.map { disclosure($0.0, $0.1, isReviewers: isReviewers) }
  }

  /// The most tokens between a label and what it labels.
  private static let reach = 4

  // MARK: Shapes

  /// A social security number (3-2-4 digits) or a telephone number (3-3-4) that starts at a token.
  private func digitGroups(
    at index: Int, before limit: Int
  ) -> (Disclosure.Form, Range<Int>)? {
    guard text.tokens[index].kind == .number else { return nil }
    let digits = text.digitCount(index)
    if digits == 10, isDotted(index) { return (.telephoneNumber, index..<(index + 1)) }
    guard digits == 3, index + 2 < limit, text.digitCount(index + 2) == 4,
      index == 0 || !text.tokens[index].gap.hasAny([.hyphen, .slash])
    else { return nil }
    let (first, second) = (text.tokens[index + 1].gap, text.tokens[index + 2].gap)
    let range = index..<(index + 3)
    switch text.digitCount(index + 1) {
    case 2 where first.isOnly(.hyphen) && second.isOnly(.hyphen):
      return (.socialSecurityNumber, range)
    case 3
    where second.isOnly([.hyphen, .stop]) && !second.isOnly([])
      && first.isOnly([.hyphen, .stop, .close, .space]) && first.hasAny([.hyphen, .stop, .close]):
      return (.telephoneNumber, range)
    default: return nil
    }
  }

  /// Whether a number is written 310.555.0142.
  private func isDotted(_ index: Int) -> Bool {
    let bytes = text.letter.bytes[text.tokens[index].range.start..<text.tokens[index].range.end]
    let parts = bytes.split(separator: UInt8(ascii: "."))
    return parts.map(\.count) == [3, 3, 4]
  }

  /// Whether the sign of an e-mail address stands between a token and the one before it.
  private func isBehindAtSign(_ index: Int) -> Bool {
    guard index > 0, text.tokens[index].kind == .word else { return false }
    let start = Int(text.tokens[index].start)
    return start - Int(text.tokens[index - 1].finish) == 1
      && text.letter.bytes[start - 1] == UInt8(ascii: "@")
  }

  /// The end of a number of five digits or more close behind a label, its other parts included.
  private func recordNumber(behind label: PhraseMatch, before limit: Int) -> Int? {
    let end = min(label.tokens.upperBound + Self.reach, limit)
    return (label.tokens.upperBound..<end).last { index in
      let range = text.tokens[index].range
      return text.letter.bytes[range.start..<range.end].count {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
      } >= 5
    }.map { $0 + 1 }
  }

  /// Where a house number stands before one to three capitalised words and the word for a street.
  private func houseNumber(before street: PhraseMatch, from start: Int) -> Int? {
    guard text.tokens[street.tokens.lowerBound].style.contains(.capital) else { return nil }
    var index = street.tokens.lowerBound - 1
    var words = 0
    while index >= start, words < 3, text.tokens[index + 1].gap.isOnly([.space, .line, .stop]),
      text.tokens[index].kind == .word, text.tokens[index].style.contains(.capital)
    {
      index -= 1
      words += 1
    }
    guard words > 0, index >= start, (1...5).contains(text.digitCount(index)),
      text.tokens[index + 1].gap.isOnly([.space, .line])
    else { return nil }
    return index
  }
}
